package dev.guidepost.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts what the guard takes for secrets in texts that hold none, and what a look costs. Run on
 * purpose: {@code -Dfolder=…} holds the texts, in Markdown or JSON.
 */
final class GuardBench {
  private static final int WINDOW = 20_000;
  private static final double MILLION = 1e6;
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private GuardBench() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(System.getProperty("folder", "content")));
    long characters = texts.stream().mapToLong(String::length).sum();
    Map<String, Integer> hits = new TreeMap<>();
    long nanos = 0;
    long windows = 0;
    for (int round = 0; round < 2; round++) {
      hits.clear();
      nanos = 0;
      windows = 0;
      for (String text : texts) {
        for (int at = 0; at < text.length(); at += WINDOW) {
          String part = text.substring(at, Math.min(text.length(), at + WINDOW));
          long start = System.nanoTime();
          List<Finding> found = SecretGuard.inspect(part);
          nanos += System.nanoTime() - start;
          windows++;
          found.forEach(f -> hits.merge(f.level() + " " + f.kind().id(), 1, Integer::sum));
        }
      }
    }
    System.out.printf("%d files, %d characters%n", texts.size(), characters);
    hits.forEach((what, count) ->
        System.out.printf(
            "%-22s %6d  %.1f per million%n", what, count, count * MILLION / characters));
    System.out.printf("longest run of English list words: %d%n", longest(texts));
    System.out.printf(
        "%.2f ms per window of %d (mean of %d)%n", nanos / MILLION / windows, WINDOW, windows);
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(md|json)"))
          .sorted()
          .map(GuardBench::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  private static int longest(List<String> texts) {
    Set<String> list = Set.copyOf(WordLists.read("english"));
    int longest = 0;
    for (String text : texts) {
      int run = 0;
      Matcher words = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
      while (words.find()) {
        run = list.contains(words.group()) ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }
}
