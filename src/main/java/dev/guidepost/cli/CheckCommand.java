package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.model.Codes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Severity;
import dev.guidepost.output.TextFile;
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
@Command(
    name = "check",
    description = "Tells every mistake that a build would tell, and writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();
  @Mixin private FindingsOptions findings = new FindingsOptions();

  @Option(
      names = "--update-baseline",
      description =
          "Write all that is found now into the baseline, so that only what is new is told from then on.")
  private boolean updateBaseline;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PrintWriter err = spec.commandLine().getErr();
    Build.Result result =
        Build.run(options.request(spec.commandLine(), findings), Terminal.progress(err));
    Terminal.clearLine(err);
    if (updateBaseline) {
      return update(result, err);
    }
    findings.format().print(result.diagnostics(), spec.commandLine().getOut(), err);
    err.println(Summary.of(result, System.nanoTime() - start, ""));
    return ExitCode.of(result);
  }

  /** What is firm is not written down: it would be told all the same. */
  private int update(Build.Result result, PrintWriter err) {
    List<Diagnostic> found = new ArrayList<>(result.known());
    result.diagnostics().stream().filter(CheckCommand::canWait).forEach(found::add);
    List<Diagnostic> rest =
        result.diagnostics().stream().filter(d -> Codes.isFirm(d.code())).toList();
    findings.format().print(rest, spec.commandLine().getOut(), err);
    Path file = findings.baseline().orElseGet(() -> options.project().resolve(BaselineYaml.FILE));
    TextFile.write(file, BaselineYaml.text(found, result.baseline()));
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
