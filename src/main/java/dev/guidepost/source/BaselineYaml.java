package dev.guidepost.source;

import dev.guidepost.json.Json;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.KnownFinding;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlDecoder;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes {@code content/baseline.yml}: the findings that are known and stay for now. */
public final class BaselineYaml {
  public static final String FILE = "content/baseline.yml";

  private static final String HEAD =
      """
      # Findings that are known and stay for now. Written by guidepost check --update-baseline, which keeps the reasons.
      """;

  public static final Schema SCHEMA =
      Schema.of(
          "baseline",
          Key.of(
              "known",
              new Kind.Many(
                  Schema.of(
                      "known finding",
                      Key.of("code", new Kind.Text(), "name of the rule").mandatory(),
                      Key.of("file", new Kind.Text(), "file of the finding").mandatory(),
                      Key.of("message", new Kind.Text(), "what the finding says").mandatory(),
                      Key.of("reason", new Kind.Text(), "why it stays for now"))),
              "findings that are not told again"));

  private BaselineYaml() {}

  static Outcome<List<KnownFinding>> read(String text, String file) {
    Outcome<Values> decoded = YamlDecoder.decode(text, file, 1, SCHEMA);
    if (decoded.hasErrors()) {
      return Outcome.of(
          List.of(),
          decoded.diagnostics().stream()
              .map(
                  d -> new Diagnostic(d.severity(), "baseline-form", d.at(), d.message(), d.hint()))
              .toList());
    }
    return decoded.map(values ->
        values.many("known").stream()
            .map(known ->
                new KnownFinding(
                    known.at("code").orElse(Location.of(file)),
                    known.text("code").orElse(""),
                    known.text("file").orElse(""),
                    known.text("message").orElse(""),
                    known.text("reason").orElse("")))
            .toList());
  }

  /**
   * The text of a baseline.
   *
   * @param findings all that are to be known
   * @param before what was known, for its reasons
   */
  public static String text(List<Diagnostic> findings, List<KnownFinding> before) {
    List<KnownFinding> reasons = new ArrayList<>(before);
    StringBuilder text =
        new StringBuilder(HEAD).append(findings.isEmpty() ? "known: []\n" : "known:\n");
    for (Diagnostic finding : findings.stream().sorted().toList()) {
      text.append("  - code: ").append(finding.code()).append('\n');
      text.append("    file: ").append(quoted(finding.at().file())).append('\n');
      text.append("    message: ").append(quoted(finding.message())).append('\n');
      reasons.stream()
          .filter(known -> known.is(finding))
          .findFirst()
          .ifPresent(known -> {
            reasons.remove(known);
            if (!known.reason().isEmpty()) {
              text.append("    reason: ").append(quoted(known.reason())).append('\n');
            }
          });
    }
    return text.toString();
  }

  /** A JSON text is a YAML text in double quotes (YAML 1.2.2 §7.3.1). */
  private static String quoted(String text) {
    return Json.compact(text);
  }
}
