package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertBannersTest {
  private static TinySite alert(String frontMatter) {
    return TinySite.of(
        """
        -- content/en/alerts/a.md --
        ---
        %s
        ---
        # Maintenance
        Text
        -- content/en/page.md --
        # Page
        Text
        """
            .formatted(frontMatter));
  }

  @Test
  void anAlertStandsAboveEveryPage() {
    var built = alert("severity: warning").build();

    assertThat(built.files().keySet())
        .filteredOn(path -> path.startsWith("en/") && path.endsWith(".html"))
        .hasSizeGreaterThan(5)
        .allSatisfy(path -> assertThat(built.file(path)).contains("class=\"alert alert-warning\""));
  }

  @Test
  void anAlertLeadsToItsPage() {
    var banner = alert("severity: info").build().page("en/page/").selectFirst(".alert");

    assertThat(banner.selectFirst("a").text()).isEqualTo("Maintenance");
    assertThat(banner.selectFirst("a").attr("href")).isEqualTo("../../en/alerts/a/");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      textBlock =
          """
          info,     Notice
          warning,  Warning
          critical, Security warning
          """)
  void theSeverityIsAWordAndNotOnlyAColour(String severity, String word) {
    var banner = alert("severity: " + severity).build().page("en/page/").selectFirst(".alert");

    assertThat(banner.selectFirst("strong").text()).isEqualTo(word);
  }

  @ParameterizedTest(name = "at {0}: shown {1}, hidden {2}")
  @CsvSource(
      textBlock =
          """
          2026-11-20T11:59:59Z, true,  true
          2026-11-20T12:00:00Z, true,  false
          2026-11-21T11:59:59Z, true,  false
          2026-11-21T12:00:00Z, false, false
          """)
  void aBannerIsHiddenBeforeItsTimeAndGoneAfterIt(String now, boolean there, boolean hidden) {
    var page =
        alert("from: \"2026-11-20T12:00:00Z\"\nuntil: \"2026-11-21T12:00:00Z\"")
            .at(now)
            .build()
            .page("en/page/");

    assertThat(page.select(".alert")).hasSize(there ? 1 : 0);
    assertThat(page.select(".alert[hidden]")).hasSize(hidden ? 1 : 0);
  }

  @Test
  void theBrowserIsToldWhenTheBannerHolds() {
    var banner =
        alert("from: \"2026-11-21T09:00:00+08:00\"\nuntil: 2026-12-01")
            .build()
            .page("en/page/")
            .selectFirst(".alert");

    assertThat(banner.attr("data-from")).isEqualTo("2026-11-21T01:00:00Z");
    assertThat(banner.attr("data-until")).isEqualTo("2026-12-01T00:00:00Z");
  }

  @ParameterizedTest(name = "{0}, dismissible: {1} → can be closed: {2}")
  @CsvSource(
      textBlock =
          """
          info,     true,  true
          info,     false, false
          warning,  true,  true
          critical, true,  false
          critical, false, false
          """)
  void aBannerCanBeClosedUnlessItsAuthorOrItsSeverityForbidsIt(
      String severity, boolean dismissible, boolean closes) {
    var page =
        alert("severity: " + severity + "\ndismissible: " + dismissible).build().page("en/page/");

    assertThat(page.select(".alert-close")).hasSize(closes ? 1 : 0);
  }

  @Test
  void aClosedBannerComesBackWhenItsTextChanges() {
    String before = alert("").build().page("en/page/").selectFirst(".alert").attr("data-alert");
    String same =
        alert("updated: 2026-11-01").build().page("en/").selectFirst(".alert").attr("data-alert");
    String changed =
        TinySite.of("-- content/en/alerts/a.md --\n# Maintenance\nOther text")
            .build()
            .page("en/")
            .selectFirst(".alert")
            .attr("data-alert");

    assertThat(same).isEqualTo(before);
    assertThat(changed).isNotEqualTo(before);
  }

  @Test
  void theMostSeriousAlertComesFirst() {
    var built =
        TinySite.of(
                """
                -- content/en/alerts/a.md --
                # Info
                Text
                -- content/en/alerts/b.md --
                ---
                severity: critical
                ---
                # Critical
                Text
                -- content/en/alerts/c.md --
                ---
                severity: warning
                ---
                # Warning
                Text
                """)
            .build();

    assertThat(built.page("en/").select(".alert a").eachText())
        .containsExactly("Critical", "Warning", "Info");
  }

  @Test
  void theListOfAlertsIsNotAnAlert() {
    var built = TinySite.of("-- content/en/alerts/index.md --\n# All alerts\nText").build();

    assertThat(built.page("en/").select(".alerts")).isEmpty();
  }

  @Test
  void anAlertThatIsOverKeepsItsPage() {
    var built = alert("until: 2026-11-01").build();

    assertThat(built.page("en/alerts/a/").selectFirst("h1").text()).isEqualTo("Maintenance");
    assertThat(built.page("en/alerts/").select(".page-list a").eachText())
        .containsExactly("Maintenance");
  }
}
