package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NeverAskRuleTest {
  private static final String EN =
      "Nobody from support ever needs your recovery phrase, private key or password. Whoever asks"
          + " for one is a thief.";
  private static final String ZH = "客服永远不需要你的助记词、私钥或密码。谁来要，谁就是骗子。";

  private static final String PAGES =
      """
      -- content/en/page.md --
      # Page
      Text
      -- content/zh/page.md --
      # 页面
      字
      """;

  @Test
  void theThemesWordsStandOnEveryPageInEveryLanguage() {
    var built = TinySite.of(PAGES).build();

    assertThat(built.findings()).isEmpty();
    assertThat(rules(built.page("en/page/"))).containsExactly(EN, ZH);
    assertThat(rules(built.page("zh/page/"))).containsExactly(ZH, EN);
  }

  @Test
  void aSiteMayWordItAnew() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                rule: {en: "We don't ask for keys & phrases.", zh: 我们不要助记词。}
                """
                    + PAGES)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(rules(built.page("en/page/")))
        .containsExactly("We don't ask for keys & phrases.", "我们不要助记词。");
  }

  @Test
  void aThemeCannotLeaveItOut() {
    assertThat(
            ruleFindings(
                """
                -- content/site.yml --
                theme: mine
                -- themes/mine/templates/partials/strip.peb --
                <p>Nothing</p>
                -- themes/mine/templates/partials/footer.peb --
                <footer>Nothing</footer>
                """
                    + PAGES))
        .containsExactlyInAnyOrder(
            "en/index.html: error: the page /en/ (as 8 others) does not say in en: "
                + EN
                + " [never-ask-rule]",
            "en/index.html: error: the page /en/ (as 8 others) does not say in zh: "
                + ZH
                + " [never-ask-rule]");
  }

  @Test
  void aThemeCannotLeaveOutOneLanguage() {
    assertThat(
            ruleFindings(
                """
                -- content/site.yml --
                theme: mine
                -- themes/mine/templates/partials/footer.peb --
                {% include "partials/rule.peb" %}
                """
                    + PAGES))
        .anyMatch(finding -> finding.endsWith("does not say in zh: " + ZH + " [never-ask-rule]"))
        .anyMatch(finding -> finding.endsWith("does not say in en: " + EN + " [never-ask-rule]"));
  }

  private static List<String> rules(Document page) {
    return page.select("footer .rule").stream().map(rule -> rule.ownText().strip()).toList();
  }

  private static List<String> ruleFindings(String site) {
    return TinySite.of(site).build().findings().stream()
        .filter(finding -> finding.endsWith("[never-ask-rule]"))
        .toList();
  }
}
