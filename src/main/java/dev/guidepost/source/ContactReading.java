package dev.guidepost.source;

import dev.guidepost.model.Contact;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parts of {@code contact.yml} have in common: texts in every language, ids, mistakes. */
final class ContactReading {
  /** A longer list of choices helps nobody. */
  private static final int MOST_NAMED = 20;

  private final List<Lang> languages;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ContactReading(List<Lang> languages) {
    this.languages = List.copyOf(languages);
  }

  List<Lang> languages() {
    return languages;
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  void wrong(String code, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, at, message, hint));
  }

  void doubtful(String code, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.warning(code, at, message, hint));
  }

  /** A mapping of the author's names, in the order in which they are written. */
  record Named(String id, Values values, Location at) {}

  static List<Named> named(Values mapping) {
    return mapping.byKey().entrySet().stream()
        .filter(e -> e.getValue().content() instanceof Values.Nested)
        .map(e ->
            new Named(
                e.getKey(), ((Values.Nested) e.getValue().content()).values(), e.getValue().at()))
        .sorted(Comparator.comparing(Named::at))
        .toList();
  }

  /** A text that readers of every language are to see. */
  Values.Localized localized(Values values, String key) {
    Optional<Values.Localized> text = values.localized(key);
    text.ifPresent(t -> complete(t, key, values.at(key).orElseThrow()));
    return text.orElse(new Values.Localized(Map.of("*", "")));
  }

  Optional<Values.Localized> optional(Values values, String key) {
    return values.has(key) ? Optional.of(localized(values, key)) : Optional.empty();
  }

  private void complete(Values.Localized text, String key, Location at) {
    for (Lang lang : languages) {
      if (text.in(lang).filter(t -> !t.isBlank()).isEmpty()) {
        wrong(
            "contact-language",
            at,
            "'" + key + "' says nothing in " + lang,
            "add " + lang + ": …, for readers in trouble must not meet an empty place");
      }
    }
  }

  /** Lists of texts below the names of languages. */
  Map<Lang, List<String>> byLanguage(Values values, String key) {
    Map<Lang, List<String>> texts = new HashMap<>();
    values
        .nested(key)
        .byKey()
        .forEach((name, value) -> {
          Optional<Lang> lang = languages.stream().filter(l -> l.tag().equals(name)).findFirst();
          if (lang.isPresent()) {
            texts.put(lang.get(), ((Values.Texts) value.content()).texts());
          } else {
            doubtful(
                "contact-language",
                value.at(),
                "'" + name + "' is no language of the site",
                "the site has " + listed(languages));
          }
        });
    if (values.has(key)) {
      for (Lang lang : languages) {
        if (texts.getOrDefault(lang, List.of()).isEmpty()) {
          wrong(
              "contact-language",
              values.at(key).orElseThrow(),
              "'" + key + "' says nothing in " + lang,
              "add " + lang + ": [ … ] below it");
        }
      }
    }
    return texts;
  }

  Map<Lang, List<String>> orEach(Map<Lang, List<String>> texts, List<String> otherwise) {
    Map<Lang, List<String>> all = new HashMap<>(texts);
    languages.forEach(lang -> all.putIfAbsent(lang, otherwise));
    return all;
  }

  List<Contact.Field> fields(Values mapping) {
    return named(mapping).stream()
        .map(field ->
            new Contact.Field(
                field.id(), localized(field.values(), "label"), optional(field.values(), "hint")))
        .toList();
  }

  List<Lang> languages(Values values, String key) {
    List<Lang> known = new ArrayList<>();
    for (String tag : values.texts(key)) {
      languages.stream()
          .filter(l -> l.tag().equals(tag))
          .findFirst()
          .ifPresentOrElse(
              known::add,
              () ->
                  wrong(
                      "contact-language",
                      values.at(key).orElseThrow(),
                      "'" + tag + "' is no language of the site",
                      "the site has " + listed(languages)));
    }
    return known;
  }

  /** The names that exist; the others are mistakes. */
  List<String> known(Values values, String key, String what, Collection<String> names) {
    List<String> known = new ArrayList<>();
    for (String name : values.texts(key)) {
      if (names.contains(name)) {
        known.add(name);
      } else {
        unknown(values.at(key).orElseThrow(), what, name, names);
      }
    }
    return known;
  }

  /** What is written, unless it means nothing. */
  <T> Optional<T> hours(HoursText.Read<T> read, Location at) {
    read.mistake().ifPresent(m -> wrong("contact-hours", at, m.message(), m.hint()));
    return read.value();
  }

  void unknown(Location at, String what, String name, Collection<String> names) {
    wrong(
        "contact-unknown",
        at,
        "there is no " + what + " '" + name + "'",
        Nearest.to(name, List.copyOf(names))
            .map(n -> "did you mean '" + n + "'?")
            .orElse(
                names.isEmpty()
                    ? "define it first, or remove it"
                    : names.size() > MOST_NAMED
                        ? "write one like " + names.iterator().next()
                        : "use one of " + String.join(", ", names)));
  }

  private static String listed(List<Lang> languages) {
    return String.join(", ", languages.stream().map(Lang::tag).toList());
  }
}
