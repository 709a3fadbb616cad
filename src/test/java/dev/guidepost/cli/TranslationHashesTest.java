package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code guidepost fmt --translation-hash} and {@code --minor}. */
class TranslationHashesTest {
  private static final String SITE =
      """
      -- content/site.yml --
      languages: [en, zh]
      -- content/en/a.md --
      # A
      Text.
      -- content/zh/a.md --
      ---
      # who wrote it
      owner:   "me"
      ---
      # 甲
      字。
      -- content/en/faq/b.md --
      # B
      Text.
      -- content/zh/faq/b.md --
      # 乙
      字。
      """;

  @TempDir private Path project;

  @BeforeEach
  void write() {
    TinySite.of(SITE).writeTo(project);
  }

  private Cli fmt(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "fmt";
    all[1] = "-C";
    all[2] = project.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return Cli.run(all);
  }

  private String read(String path) {
    try {
      return Files.readString(project.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aRecordIsAddedAndNothingElseIsTouched() {
    Cli cli = fmt("--translation-hash", "content/zh/a.md");

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .isEqualTo(
            "content/zh/a.md: says what content/en/a.md says now\n1 changed, 0 as they were\n");
    assertThat(read("content/zh/a.md"))
        .matches(
            "---\n# who wrote it\nowner: {3}\"me\"\nsource: \\{page: en/a.md, hash: [0-9a-f]{10}-[0-9a-f]{10}}\n---\n# 甲\n字。\n");
    assertThat(read("content/zh/faq/b.md")).doesNotContain("source");
  }

  @Test
  void aSecondTimeThereIsNothingToDo() {
    fmt("--translation-hash", "--all");
    String before = read("content/zh/a.md");

    Cli cli = fmt("--translation-hash", "--all");

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).isEqualTo("0 changed, 2 as they were\n");
    assertThat(read("content/zh/a.md")).isEqualTo(before);
  }

  @Test
  void aFolderStandsForItsPages() {
    fmt("--translation-hash", "content/zh/faq");

    assertThat(read("content/zh/a.md")).doesNotContain("source");
    assertThat(read("content/zh/faq/b.md")).contains("source: {page: en/faq/b.md, hash: ");
  }

  @Test
  void pagesMayBeNamedFromWhereOneStands() {
    Cli cli = fmt("--translation-hash", project.resolve("content/zh/a.md").toString());

    assertThat(cli.code()).isZero();
    assertThat(read("content/zh/a.md")).contains("source: ");
  }

  @Test
  void lineEndsStay() throws IOException {
    Files.writeString(
        project.resolve("content/zh/a.md"), "---\r\nowner: me\r\n---\r\n# 甲\r\n字。\r\n");

    fmt("--translation-hash", "content/zh/a.md");

    assertThat(read("content/zh/a.md")).doesNotContainPattern("(?<!\r)\n").contains("source: ");
  }

  @Test
  void theNameThatTheAuthorGaveTheOriginalStaysWhileItLeadsThere() {
    TinySite.of("-- content/zh/a.md --\n---\nsource:\n  page: a # see there\n---\n# 甲\n字。\n")
        .writeTo(project);

    fmt("--translation-hash", "content/zh/a.md");

    assertThat(read("content/zh/a.md")).contains("source:\n  page: a # see there\n  hash: ");
  }

  @Test
  void aDraftIsRecordedToo() {
    TinySite.of("-- content/zh/a.md --\n---\ndraft: true\n---\n# 甲\n字。\n").writeTo(project);

    assertThat(fmt("--translation-hash", "content/zh/a.md").code()).isZero();
    assertThat(read("content/zh/a.md")).contains("source: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--translation-hash content/en/a.md | is no translation",
        "--translation-hash content/zh/none.md | there is no file",
        "--translation-hash | name the pages, or write --all",
        "--translation-hash --all content/zh/a.md | not both",
        "--minor | name the pages",
        "--minor --all | wants to know the pages",
        "--minor content/zh/a.md | has no translation",
        "--minor --translation-hash content/zh/a.md | choose one",
        "--all | belongs to --translation-hash",
        "--minor --check content/zh/a.md | run it alone",
      })
  void whatMakesNoSenseIsAWrongUse(String arguments, String said) {
    Cli cli = fmt(arguments.split(" "));

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains(said);
    assertThat(read("content/zh/a.md")).doesNotContain("source");
  }

  @Test
  void afterAnErrorInTheContentNothingIsWritten() {
    TinySite.of("-- content/en/c.md --\n---\ntitle: [\n---\nText\n").writeTo(project);

    Cli cli = fmt("--translation-hash", "--all");

    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("content/en/c.md:");
    assertThat(read("content/zh/a.md")).doesNotContain("source");
  }

  @Test
  void frontMatterThatCannotBeEditedIsTold() {
    TinySite.of("-- content/zh/a.md --\n---\n{title: 甲}\n---\n字。\n").writeTo(project);

    Cli cli = fmt("--translation-hash", "--all");

    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("content/zh/a.md: its front matter cannot be edited");
    assertThat(cli.out()).endsWith("1 changed, 0 as they were\n");
  }

  @Test
  void aMinorEditIsRecordedInTheOriginal() {
    fmt("--translation-hash", "--all");
    TinySite.of("-- content/en/a.md --\n# A\nTexts.\n").writeTo(project);

    Cli cli = fmt("--minor", "content/en/a.md");

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .isEqualTo(
            "content/en/a.md: no translation has to follow: the text above the first heading has"
                + " changed\n1 changed, 0 as they were\n");
    assertThat(read("content/en/a.md"))
        .matches("---\nminor: \\[[0-9a-f]{10}>[0-9a-f]{10}]\n---\n# A\nTexts.\n");
    assertThat(fmt("--minor", "content/en/a.md").out()).isEqualTo("0 changed, 1 as they were\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"## New\nText.\n", "## New\n"})
  void aNewSectionIsNeverMinor(String more) {
    fmt("--translation-hash", "--all");
    TinySite.of("-- content/en/a.md --\n# A\nText.\n" + more).writeTo(project);

    Cli cli = fmt("--minor", "content/en/a.md");

    assertThat(cli.out()).isEqualTo("0 changed, 1 as they were\n");
    assertThat(cli.err())
        .contains("content/zh/a.md stays out of date: in content/en/a.md 'New' is new");
  }

  @Test
  void editsOfSectionsThatAreGoneAreForgotten() {
    fmt("--translation-hash", "--all");
    TinySite.of("-- content/en/a.md --\n# A\nTexts.\n").writeTo(project);
    fmt("--minor", "content/en/a.md");
    String first = read("content/en/a.md");
    TinySite.of("-- content/en/a.md --\n" + first.replace("Texts.", "More texts."))
        .writeTo(project);

    fmt("--minor", "content/en/a.md");

    assertThat(read("content/en/a.md"))
        .containsOnlyOnce(">")
        .isNotEqualTo(first.replace("Texts.", "More texts."));
  }
}
