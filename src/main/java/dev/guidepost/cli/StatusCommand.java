package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.json.Json;
import dev.guidepost.model.Outcome;
import dev.guidepost.translation.Coverage;
import dev.guidepost.translation.Languages;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guidepost status}. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private AnswerFormat format = AnswerFormat.text;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "LANG")
  private @Nullable String lang;

  @Option(names = "--min", paramLabel = "LANG=PERCENT", split = ",")
  private List<String> least = List.of();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Map<String, BigDecimal> goals = goals();
    Outcome<Languages> languages =
        Build.languages(options.request(spec.commandLine()), Terminal.progress(err));
    Terminal.clearLine(err);
    ProjectOptions.tellErrors(languages.diagnostics(), spec.commandLine());
    if (languages.value().isEmpty()) {
      return ExitCode.of(languages.diagnostics());
    }
    List<Coverage> all = languages.value().get().coverages();
    goals.keySet().forEach(goal -> known(goal, "--min", all));
    if (lang != null) {
      known(lang, "--lang", all);
    }
    List<StatusReport> reports =
        all.stream()
            .filter(coverage -> lang == null || coverage.lang().tag().equals(lang))
            .map(coverage ->
                new StatusReport(coverage, Optional.ofNullable(goals.get(coverage.lang().tag()))))
            .toList();
    List<String> missed =
        all.stream()
            .map(c -> new StatusReport(c, Optional.ofNullable(goals.get(c.lang().tag()))))
            .flatMap(report -> report.missed().stream())
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json || format == AnswerFormat.json) {
      Map<String, Object> whole = new LinkedHashMap<>();
      whole.put("passed", missed.isEmpty());
      whole.put("languages", reports.stream().map(StatusReport::json).toList());
      out.print(Json.pretty(whole));
    } else {
      reports.forEach(report -> report.text(out));
    }
    out.flush();
    missed.forEach(err::println);
    if (languages.hasErrors()) {
      return ExitCode.of(languages.diagnostics());
    }
    return missed.isEmpty() ? ExitCode.FINE : ExitCode.GATE;
  }

  private Map<String, BigDecimal> goals() {
    Map<String, BigDecimal> goals = new LinkedHashMap<>();
    for (String goal : least) {
      int equals = goal.indexOf('=');
      String percent = goal.substring(equals + 1);
      if (equals < 1 || !percent.matches("\\d{1,3}(?:\\.\\d{1,3})?")) {
        throw wrong("--min", "'" + goal + "' is no goal; write a language and a number, zh=95");
      }
      BigDecimal wanted = new BigDecimal(percent);
      if (wanted.compareTo(BigDecimal.valueOf(100)) > 0) {
        throw wrong("--min", "'" + goal + "' asks for more than 100 %");
      }
      goals.put(goal.substring(0, equals), wanted);
    }
    return goals;
  }

  private void known(String tag, String option, List<Coverage> all) {
    if (all.stream().noneMatch(coverage -> coverage.lang().tag().equals(tag))) {
      throw wrong(
          option,
          "the site has no language '"
              + tag
              + "'; it has "
              + all.stream().map(c -> c.lang().tag()).collect(Collectors.joining(", ")));
    }
  }

  private ParameterException wrong(String option, String message) {
    return new ParameterException(spec.commandLine(), option + ": " + message);
  }
}
