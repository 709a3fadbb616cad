package dev.guidepost.render;

import dev.guidepost.json.Json;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.GlossaryTerm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a page shows of a term where it is used: its definition, by the term's id. */
final class TermsFile {
  private TermsFile() {}

  static Bytes of(List<GlossaryTerm> glossary) {
    Map<String, Object> definitions = new TreeMap<>();
    glossary.forEach(term -> definitions.put(term.id(), term.definition()));
    return Bytes.utf8(Json.compact(definitions));
  }
}
