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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guidepost build}. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();
  @Mixin private FindingsOptions findings = new FindingsOptions();

  @Option(names = "-d", paramLabel = "DIR")
  private @Nullable Path out;

  @Option(names = "--offline")
  private boolean offline;

  @Option(names = "--release", paramLabel = "DIR")
  private @Nullable Path release;

  @Option(names = "--precompress")
  private boolean precompress;

  @Override
  public Integer call() {
    if (offline && release != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--release publishes for a web server, which --offline does without; use -d instead");
    }
    long start = System.nanoTime();
    PrintWriter err = spec.commandLine().getErr();
    Build.Request request = options.request(spec.commandLine(), findings);
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
    List<OutputFile> files = result.files().get();
    String outcome = write(request, offline ? Build.offline(request, files) : files);
    err.println(Summary.of(result, System.nanoTime() - start, outcome));
    return ExitCode.FINE;
  }

  private String write(Build.Request request, List<OutputFile> files) {
    if (release != null) {
      return "released to " + Build.release(request, files, release, precompress);
    }
    Path to = out == null ? options.project().resolve(offline ? "offline" : "site") : out;
    if (to.toString().endsWith(".zip")) {
      Build.zip(request, files, to);
      return files.size() + " files written to " + to.normalize();
    }
    OutputWriter.Written written = Build.write(request, files, to, precompress);
    return written.written()
        + " files written and "
        + written.deleted()
        + " deleted in "
        + to.normalize();
  }
}
