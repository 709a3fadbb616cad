package dev.guidepost.render;

import dev.guidepost.guard.HanPairs;
import dev.guidepost.json.Json;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Passage;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the secret guard needs to know of an edition: its words, the page for readers whose phrase
 * was seen, and which Chinese characters stand side by side in ordinary texts.
 */
final class GuardFile {
  private static final String WORDS = "guard_";

  private GuardFile() {}

  static Bytes of(Site site, Edition edition) {
    Map<String, Object> words = new TreeMap<>(edition.words().texts());
    words.keySet().removeIf(key -> !key.startsWith(WORDS));
    Map<String, Object> file = new TreeMap<>();
    file.put("words", words);
    file.put("leak", site.config().leakPage().flatMap(edition::find).map(SitePage::url).orElse(""));
    file.put("pairs", HanPairs.of(texts(edition)).encoded());
    return Bytes.utf8(Json.compact(file));
  }

  private static Stream<String> texts(Edition edition) {
    Stream<String> pages =
        edition.pages().stream()
            .filter(page -> !page.isFallback())
            .map(SitePage::article)
            .flatMap(a ->
                Stream.concat(
                    Stream.of(a.title(), a.description()),
                    a.passages().stream().flatMap(GuardFile::texts)));
    Stream<String> terms =
        edition.glossary().stream().flatMap(t -> Stream.of(t.term(), t.definition()));
    return Stream.concat(pages, terms);
  }

  private static Stream<String> texts(Passage passage) {
    return Stream.of(passage.heading(), passage.text());
  }
}
