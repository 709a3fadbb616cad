package dev.guidepost.search;

import dev.guidepost.model.PageId;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Passage;
import dev.guidepost.search.Plan.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Searches the pages of one language with Lucene. The browser finds the same. */
public final class Searcher {
  /** Of a query in quotes, so many entries are read for the words themselves. */
  private static final int READ_FOR_PHRASES = 20;

  private final EditionIndex edition;
  private final Planner planner;
  private final LuceneQueries queries;
  private final Analysis analysis = Analysis.ofQueries();
  private final Map<Integer, LuceneIndex> passages = new HashMap<>();

  Searcher(EditionIndex edition) {
    this.edition = edition;
    this.planner = new Planner(edition.vocabulary(), edition.weights());
    this.queries = new LuceneQueries(edition.weights());
  }

  /** Names of the content types that there are. */
  public Set<String> types() {
    return edition.entries().stream()
        .map(Entry::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Paths of the sections that there are. */
  public Set<String> sections() {
    return edition.entries().stream()
        .map(Entry::section)
        .filter(path -> !path.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What was found.
   *
   * @param total how many entries, those beyond the limit included
   * @param missing words of the query that occur nowhere
   * @param corrected the query as it was understood, where that is not as it was typed
   */
  public record Result(List<Hit> hits, long total, List<String> missing, String corrected) {
    public Result {
      hits = List.copyOf(hits);
      missing = List.copyOf(missing);
    }
  }

  /**
   * @param source path of the file below the language's folder
   * @param page name that the translations of the page share
   * @param url from the site's root, with the fragment of the part that fits best
   * @param heading of that part; empty for the page's start
   * @param pinned whether its author has put it first for this query
   * @param parts what the score is the sum of
   */
  public record Hit(
      String source,
      PageId page,
      String url,
      String title,
      String heading,
      String type,
      float score,
      boolean pinned,
      List<Part> parts) {
    public Hit {
      parts = List.copyOf(parts);
    }

    /**
     * @param name of a page, by its path without an extension or by its id; with {@code #} also the
     *     place on it
     */
    boolean leadsTo(String name) {
      int hash = name.indexOf('#');
      String named = hash < 0 ? name : name.substring(0, hash);
      return (named.equals(page.name()) || named.equals(path(source)))
          && (hash < 0 || url.endsWith(name.substring(hash)));
    }
  }

  /**
   * @param what the term that counted, or several
   */
  public record Part(String what, float score) {}

  public Result search(String query, int limit) {
    return search(query, Set.of(), Set.of(), limit);
  }

  /**
   * @param types names of content types to keep; none keeps all
   * @param sections paths of sections to keep; none keeps all
   */
  public Result search(String query, Set<String> types, Set<String> sections, int limit) {
    Plan plan = planner.plan(query);
    Query asked = queries.query(plan, types, sections);
    try {
      TopDocs top =
          edition
              .index()
              .searcher()
              .search(asked, Math.max(limit, plan.phrases().isEmpty() ? 1 : READ_FOR_PHRASES));
      List<ScoreDoc> found = new ArrayList<>(List.of(top.scoreDocs));
      long total = edition.index().searcher().count(asked);
      if (!plan.phrases().isEmpty()) {
        found.removeIf(d -> !says(edition.entries().get(d.doc), plan.phrases()));
        total = found.size();
      }
      List<Hit> hits = new ArrayList<>();
      Optional<Integer> pinned = pinned(query, types, sections);
      if (pinned.isPresent()) {
        int doc = pinned.get();
        float score = score(asked, doc, found, plan);
        hits.add(hit(doc, score, true, plan));
        total += score > 0 ? 0 : 1;
      }
      found.stream()
          .filter(d -> pinned.isEmpty() || d.doc != pinned.get())
          .limit(limit - hits.size())
          .forEach(d -> hits.add(hit(d.doc, d.score, false, plan)));
      return new Result(hits, total, plan.missing(), plan.corrected());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Plan plan(String query) {
    return planner.plan(query);
  }

  /** The numbers of the entries that fit best. */
  List<Integer> documents(Plan plan, int limit) {
    try {
      return Stream.of(
              edition
                  .index()
                  .searcher()
                  .search(queries.query(plan, Set.of(), Set.of()), limit)
                  .scoreDocs)
          .map(d -> d.doc)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a file below the language's folder, without its extension. */
  static String path(String source) {
    int dot = source.lastIndexOf('.');
    return dot > source.lastIndexOf('/') ? source.substring(0, dot) : source;
  }

  private Optional<Integer> pinned(String query, Set<String> types, Set<String> sections) {
    String typed = Planner.pinned(query);
    for (int doc = 0; doc < edition.entries().size(); doc++) {
      Entry entry = edition.entries().get(doc);
      if (entry.pins().stream().anyMatch(p -> Planner.pinned(p).equals(typed))
          && (types.isEmpty() || types.contains(entry.type()))
          && (sections.isEmpty() || sections.contains(entry.section()))) {
        return Optional.of(doc);
      }
    }
    return Optional.empty();
  }

  /**
   * Of a pinned entry, which may stand anywhere among those found or not be found at all; then 0.
   */
  private float score(Query asked, int doc, List<ScoreDoc> found, Plan plan) throws IOException {
    Optional<ScoreDoc> among = found.stream().filter(d -> d.doc == doc).findFirst();
    if (among.isPresent() || !plan.phrases().isEmpty()) {
      return among.map(d -> d.score).orElse(0f);
    }
    Explanation explanation = edition.index().searcher().explain(asked, doc);
    return explanation.isMatch() ? explanation.getValue().floatValue() : 0;
  }

  private static boolean says(Entry entry, List<String> phrases) {
    String text =
        Planner.comparable(
            Stream.concat(
                    Stream.of(entry.title()),
                    entry.passages().stream().map(p -> p.heading() + "\n" + p.text()))
                .collect(Collectors.joining("\n")));
    return phrases.stream().allMatch(text::contains);
  }

  private Hit hit(int doc, float score, boolean pinned, Plan plan) {
    Entry entry = edition.entries().get(doc);
    Optional<Passage> passage = passage(doc, plan);
    String fragment =
        passage
            .map(Passage::id)
            .filter(id -> !id.isEmpty() && !inTitle(doc, plan))
            .orElse(entry.fragment());
    return new Hit(
        entry.source(),
        entry.page(),
        fragment.isEmpty() ? entry.url() : entry.url() + "#" + fragment,
        entry.title(),
        fragment.isEmpty() ? "" : passage.map(Passage::heading).orElse(""),
        entry.type(),
        score,
        pinned,
        parts(doc, plan));
  }

  /** Whether the title says all that was asked for, so that the page as a whole is the answer. */
  private boolean inTitle(int doc, Plan plan) {
    Set<String> title = Set.copyOf(analysis.terms(edition.entries().get(doc).title()));
    return plan.clauses().stream()
        .allMatch(c ->
            c.alternatives().stream()
                .anyMatch(a ->
                    a.all()
                        ? title.containsAll(a.terms())
                        : a.terms().stream().anyMatch(title::contains)));
  }

  /** The part of the entry that fits best, by the same formula over its parts. */
  private Optional<Passage> passage(int doc, Plan plan) {
    List<Passage> parts = edition.entries().get(doc).passages();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    LuceneIndex index = passages.computeIfAbsent(doc, d -> indexOf(parts));
    try {
      Plan free = new Plan(plan.clauses(), List.of(), List.of(), List.of(), "");
      ScoreDoc[] best =
          index.searcher().search(queries.query(free, Set.of(), Set.of()), 1).scoreDocs;
      return best.length == 0 ? Optional.empty() : Optional.of(parts.get(best[0].doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LuceneIndex indexOf(List<Passage> parts) {
    return LuceneIndex.of(
        parts.stream()
            .map(p -> new LuceneIndex.Fields(p.heading(), "", "", p.text(), "", "", 1))
            .toList(),
        edition.weights(),
        new HashMap<>(),
        Parallel.IN_TURN);
  }

  /** A clause counts by its best alternative, and an author's factor counts for all of them. */
  private List<Part> parts(int doc, Plan plan) {
    List<Part> parts = new ArrayList<>();
    for (Clause clause : plan.clauses()) {
      clause.alternatives().stream()
          .map(a -> new Part(String.join(a.all() ? " + " : " ", a.terms()), score(a, doc)))
          .max(Comparator.comparingDouble(Part::score))
          .filter(p -> p.score() > 0)
          .ifPresent(parts::add);
    }
    parts.sort(Comparator.comparingDouble(Part::score).reversed().thenComparing(Part::what));
    return parts;
  }

  private float score(Plan.Alternative alternative, int doc) {
    Query alone = queries.clause(new Clause(List.of(alternative)));
    try {
      float score = edition.index().searcher().explain(alone, doc).getValue().floatValue();
      return (float) (score * edition.entries().get(doc).boost());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
