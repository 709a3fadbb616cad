package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;

class ThemesTest {
  @Test
  void aSiteReplacesOneTemplateOfTheDefaultThemeAndKeepsTheOthers() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                theme: mine
                -- content/en/page.md --
                # Pay
                -- themes/mine/templates/partials/rule.peb --
                <p class="mine">{{ page.title }}</p>
                """)
            .build();

    assertThat(built.page("en/page/").select(".mine").text()).isEqualTo("Pay");
    assertThat(built.page("en/page/").select("main#main")).hasSize(1);
  }

  @Test
  void aSiteReplacesAFileOfTheDefaultTheme() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                theme: mine
                -- content/en/page.md --
                # Pay
                -- themes/mine/assets/site.css --
                body { color: #123456 }
                """)
            .build();

    assertThat(built.files().entrySet())
        .filteredOn(file -> file.getKey().startsWith("assets/site."))
        .singleElement()
        .satisfies(file -> assertThat(file.getValue()).contains("#123456"));
  }

  @Test
  void theDefaultThemeMayBeReplacedInPartUnderItsOwnName() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Pay
                -- themes/default/templates/partials/rule.peb --
                <p class="mine">rule</p>
                """)
            .build();

    assertThat(built.page("en/page/").select(".mine")).hasSize(1);
  }

  @Test
  void aThemesOwnTextsAreEscaped() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                theme: mine
                -- content/en/page.md --
                ---
                title: "<img src=x onerror=alert(1)>"
                ---
                -- themes/mine/templates/partials/rule.peb --
                <p class="mine">{{ page.title }}</p>
                """)
            .build();

    assertThat(built.page("en/page/").select(".mine img")).isEmpty();
  }

  @Test
  void aThemeThatIsNotThereIsAnErrorWithWhatToDo() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                theme: ocean
                -- content/en/page.md --
                Pay here.
                """)
            .build();

    assertThat(built.findings())
        .containsExactly("content/site.yml:1:8: error: there is no theme 'ocean' [theme-missing]");
  }

  @Test
  void anotherThemeBesideTheChosenOneChangesNothing() {
    String page = "-- content/en/page.md --\n# Pay\n";

    assertThat(
            TinySite.of(page + "-- themes/other/templates/base.peb --\nbroken {{\n")
                .build()
                .files())
        .isEqualTo(TinySite.of(page).build().files());
  }

  @Test
  void aTemplateThatIsNotUtf8IsToldOf() {
    var built =
        TinySite.page("# Pay\n")
            .with("content/site.yml", "theme: mine\n")
            .with("themes/mine/templates/partials/rule.peb", new byte[] {'a', (byte) 0xFF})
            .build();

    assertThat(built.findings())
        .contains(
            "themes/mine/templates/partials/rule.peb:1:2: error: not UTF-8 from here on; the encoding is not known [encoding]");
  }
}
