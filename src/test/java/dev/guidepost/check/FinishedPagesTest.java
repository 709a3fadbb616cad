package dev.guidepost.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Ids, headings and pictures that a theme adds to pages. */
class FinishedPagesTest {
  private static List<String> found(String markdown, String brand) {
    return TinySite.page(markdown)
        .with("content/site.yml", "theme: mine\n")
        .with("themes/mine/theme.yml", "contract: 1\n")
        .with("themes/mine/templates/partials/brand.peb", brand)
        .build()
        .findings();
  }

  @Test
  void anIdThatTheThemeGivesTwiceIsToldOnce() {
    assertThat(found("# Page\nText", "<b id=\"a\">1</b><b id='a'>2</b><b ID=b>3</b>"))
        .containsExactly(
            "en/index.html: warning: the page /en/ (as 4 others) has more than one element with"
                + " the id 'a' [html-duplicate-id]");
  }

  @Test
  void anIdThatTheThemeTakesFromTheTextIsToldAtThePage() {
    assertThat(found("# Page\n## Brand\nText", "<b id=\"brand\">1</b>"))
        .containsExactly(
            "content/en/page.md: warning: the theme has an element with the id 'brand', as this"
                + " page's text has [html-duplicate-id]");
  }

  @Test
  void noHeadingTakesAnIdOfTheThemesOwn() {
    TinySite site =
        TinySite.page("# Page\n## First\nText\n## Second\nText\n")
            .with(
                "content/contact.yml",
                """
                demo: true
                channels:
                  mail: {kind: mail, name: Mail, address: help@a.example, verified: 2026-11-20}
                """);
    List<String> ids =
        Jsoup.parse(site.build().file("en/page/index.html")).select("[id]").eachAttr("id");
    assertThat(ids).contains("main", "contact");

    String headings = ids.stream().map(id -> "## " + id + "\nText\n").collect(joining());
    assertThat(site.with("content/en/page.md", "# Page\n" + headings).build().codes())
        .doesNotContain("html-duplicate-id");
  }

  @Test
  void aPageHasOneHeadingOfTheFirstLevel() {
    assertThat(found("# Page\nText", "<h1>Brand</h1>"))
        .containsExactly(
            "en/index.html: warning: the page /en/ (as 4 others) has 2 elements <h1>"
                + " [html-headings]");
  }

  @Test
  void aHeadingOfTheThemeSkipsNoLevel() {
    assertThat(found("# Page\nText", "<h2>Brand</h2><h4 class=\"x\">A &amp; <b>B</b></h4>"))
        .anyMatch(f ->
            f.contains("has the heading 'A & B' of level 4 below one of level 2 [html-headings]"));
  }

  @Test
  void aHeadingThatTheTextSkipsIsToldToItsAuthorOnly() {
    assertThat(found("# Page\n## A\n#### B\nText\n", "x"))
        .singleElement()
        .asString()
        .endsWith("[heading-order]");
  }

  @Test
  void aPictureOfTheThemeHasAnAlt() {
    assertThat(
            found(
                "# Page\nText",
                "<img src=\"{{ root }}{{ assets['icons.svg'] }}\"><img alt src=\"{{ root }}\">"))
        .singleElement()
        .asString()
        .matches(
            "en/index.html: warning: the page /en/ \\(as 4 others\\) shows the picture"
                + " '/assets/icons.*.svg' without an alt \\[html-image-alt]");
  }
}
