package dev.guidepost.search;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Synonyms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Synonyms that lead nowhere, since no page in any language has what they stand for. */
final class DeadSynonyms {
  private DeadSynonyms() {}

  static List<Diagnostic> of(Synonyms synonyms, Collection<Dictionary> dictionaries) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    try (Analysis analysis = Analysis.ofQueries()) {
      for (Synonyms.Same group : synonyms.same()) {
        if (group.words().stream().noneMatch(w -> occurs(w, analysis, dictionaries))) {
          String words =
              group.words().stream().map(w -> "'" + w + "'").collect(Collectors.joining(" or "));
          diagnostics.add(
              dead(group.at(), words, "use one of the words on a page, or remove the group"));
        }
      }
      for (Synonyms.Also also : synonyms.also()) {
        for (String found : also.finds()) {
          if (!occurs(found, analysis, dictionaries)) {
            diagnostics.add(
                dead(
                    also.at(),
                    "'" + found + "', which '" + also.word() + "' is to find",
                    "use the word on a page, or remove it here"));
          }
        }
      }
    }
    return diagnostics;
  }

  private static boolean occurs(
      String word, Analysis analysis, Collection<Dictionary> dictionaries) {
    List<String> terms = SynonymTable.terms(word, analysis);
    return !terms.isEmpty() && dictionaries.stream().anyMatch(d -> terms.stream().allMatch(d::has));
  }

  private static Diagnostic dead(Location at, String what, String hint) {
    return Diagnostic.warning("synonym-dead", at, "no page contains " + what, hint);
  }
}
