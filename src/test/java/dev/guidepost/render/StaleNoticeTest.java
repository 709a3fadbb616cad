package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.translation.Translated;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of a translation are told when its original has changed. */
class StaleNoticeTest {
  private static final String EN = "content/en/faq/fees.md";
  private static final String ZH = "content/zh/faq/fees.md";
  private static final String SITE =
      """
      -- content/site.yml --
      languages: [en, zh]
      theme: %s
      -- content/en/faq/fees.md --
      # Fees {#fees}
      Text.
      ## Who gets it {#who}
      The network.
      ## How much {#much}
      One.
      -- content/zh/faq/fees.md --
      # 矿工费
      字。
      ## 给谁 {#who}
      给网络。
      ## 多少 {#much}
      一元。
      """;

  @TempDir private Path folder;

  private Translated site(String theme) {
    return Translated.of(folder, SITE.formatted(theme));
  }

  private static Element notice(Document page) {
    Element notice = page.selectFirst("main .stale-notice");
    assertThat(notice).isNotNull();
    return notice;
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "plain"})
  void theNoticeSaysItInTheLanguageOfThePageAndLeadsToWhatChanged(String theme) {
    Translated site = site(theme).edit(EN, "The network.", "Miners.");

    Element notice = notice(site.build().page("zh/faq/fees/"));
    assertThat(notice.selectFirst(".callout-title").text())
        .isEqualTo("这一页是译文，English原文后来改过，这里还没跟上。");
    assertThat(notice.select("li a").eachText()).containsExactly("Who gets it");
    assertThat(notice.select("li a").attr("href")).isEqualTo("../../../en/faq/fees/#who");
    assertThat(notice.select("li a").attr("lang")).isEqualTo("en");
    assertThat(notice.select("p a").attr("href")).isEqualTo("../../../en/faq/fees/");
    assertThat(notice.attr("aria-labelledby")).isEqualTo(notice.selectFirst(".callout-title").id());
  }

  @Test
  void englishReadersAreToldInEnglish() {
    Translated site = site("default");
    site.write(ZH, site.read(ZH).replaceFirst("(?s)^---.*?---\n", ""));
    site.edit("content/site.yml", "[en, zh]", "[zh, en]")
        .fmt("--translation-hash", EN)
        .edit(ZH, "给网络。", "给矿工。");

    Element notice = notice(site.build().page("en/faq/fees/"));
    assertThat(notice.text())
        .isEqualTo(
            "This page is a translation, and its original in 简体中文 has changed since."
                + " What has changed there: 给谁 Read the original in 简体中文");
    assertThat(notice.select("li a").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void whatIsNewAndWhatIsGoneIsToldApart() {
    Translated site =
        site("default")
            .edit(EN, "## Who gets it {#who}\nThe network.\n", "")
            .edit(EN, "Text.", "Other text.");
    site.write(EN, site.read(EN) + "## When {#when}\nNow.\n");

    Element notice = notice(site.build().page("zh/faq/fees/"));
    assertThat(notice.select("li").eachText()).containsExactly("开头部分", "给谁 （已删去）", "When （新增）");
    assertThat(notice.select("li a").eachAttr("href"))
        .containsExactly(
            "../../../en/faq/fees/", "../../../zh/faq/fees/#who", "../../../en/faq/fees/#when");
  }

  @Test
  void theTitleIsNamedAsSuch() {
    Translated site = site("default").edit(EN, "# Fees", "# Costs");

    Element link = notice(site.build().page("zh/faq/fees/")).selectFirst("li a");
    assertThat(link.text()).isEqualTo("标题和简短回答");
    assertThat(link.attr("href")).isEqualTo("../../../en/faq/fees/#fees");
    assertThat(link.hasAttr("lang")).isFalse();
  }

  @Test
  void readersOfAPageAboutSecurityAreAskedToCompare() {
    Translated site =
        site("default")
            .rename(EN, "content/en/security/fees.md")
            .rename(ZH, "content/zh/security/fees.md")
            .edit("content/zh/security/fees.md", "en/faq/", "en/security/")
            .edit("content/en/security/fees.md", "The network.", "Miners.");

    Element notice = notice(site.build().page("zh/security/fees/"));
    assertThat(notice.hasClass("callout-danger")).isTrue();
    assertThat(notice.text()).contains("动手之前，请先对照原文。");
  }

  @Test
  void onAnOrdinaryPageTheyAreNot() {
    Element notice =
        notice(site("default").edit(EN, "The network.", "Miners.").build().page("zh/faq/fees/"));

    assertThat(notice.hasClass("callout-warning")).isTrue();
    assertThat(notice.text()).doesNotContain("动手之前");
  }

  @Test
  void theOriginalAndAFreshTranslationSayNothing() {
    Translated site = site("default");

    assertThat(site.build().page("zh/faq/fees/").select(".stale-notice")).isEmpty();
    site.edit(EN, "The network.", "Miners.");
    assertThat(site.build().page("en/faq/fees/").select(".stale-notice")).isEmpty();
  }

  @Test
  void aHeadingCannotBringMarkupIntoTheNotice() {
    Translated site =
        site("default").edit(EN, "## Who gets it {#who}", "## `<img src=x>` & \"who\" {#who}");

    assertThat(notice(site.build().page("zh/faq/fees/")).select("li a").eachText())
        .containsExactly("<img src=x> & \"who\"");
  }
}
