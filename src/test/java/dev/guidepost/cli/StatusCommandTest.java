package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import dev.guidepost.translation.Translated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/guidepost/cli");
  private static final boolean UPDATE = "true".equals(System.getProperty("update"));

  private static final String SITE =
      """
      -- content/site.yml --
      languages: [en, zh]
      -- content/glossary.yml --
      gas:
        en: {term: gas, definition: What a transaction costs.}
        zh: {term: 矿工费, definition: 交易的费用。}
      seed:
        en: {term: seed, definition: Twelve words.}
      -- content/en/changed.md --
      # Changed
      Text.
      ## Who {#who}
      We.
      ## When {#when}
      Now.
      -- content/zh/changed.md --
      # 改过
      字。
      ## 谁 {#who}
      我们。
      ## 何时 {#when}
      现在。
      -- content/en/deleted.md --
      # Deleted
      Text.
      -- content/zh/deleted.md --
      # 删了
      字。
      -- content/en/fresh.md --
      # Fresh
      Text.
      -- content/zh/fresh.md --
      # 新鲜
      字。
      -- content/en/broken.md --
      # Broken
      Text.
      -- content/zh/broken.md --
      # 坏了
      字。
      -- content/zh/own.md --
      # 自己的
      字。
      """;

  @TempDir private Path project;

  @BeforeEach
  void whatTimeDoesToTranslations() {
    Translated.of(project, SITE)
        .edit("content/en/changed.md", "We.", "They.")
        .edit("content/en/changed.md", "## When", "## New\nText.\n## When")
        .delete("content/en/deleted.md")
        .edit("content/zh/broken.md", "hash: ", "hash: x")
        .write("content/en/missing.md", "# Missing\nText.\n")
        .write("content/en/unrecorded.md", "# Unrecorded\nText.\n")
        .write("content/zh/unrecorded.md", "# 没记录\n字。\n")
        .write("content/en/draft.md", "---\ndraft: true\n---\n# Draft\nText.\n")
        .write("content/en/hidden.md", "---\ntranslation: hide\n---\n# Hidden\nText.\n")
        .write("content/en/agents.md", "---\naudience: agent\n---\n# For agents\nText.\n");
  }

  private Cli status(String... more) {
    String[] all = new String[more.length + 5];
    all[0] = "status";
    all[1] = "-C";
    all[2] = project.toString();
    all[3] = "--now";
    all[4] = "2026-11-21";
    System.arraycopy(more, 0, all, 5, more.length);
    return Cli.run(all);
  }

  private static void isTheOneOnRecord(String text, String name) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (UPDATE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void peopleAreToldByLanguage() throws IOException {
    Cli cli = status();

    assertThat(cli.code()).isZero();
    isTheOneOnRecord(cli.out(), "status.txt");
  }

  @Test
  void programsAreToldTheSame() throws IOException {
    Cli cli = status("--json");

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEmpty();
    isTheOneOnRecord(cli.out(), "status.json");
    assertThat(status("--format", "json").out()).isEqualTo(cli.out());
  }

  @Test
  void oneLanguageCanBeAskedFor() {
    assertThat(status("--lang", "en").out()).startsWith("en: ").doesNotContain("zh: ");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "20, 0", "20.001, 3", "21, 3", "100, 3"})
  void aGoalThatIsNotReachedFails(String percent, int code) {
    assertThat(status("--min", "zh=" + percent).code()).isEqualTo(code);
  }

  @Test
  void whatIsMissingToTheGoalIsSaid() {
    Cli cli = status("--min", "zh=95");

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err())
        .isEqualTo(
            "zh: 20 % of the translations are there and up to date, 95 % were asked for:"
                + " 1 missing, 1 out of date, 1 with an unreadable record, 1 without a record\n");
    assertThat(JsonTree.object(status("--min", "zh=95", "--json").out()))
        .containsEntry("passed", false);
  }

  @Test
  void aGoalIsHeldAgainstALanguageThatIsNotShownToo() {
    assertThat(status("--min", "zh=95", "--lang", "en").code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--min=95",
        "--min=zh",
        "--min=zh=",
        "--min=zh=many",
        "--min=zh=101",
        "--min=fr=5",
        "--min==5",
        "--min=zh=-1",
        "--lang=fr",
        "--min=zh=95,fr=5"
      })
  void aGoalOrLanguageThatMakesNoSenseIsAWrongUse(String option) {
    Cli cli = status(option);

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("Usage: guidepost status");
  }

  @Test
  void anUnknownLanguageIsToldWithTheKnownOnes() {
    assertThat(status("--min", "fr=5").errLines().getFirst())
        .isEqualTo("--min: the site has no language 'fr'; it has en, zh");
  }

  @Test
  void errorsOfTheContentAreToldAndDecide() {
    TinySite.of("-- content/en/fresh.md --\n---\ntitle: [\n---\nText\n").writeTo(project);

    Cli cli = status("--min", "zh=100");

    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("content/en/fresh.md:", "[yaml-syntax]");
  }

  @Test
  void wordsThatTheThemeLacksAreNamed() throws IOException {
    TinySite.of(
            "-- content/site.yml --\nlanguages: [en, zh, fr]\n-- content/ui/fr.yml --\n"
                + Files.readString(Path.of("themes/default/ui/en.yml")).replace("skip:", "# skip:"))
        .writeTo(project);

    assertThat(status("--lang", "fr").out()).contains("  words      of the theme: skip\n");
  }

  @Test
  void whereNothingIsRecordedAPageThatIsTranslatedCounts(@TempDir Path other) {
    TinySite.of(
            """
            -- content/en/a.md --
            # A
            Text
            -- content/zh/a.md --
            # 甲
            字
            -- content/en/b.md --
            # B
            Text
            """)
        .writeTo(other);

    Cli cli = Cli.run("status", "-C", other.toString(), "--lang", "zh", "--min", "zh=50");

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            zh: 1 page, 1 of 2 translated (50 %)
              missing    content/en/b.md
              unrecorded no page records what it translates, so none can be told to be out of date; see guidepost fmt --help
            """);
  }
}
