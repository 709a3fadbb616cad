package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeCommandTest {
  private static final String SITE =
      """
      -- content/en/page.md --
      # Page
      Text.
      """;

  @TempDir Path folder;

  private Cli run(String site, String... args) {
    TinySite.of(site).writeTo(folder);
    return Cli.run(args);
  }

  @Test
  void theListSaysWhatEachThemeReplaces() {
    Cli said =
        run(
            SITE
                + """
                -- content/site.yml --
                theme: mine
                -- themes/mine/theme.yml --
                contract: 1
                extends: plain
                -- themes/mine/assets/site.css --
                a {}
                """,
            "theme",
            "list",
            "-C",
            folder.toString());

    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("  default, came with Guidepost: ")
        .contains("* mine, themes/mine, over plain:\n      assets/site.css\n      theme.yml\n")
        .contains("  plain, came with Guidepost, over default:\n      assets/site.css\n");
  }

  @Test
  void aFileThatIsTakenOutIsUsedFromThenOn() throws Exception {
    Cli said =
        run(SITE, "theme", "eject", "-C", folder.toString(), "--to", "mine", "partials/footer.peb");

    Path footer = folder.resolve("themes/mine/templates/partials/footer.peb");
    assertThat(said.code()).isZero();
    assertThat(said.out()).isEqualTo("themes/mine/templates/partials/footer.peb\n");
    assertThat(said.err()).contains("now write  theme: mine  in content/site.yml");
    assertThat(footer).content().contains("site-footer");

    Files.writeString(footer, "<footer id=\"nav\">{{ site.rule }} Mine.</footer>");
    Files.writeString(folder.resolve("content/site.yml"), "theme: mine\n");
    Cli built =
        Cli.run(
            "build", "--strict", "-C", folder.toString(), "-d", folder.resolve("out").toString());
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(folder.resolve("out/en/page/index.html")).content().contains(" Mine.</footer>");
  }

  @Test
  void aFileOfOnesOwnIsNotOverwritten() throws Exception {
    String mine =
        SITE
            + """
            -- content/site.yml --
            theme: mine
            -- themes/mine/templates/partials/footer.peb --
            mine
            """;
    Cli said = run(mine, "theme", "eject", "-C", folder.toString(), "footer.peb");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("footer.peb' is there already; --force overwrites it");
    assertThat(folder.resolve("themes/mine/templates/partials/footer.peb"))
        .content()
        .isEqualToIgnoringNewLines("mine");
  }

  @Test
  void aMisspelledFileIsToldWithTheOneThatWasMeant() {
    Cli said = run(SITE, "theme", "eject", "-C", folder.toString(), "--to", "mine", "foter.peb");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("did you mean 'templates/partials/footer.peb'?");
    assertThat(folder.resolve("themes")).doesNotExist();
  }

  @Test
  void aThemeNeedsAName() {
    Cli said = run(SITE, "theme", "eject", "-C", folder.toString(), "footer.peb");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("name your theme with a-z, 0-9 and -, e.g. --to mine");
  }

  @Test
  void withoutAFileAllAreListed() {
    assertThat(run(SITE, "theme", "eject", "-C", folder.toString()).out())
        .contains("assets/site.css\n", "templates/home.peb\n", "theme.yml\n", "ui/zh.yml\n");
  }
}
