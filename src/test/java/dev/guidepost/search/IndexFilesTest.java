package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import dev.guidepost.model.Lang;
import dev.guidepost.model.OutputFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IndexFilesTest {
  private static final String SMALL =
      """
      -- content/synonyms.yml --
      same: [[fee, charge]]
      -- content/en/faq/a.md --
      ---
      title: Network fee 助记词
      search: {boost: 2, pin: [Gas Fee]}
      ---
      The charge.
      ## Who gets it {#who}
      The network.
      -- content/en/b.md --
      # Receive
      Text
      """;

  /** The files of an edition by their names without folder and extension. */
  private static Map<String, String> files(String site, String lang) {
    TinyIndex.Read read = TinyIndex.read(TinySite.of(site));
    Map<String, String> files = new TreeMap<>();
    String folder = "search/" + lang + "/";
    for (OutputFile file :
        IndexFiles.of(read.site(), read.site().edition(new Lang(lang)), read.index(lang)).files()) {
      assertThat(file.path()).startsWith(folder).endsWith(".json");
      files.put(
          file.path().substring(folder.length(), file.path().length() - ".json".length()),
          ((OutputFile.Data) file.content()).bytes().text());
    }
    return files;
  }

  private static Map<String, Object> manifest(Map<String, String> files) {
    return JsonTree.object(files.getOrDefault("m", ""));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static String large(String lang) {
    StringBuilder site = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      site.append("-- content/%s/p%03d.md --\n# 第%d篇 page%d\n".formatted(lang, i, i, i));
      for (int j = 0; j < 20; j++) {
        site.append("word%dx%d ".formatted(i, j));
        site.appendCodePoint(0x4E00 + i * 20 + j);
      }
      site.append("\n");
    }
    return site.toString();
  }

  /** Every file that the manifest and the documents name. */
  private static Set<String> named(Map<String, String> files) {
    Map<String, Object> manifest = manifest(files);
    Set<String> named = new TreeSet<>(Set.of("m"));
    Collection<Object> shards = new ArrayList<>();
    Map.of("t", "terms", "c", "chars", "d", "docs")
        .forEach((letter, key) -> {
          Map<String, Object> family = object(manifest.get(key));
          String digests = (String) family.getOrDefault("digests", "");
          for (int i = 0; 5 * i < digests.length(); i++) {
            named.add(letter + i + "-" + digests.substring(5 * i, 5 * i + 5));
          }
          if (key.equals("docs")) {
            shards.addAll(list(family.getOrDefault("all", List.of())));
          }
        });
    Map.of("n", "columns", "z", "lexicon", "p", "pinyin", "f", "variants", "w", "more")
        .forEach((letter, key) -> {
          if (manifest.get(key) instanceof String digest && !digest.isEmpty()) {
            named.add(letter + "-" + digest);
          }
        });
    named.stream()
        .filter(name -> name.startsWith("d"))
        .forEach(name -> shards.add(JsonTree.read(files.getOrDefault(name, ""))));
    shards.forEach(
        shard -> list(list(shard).get(1)).forEach(row -> named.add((String) list(row).get(4))));
    return named;
  }

  @Test
  void theManifestNamesEveryFileAndNoOther() {
    assertThat(named(files(SMALL, "en"))).isEqualTo(files(SMALL, "en").keySet());
    assertThat(named(files(large("zh"), "zh"))).isEqualTo(files(large("zh"), "zh").keySet());
  }

  @Test
  void allNamesButTheManifestsCarryADigestOfTheContent() {
    assertThat(files(SMALL, "en").keySet())
        .allMatch(name -> name.equals("m") || name.matches("[a-z][0-9]*-[a-z0-9]{5}"));
  }

  @Test
  void anotherContentHasAnotherName() {
    Set<String> before = files(SMALL, "en").keySet();
    Set<String> after = files(SMALL.replace("The network.", "A network."), "en").keySet();

    assertThat(before).filteredOn(n -> n.startsWith("x")).doesNotContainAnyElementsOf(after);
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(files(SMALL, "en")).isEqualTo(files(SMALL, "en"));
  }

  @Test
  void aSmallSiteHasItsTermsAndTitlesInTheManifest() {
    Map<String, Object> manifest = manifest(files(SMALL, "en"));

    assertThat(object(manifest.get("terms"))).containsOnlyKeys("first", "all");
    assertThat(object(manifest.get("chars"))).containsOnlyKeys("first", "all");
    assertThat(object(manifest.get("docs"))).containsOnlyKeys("size", "all");
  }

  @Test
  void aLargerSiteHasThemInFilesOfTheirOwn() {
    Map<String, Object> manifest = manifest(files(large("zh"), "zh"));

    assertThat(object(manifest.get("terms"))).containsOnlyKeys("first", "digests");
    assertThat(object(manifest.get("docs"))).containsEntry("size", 10);
  }

  @Test
  void eachShardBeginsWithTheTermThatTheManifestSays() {
    Map<String, String> files = files(large("zh"), "zh");
    Map<String, Object> terms = object(manifest(files).get("terms"));
    List<String> first = FrontCodingTest.decode((String) terms.getOrDefault("first", ""));
    String digests = (String) terms.getOrDefault("digests", "");

    assertThat(first).hasSizeGreaterThan(1).isSorted();
    for (int i = 0; i < first.size(); i++) {
      String name = "t" + i + "-" + digests.substring(5 * i, 5 * i + 5);
      List<Object> shard = list(JsonTree.read(files.getOrDefault(name, "")));
      assertThat(FrontCodingTest.decode((String) shard.getFirst()))
          .isSorted()
          .startsWith(first.get(i));
    }
  }

  @Test
  void aDocumentHasItsAddressTitleCrumbsAndThePlaceOfItsText() {
    Map<String, String> files = files(SMALL, "en");
    List<Object> shard = list(list(object(manifest(files).get("docs")).get("all")).getFirst());
    List<Object> rows = list(shard.get(1));
    List<Object> second = list(rows.get(1));

    assertThat(rows).hasSize(2);
    assertThat(second.subList(0, 3)).containsExactly("faq/a/", "", "Network fee 助记词");
    assertThat(list(list(JsonTree.read(files.getOrDefault(second.get(4), ""))).get(1)))
        .containsExactly(
            List.of("", "", "The charge."), List.of("who", "Who gets it", "The network."));
  }

  @Test
  void thePostingsOfATermAreColumns() {
    Map<String, Object> manifest =
        manifest(
            files(
                """
                -- content/en/a.md --
                # Fee
                fee fee
                -- content/en/b.md --
                # Other
                A fee.
                """,
                "en"));
    List<Object> shard = list(list(object(manifest.get("terms")).get("all")).getFirst());

    assertThat(shard).containsExactly("Afee\nAother\n", "BA", "AA", "AAB", "LAH", "AA", List.of());
  }

  @Test
  void boostsAndPinsAreListedByDocument() {
    Map<String, Object> manifest = manifest(files(SMALL, "en"));

    assertThat(object(manifest.get("columns")).get("boosts")).isEqualTo(List.of(List.of(1, 2.0)));
    assertThat(manifest.get("pins")).isEqualTo(Map.of("gas fee", 1));
  }

  @Test
  void synonymsStandInTheShardOfTheirFirstTerm() {
    List<Object> shard =
        list(list(object(manifest(files(SMALL, "en")).get("terms")).get("all")).getFirst());

    assertThat(list(shard.get(6)))
        .containsExactlyInAnyOrder(List.of("charg", "fee"), List.of("fee", "charg"));
  }

  @Test
  void aSynonymOfOneCharacterIsThereThoughNoPageHasAnyCharacter() {
    Map<String, Object> manifest =
        manifest(
            files(
                """
                -- content/synonyms.yml --
                also: {锁: [locked]}
                -- content/en/a.md --
                # Locked
                """,
                "en"));
    List<Object> shard = list(list(object(manifest.get("chars")).get("all")).getFirst());

    assertThat(list(shard.get(6))).containsExactly(List.of("锁", "lock"));
  }

  @Test
  void whatASiteDoesNotNeedIsNotWritten() {
    Map<String, Object> manifest = manifest(files("-- content/en/a.md --\n# Fee", "en"));

    assertThat(manifest).containsEntry("pinyin", "").containsEntry("variants", "");
    assertThat(manifest).containsEntry("lexicon", "").containsEntry("pins", Map.of());
  }

  @Test
  void aSiteInWhichNothingIsFoundHasAManifestAllTheSame() {
    Map<String, String> files =
        files("-- content/en/a.md --\n---\ntitle: Fee\nsearch: {exclude: true}\n---\nx", "en");

    assertThat(files).hasSize(2).containsKey("m");
    assertThat(manifest(files)).containsEntry("n", 0).containsEntry("v", 1);
  }

  @Test
  void theManifestNamesTheOtherLanguages() {
    Map<String, Object> manifest =
        manifest(files("-- content/en/a.md --\n# Fee\n-- content/zh/a.md --\n# 费", "zh"));

    assertThat(list(manifest.get("others"))).containsExactly(List.of("en", "en", "English"));
  }
}
