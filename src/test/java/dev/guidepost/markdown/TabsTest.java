package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabsTest {
  private static final String TABS =
      """
      :::: tabs {sync=platform}
      ::: tab iOS
      Open *Settings*.
      :::
      ::: tab Android
      Open the menu.
      :::
      ::::
      """;

  @Test
  void everyPanelIsOnThePageWithItsTitle() {
    Element tabs = content(TABS).expectFirst(".tabs");

    assertThat(tabs.select("> .tab > .tab-title").eachText()).containsExactly("iOS", "Android");
    assertThat(tabs.select("> .tab").eachText())
        .containsExactly("iOS Open Settings.", "Android Open the menu.");
    assertThat(tabs.select("[hidden]")).isEmpty();
  }

  @Test
  void tabsThatBelongTogetherShareAName() {
    assertThat(content(TABS).expectFirst(".tabs").attr("data-sync")).isEqualTo("platform");
    assertThat(
            content(TABS.replace(" {sync=platform}", "")).expectFirst(".tabs").hasAttr("data-sync"))
        .isFalse();
  }

  @Test
  void panelsOfTheSameNameHaveIdsOfTheirOwn() {
    assertThat(content(TABS + "\n" + TABS).select(".tab").eachAttr("id"))
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void aChinesePanelHasAChineseId() {
    assertThat(content(TABS.replace("iOS", "苹果")).expectFirst(".tab").id()).isEqualTo("tab-苹果");
  }

  @Test
  void aGroupOfCodeIsTabsNamedByTheirLabels() {
    Element tabs =
        content("::: code-group\n```sh [npm]\na\n```\n```sh [yarn]\nb\n```\n:::")
            .expectFirst(".tabs");

    assertThat(tabs.select(".tab-title").eachText()).containsExactly("npm", "yarn");
    assertThat(tabs.select(".tab code").eachText()).containsExactly("a", "b");
    assertThat(tabs.select(".code-title")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "::: tabs;nothing;::: | 3:1: error: '::: tabs' has no '::: tab' in it [tabs-empty]",
        ":::: tabs;::: tab;a;:::;:::: | 4:1: error: a tab needs a title [tab-title]",
        "::: tab iOS;a;::: | 3:1: error: '::: tab' stands outside of '::: tabs' [tab-outside]",
        "::::: tabs;:::: tip;::: tab iOS;a;:::;::::;::: tab b;c;:::;::::: | 5:1: error: '::: tab' stands outside of '::: tabs' [tab-outside]"
      })
  void tabsThatAreNotWholeAreErrorsWithTheirPlace(String markdown, String finding) {
    assertThat(TinySite.page("a\n\n" + markdown.replace(';', '\n')).build().findings())
        .containsExactly("content/en/page.md:" + finding);
  }

  private static Element content(String markdown) {
    return TinySite.page(markdown).build().page("en/page/").expectFirst(".content");
  }
}
