package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.build.Formatting;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.output.Replacement;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guidepost fmt}. */
@Command(name = "fmt", mixinStandardHelpOptions = true)
final class FmtCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectFolder project = new ProjectFolder();

  @Option(names = "--check")
  private boolean check;

  @Option(names = "--heading-ids")
  private boolean headingIds;

  @Option(names = "--translation-hash")
  private boolean hash;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--minor")
  private boolean minor;

  @Parameters(paramLabel = "PATH")
  private List<Path> paths = new ArrayList<>();

  @Override
  public Integer call() {
    if (!hash && !minor) {
      if (all) {
        throw wrong("--all belongs to --translation-hash; without it, fmt writes all files");
      }
      return format();
    }
    if (hash && minor) {
      throw wrong("choose one of --translation-hash and --minor");
    }
    if (check || headingIds) {
      throw wrong((hash ? "--translation-hash" : "--minor") + " formats nothing; run it alone");
    }
    if (all && minor) {
      throw wrong("--minor wants to know the pages");
    }
    if (paths.isEmpty() != all) {
      throw wrong(
          all
              ? "name pages, or write --all, not both"
              : "name the pages" + (hash ? ", or write --all for all translations" : ""));
    }
    Build.Request request =
        new Build.Request(
            project.existing(spec.commandLine()),
            Optional.empty(),
            true,
            false,
            Instant.now(),
            Runtime.getRuntime().availableProcessors(),
            true);
    return hash
        ? TranslationHashes.record(spec.commandLine(), request, paths)
        : TranslationHashes.minor(spec.commandLine(), request, paths);
  }

  private int format() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Outcome<List<Formatting.Formatted>> outcome =
        Formatting.run(
            new Formatting.Request(
                project.path(), paths, headingIds, Runtime.getRuntime().availableProcessors()));
    List<Diagnostic> diagnostics = new ArrayList<>(outcome.diagnostics());
    int changed = 0;
    for (Formatting.Formatted file : outcome.value().orElse(List.of())) {
      diagnostics.addAll(file.diagnostics());
      if (file.bytes().isPresent()) {
        changed++;
        out.println(file.path());
        if (!check) {
          Replacement.write(file.file(), file.bytes().get());
        }
      }
    }
    out.flush();
    FindingsFormat.text.print(diagnostics, out, err);
    boolean refused = diagnostics.stream().anyMatch(Diagnostic::isError);
    if (check && changed > 0) {
      err.println(
          (changed == 1 ? "1 file is" : changed + " files are")
              + " not formatted; guidepost fmt writes them");
    }
    return refused
        ? ExitCode.of(diagnostics)
        : check && changed > 0 ? ExitCode.GATE : ExitCode.FINE;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
