package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingTest {
  @ParameterizedTest(name = "{0}: {1} at {2} → {3}")
  @CsvSource(
      textBlock =
          """
          publish, 2026-11-21,                2026-11-20T23:59:59Z, false
          publish, 2026-11-21,                2026-11-21T00:00:00Z, true
          publish, 2026-11-21T09:00:00+08:00, 2026-11-21T00:59:59Z, false
          publish, 2026-11-21T09:00:00+08:00, 2026-11-21T01:00:00Z, true
          expires, 2026-11-21,                2026-11-20T23:59:59Z, true
          expires, 2026-11-21,                2026-11-21T00:00:00Z, false
          expires, 2026-11-21T09:00:00+08:00, 2026-11-21T01:00:00Z, false
          """)
  void aPageIsBuiltFromItsPublicationToItsExpiry(
      String key, String moment, String now, boolean shown) {
    var built =
        TinySite.page(
                """
                ---
                %s: "%s"
                ---
                # Page
                Text
                """
                    .formatted(key, moment))
            .at(now)
            .build();

    assertThat(built.files().containsKey("en/page/index.html")).isEqualTo(shown);
  }

  @Test
  void aDraftIsBuiltOnlyWhenAskedFor() {
    TinySite site =
        TinySite.page(
            """
            ---
            draft: true
            ---
            # Draft
            Text
            """);

    assertThat(site.build().files()).doesNotContainKey("en/page/index.html");
    assertThat(site.drafts().build().files()).containsKey("en/page/index.html");
  }

  @Test
  void aPageForSupportAgentsIsNeverPublished() {
    var built =
        TinySite.page(
                """
                ---
                audience: agent
                ---
                # What to say
                Secret
                """)
            .drafts()
            .build();

    assertThat(built.files()).doesNotContainKey("en/page/index.html");
    assertThat(built.files().values()).noneMatch(text -> text.contains("What to say"));
  }

  @Test
  void aHiddenPageLeavesNoTraceInListsFeedsOrTheSitemap() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                base_url: https://help.example/
                home: {popular: [faq/open]}
                -- content/en/faq/open.md --
                ---
                related: [faq/hidden]
                tags: [fees]
                ---
                # Open
                Text
                -- content/en/faq/hidden.md --
                ---
                draft: true
                updated: 2026-11-01
                tags: [fees]
                aliases: [/old-hidden/]
                ---
                # Hidden treasure
                Text
                """)
            .build();

    assertThat(built.files().toString()).doesNotContain("treasure", "old-hidden");
  }

  @Test
  void aLinkToAPageThatIsNotBuiltSaysSo() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page
                See [the plan](plan.md).
                -- content/en/plan.md --
                ---
                draft: true
                ---
                # Plan
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/page.md:2:5: warning: the link 'plan.md' leads to a page that is not built"
                + " [broken-link]");
  }

  @Test
  void twoPagesOfALanguageWithOneIdAreAnError() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                ---
                id: fees
                ---
                # A
                Text
                -- content/en/fees.md --
                # Fees
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/fees.md: error: the id 'fees' is already that of content/en/a.md"
                + " [duplicate-page-id]");
  }

  @Test
  void aPageThatOnlyLeadsElsewhereIsInNoList() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/new.md --
                # New
                Text
                -- content/en/faq/old.md --
                ---
                redirect_to: /en/faq/new/
                ---
                # Old
                """)
            .build();

    assertThat(built.page("en/faq/").select(".page-list a").eachText()).containsExactly("New");
    assertThat(built.page("en/faq/old/").selectFirst("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../../../en/faq/new/");
  }

  @Test
  void aFolderOfRedirectsOnlyIsNoSection() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/new.md --
                # New
                Text
                -- content/en/archive/old.md --
                ---
                redirect_to: /en/faq/new/
                ---
                # Old
                -- content/en/page.md --
                # Page
                [archive](archive/)
                """)
            .build();

    assertThat(built.files()).doesNotContainKey("en/archive/index.html");
    assertThat(built.files()).containsKey("en/archive/old/index.html");
    assertThat(built.codes()).containsExactly("broken-link");
  }

  @Test
  void anUnknownPageInTheConfigurationIsAnErrorWithASuggestion() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                contact_page: abuot/contact
                -- content/en/about/contact.md --
                # Contact
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/site.yml: error: there is no page 'abuot/contact' [page-unknown]");
    assertThat(built.diagnostics().getFirst().hint()).isEqualTo("did you mean 'about/contact'?");
  }
}
