package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.model.OutputFile;
import dev.guidepost.output.OutputWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guidepost build}. */
@Command(
    name = "build",
    description =
        "Builds the site. After an error nothing is written and the last good site stays.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();
  @Mixin private FindingsOptions findings = new FindingsOptions();

  @Option(
      names = "-d",
      paramLabel = "DIR",
      description = "Where to write the site (default: site/ in the project).")
  private @Nullable Path out;

  @Option(
      names = "--release",
      paramLabel = "DIR",
      description = "Publish to DIR/releases/<digest> and move the link DIR/current to it.")
  private @Nullable Path release;

  @Option(
      names = "--precompress",
      description = "Write a .br and a .gz beside every text file, for servers that send them.")
  private boolean precompress;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PrintWriter err = spec.commandLine().getErr();
    Build.Request request = options.request(spec.commandLine(), findings.strict());
    Build.Result result = Build.run(request, Terminal.progress(err));
    Terminal.clearLine(err);
    findings.format().print(result.diagnostics(), spec.commandLine().getOut(), err);
    if (result.files().isEmpty()) {
      err.println(Summary.of(result, System.nanoTime() - start, "nothing was written"));
      return ExitCode.of(result);
    }
    if (precompress && !OutputWriter.hasBrotli()) {
      err.println("warning: Brotli cannot be loaded on this system; only .gz files are written");
    }
    String outcome = write(request, result.files().get());
    err.println(Summary.of(result, System.nanoTime() - start, outcome));
    return ExitCode.FINE;
  }

  private String write(Build.Request request, List<OutputFile> files) {
    if (release != null) {
      return "released to " + Build.release(request, files, release, precompress);
    }
    Path folder = out == null ? options.project().resolve("site") : out;
    OutputWriter.Written written = Build.write(request, files, folder, precompress);
    return written.written()
        + " files written and "
        + written.deleted()
        + " deleted in "
        + folder.normalize();
  }
}
