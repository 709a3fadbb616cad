package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.model.Codes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Severity;
import dev.guidepost.model.UrlLock;
import dev.guidepost.output.Replacement;
import dev.guidepost.source.BaselineYaml;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guidepost check}. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();
  @Mixin private FindingsOptions findings = new FindingsOptions();

  @Option(names = "--update-baseline")
  private boolean updateBaseline;

  @Option(names = "--external")
  private boolean external;

  @Option(names = "--fresh")
  private boolean fresh;

  @Option(names = "--lock")
  private boolean lock;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PrintWriter err = spec.commandLine().getErr();
    Build.Request request = options.request(spec.commandLine(), findings);
    Build.Result result =
        Build.run(request, new Build.Besides(external, fresh, lock), Terminal.progress(err));
    Terminal.clearLine(err);
    if (updateBaseline) {
      return update(result, err);
    }
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

  /** What is firm is not written down: it would be told all the same. */
  private int update(Build.Result result, PrintWriter err) {
    List<Diagnostic> found = new ArrayList<>(result.known());
    result.diagnostics().stream().filter(CheckCommand::canWait).forEach(found::add);
    List<Diagnostic> rest =
        result.diagnostics().stream().filter(d -> Codes.isFirm(d.code())).toList();
    findings.format().print(rest, spec.commandLine().getOut(), err);
    if (rest.stream().anyMatch(d -> d.code().equals("baseline-form"))) {
      err.println("the baseline was not written: mend it first, so that its reasons are kept");
      return ExitCode.CONTENT;
    }
    Path file = findings.baseline().orElseGet(() -> options.project().resolve(BaselineYaml.FILE));
    Replacement.write(file, BaselineYaml.text(found, result.baseline()));
    err.println(
        found.size()
            + (found.size() == 1 ? " finding is" : " findings are")
            + " written down in "
            + file.normalize()
            + "; say behind each 'reason:' why it stays");
    return rest.isEmpty() ? ExitCode.FINE : ExitCode.CONTENT;
  }

  private static boolean canWait(Diagnostic finding) {
    return !Codes.isFirm(finding.code())
        && finding.severity() != Severity.INFO
        && !finding.code().equals("remark-unused");
  }
}
