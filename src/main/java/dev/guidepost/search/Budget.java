package dev.guidepost.search;

import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.search.Plan.Alternative;
import dev.guidepost.search.Plan.Clause;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What a reader's first query costs: the bytes that a browser fetches for it until the hits stand
 * there without their texts, as gzip compresses them. The queries are beginnings of titles of the
 * site, and the cost is that of the one in the middle.
 *
 * <p>Nothing that is published depends on it, since another version of zlib may compress otherwise.
 */
final class Budget {
  /** Header and trailer of gzip (RFC 1952). */
  private static final int FRAMING = 18;

  private static final int QUERIES = 100;
  private static final int WORDS = 3;
  private static final int CHARACTERS = 6;
  private static final int HITS = 6;
  private static final int BLAMED = 3;

  private static final int SMALL_SITE = 400;
  private static final long BYTES_OF_SMALL = 24_576;
  private static final int LARGE_SITE = 10_000;
  private static final long BYTES_OF_LARGE = 51_200;

  private final EditionIndex index;
  private final IndexFiles files;

  /** Compressed, by the name of the file. */
  private final Map<String, Integer> sizes = new HashMap<>();

  /** How many queries fetch a file. */
  private final Map<String, Integer> fetches = new HashMap<>();

  private final int script;
  private final List<Integer> costs;

  private Budget(EditionIndex index, IndexFiles files, Bytes script) {
    this.index = index;
    this.files = files;
    this.script = compressed(script);
    Searcher searcher = new Searcher(index);
    this.costs = queries().map(q -> cost(searcher, searcher.plan(q))).sorted().toList();
  }

  /**
   * @param script what searches in the browser
   */
  static Optional<Diagnostic> exceeded(
      Lang lang, EditionIndex index, IndexFiles files, Bytes script, SiteConfig.Search config) {
    Budget budget = new Budget(index, files, script);
    long limit = config.budget().orElse(usual(index.entries().size()));
    if (budget.cost() <= limit) {
      return Optional.empty();
    }
    String message =
        String.format(
            Locale.ROOT,
            "a first search in %s costs %,d bytes compressed, expected %,d at most; %,d are the"
                + " script, and most of the rest: %s",
            lang,
            budget.cost(),
            limit,
            budget.script,
            String.join("; ", budget.blamed()));
    return Optional.of(
        config.budget().isPresent()
            ? Diagnostic.error(
                "search-budget",
                config.at(),
                message,
                "take pages out with search: {exclude: true}, or raise search.budget")
            : Diagnostic.warning(
                "search-budget",
                config.at(),
                message,
                "if that is fine, set search: {budget: "
                    + budget.rounded()
                    + "} in content/site.yml"));
  }

  /** What a search may cost unless the site says so itself. */
  static long usual(int entries) {
    if (entries <= SMALL_SITE) {
      return BYTES_OF_SMALL;
    }
    return entries <= LARGE_SITE
        ? BYTES_OF_SMALL
            + (BYTES_OF_LARGE - BYTES_OF_SMALL) * (entries - SMALL_SITE) / (LARGE_SITE - SMALL_SITE)
        : BYTES_OF_LARGE * entries / LARGE_SITE;
  }

  private long cost() {
    return costs.isEmpty() ? 0 : costs.get(costs.size() / 2);
  }

  /** Up to the next 4 KiB. */
  private long rounded() {
    return (cost() / 4096 + 1) * 4096;
  }

  /** Of titles, evenly spaced, as much as people type at first. */
  private Stream<String> queries() {
    int all = index.entries().size();
    int some = Math.min(all, QUERIES);
    return IntStream.range(0, some)
        .mapToObj(i -> index.entries().get((int) ((long) i * all / some)).title())
        .map(Budget::beginning);
  }

  /** Three words, or as many characters of Chinese as three words have. */
  private static String beginning(String title) {
    String words =
        Stream.of(title.strip().split("\\s+")).limit(WORDS).collect(Collectors.joining(" "));
    boolean isCjk = !words.isEmpty() && Analysis.isCjk(words.codePointAt(0));
    return isCjk && words.length() > CHARACTERS ? words.substring(0, CHARACTERS) : words;
  }

  private int cost(Searcher searcher, Plan plan) {
    Set<String> fetched = new TreeSet<>(files.always());
    Stream.concat(
            plan.clauses().stream()
                .map(Clause::alternatives)
                .flatMap(List::stream)
                .map(Alternative::terms)
                .flatMap(List::stream),
            plan.required().stream())
        .forEach(term -> files.ofTerm(term).ifPresent(fetched::add));
    searcher.documents(plan, HITS).forEach(doc -> fetched.add(files.ofDocument(doc)));
    fetched.forEach(name -> fetches.merge(name, 1, Integer::sum));
    return script + fetched.stream().mapToInt(this::size).sum();
  }

  private int size(String name) {
    return sizes.computeIfAbsent(
        name,
        n ->
            files.named(n).content() instanceof OutputFile.Data data
                ? compressed(data.bytes())
                : 0);
  }

  /** The files that cost these queries most. */
  private List<String> blamed() {
    return fetches.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, Integer> f) -> -(long) f.getValue() * size(f.getKey()))
                .thenComparing(Map.Entry::getKey))
        .limit(BLAMED)
        .map(f -> blame(f.getKey()))
        .toList();
  }

  private String blame(String name) {
    String file = String.format(Locale.ROOT, "%s (%,d bytes", files.named(name).path(), size(name));
    List<Shards.Shard> shards = files.shards(name);
    if (shards.isEmpty()) {
      return file + ")";
    }
    Shards.Shard longest =
        shards.stream().max(Comparator.comparingInt(Shards.Shard::documents)).orElseThrow();
    return file
        + String.format(
            Locale.ROOT,
            ", '%s' … '%s', longest list '%s' of %,d)",
            shards.stream().map(Shards.Shard::first).min(Comparator.naturalOrder()).orElseThrow(),
            shards.stream().map(Shards.Shard::last).max(Comparator.naturalOrder()).orElseThrow(),
            longest.longest(),
            longest.documents());
  }

  private static int compressed(Bytes bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(OutputStream.nullOutputStream(), deflater)) {
      bytes.writeTo(out);
      out.finish();
      return Math.toIntExact(deflater.getBytesWritten()) + FRAMING;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
  }
}
