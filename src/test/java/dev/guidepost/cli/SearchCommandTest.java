package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCommandTest {
  private static final TinySite SITE =
      TinySite.of(
          """
          -- content/site.yml --
          languages: [zh, en]
          -- content/en/faq/fees.md --
          # Network fees
          A transfer costs a fee.
          ## Who gets them {#who}
          Miners get the fee.
          -- content/en/tutorials/send.md --
          ---
          type: tutorial
          search: {pin: help}
          ---
          # Send a transfer
          Choose an address. A fee is due.
          -- content/zh/faq/fees.md --
          # 矿工费
          转账要付手续费。
          """);

  @TempDir private Path project;

  @BeforeEach
  void write() {
    SITE.writeTo(project);
  }

  private Cli search(String... arguments) {
    List<String> all = new ArrayList<>(List.of("search", "-C", project.toString()));
    all.addAll(List.of(arguments));
    return Cli.run(all.toArray(String[]::new));
  }

  private Cli batch(String lines, String... arguments) throws IOException {
    Path file = Files.writeString(project.resolve("queries.tsv"), lines);
    List<String> all = new ArrayList<>(List.of("--lang", "en", "--batch", file.toString()));
    all.addAll(List.of(arguments));
    return search(all.toArray(String[]::new));
  }

  @Test
  void hitsAreListedWithRankScoreTitleAndPlace() {
    Cli cli = search("miners", "--lang", "en");

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .matches(" 1    \\d\\.\\d{3}  Network fees › Who gets them\\n {13}en/faq/fees/#who\\n");
  }

  @Test
  void theFirstLanguageOfTheSiteIsSearched() {
    assertThat(search("手续费").out()).contains("矿工费", "zh/faq/fees/");
  }

  @Test
  void nothingIsWrittenButTheMemoryOfWhatWasParsed() throws IOException {
    search("miners", "--lang", "en");

    try (var files = Files.list(project)) {
      assertThat(files.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("content", ".guidepost");
    }
  }

  @Test
  void nothingFoundIsSaidAndIsFine() {
    Cli cli = search("xylophone", "--lang", "en");

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).isEqualTo("nothing was found for 'xylophone' in en\n");
  }

  @Test
  void anExplanationShowsWhatAScoreIsTheSumOf() {
    Cli cli = search("transfer fee", "--lang", "en", "--explain", "-n", "1");

    assertThat(cli.out().lines()).hasSize(4);
    assertThat(cli.out().lines().skip(2))
        .allMatch(line -> line.matches(" {15}\\d\\.\\d{3}  (transfer|fee)"));
  }

  @Test
  void anExplanationTellsHowTheQueryWasUnderstood() {
    assertThat(search("minrs xylophone", "--lang", "en", "--explain").out())
        .startsWith("understood as 'miners xylophone'\non no page: xylophone\n");
  }

  @Test
  void withoutAnExplanationOnlyHitsAreListed() {
    assertThat(search("minrs xylophone", "--lang", "en").out()).startsWith(" 1 ");
  }

  @Test
  void anExplanationTellsThatAPageIsPinned() {
    assertThat(search("help", "--lang", "en", "--explain").out())
        .isEqualTo(
            """
            on no page: help
             1    0.000  Send a transfer
                         en/tutorials/send/
                         pinned to this query
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "--type, tutorial, en/tutorials/send/",
    "--type, faq, en/faq/fees/",
    "--section, tutorials, en/tutorials/send/",
    "--section, faq, en/faq/fees/"
  })
  void hitsAreKeptByTypeAndSection(String option, String value, String url) {
    assertThat(search("fee", "--lang", "en", option, value).out().lines().skip(1))
        .singleElement()
        .asString()
        .contains(url);
  }

  @Test
  void typesMayBeRepeated() {
    assertThat(search("fee", "--lang", "en", "--type", "tutorial", "--type", "faq").out().lines())
        .hasSize(4);
  }

  @Test
  void asJsonThereIsEverything() {
    Cli cli = search("miners xylophone", "--lang", "en", "--format", "json");

    Map<String, Object> all = JsonTree.object(cli.out());
    assertThat(all)
        .containsEntry("query", "miners xylophone")
        .containsEntry("lang", "en")
        .containsEntry("missing", List.of("xylophone"))
        .containsKeys("total", "corrected");
    assertThat(JsonTree.objects(all.get("hits")))
        .singleElement()
        .satisfies(hit ->
            assertThat(hit)
                .containsEntry("title", "Network fees")
                .containsEntry("heading", "Who gets them")
                .containsEntry("url", "en/faq/fees/#who")
                .containsEntry("type", "faq")
                .containsEntry("page", "faq/fees")
                .containsEntry("source", "faq/fees.md")
                .containsEntry("pinned", false)
                .containsKeys("rank", "score", "parts"));
  }

  @ParameterizedTest
  @CsvSource({
    "--lang, fr, 'the site has no language ''fr''; choose one of zh, en'",
    "--section, faqs, 'the site in zh has no section ''faqs''; choose one of faq'",
    "--type, fqa, 'the site in zh has no type ''fqa''; choose one of faq'"
  })
  void whatIsUnknownIsAWrongUseThatNamesTheKnown(String option, String value, String message) {
    Cli cli = search("手续费", option, value);

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.errLines().getFirst()).isEqualTo(message);
    assertThat(cli.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "' '",
        "a -n 0",
        "a -n -1",
        "a -n 1001",
        "a -n ten",
        "a --format sarif",
        "a --batch -",
        "--batch - --explain",
        "--batch - --format json",
        "--batch nowhere.tsv",
        "a --strict"
      })
  void aUseThatMakesNoSenseIsToldWithTheHelp(String line) {
    String[] arguments =
        line.isEmpty() ? new String[0] : line.equals("' '") ? new String[] {" "} : line.split(" ");
    Cli cli = search(arguments);

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("Usage: guidepost search");
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void contentThatIsRefusedIsNotSearched() throws IOException {
    Files.writeString(project.resolve("content/en/broken.md"), "---\ntitle: [\n---\nBroken");

    Cli cli = search("fee", "--lang", "en");

    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("content/en/broken.md:", " error: ");
  }

  @Test
  void aMistakeInTheConfigurationIsAWrongUse() throws IOException {
    Files.writeString(project.resolve("content/site.yml"), "color: green\n");

    assertThat(search("fee").code()).isEqualTo(2);
  }

  @Test
  void warningsAreLeftToTheCheck() throws IOException {
    Files.writeString(project.resolve("content/en/faq/more.md"), "# More\n[gone](gone.md)\n");

    assertThat(search("fee", "--lang", "en").err()).isEmpty();
  }

  @Test
  void aBatchPrintsIdRankSourceAddressAndScore() throws IOException {
    Cli cli = batch("q1\tkeyword\tminers\n\nq2\tquestion\txylophone\nq3\tany\tfee\tignored\t\n");

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .matches(
            "q1\\t1\\tfaq/fees\\.md\\ten/faq/fees/#who\\t\\d\\.\\d{6}\\n"
                + "q3\\t1\\tfaq/fees\\.md\\ten/faq/fees/\\t\\d\\.\\d{6}\\n"
                + "q3\\t2\\ttutorials/send\\.md\\ten/tutorials/send/\\t\\d\\.\\d{6}\\n");
  }

  @Test
  void aBatchKeepsAsManyAsAsked() throws IOException {
    assertThat(batch("q\tany\tfee\n", "-n", "1").out().lines()).hasSize(1);
  }

  @Test
  void aBatchOfASpreadsheetIsRead() throws IOException {
    assertThat(batch("\uFEFFq\tany\tminers\r\n\r\n").out()).startsWith("q\t1\tfaq/fees.md\t");
  }

  @Test
  void aBatchIsReadFromStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("问\tany\t手续费\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(search("--batch", "-").out()).startsWith("问\t1\tfaq/fees.md\tzh/faq/fees/");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void anEmptyBatchAnswersNothing() throws IOException {
    Cli cli = batch("\n  \n");

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fee, ':2: expected an id, a type and a query with tabs between, got 1 column'",
    "q|fee, ':2: expected an id, a type and a query with tabs between, got 2 columns'",
    "q any fee, ':2: expected an id, a type and a query with tabs between, got 1 column'",
    "|any|fee, ':2: the id is empty'",
    "q|any| , ':2: the query is empty'",
    "q|any|, ':2: the query is empty'"
  })
  void aLineThatIsNoQueryIsToldWithItsNumberAndNothingIsSearched(String line, String message)
      throws IOException {
    Cli cli = batch("q0\tany\tfee\n" + line.replace('|', '\t') + "\n");

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.errLines().getFirst()).endsWith("queries.tsv" + message);
    assertThat(cli.out()).isEmpty();
  }
}
