package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.search.Search;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that every command on a project knows. */
final class ProjectOptions {
  @Mixin private ProjectFolder project = new ProjectFolder();

  @Option(names = "--base-url", paramLabel = "URL")
  private @Nullable String baseUrl;

  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--now", paramLabel = "TIME", converter = Time.class)
  private @Nullable Instant now;

  @Option(names = "--threads", paramLabel = "N", hidden = true)
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--clean")
  private boolean clean;

  Path project() {
    return project.path();
  }

  /**
   * The search of the project; its errors are told, and its warnings left to {@code guidepost
   * check}.
   */
  Outcome<Search> search(CommandLine command) {
    PrintWriter err = command.getErr();
    Outcome<Search> search = Build.search(request(command), Terminal.progress(err));
    Terminal.clearLine(err);
    tellErrors(search.diagnostics(), command);
    return search;
  }

  /** The search and the scenarios of the project; their errors are told. */
  Outcome<Build.Tests> tests(CommandLine command) {
    PrintWriter err = command.getErr();
    Outcome<Build.Tests> tests = Build.tests(request(command), Terminal.progress(err));
    Terminal.clearLine(err);
    tellErrors(tests.diagnostics(), command);
    return tests;
  }

  static void tellErrors(List<Diagnostic> diagnostics, CommandLine command) {
    FindingsFormat.text.print(
        diagnostics.stream().filter(Diagnostic::isError).toList(),
        command.getOut(),
        command.getErr());
  }

  Build.Request request(CommandLine command) {
    return request(command, false, Optional.empty());
  }

  Build.Request request(CommandLine command, FindingsOptions findings) {
    return request(command, findings.strict(), findings.baseline());
  }

  private Build.Request request(CommandLine command, boolean strict, Optional<Path> baseline) {
    return new Build.Request(
        project.existing(command),
        Optional.ofNullable(baseUrl),
        baseline,
        drafts,
        strict,
        now == null ? Instant.now() : now,
        Math.max(1, threads),
        !clean);
  }

  static final class Time implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return text.length() == 10
            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
            : OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is not a time; write 2026-11-21 or 2026-11-21T09:00:00Z");
      }
    }
  }
}
