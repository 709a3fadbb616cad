package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.type.ContentTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
  private static final String NOW = "2026-11-27";

  @TempDir private Path folder;

  private Path site(String languages) {
    Path site = folder.resolve("help");
    Cli cli = Cli.run("new", "site", site.toString(), "--lang", languages, "--now", NOW);
    assertThat(cli.code()).as(cli.err()).isZero();
    return site;
  }

  private static void assertClean(Path site, String... options) {
    List<String> arguments =
        Stream.concat(
                Stream.of("build", "--strict", "-C", site.toString(), "--now", NOW),
                Stream.of(options))
            .toList();
    Cli built = Cli.run(arguments.toArray(String[]::new));
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.errLines()).as("findings").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "zh,en", "en,zh"})
  void aNewSiteIsBuiltWithoutAFindingAndIsFormatted(String languages) {
    Path site = site(languages);

    assertClean(site);
    assertThat(Cli.run("fmt", "--check", "-C", site.toString()).code()).isZero();
  }

  static Stream<Arguments> pages() {
    return Stream.concat(Stream.of("section"), ContentTypes.all().stream().map(type -> type.name()))
        .flatMap(type -> Stream.of("en", "zh", "zh,en").map(lang -> Arguments.of(type, lang)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pages")
  void aNewPageHasNoFindingAndIsFormatted(String type, String languages) {
    Path site = site(languages);

    Cli cli =
        Cli.run("new", type, "my-first", "--lang", languages, "-C", site.toString(), "--now", NOW);

    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out().lines().filter(line -> line.endsWith(".md")))
        .hasSize(languages.split(",").length)
        .allSatisfy(path -> assertThat(site.resolve(path)).exists());
    assertClean(site);
    assertClean(site, "--drafts");
    assertThat(Cli.run("fmt", "--check", "-C", site.toString()).out()).isEmpty();
  }

  @Test
  void aNewPageIsADraftThatReadersDoNotSee() {
    Path site = site("en");

    Cli.run("new", "faq", "fees", "-C", site.toString());
    assertClean(site);
    assertThat(site.resolve("site/en/faq/fees")).doesNotExist();
    assertThat(site.resolve("content/en/faq/fees.md")).content().contains("\ndraft: true\n");
  }

  @ParameterizedTest
  @CsvSource({
    "faq/fees, content/en/faq/fees.md",
    "fees, content/en/faq/fees.md",
    "zh/faq/fees, content/zh/faq/fees.md",
    "content/zh/faq/fees.md, content/zh/faq/fees.md",
    "./questions/fees/, content/en/questions/fees.md",
  })
  void aPathIsUnderstoodHoweverItIsWritten(String written, String path) {
    Path site = site("en,zh");

    assertThat(Cli.run("new", "faq", written, "-C", site.toString()).out()).isEqualTo(path + "\n");
  }

  @Test
  void aPageSaysItsTypeWhereItsFolderDoesNot() throws IOException {
    Path site = site("en");

    Cli.run("new", "faq", "money/fees", "--title", "What \"fees\"?", "-C", site.toString());

    assertThat(Files.readString(site.resolve("content/en/money/fees.md")))
        .startsWith("---\ntype: faq\n")
        .contains("\ntitle: \"What \\\"fees\\\"?\"\n");
    Cli.run("new", "faq", "fees", "-C", site.toString());
    assertThat(site.resolve("content/en/faq/fees.md")).content().doesNotContain("type:");
  }

  @Test
  void nothingIsOverwrittenAndThenNothingIsWritten() {
    Path site = site("en,zh");
    Cli.run("new", "faq", "fees", "--lang", "zh", "-C", site.toString());

    Cli again = Cli.run("new", "faq", "fees", "--lang", "en,zh", "-C", site.toString());
    Cli siteAgain = Cli.run("new", "site", site.toString());

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err())
        .startsWith("content/zh/faq/fees.md is there already; nothing was written");
    assertThat(site.resolve("content/en/faq/fees.md")).doesNotExist();
    assertThat(siteAgain.code()).isEqualTo(2);
    assertThat(siteAgain.err()).contains("is there already: this is a site");
  }

  @Test
  void aChineseNameIsToldTheAddressThatItCouldHave() {
    Path site = site("zh");

    Cli cli = Cli.run("new", "faq", "faq/手续费", "-C", site.toString());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.errLines().getFirst())
        .isEqualTo(
            "'手续费' cannot be part of an address, which has a-z, 0-9 and hyphens; write e.g."
                + " guidepost new faq faq/shou-xu-fei --title \"手续费\"");
  }

  @Test
  void aTypeAloneIsToldAnExample() {
    Path site = site("zh");

    Cli cli = Cli.run("new", "tutorial", "--title", "第一次转账", "-C", site.toString());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.errLines().getFirst())
        .isEqualTo(
            "say where, e.g. guidepost new tutorial tutorials/di-yi-ci-zhuan-zhang --title"
                + " \"第一次转账\"");
  }

  @Test
  void anUnknownTypeIsToldTheOneThatWasMeant() {
    Cli cli = Cli.run("new", "tutorail", "first");

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err())
        .startsWith("guidepost new has no command 'tutorail'\n")
        .contains("did you mean 'guidepost new tutorial'?");
  }

  @Test
  void aLanguageThatTheSiteDoesNotHaveIsRefused() {
    Path site = site("en");

    assertThat(Cli.run("new", "faq", "fees", "--lang", "zh", "-C", site.toString()).err())
        .startsWith("the site has no language 'zh', only en; add it to languages in");
  }

  @Test
  void aSiteWithoutFoldersOfLanguagesGetsItsPagesBesideTheOthers() {
    TinySite.of("-- content/page.md --\n# Page\nText.\n").writeTo(folder);

    assertThat(Cli.run("new", "faq", "fees", "-C", folder.toString()).out())
        .isEqualTo("content/faq/fees.md\n");
  }

  @Test
  void outsideOfASiteItIsSaidHowToMakeOne() {
    Cli cli = Cli.run("new", "faq", "fees", "-C", folder.toString());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("make a site first: guidepost new site DIR");
  }
}
