package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.flow.Rehearsal;
import dev.guidepost.flow.Walk;
import dev.guidepost.json.Json;
import dev.guidepost.model.Outcome;
import dev.guidepost.search.Searcher.Hit;
import dev.guidepost.search.Trial;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guidepost test}. */
@Command(name = "test", mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private AnswerFormat format = AnswerFormat.text;

  @Override
  public Integer call() {
    Outcome<Build.Tests> tests = options.tests(spec.commandLine());
    if (tests.hasErrors()) {
      return ExitCode.of(tests.diagnostics());
    }
    List<Rehearsal> rehearsals = tests.value().orElseThrow().rehearsals();
    Outcome<List<Trial>> tried = tests.value().orElseThrow().search().trials();
    ProjectOptions.tellErrors(tried.diagnostics(), spec.commandLine());
    if (tried.hasErrors()) {
      return ExitCode.of(tried.diagnostics());
    }
    List<Trial> trials = tried.value().orElseThrow();
    PrintWriter out = spec.commandLine().getOut();
    if (format == AnswerFormat.json) {
      out.print(Json.pretty(json(trials, rehearsals)));
    } else {
      if (trials.isEmpty()) {
        out.println("there are no search tests; write some in content/search-tests.yml");
      }
      trials.forEach(trial -> text(trial, out));
      rehearsals.forEach(rehearsal -> text(rehearsal, out));
    }
    out.flush();
    return isPassed(trials, rehearsals) ? ExitCode.FINE : ExitCode.GATE;
  }

  private static boolean isPassed(List<Trial> trials, List<Rehearsal> rehearsals) {
    return trials.stream().allMatch(Trial::isPassed)
        && rehearsals.stream().allMatch(rehearsal -> rehearsal.failed().isEmpty());
  }

  private static void text(Rehearsal rehearsal, PrintWriter out) {
    int all = rehearsal.walks().size();
    out.println(
        rehearsal.article().path()
            + ": "
            + (all - rehearsal.failed().size())
            + " of "
            + all
            + " scenarios end where expected");
    for (Walk walk : rehearsal.failed()) {
      out.println("  " + walk.scenario().at() + ": " + walk.why().orElse(""));
    }
    rehearsal.untested().forEach(id -> out.println("  " + id + ": no scenario ends here"));
  }

  private static void text(Trial trial, PrintWriter out) {
    int all = trial.attempts().size();
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d of %d found where expected, MRR %.3f, recall@5 %.3f",
            trial.lang(),
            all - trial.failed().size(),
            all,
            trial.mrr(),
            trial.recallAt5()));
    trial.shortfalls().forEach(s -> out.println("  " + s));
    for (Trial.Attempt attempt : trial.failed()) {
      out.println(
          "  "
              + attempt.expected().at()
              + ": '"
              + attempt.expected().query()
              + "' is to find "
              + String.join(" or ", attempt.expected().pages())
              + (attempt.expected().top() == 1
                  ? " first"
                  : " among the first " + attempt.expected().top())
              + (attempt.place() == 0 ? ", did not find it" : ", found it at " + attempt.place()));
      for (int i = 0; i < attempt.first().size(); i++) {
        Hit hit = attempt.first().get(i);
        out.println("      " + (i + 1) + ". " + hit.title() + "  " + hit.url());
      }
    }
  }

  private static Map<String, Object> json(List<Trial> trials, List<Rehearsal> rehearsals) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("passed", isPassed(trials, rehearsals));
    List<Object> languages = new ArrayList<>();
    for (Trial trial : trials) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("lang", trial.lang().tag());
      one.put("tests", trial.attempts().size());
      one.put("met", trial.attempts().size() - trial.failed().size());
      one.put("mrr", trial.mrr());
      one.put("recall_at_5", trial.recallAt5());
      one.put("shortfalls", trial.shortfalls());
      one.put("failed", trial.failed().stream().map(TestCommand::json).toList());
      languages.add(one);
    }
    all.put("languages", languages);
    all.put("troubleshooters", rehearsals.stream().map(TestCommand::json).toList());
    return all;
  }

  private static Map<String, Object> json(Rehearsal rehearsal) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("page", rehearsal.article().path());
    one.put("lang", rehearsal.article().lang().tag());
    one.put("scenarios", rehearsal.walks().size());
    one.put("met", rehearsal.walks().size() - rehearsal.failed().size());
    one.put("failed", rehearsal.failed().stream().map(TestCommand::json).toList());
    one.put("untested", rehearsal.untested());
    return one;
  }

  private static Map<String, Object> json(Walk walk) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("file", walk.scenario().at().file());
    one.put("line", walk.scenario().at().line());
    one.put("answers", walk.scenario().answers());
    one.put("expected", walk.scenario().ends());
    one.put("ended", walk.end());
    one.put("why", walk.why().orElse(""));
    return one;
  }

  private static Map<String, Object> json(Trial.Attempt attempt) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("line", attempt.expected().at().line());
    one.put("query", attempt.expected().query());
    one.put("pages", attempt.expected().pages());
    one.put("top", attempt.expected().top());
    one.put("place", attempt.place());
    List<Object> first = new ArrayList<>();
    for (Hit hit : attempt.first()) {
      first.add(HitJson.of(first.size() + 1, hit));
    }
    one.put("first", first);
    return one;
  }
}
