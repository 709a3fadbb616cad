package dev.guidepost.cli;

import dev.guidepost.build.Build;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code guidepost check}. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();
  @Mixin private FindingsOptions findings = new FindingsOptions();

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PrintWriter err = spec.commandLine().getErr();
    Build.Result result =
        Build.run(options.request(spec.commandLine(), findings.strict()), Terminal.progress(err));
    Terminal.clearLine(err);
    findings.format().print(result.diagnostics(), spec.commandLine().getOut(), err);
    err.println(Summary.of(result, System.nanoTime() - start, ""));
    return ExitCode.of(result);
  }
}
