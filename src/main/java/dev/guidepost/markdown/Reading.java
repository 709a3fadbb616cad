package dev.guidepost.markdown;

import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What decides, apart from a page's own text, how it is read.
 *
 * @param allowedHosts hosts to which content may link; empty allows every host
 * @param limitMillis how long one page may take
 */
public record Reading(
    Map<Lang, Words> words,
    Map<Lang, List<GlossaryTerm>> glossary,
    Set<String> allowedHosts,
    long limitMillis) {
  /** Leaves a second of the promised five to what comes before and after the parsing. */
  public static final long DEFAULT_LIMIT_MILLIS = 4_000;

  public Reading {
    words = Map.copyOf(words);
    glossary = Map.copyOf(glossary);
    allowedHosts = Set.copyOf(allowedHosts);
  }

  public Fingerprint fingerprint() {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(words).values().forEach(w -> all.append(w.fingerprint().hex()));
    new TreeMap<>(glossary).forEach((lang, terms) -> all.append(lang).append(terms));
    allowedHosts.stream().sorted().forEach(host -> all.append(' ').append(host));
    return Fingerprint.of(all.toString());
  }
}
