package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateMistakesTest {
  private static TinySite site(String template, String text) {
    return TinySite.of(
        """
        -- content/site.yml --
        theme: mine
        -- content/en/page.md --
        # Page
        Text
        -- themes/mine/templates/%s --
        %s
        """
            .formatted(template, text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
          {{ page.titel }}           → there is no 'titel' here; did you mean 'title'?
          {{ page.title.length }}    → a String has no attribute 'length'
          {{ pgae.title }}           → Root attribute [pgae] does not exist
          {{ page.title | shout }}   → Filter [shout] does not exist
          {{ shout(page.title) }}    → Function or Macro [shout] does not exist
          {{ t.no_such_word }}       → there is no 'no_such_word' here
          {% unknown %}              → Unexpected tag name "unknown"
          {% if page.title %}        → looking for the "endif" tag
          """)
  void aSlipInATemplateIsAnErrorWithFileAndLine(String slip, String message) {
    var built = site("article.peb", "<p>first line</p>\n" + slip).build();

    assertThat(built.result().files()).isEmpty();
    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo("template");
          assertThat(d.at().file()).isEqualTo("themes/mine/templates/article.peb");
          assertThat(d.at().line()).isBetween(2, 3);
          assertThat(d.message()).contains(message);
        });
  }

  @Test
  void aSlipInAPartIsReportedInThePart() {
    var built = site("partials/footer.peb", "<footer>\n\n{{ sight.title }}</footer>").build();

    assertThat(built.diagnostics())
        .extracting(d -> d.at().toString())
        .containsExactly("themes/mine/templates/partials/footer.peb:3");
  }

  @Test
  void aSlipIsToldOnceHoweverManyPagesShowIt() {
    TinySite site = site("article.peb", "{{ page.titel }}");
    for (int i = 0; i < 20; i++) {
      site.with("content/en/p" + i + ".md", "# Page " + i + "\nText");
    }

    assertThat(site.build().diagnostics()).hasSize(1);
  }

  @Test
  void aPartThatDoesNotExistIsAnErrorThatNamesIt() {
    var built = site("article.peb", "{% include \"partials/sidebear.peb\" %}").build();

    assertThat(built.findings())
        .containsExactly(
            "themes/mine/templates/article.peb: error: Could not find template"
                + " \"partials/sidebear.peb\" [template]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {% include \\"article.peb\\" %}
          {% extends \\"article.peb\\" %}
          {% macro again() %}{{ again() }}{% endmacro %}{{ again() }}
          """)
  void aTemplateThatGoesRoundInACircleIsAnErrorAndEnds(String circle) {
    TinySite site = site("article.peb", circle.replace("\\\"", "\""));

    var built = Assertions.assertTimeout(Duration.ofSeconds(20), site::build);

    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo("template");
          assertThat(d.at().file()).isEqualTo("themes/mine/templates/article.peb");
        });
  }

  @Test
  void aFilterThatDoesNotFitItsValueIsAnError() {
    var built = site("article.peb", "{{ page.title | rsort }}").build();

    assertThat(built.codes()).containsExactly("template");
  }

  @Test
  void aThemeThatDoesNotExistIsAnErrorInTheConfiguration() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                theme: nowhere
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/site.yml:1:8: error: there is no theme 'nowhere' [theme-missing]");
  }

  @Test
  void aThemeChangesOnePartAndKeepsTheRest() {
    var built =
        site("partials/footer.peb", "<footer class=\"mine\" id=\"nav\">{{ site.brand }}</footer>")
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.page("en/page/").selectFirst("footer.mine").text()).isEqualTo("Help Center");
    assertThat(built.page("en/page/").select("header.site-header")).hasSize(1);
  }

  @Test
  void aThemeBringsItsOwnFilesAndWords() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                theme: mine
                -- content/en/page.md --
                # Page
                Text
                -- themes/mine/assets/site.css --
                body { color: teal }
                -- themes/mine/assets/extra/logo.svg --
                <svg></svg>
                -- themes/mine/ui/en.yml --
                search_submit: Go
                slogan: Ask us
                -- themes/mine/templates/partials/footer.peb --
                <footer id="nav"><img src="{{ root }}{{ assets['extra/logo.svg'] }}" alt="">{{ t.slogan }}</footer>
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    var page = built.page("en/page/");
    assertThat(page.selectFirst("footer").text()).isEqualTo("Ask us");
    assertThat(page.selectFirst("form button").text()).isEqualTo("Go");
    assertThat(built.file(page.selectFirst("footer img").attr("src").replace("../", "")))
        .startsWith("<svg>");
    assertThat(built.file(page.selectFirst("link[rel=stylesheet]").attr("href").replace("../", "")))
        .contains("teal");
  }
}
