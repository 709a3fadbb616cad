package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodesTest {
  private static final TinySite GOOD =
      TinySite.of(
          """
          -- content/en/page.md --
          # Page
          Text
          -- content/en/other.md --
          # Other
          Text
          """);

  @TempDir private Path project;

  private String at() {
    return project.toString();
  }

  @Test
  void aGoodSiteIsBuilt() {
    GOOD.writeTo(project);

    Cli cli = Cli.run("build", "-C", at());

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).isEmpty();
    assertThat(cli.errLines()).hasSize(1);
    assertThat(cli.err())
        .matches(
            "2 pages \\(en 2\\), 0 errors, 0 warnings, \\d+\\.\\d s: \\d+ files written and 0"
                + " deleted in .*site\\n");
    assertThat(project.resolve("site/en/page/index.html")).exists();
  }

  @Test
  void aSecondBuildWritesNothing() {
    GOOD.writeTo(project);
    Cli.run("build", "-C", at());

    assertThat(Cli.run("build", "-C", at()).err()).contains(": 0 files written and 0 deleted in ");
  }

  @Test
  void theSiteCanBeWrittenElsewhere() {
    GOOD.writeTo(project);

    assertThat(Cli.run("build", "-C", at(), "-d", project.resolve("www").toString()).code())
        .isZero();
    assertThat(project.resolve("www/en/page/index.html")).exists();
    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  void aSiteForAFolderLiesBesideTheOneForTheWeb() {
    GOOD.writeTo(project);
    Cli.run("build", "-C", at());

    assertThat(Cli.run("build", "-C", at(), "--offline").code()).isZero();
    assertThat(project.resolve("offline/search/en/m.json.js")).exists();
    assertThat(project.resolve("site/search/en/m.json")).exists();
  }

  @Test
  void aNameThatEndsInZipBecomesOneFile() {
    GOOD.writeTo(project);
    Path zip = project.resolve("help.zip");

    Cli cli = Cli.run("build", "-C", at(), "--offline", "-d", zip.toString());

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).containsPattern("\\d+ files written to .*help\\.zip");
    assertThat(zip).isRegularFile();
  }

  @Test
  void aSiteForAFolderIsNoRelease() {
    GOOD.writeTo(project);
    String folder = project.resolve("www").toString();

    Cli cli = Cli.run("build", "-C", at(), "--offline", "--release", folder);

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("--release publishes for a web server").contains("use -d");
    assertThat(project.resolve("www")).doesNotExist();
  }

  @Test
  void aReleaseIsPublished() {
    GOOD.writeTo(project);

    Cli cli = Cli.run("build", "-C", at(), "--release", project.resolve("www").toString());

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).contains("released to ");
    assertThat(project.resolve("www/current/en/page/index.html")).exists();
  }

  @Test
  void aCheckWritesNoSite() {
    GOOD.writeTo(project);

    Cli cli = Cli.run("check", "-C", at());

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).matches("2 pages \\(en 2\\), 0 errors, 0 warnings, \\d+\\.\\d s\\n");
    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  void afterAnErrorTheLastGoodSiteStaysByteForByte() throws IOException {
    GOOD.writeTo(project);
    Cli.run("build", "-C", at());
    Map<String, String> before = tree(project.resolve("site"));
    Files.writeString(project.resolve("content/en/page.md"), "---\ntitle: [\n---\nBroken");
    Files.delete(project.resolve("content/en/other.md"));

    Cli cli = Cli.run("build", "-C", at());

    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("content/en/page.md:", " error: ", ": nothing was written");
    assertThat(tree(project.resolve("site"))).isEqualTo(before);
  }

  @Test
  void aWarningIsToldAndDoesNotFail() {
    TinySite.of("-- content/en/page.md --\n# Page\n[gone](gone.md)\n").writeTo(project);

    Cli cli = Cli.run("build", "-C", at());

    assertThat(cli.code()).isZero();
    assertThat(cli.errLines().getFirst())
        .isEqualTo(
            "content/en/page.md:2:1: warning: the link 'gone.md' leads to no page (looked for"
                + " 'content/en/gone.md') [broken-link]");
    assertThat(cli.errLines().get(1)).isEqualTo("    did you mean 'page.md'?");
    assertThat(cli.errLines().getLast()).contains("0 errors, 1 warning,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void aWarningFailsAStrictCommand(String command) {
    TinySite.of("-- content/en/page.md --\n# Page\n[gone](gone.md)\n").writeTo(project);

    assertThat(Cli.run(command, "-C", at(), "--strict").code()).isEqualTo(1);
    assertThat(project.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void aFolderWithoutContentIsAWrongUse(String command) {
    Cli cli = Cli.run(command, "-C", at());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("there is no folder 'content' in " + at(), "-C DIR");
  }

  @Test
  void aFolderThatDoesNotExistIsAWrongUse() {
    Cli cli = Cli.run("build", "-C", project.resolve("nowhere").toString());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.errLines().getFirst())
        .isEqualTo(
            "there is no folder '"
                + project.resolve("nowhere")
                + "'; choose the project with -C DIR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "languages: [English]",
        "base_url: help.example",
        "base_url: ftp://help.example/",
        "base_url: https://help.example/#top",
        "base_url: https://help.example/?page=",
        "base_url: https://user@help.example/",
        "color: green",
        "theme: nowhere",
        "logo: missing.png",
        "contact_page: nowhere",
        "fallback: perhaps",
        "title: [",
      })
  void aMistakeInTheConfigurationIsAWrongUse(String line) {
    GOOD.writeTo(project);
    TinySite.of("-- content/site.yml --\n" + line + "\n").writeTo(project);

    Cli cli = Cli.run("build", "-C", at());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("content/site.yml", " error: ");
    assertThat(project.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--fast",
        "--now=yesterday",
        "--now=2026-13-01",
        "--now=2026-11-21T25:00:00Z",
        "--now=",
        "--format=xml",
        "--threads=many",
        "-d",
        "extra"
      })
  void anOptionThatMakesNoSenseIsAWrongUseWithTheHelp(String option) {
    GOOD.writeTo(project);

    Cli cli = Cli.run("build", "-C", at(), option);

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("Usage: guidepost build");
    assertThat(cli.errLines().getFirst()).containsAnyOf(option.split("=")[0], "extra");
    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  void aWrongTimeIsToldHowToWriteOne() {
    GOOD.writeTo(project);

    assertThat(Cli.run("check", "-C", at(), "--now", "tomorrow").err())
        .contains("'tomorrow' is not a time; write 2026-11-21 or 2026-11-21T09:00:00Z");
  }

  @Test
  void anUnknownCommandIsAWrongUseWithASuggestion() {
    Cli cli = Cli.run("biuld");

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("biuld", "guidepost build");
  }

  @Test
  void anAddressOnTheCommandLineOverridesTheConfiguration() throws IOException {
    GOOD.writeTo(project);
    TinySite.of("-- content/site.yml --\nbase_url: https://one.example/\n").writeTo(project);

    Cli.run("build", "-C", at(), "--base-url", "https://two.example/help");

    assertThat(Files.readString(project.resolve("site/sitemap.xml")))
        .contains("https://two.example/help/en/page/")
        .doesNotContain("one.example");
  }

  @Test
  void theMomentOfTheBuildDecidesWhatIsPublished() {
    TinySite.of("-- content/en/page.md --\n---\npublish: 2026-11-21\n---\n# Page\nText\n")
        .writeTo(project);

    Cli.run("build", "-C", at(), "--now", "2026-11-20");
    assertThat(project.resolve("site/en/page")).doesNotExist();

    Cli.run("build", "-C", at(), "--now", "2026-11-21T09:00:00+08:00");
    assertThat(project.resolve("site/en/page")).exists();
  }

  @Test
  void draftsAreBuiltOnRequest() {
    TinySite.of("-- content/en/page.md --\n---\ndraft: true\n---\n# Page\nText\n").writeTo(project);

    Cli.run("build", "-C", at(), "--drafts");

    assertThat(project.resolve("site/en/page/index.html")).exists();
  }

  @Test
  void aFolderThatIsNotOursIsNotWrittenTo() throws IOException {
    GOOD.writeTo(project);
    Files.createDirectory(project.resolve("site"));
    Files.writeString(project.resolve("site/thesis.doc"), "years of work");

    Cli cli = Cli.run("build", "-C", at());

    assertThat(cli.code()).isEqualTo(4);
    assertThat(cli.errLines().getLast())
        .startsWith("error: ")
        .contains("holds files that Guidepost did not write (thesis.doc)");
  }

  @Test
  void aPlaceThatCannotBeAFolderIsToldInASentence() throws IOException {
    GOOD.writeTo(project);
    Files.writeString(project.resolve("file"), "not a folder");

    Cli file = Cli.run("build", "-C", at(), "-d", project.resolve("file").toString());
    Cli below = Cli.run("build", "-C", at(), "-d", project.resolve("file/below").toString());

    assertThat(file.code()).isEqualTo(4);
    assertThat(file.err()).contains("is not a folder");
    assertThat(below.code()).isEqualTo(4);
    assertThat(below.errLines().getLast()).startsWith("error: ").doesNotContain("null");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Cli cli = Cli.run();

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("Usage: guidepost", "build", "check", "schema");
  }

  private static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            Files.getLastModifiedTime(file) + " " + Files.readString(file));
      }
    }
    return files;
  }
}
