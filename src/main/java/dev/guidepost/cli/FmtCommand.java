package dev.guidepost.cli;

import dev.guidepost.build.Build;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guidepost fmt}. */
@Command(
    name = "fmt",
    description = "Writes into pages what translations are held against.",
    mixinStandardHelpOptions = true)
final class FmtCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();

  @Option(
      names = "--translation-hash",
      description =
          "Record in the translations PAGE… that they say what their originals say now. Do so after you have compared them.")
  private boolean hash;

  @Option(names = "--all", description = "With --translation-hash: all translations of the site.")
  private boolean all;

  @Option(
      names = "--minor",
      description =
          "Record in the originals PAGE… that no translation has to follow what has changed in them since they were translated: a typing mistake, another way to say the same.")
  private boolean minor;

  @Parameters(paramLabel = "PAGE", arity = "0..*", description = "Files, or folders with files.")
  private List<Path> pages = List.of();

  @Override
  public Integer call() {
    if (hash == minor) {
      throw wrong("choose one of --translation-hash and --minor");
    }
    if (pages.isEmpty() != all) {
      throw wrong(
          all
              ? "name pages, or write --all, not both"
              : "name the pages" + (hash ? ", or write --all for all translations" : ""));
    }
    if (all && minor) {
      throw wrong("--minor wants to know the pages");
    }
    Build.Request request = options.request(spec.commandLine(), false).withDrafts();
    return hash
        ? TranslationHashes.record(spec.commandLine(), request, pages)
        : TranslationHashes.minor(spec.commandLine(), request, pages);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
