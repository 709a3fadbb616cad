package dev.guidepost.source;

import dev.guidepost.model.Codes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Level;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code checks:} of {@code site.yml}: how much each rule matters to this site. */
final class LevelsYaml {
  static final Kind KIND =
      new Kind.Nested(
          new Schema(
              "checks",
              Codes.all().stream()
                  .map(code -> Key.of(code.name(), new Kind.Choice(Level.labels()), code.about()))
                  .toList(),
              Optional.empty()));

  private LevelsYaml() {}

  static Outcome<Map<String, Level>> read(Values values, String file) {
    Map<String, Level> levels = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String name : values.byKey().keySet().stream().sorted().toList()) {
      Level level = Level.labelled(values.text(name).orElseThrow());
      if (Codes.isFirm(name) && level != Level.ERROR) {
        diagnostics.add(
            Diagnostic.error(
                "config",
                values.at(name).orElse(Location.of(file)),
                "'"
                    + name
                    + "' cannot be made "
                    + level.label()
                    + ": it keeps readers or the site safe",
                "take the line out and mend what is found"));
      } else {
        levels.put(name, level);
      }
    }
    return Outcome.of(levels, diagnostics);
  }
}
