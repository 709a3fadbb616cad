package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;

class ThemeTokensTest {
  private static final String MINE =
      """
      -- content/en/page.md --
      # Page
      Text.
      -- content/site.yml --
      theme: mine
      -- themes/mine/theme.yml --
      """;

  private static String css(TinySite site) {
    TinySite.Built built = site.build();
    String page = built.file("en/page/index.html");
    String path = page.replaceAll("(?s).*href=\"\\.\\./\\.\\./(assets/site\\.[^\"]*)\".*", "$1");
    return built.file(path).replaceAll("(?s):root\\{--chevron.*", "");
  }

  @Test
  void theBrandColourOfTheSiteChangesAllThatIsMadeOfIt() {
    String css =
        css(
            TinySite.of(
                """
                -- content/en/page.md --
                # Page
                Text.
                -- content/site.yml --
                color: "#00407a"
                """));

    assertThat(css).contains("--brand:#00407a;").contains("--link:#00407a;");
    assertThat(css).as("8 % of the brand on white").contains("--tint:#ebf0f4;");
    assertThat(css).as("light enough for the dark").contains("--link:#94afc7;");
  }

  @Test
  void whatIsWrittenOnTheBrandColourIsBlackOrWhite() {
    String css =
        css(
            TinySite.of(
                MINE
                    + """
                    contract: 1
                    light: {brand: "#ffd400", link: "#6b5900"}
                    dark: {link: "#ffd400"}
                    """));

    assertThat(css).contains("--on-brand:#000000;");
  }

  @Test
  void aThemeRepeatsOnlyTheTokensThatDiffer() {
    String css =
        css(TinySite.of(MINE + "contract: 1\nfixed: {radius: 2px}\ndark: {bg: \"#000\"}\n"));

    assertThat(css).contains("--radius:2px;").contains("--bg:#000000;").contains("--bg:#ffffff;");
    assertThat(css).contains("--small:0.875rem;");
  }

  @Test
  void aReadersChoiceStandsAboveThatOfTheSystem() {
    assertThat(css(TinySite.page("# Page\nText.")))
        .contains(
            "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){--amber:")
        .contains("@media screen{:root[data-theme=dark]{color-scheme:dark;--amber:");
  }

  @Test
  void aColourThatDoesNotExistIsToldWithTheOneThatWasMeant() {
    assertThat(
            TinySite.of(MINE + "contract: 1\nlight:\n  tint: mix(brnd 8%, bg)\n")
                .build()
                .diagnostics())
        .anySatisfy(d -> {
          assertThat(d.at()).hasToString("themes/mine/theme.yml:3:9");
          assertThat(d.message()).isEqualTo("there is no colour 'brnd'");
          assertThat(d.hint()).isEqualTo("did you mean 'brand'?");
        });
  }

  @Test
  void aTokenMadeOfItselfIsRefused() {
    assertThat(
            TinySite.of(MINE + "contract: 1\nlight: {link: tint, tint: link}\n").build().findings())
        .anyMatch(f -> f.contains("'link' is made of itself: link → tint [theme-token]"));
  }

  @Test
  void aValueCannotLeaveItsDeclaration() {
    assertThat(
            TinySite.of(MINE + "contract: 1\nfixed: {radius: \"0}body{display:none\"}\n")
                .build()
                .codes())
        .containsExactly("theme-token");
  }

  @Test
  void aThemeForAnotherContractIsToldApart() {
    assertThat(TinySite.of(MINE + "contract: 7\n").build().findings())
        .containsExactly(
            "themes/mine/theme.yml:1:11: warning: the theme is written for contract '7', this Guidepost keeps 1 [theme-contract]");
  }

  @Test
  void aThemeCanStandOnAnotherOne() {
    TinySite.Built built =
        TinySite.of(
                MINE
                    + """
                    contract: 1
                    extends: base
                    -- themes/base/theme.yml --
                    contract: 1
                    -- themes/base/templates/partials/footer.peb --
                    <footer><p class="base">{{ site.rule }}</p></footer>
                    """)
            .build();

    assertThat(built.page("en/page/").select("footer .base").text())
        .startsWith("Nobody from support");
  }

  @Test
  void themesThatStandOnEachOtherAreRefused() {
    assertThat(
            TinySite.of(
                    MINE
                        + """
                        contract: 1
                        extends: other
                        -- themes/other/theme.yml --
                        contract: 1
                        extends: mine
                        """)
                .build()
                .findings())
        .containsExactly(
            "themes/other/theme.yml:2:10: error: the theme 'mine' is based on itself [theme-missing]");
  }
}
