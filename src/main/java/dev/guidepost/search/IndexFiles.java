package dev.guidepost.search;

import dev.guidepost.json.Json;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.Passage;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The index of an edition as files below {@code search/<lang>/}. {@code m.json} is the only one
 * whose name does not change with its content; it names all others.
 */
final class IndexFiles {
  static final int FORMAT = 1;

  /** A site whose terms and titles take no more characters has them in {@code m.json}. */
  private static final int ONE_FILE = 40_000;

  /**
   * Characters in a file of terms. Small ones bring little that was not asked for; of a large site
   * they would be so many that their names alone were long.
   */
  private static final int SMALLEST_TERMS = 3_000;

  private static final int TERMS_PER_ENTRY = 4;
  private static final int LARGEST_TERMS = 8_000;
  private static final int LARGE = 2_000;
  private static final int TEXTS = 3_000;
  private static final int TITLES_OF_LARGE = 20;
  private static final int TITLES = 10;
  private static final int COLUMNS_APART = 2_000;
  private static final String FOUND = "found_";

  /** The words that are needed before there is a page of results. */
  private static final Set<String> OF_SUGGESTIONS =
      Set.of(
          "found_options",
          "found_all",
          "found_count_one",
          "found_count_other",
          "found_none",
          "found_secret");

  private static final String MANIFEST = "m";
  private static final String COLUMNS = "n";

  private final Site site;
  private final Edition edition;
  private final EditionIndex index;
  private final Facets facets;
  private final String folder;

  /** By what their names begin with. */
  private final Map<String, OutputFile> files = new LinkedHashMap<>();

  private final Map<String, List<Shards.Shard>> shards = new TreeMap<>();
  private final NavigableMap<String, String> ofTerms = new TreeMap<>();
  private final NavigableMap<String, String> ofCharacters = new TreeMap<>();
  private boolean inOne;
  private final Map<Integer, Place> texts = new TreeMap<>();

  /** Where the text of an entry is: a file, and its place in it. */
  private record Place(String name, int at) {}

  private IndexFiles(Site site, Edition edition, EditionIndex index) {
    this.site = site;
    this.edition = edition;
    this.index = index;
    this.facets = new Facets(index.entries(), edition);
    this.folder = "search/" + edition.lang() + "/";
  }

  static IndexFiles of(Site site, Edition edition, EditionIndex index) {
    IndexFiles files = new IndexFiles(site, edition, index);
    files.write();
    return files;
  }

  List<OutputFile> files() {
    return List.copyOf(files.values());
  }

  OutputFile named(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  /** Names of the files that every query needs. */
  List<String> always() {
    return Stream.of(MANIFEST, COLUMNS).filter(files::containsKey).toList();
  }

  /** Name of the file in which a term is, or would be. */
  Optional<String> ofTerm(String term) {
    NavigableMap<String, String> names = isCharacter(term) ? ofCharacters : ofTerms;
    return Optional.ofNullable(names.floorEntry(term))
        .or(() -> Optional.ofNullable(names.firstEntry()))
        .map(Map.Entry::getValue);
  }

  /** Name of the file that has the title of an entry. */
  String ofDocument(int document) {
    return inOne ? MANIFEST : "d" + document / titlesInOne();
  }

  /** The stretches of terms in a file. */
  List<Shards.Shard> shards(String name) {
    return shards.getOrDefault(name, List.of());
  }

  private void write() {
    List<Entry> entries = index.entries();
    Vocabulary vocabulary = index.vocabulary();
    Postings postings = Postings.of(index);
    texts();
    NavigableMap<String, Postings.List> characters = new TreeMap<>(postings.byTerm());
    characters.keySet().removeIf(t -> !isCharacter(t));
    NavigableMap<String, Postings.List> terms = new TreeMap<>(postings.byTerm());
    terms.keySet().removeAll(characters.keySet());
    int size = Math.max(SMALLEST_TERMS, Math.min(LARGEST_TERMS, TERMS_PER_ENTRY * entries.size()));
    List<Shards.Shard> words = Shards.of(terms, rules(false), size);
    List<Shards.Shard> single = Shards.of(characters, rules(true), size);
    List<Object> titles = titles(titlesInOne());
    inOne = length(words) + length(single) + lengthOfTitles(entries) <= ONE_FILE;

    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("v", FORMAT);
    manifest.put("lang", edition.lang().tag());
    manifest.put("n", entries.size());
    manifest.put("weights", weights());
    manifest.put("text", statistics(postings.text()));
    manifest.put("title", statistics(postings.title()));
    manifest.put("terms", write("t", words, ofTerms));
    manifest.put("chars", write("c", single, ofCharacters));
    manifest.put("docs", documents(titles));
    Object columns = columns(postings);
    manifest.put("columns", entries.size() > COLUMNS_APART ? file(COLUMNS, columns) : columns);
    manifest.put("lexicon", vocabulary.lexicon().words().isEmpty() ? "" : file("z", lexicon()));
    manifest.put("pinyin", vocabulary.pinyin().phrases().isEmpty() ? "" : file("p", pinyin()));
    manifest.put("variants", vocabulary.variants().all().isEmpty() ? "" : file("f", variants()));
    manifest.put("types", facets.types());
    manifest.put("sections", facets.sections());
    manifest.put("pins", pins());
    manifest.put("others", others());
    Map<String, Object> ofResults = new TreeMap<>(words());
    Map<String, Object> ofSuggestions = new TreeMap<>(ofResults);
    ofResults.keySet().removeAll(OF_SUGGESTIONS);
    ofSuggestions.keySet().retainAll(OF_SUGGESTIONS);
    manifest.put("words", ofSuggestions);
    manifest.put("more", file("w", ofResults));
    files.put(MANIFEST, OutputFile.text(folder + "m.json", Turn.INDEX, Json.compact(manifest)));
  }

  static boolean isCharacter(String term) {
    return term.codePointCount(0, term.length()) == 1 && Analysis.isCjk(term.codePointAt(0));
  }

  private List<SynonymTable.Rule> rules(boolean ofCharacters) {
    return index
        .vocabulary()
        .synonyms()
        .rules()
        .filter(r -> isCharacter(r.from().getFirst()) == ofCharacters)
        .toList();
  }

  private static int length(List<Shards.Shard> shards) {
    return shards.stream()
        .flatMap(s -> s.content().stream())
        .mapToInt(column -> column instanceof String text ? text.length() : 0)
        .sum();
  }

  private static int lengthOfTitles(List<Entry> entries) {
    return entries.stream().mapToInt(e -> e.title().length() + e.address().length() + 20).sum();
  }

  private Map<String, Object> weights() {
    Weights weights = index.weights();
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("k1", exactly(weights.k1()));
    numbers.put("b", exactly(weights.b()));
    numbers.put("title", weights.title());
    numbers.put("name", exactly(weights.name()));
    numbers.put("prefix", exactly(weights.prefix()));
    numbers.put("piece", exactly(weights.piece()));
    numbers.put("synonym", exactly(weights.synonym()));
    numbers.put("fuzzy", exactly(weights.fuzzy()));
    return numbers;
  }

  /** The shortest decimal that is read as this float again. */
  private static double exactly(float number) {
    return Double.parseDouble(Float.toString(number));
  }

  private static List<Object> statistics(Postings.Statistics statistics) {
    return List.of(statistics.occurrences(), statistics.documents());
  }

  /** The first term of each shard with the digests of their names, or all of their contents. */
  private Map<String, Object> write(
      String letter, List<Shards.Shard> stretches, NavigableMap<String, String> names) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("first", FrontCoding.encode(stretches.stream().map(Shards.Shard::first).toList()));
    StringBuilder digests = new StringBuilder();
    for (int i = 0; i < stretches.size(); i++) {
      Shards.Shard stretch = stretches.get(i);
      String name = inOne ? MANIFEST : letter + i;
      names.put(stretch.first(), name);
      shards.computeIfAbsent(name, n -> new ArrayList<>()).add(stretch);
      if (!inOne) {
        digests.append(file(name, stretch.content()));
      }
    }
    if (inOne) {
      written.put("all", stretches.stream().map(s -> (Object) s.content()).toList());
    } else {
      written.put("digests", digests.toString());
    }
    return written;
  }

  private int titlesInOne() {
    return index.entries().size() > LARGE ? TITLES_OF_LARGE : TITLES;
  }

  private Map<String, Object> documents(List<Object> titles) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("size", titlesInOne());
    if (inOne) {
      written.put("all", titles);
    } else {
      StringBuilder digests = new StringBuilder();
      for (int i = 0; i < titles.size(); i++) {
        digests.append(file("d" + i, titles.get(i)));
      }
      written.put("digests", digests.toString());
    }
    return written;
  }

  /**
   * Shards of so many documents: the crumbs that they use, then for each its address below the
   * language's home, its fragment, its title, which crumbs, and the file and place of its text.
   */
  private List<Object> titles(int size) {
    List<Entry> entries = index.entries();
    List<Object> shards = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += size) {
      List<Entry> part = entries.subList(from, Math.min(from + size, entries.size()));
      List<String> crumbs =
          part.stream().map(e -> String.join(" › ", e.crumbs())).distinct().toList();
      List<Object> documents = new ArrayList<>();
      for (int i = 0; i < part.size(); i++) {
        Entry entry = part.get(i);
        Place text = texts.getOrDefault(from + i, new Place("", 0));
        documents.add(
            List.of(
                entry.url().substring(edition.home().length()),
                entry.fragment(),
                entry.title(),
                crumbs.indexOf(String.join(" › ", entry.crumbs())),
                text.name(),
                text.at()));
      }
      shards.add(List.of(crumbs, documents));
    }
    return shards;
  }

  /** Short texts share a file, so that a large site has not as many files as pages twice. */
  private void texts() {
    List<Entry> entries = index.entries();
    List<Object> open = new ArrayList<>();
    int characters = 0;
    int first = 0;
    int number = 0;
    for (int doc = 0; doc < entries.size(); doc++) {
      List<Object> text = new ArrayList<>();
      for (Passage passage : entries.get(doc).passages()) {
        text.add(List.of(passage.id(), passage.heading(), passage.text()));
        characters += passage.heading().length() + passage.text().length();
      }
      open.add(text);
      if (characters >= TEXTS || doc + 1 == entries.size()) {
        String name = "x" + number;
        String named = name + "-" + file(name, open);
        for (int i = 0; i < open.size(); i++) {
          texts.put(first + i, new Place(named, i));
        }
        first = doc + 1;
        number++;
        characters = 0;
        open = new ArrayList<>();
      }
    }
  }

  private Map<String, Object> columns(Postings postings) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("lengths", Base64.getEncoder().encodeToString(postings.lengths()));
    columns.put("titles", Base64.getEncoder().encodeToString(postings.titleLengths()));
    columns.put("types", facets.typeColumn());
    columns.put("sections", facets.sectionColumn());
    List<Object> boosts = new ArrayList<>();
    for (int doc = 0; doc < index.entries().size(); doc++) {
      if (index.entries().get(doc).boost() != 1) {
        boosts.add(List.of(doc, index.entries().get(doc).boost()));
      }
    }
    columns.put("boosts", boosts);
    return columns;
  }

  private Map<String, Object> pins() {
    Map<String, Object> pins = new TreeMap<>();
    for (int doc = 0; doc < index.entries().size(); doc++) {
      for (String pin : index.entries().get(doc).pins()) {
        pins.putIfAbsent(Planner.pinned(pin), doc);
      }
    }
    return pins;
  }

  private List<Object> others() {
    return site.editions().stream()
        .filter(e -> !e.lang().equals(edition.lang()))
        .map(e ->
            (Object)
                List.of(e.lang().tag(), e.words().get("lang_html"), e.words().get("lang_name")))
        .toList();
  }

  private Map<String, Object> words() {
    Map<String, Object> found = new TreeMap<>();
    edition
        .words()
        .texts()
        .forEach((key, text) -> {
          if (key.startsWith(FOUND)) {
            found.put(key, text);
          }
        });
    return found;
  }

  /** Words, and how many documents have each. */
  private List<Object> lexicon() {
    StringBuilder frequencies = new StringBuilder();
    NavigableMap<String, Integer> words = index.vocabulary().lexicon().words();
    words.values().forEach(f -> Vlq.append(frequencies, f));
    return List.of(FrontCoding.encode(List.copyOf(words.keySet())), frequencies.toString());
  }

  /** Phrases a line each; then each syllable with the characters that are read so. */
  private List<Object> pinyin() {
    Map<String, Object> bySyllable = new TreeMap<>();
    index
        .vocabulary()
        .pinyin()
        .readings()
        .forEach((character, syllables) ->
            syllables.forEach(
                s -> bySyllable.merge(s, character.toString(), (a, b) -> a.toString() + b)));
    return List.of(String.join("\n", index.vocabulary().pinyin().phrases()), bySyllable);
  }

  /** What readers may type and what the pages have, in turn. */
  private Object variants() {
    StringBuilder pairs = new StringBuilder();
    index.vocabulary().variants().all().forEach((typed, had) -> pairs.append(typed).append(had));
    return pairs.toString();
  }

  /** Adds a file and returns the digest in its name: five of a-z and 0-9, or 26 bits. */
  private String file(String name, Object content) {
    Bytes bytes = Bytes.utf8(Json.compact(content));
    String digits = new BigInteger(bytes.fingerprint().hex().substring(0, 16), 16).toString(36);
    String digest = ("00000" + digits).substring(digits.length());
    files.put(
        name,
        new OutputFile(
            folder + name + "-" + digest + ".json", Turn.ASSET, new OutputFile.Data(bytes)));
    return digest;
  }
}
