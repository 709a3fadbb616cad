package dev.guidepost.site;

import dev.guidepost.model.Article;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.PageId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pages to read next: the author's choice first, then pages that share tags, links or words
 * of the title. What many pages share says nothing and is left out, which also keeps the work
 * linear in the number of pages.
 */
final class RelatedPages {
  private static final int WANTED = 4;
  private static final int TOO_COMMON = 40;
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]{3,}");

  private final Map<String, Article> byUrl = new LinkedHashMap<>();
  private final Map<String, List<String>> urlsByFeature = new HashMap<>();
  private final Map<String, Map<String, Double>> featuresByUrl = new HashMap<>();

  private RelatedPages() {}

  /**
   * @param pages of one edition in its own language, with the targets of their links
   * @return addresses of related pages, by address
   */
  static Map<String, List<String>> of(
      Collection<Places.Place> pages, Map<PageId, List<LinkTarget>> targets) {
    RelatedPages related = new RelatedPages();
    Map<PageId, String> urlById = new HashMap<>();
    pages.forEach(p -> urlById.put(p.article().id(), p.url()));
    pages.forEach(p -> related.add(p, targets.getOrDefault(p.article().id(), List.of())));
    Map<String, List<String>> result = new HashMap<>();
    for (Places.Place page : pages) {
      Set<String> chosen = new LinkedHashSet<>();
      for (String id : page.article().front().related()) {
        String url = urlById.get(new PageId(id));
        if (url != null) {
          chosen.add(url);
        }
      }
      for (String url : related.nearest(page.url())) {
        if (chosen.size() < WANTED) {
          chosen.add(url);
        }
      }
      chosen.remove(page.url());
      result.put(page.url(), List.copyOf(chosen));
    }
    return result;
  }

  private void add(Places.Place page, List<LinkTarget> targets) {
    Map<String, Double> features = new HashMap<>();
    page.article()
        .front()
        .tags()
        .forEach(tag -> features.put("tag " + tag.toLowerCase(Locale.ROOT), 3.0));
    page.article()
        .front()
        .keywords()
        .forEach(word -> features.put("word " + word.toLowerCase(Locale.ROOT), 1.0));
    words(page.article().title()).forEach(word -> features.put("word " + word, 1.0));
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.ToPage to) {
        features.put("page " + to.url(), 1.5);
      }
    }
    features.put("page " + page.url(), 2.0);
    byUrl.put(page.url(), page.article());
    featuresByUrl.put(page.url(), features);
    features
        .keySet()
        .forEach(f -> urlsByFeature.computeIfAbsent(f, k -> new ArrayList<>()).add(page.url()));
  }

  private List<String> nearest(String url) {
    Map<String, Double> scores = new HashMap<>();
    featuresByUrl
        .getOrDefault(url, Map.of())
        .forEach((feature, weight) -> {
          List<String> sharing = urlsByFeature.getOrDefault(feature, List.of());
          if (sharing.size() <= TOO_COMMON) {
            sharing.forEach(
                other -> scores.merge(other, weight / Math.sqrt(sharing.size()), Double::sum));
          }
        });
    scores.remove(url);
    return scores.entrySet().stream()
        .filter(e -> e.getValue() >= 0.7)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WANTED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Latin words, and pairs of neighbouring ideographs. */
  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(title.toLowerCase(Locale.ROOT));
    while (word.find()) {
      String text = word.group();
      if (Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN) {
        for (int i = 0; i + 1 < text.length(); i++) {
          words.add(text.substring(i, i + 2));
        }
      } else {
        words.add(text);
      }
    }
    return words;
  }

  static Comparator<Places.Place> readingOrder() {
    return Comparator.comparing(
            (Places.Place p) -> p.article().front().order().orElse(Double.MAX_VALUE))
        .thenComparing(p -> p.article().page());
  }
}
