package dev.guidepost.source;

import static dev.guidepost.schema.Key.of;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Terms;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlDecoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads {@code content/terms.yml}: below {@code ban} by language words that no page uses, below
 * {@code translate} by language words and what translations say for them.
 */
public final class TermsYaml {
  private static final Kind TEXTS = new Kind.Texts();

  private static final Schema BANNED =
      Schema.of(
          "a banned word",
          of("use", TEXTS, "what to write instead; the first is suggested"),
          of("why", new Kind.Text(), "the reason, in one sentence"),
          of("not_in", TEXTS, "longer words in which it may stand"),
          of("except", TEXTS, "ids of the pages that may use it"));

  public static final Schema SCHEMA =
      Schema.of(
          "terms.yml",
          of(
              "ban",
              byName("ban", byName("a language", new Kind.Nested(BANNED))),
              "by language: a word that no page uses, and what to write instead"),
          of(
              "translate",
              byName("translate", byName("a language", byName("a word", TEXTS))),
              "by language: a word, and by other languages what their pages say for it"));

  private final List<Lang> languages;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private TermsYaml(List<Lang> languages) {
    this.languages = languages;
  }

  private static Kind byName(String name, Kind each) {
    return new Kind.Nested(Schema.of(name).each(each));
  }

  static Outcome<Terms> read(String text, String file, List<Lang> languages) {
    return YamlDecoder.decode(text, file, 1, SCHEMA)
        .then(values -> new TermsYaml(languages).terms(values));
  }

  private Outcome<Terms> terms(Values values) {
    List<Terms.Banned> banned = new ArrayList<>();
    for (Map.Entry<Lang, Values> ofLang : byLang(values.nested("ban")).entrySet()) {
      for (Word word : words(ofLang.getValue())) {
        banned(ofLang.getKey(), word, banned);
      }
    }
    List<Terms.Translation> translations = new ArrayList<>();
    for (Map.Entry<Lang, Values> ofLang : byLang(values.nested("translate")).entrySet()) {
      for (Word word : words(ofLang.getValue())) {
        translations(ofLang.getKey(), word, translations);
      }
    }
    return Outcome.of(new Terms(banned, translations), diagnostics);
  }

  private record Word(String word, Values values, Location at) {}

  /** In the order in which they are written. */
  private List<Word> words(Values values) {
    List<Word> words = new ArrayList<>();
    values.byKey().entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getValue().at()))
        .forEach(e -> {
          if (e.getKey().codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(new Word(e.getKey().strip(), values.nested(e.getKey()), e.getValue().at()));
          } else {
            wrong(e.getValue().at(), "'" + e.getKey() + "' is not a word", "write or remove it");
          }
        });
    return words;
  }

  private SortedMap<Lang, Values> byLang(Values values) {
    SortedMap<Lang, Values> byLang = new TreeMap<>();
    values
        .byKey()
        .forEach((tag, value) ->
            lang(tag, value.at()).ifPresent(lang -> byLang.put(lang, values.nested(tag))));
    return byLang;
  }

  private Optional<Lang> lang(String tag, Location at) {
    Optional<Lang> lang = languages.stream().filter(l -> l.tag().equals(tag)).findFirst();
    if (lang.isEmpty()) {
      wrong(
          at,
          "the site has no language '" + tag + "'",
          "choose one of " + String.join(", ", languages.stream().map(Lang::tag).toList()));
    }
    return lang;
  }

  private void banned(Lang lang, Word word, List<Terms.Banned> banned) {
    Values values = word.values();
    if (!values.has("use") && !values.has("why")) {
      wrong(
          word.at(),
          "nothing says what to write instead of '" + word.word() + "', or why not",
          "write " + word.word() + ": {use: another word}");
      return;
    }
    for (String longer : values.texts("not_in")) {
      if (!longer.contains(word.word()) || longer.equals(word.word())) {
        wrong(
            values.at("not_in").orElse(word.at()),
            "'" + longer + "' is not longer than '" + word.word() + "', or does not hold it",
            "write a word such as …" + word.word() + "…, or remove it");
      }
    }
    banned.add(
        new Terms.Banned(
            lang,
            word.word(),
            values.texts("use"),
            values.text("why").orElse(""),
            values.texts("not_in"),
            values.texts("except").stream().map(PageId::new).toList()));
  }

  private void translations(Lang from, Word word, List<Terms.Translation> translations) {
    if (word.values().byKey().isEmpty()) {
      wrong(
          word.at(),
          "'" + word.word() + "' has no translation",
          "write " + word.word() + ": {zh: 字}");
    }
    new TreeMap<>(word.values().byKey())
        .forEach((tag, value) ->
            lang(tag, value.at())
                .filter(to -> !to.equals(from))
                .ifPresent(to ->
                    translations.add(
                        new Terms.Translation(from, word.word(), to, word.values().texts(tag)))));
  }

  private void wrong(Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error("term-form", at, message, hint));
  }
}
