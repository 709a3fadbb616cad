package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class HumanExitTest {
  private static final String MAIL =
      """
      -- content/contact.yml --
      demo: true
      channels:
        mail: {kind: mail, name: Mail, address: help@a.example, verified: 2026-11-20}
      """;

  private static final String PAGE =
      """
      -- content/en/page.md --
      # Page
      Text
      """;

  /** A theme that offers a human on the contact page only, and leads there from the home page. */
  private static final String FORGETFUL =
      """
      -- content/site.yml --
      theme: mine
      -- themes/mine/templates/partials/contact.peb --
      {# nothing #}
      -- themes/mine/templates/partials/feedback.peb --
      {# nothing #}
      -- themes/mine/templates/partials/footer.peb --
      {% include "partials/rule.peb" %}
      """;

  @Test
  void everyPageOfTheDefaultThemeLeadsToAHuman() {
    assertThat(exits(MAIL + PAGE)).isEmpty();
  }

  @Test
  void withoutADeskNothingIsAsked() {
    assertThat(exits(FORGETFUL + PAGE)).isEmpty();
  }

  @Test
  void aDeskWithoutChannelsReachesNobody() {
    assertThat(exits("-- content/contact.yml --\ndemo: true\n" + PAGE))
        .contains("en/page/index.html: no link leads from this page to a human who answers in en");
  }

  @Test
  void otherUsersAreNoDesk() {
    assertThat(
            exits(
                """
                -- content/contact.yml --
                demo: true
                channels:
                  forum: {kind: forum, name: Forum, url: "https://a.example/", community: true, verified: 2026-11-20}
                """
                    + PAGE))
        .contains("en/page/index.html: no link leads from this page to a human who answers in en");
  }

  @Test
  void aChannelInAnotherLanguageIsNoHelp() {
    assertThat(
            exits(
                """
                -- content/contact.yml --
                demo: true
                channels:
                  mail: {kind: mail, name: Mail, address: help@a.example, languages: [en], verified: 2026-11-20}
                """
                    + PAGE
                    + """
                    -- content/zh/page.md --
                    # 页面
                    字
                    """))
        .contains(
            "zh/page/index.html: no link leads from this page to a human who answers in zh-CN")
        .noneMatch(found -> found.startsWith("en/"));
  }

  @Test
  void aThemeThatForgetsTheWayFails() {
    assertThat(exits(MAIL + PAGE + FORGETFUL))
        .contains("en/page/index.html: no link leads from this page to a human who answers in en");
  }

  @Test
  void aWayOfThreeClicksIsShownAsTheCounterExample() {
    assertThat(
            exits(
                MAIL
                    + PAGE
                    + FORGETFUL
                    + """
                    -- themes/mine/templates/home.peb --
                    <!doctype html>
                    <html lang="{{ site.lang }}">
                    <title>{{ site.title }}</title>
                    {% include "partials/footer.peb" %}
                    <a href="{{ root }}{{ site.contact.url }}">{{ t.contact_link }}</a>
                    </html>
                    """))
        .contains(
            "en/page/index.html: a human is 3 clicks away: /en/page/ → /en/ → /en/contact/ →"
                + " mailto:help@a.example")
        .noneMatch(found -> found.startsWith("en/index.html"));
  }

  @Test
  void theFindingSaysWhatToDo() {
    assertThat(findings(MAIL + PAGE + FORGETFUL))
        .extracting(Diagnostic::hint)
        .contains(
            "let the template include the contact panel, or give contact.yml a channel in en");
  }

  private static List<String> exits(String site) {
    return findings(site).stream().map(d -> d.at() + ": " + d.message()).toList();
  }

  private static List<Diagnostic> findings(String site) {
    return TinySite.of(site).build().diagnostics().stream()
        .filter(d -> d.code().equals("human-exit"))
        .toList();
  }
}
