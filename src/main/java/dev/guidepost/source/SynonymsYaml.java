package dev.guidepost.source;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Synonyms;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlDecoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads {@code content/synonyms.yml}: below {@code same} lists of words that mean the same, below
 * {@code also} a word and what its search finds too.
 */
public final class SynonymsYaml {
  public static final Schema SCHEMA =
      Schema.of(
          "synonyms.yml",
          Key.of(
              "same",
              new Kind.Groups(),
              "lists of words or phrases that mean the same, in any language"),
          Key.of(
              "also",
              new Kind.Nested(Schema.of("also").each(new Kind.Texts())),
              "a word, and what its search finds too, though not the other way round"));

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** The first group that holds a word, by the word's folded form. */
  private final Map<String, Synonyms.Same> groups = new HashMap<>();

  private SynonymsYaml() {}

  static Outcome<Synonyms> read(String text, String file) {
    return YamlDecoder.decode(text, file, 1, SCHEMA)
        .then(values -> new SynonymsYaml().synonyms(values));
  }

  private Outcome<Synonyms> synonyms(Values values) {
    List<Synonyms.Same> same = new ArrayList<>();
    for (Values.Group group : values.groups("same")) {
      List<String> words = words(group.texts(), group.at());
      if (words.stream().map(SynonymsYaml::folded).distinct().count() >= 2) {
        Synonyms.Same all = new Synonyms.Same(words, group.at());
        words.forEach(word -> join(word, all));
        same.add(all);
      } else if (words.size() == group.texts().size()) {
        wrong(
            group.at(),
            "a group of " + words.size() + ", expected two different words or more",
            "write [one, two], or remove the group");
      }
    }
    List<Synonyms.Also> also = new ArrayList<>();
    values.nested("also").byKey().entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getValue().at()))
        .forEach(
            e -> also(e.getKey(), (Values.Texts) e.getValue().content(), e.getValue().at(), also));
    refuseCycles(also);
    return Outcome.of(new Synonyms(same, also), diagnostics);
  }

  private void join(String word, Synonyms.Same group) {
    Synonyms.Same other = groups.putIfAbsent(folded(word), group);
    if (other != null) {
      diagnostics.add(
          other.equals(group)
              ? Diagnostic.warning(
                  "synonym-twice",
                  group.at(),
                  "'" + word + "' stands twice in this group",
                  "keep one of the two")
              : Diagnostic.warning(
                  "synonym-twice",
                  group.at(),
                  "'"
                      + word
                      + "' stands in two groups, on lines "
                      + other.at().line()
                      + " and "
                      + group.at().line(),
                  "join the groups"));
    }
  }

  private void also(String word, Values.Texts texts, Location at, List<Synonyms.Also> also) {
    List<String> finds = new ArrayList<>();
    for (String found : words(texts.texts(), at)) {
      if (meaning(found).equals(meaning(word))) {
        diagnostics.add(
            Diagnostic.warning(
                "synonym-useless",
                at,
                "'" + word + "' finds '" + found + "' anyway, for they mean the same",
                "remove '" + found + "' here"));
      } else {
        finds.add(found);
      }
    }
    if (texts.texts().isEmpty()) {
      wrong(at, "'" + word + "' has nothing that it finds", "write " + word + ": [one, two]");
    }
    if (!words(List.of(word), at).isEmpty() && !finds.isEmpty()) {
      also.add(new Synonyms.Also(word.strip(), finds, at));
    }
  }

  /** Those that can be searched for. */
  private List<String> words(List<String> texts, Location at) {
    List<String> words = new ArrayList<>();
    for (String text : texts) {
      if (text.isBlank()) {
        wrong(at, "an empty word", "remove it");
      } else if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
        wrong(at, "'" + text + "' has no letter and no digit", "write a word that readers type");
      } else {
        words.add(text.strip());
      }
    }
    return words;
  }

  private record Step(String word, String finds, Location at) {}

  private void refuseCycles(List<Synonyms.Also> also) {
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    for (Synonyms.Also entry : also) {
      for (String found : entry.finds()) {
        steps
            .computeIfAbsent(meaning(entry.word()), m -> new ArrayList<>())
            .add(new Step(entry.word(), found, entry.at()));
      }
    }
    for (List<Step> cycle : new Cycles<>(steps, step -> meaning(step.finds())).find()) {
      diagnostics.add(
          Diagnostic.error(
              "synonym-cycle",
              cycle.getFirst().at(),
              "'" + cycle.getFirst().word() + "' leads back to itself: " + chain(cycle),
              "put them in one list under same:"));
    }
  }

  /** {@code gas → fee = 手续费 → gas} where two of the words are in one group. */
  private static String chain(List<Step> cycle) {
    StringBuilder chain = new StringBuilder(cycle.getFirst().word());
    for (int i = 0; i < cycle.size(); i++) {
      String found = cycle.get(i).finds();
      String next = cycle.get((i + 1) % cycle.size()).word();
      chain.append(" → ").append(found);
      if (!folded(found).equals(folded(next))) {
        chain.append(" = ").append(next);
      }
    }
    return chain.toString();
  }

  /** What words of one group have in common. */
  private String meaning(String word) {
    Synonyms.Same group = groups.get(folded(word));
    return folded(group == null ? word : group.words().getFirst());
  }

  private static String folded(String word) {
    return Normalizer.normalize(word.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private void wrong(Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error("synonym-form", at, message, hint));
  }
}
