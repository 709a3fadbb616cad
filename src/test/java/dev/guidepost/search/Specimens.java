package dev.guidepost.search;

import dev.guidepost.model.Lang;
import dev.guidepost.model.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Queries as people type them, made of what a site says, with what Lucene finds for each. */
public final class Specimens {
  private static final List<String> ODD =
      List.of(
          "怎么办",
          "how to",
          "什么",
          "可以",
          "is",
          "the",
          "c++",
          "C#",
          "-32000",
          "ERR_CODE",
          "v-model",
          "gas费",
          "TRC20转账",
          "TRC20",
          "😀",
          "“",
          "a",
          "猫",
          "café",
          "Wi-Fi",
          "ＵＳＤＴ",
          "it's",
          "3.5.1");

  private final EditionIndex edition;
  private final Searcher searcher;
  private final Random random;

  private Specimens(EditionIndex edition, long seed) {
    this.edition = edition;
    this.searcher = new Searcher(edition);
    this.random = new Random(seed);
  }

  /** Both sides of one query: {@code url bits}, hit by hit, then what else was said. */
  public record Specimen(String query, List<String> expected) {}

  public static List<Specimen> of(Search search, Lang lang, int number, long seed) {
    Specimens specimens = new Specimens(search.index(lang), seed);
    return Stream.generate(specimens::next).limit(number).toList();
  }

  /** Every text of the pages, with its terms in the order of their code units. */
  public static Map<String, List<String>> terms(Search search, Lang lang) {
    Map<String, List<String>> terms = new TreeMap<>();
    try (Analysis analysis = Analysis.ofPages(new TreeMap<>())) {
      for (Entry entry : search.index(lang).entries()) {
        for (Passage passage : entry.passages()) {
          for (String text : List.of(entry.title(), passage.heading(), passage.text())) {
            List<String> sorted = new ArrayList<>(analysis.terms(text));
            Collections.sort(sorted);
            terms.put(text, sorted);
          }
        }
      }
    }
    return terms;
  }

  private Specimen next() {
    String query = query();
    Searcher.Result result = searcher.search(query, Set.of(), Set.of(), 10);
    List<String> expected = new ArrayList<>();
    result.hits().forEach(h -> expected.add(h.url() + " " + Float.floatToIntBits(h.score())));
    expected.add("total " + result.total());
    expected.add("missing " + String.join(",", result.missing()));
    expected.add("corrected " + result.corrected());
    return new Specimen(query, expected);
  }

  private String query() {
    StringBuilder query = new StringBuilder();
    int words = 1 + random.nextInt(4);
    for (int i = 0; i < words; i++) {
      query.append(word());
      if (random.nextInt(5) > 0) {
        query.append(' ');
      }
    }
    String text = query.toString().replaceAll("\\s", " ");
    return random.nextInt(3) > 0 ? text.strip() : text;
  }

  private String word() {
    String word = anyOf(Arrays.asList(text().split("[\\s,.;:()，。；：（）、？！?!\"“”`]+")));
    String some = word.length() > 30 ? cut(word) : word;
    return switch (random.nextInt(13)) {
      case 0, 1 -> misspelled(some);
      case 2 -> cut(some);
      case 3 -> some.length() > 3 ? some.substring(0, 2 + random.nextInt(some.length() - 2)) : some;
      case 4 -> some.toUpperCase(Locale.ROOT);
      case 5 -> pinyin();
      case 6 -> "\"" + cut(text()).replace("\"", "") + "\"";
      case 7 ->
          anyOf(
              edition
                  .vocabulary()
                  .synonyms()
                  .rules()
                  .map(r -> String.join(random.nextBoolean() ? "" : " ", r.from()))
                  .toList());
      case 8 ->
          some
              + anyOf(
                  edition.vocabulary().variants().all().keySet().stream()
                      .map(String::valueOf)
                      .toList());
      case 9 -> anyOf(ODD);
      default -> some;
    };
  }

  private String text() {
    Entry entry = edition.entries().get(random.nextInt(edition.entries().size()));
    if (entry.passages().isEmpty() || random.nextInt(3) == 0) {
      return entry.title();
    }
    Passage passage = entry.passages().get(random.nextInt(entry.passages().size()));
    return random.nextInt(3) == 0 ? passage.heading() : passage.text();
  }

  private String anyOf(List<String> list) {
    return list.isEmpty() ? "x" : list.get(random.nextInt(list.size()));
  }

  private String cut(String text) {
    if (text.length() < 2) {
      return text;
    }
    int from = random.nextInt(text.length());
    return text.substring(from, from + 1 + random.nextInt(Math.min(8, text.length() - from)));
  }

  private String misspelled(String word) {
    if (word.length() < 4) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    char other = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + other + word.substring(at);
      case 2 -> word.substring(0, at) + other + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private String pinyin() {
    StringBuilder typed = new StringBuilder();
    for (char c : cut(anyOf(edition.vocabulary().pinyin().phrases())).toCharArray()) {
      edition.vocabulary().pinyin().readings().getOrDefault(c, Set.of()).stream()
          .findFirst()
          .ifPresent(s -> typed.append(s).append(random.nextInt(3) == 0 ? " " : ""));
    }
    return typed.toString();
  }
}
