package dev.guidepost.source;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Scenario;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads {@code <page>.scenario.yml} beside a page of questions: which answers a reader gives, and
 * where they must lead.
 */
public final class ScenarioYaml {
  private static final String EXTENSION = ".scenario.yml";

  public static final Schema SCHEMA =
      Schema.of(
          "scenario file",
          Key.of(
                  "scenarios",
                  new Kind.Many(
                      Schema.of(
                          "scenario",
                          Key.of(
                                  "answers",
                                  new Kind.Texts(),
                                  "the answers that a reader chooses, as they are written on the page")
                              .mandatory(),
                          Key.of("ends", new Kind.Text(), "id of the outcome that they lead to")
                              .mandatory())),
                  "ways through the page of the same name")
              .mandatory());

  private ScenarioYaml() {}

  static boolean isScenarios(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }

  static Outcome<List<Scenario>> read(String text, String file) {
    String page = file.substring(0, file.length() - EXTENSION.length());
    return YamlDecoder.decode(text, file, 1, SCHEMA)
        .then(values -> scenarios(values.many("scenarios"), page));
  }

  private static Outcome<List<Scenario>> scenarios(List<Values> written, String page) {
    List<Scenario> scenarios = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Values one : written) {
      // What lacks a key has been told by the decoder.
      Optional<String> ends = one.text("ends").map(String::strip);
      if (ends.isEmpty() || !one.has("answers")) {
        continue;
      }
      List<String> answers = one.texts("answers").stream().map(String::strip).toList();
      if (answers.isEmpty()) {
        diagnostics.add(
            Diagnostic.error(
                "scenario-form",
                one.at("ends").orElseThrow(),
                "the way to '" + ends.get() + "' has no answers",
                "write the answers that lead there: answers: [Yes, No]"));
      } else {
        scenarios.add(new Scenario(page, answers, ends.get(), one.at("answers").orElseThrow()));
      }
    }
    return Outcome.of(scenarios, diagnostics);
  }
}
