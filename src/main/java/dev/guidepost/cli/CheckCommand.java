package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.UrlLock;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guidepost check}. */
@Command(
    name = "check",
    description = "Tells every mistake that a build would tell, and writes no site.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();
  @Mixin private FindingsOptions findings = new FindingsOptions();

  @Option(
      names = "--external",
      description =
          "Also ask other sites whether the pages that the content links to are still there. The"
              + " one option that uses the network; answers are kept in .guidepost/external.")
  private boolean external;

  @Option(
      names = "--fresh",
      description = "With --external: ask again for what was answered lately.")
  private boolean fresh;

  @Option(
      names = "--lock",
      description =
          "Add the addresses and anchors that are new to content/urls.lock. What stands there must"
              + " go on leading somewhere; nothing is taken out.")
  private boolean lock;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PrintWriter err = spec.commandLine().getErr();
    Build.Request request = options.request(spec.commandLine(), findings.strict());
    Build.Result result =
        Build.run(request, new Build.Besides(external, fresh, lock), Terminal.progress(err));
    Terminal.clearLine(err);
    List<Diagnostic> told = result.diagnostics();
    String outcome = "";
    if (lock) {
      outcome = locked(request, result);
      // What was not in the lock is in it now.
      told = told.stream().filter(d -> !d.code().equals("url-unlocked")).toList();
    }
    findings.format().print(told, spec.commandLine().getOut(), err);
    result.notes().forEach(err::println);
    err.println(Summary.of(result, System.nanoTime() - start, outcome));
    return ExitCode.of(result);
  }

  /** A lock that cannot be read is not written over, and half a site locks nothing. */
  private static String locked(Build.Request request, Build.Result result) {
    boolean unreadable =
        result.diagnostics().stream().map(Diagnostic::code).anyMatch("lock-form"::equals);
    if (unreadable || result.lock().isEmpty()) {
      return UrlLock.FILE + " was not written";
    }
    return UrlLock.FILE
        + (Build.lock(request, result.lock().get()) ? " was written" : " holds all of it already");
  }
}
