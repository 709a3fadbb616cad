package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [Fees](page.md) — what it *costs*",
        "- [Fees](page.md) —— what it *costs*",
        "- [Fees](page.md) – what it *costs*",
        "- [Fees](page.md) - what it *costs*",
        "- [Fees](page.md) -- what it *costs*",
        "- [Fees](page.md): what it *costs*",
        "- [Fees](page.md)：what it *costs*",
        "- [Fees](page.md) what it *costs*",
        "- [Fees](page.md) — what it *costs*\n\n- [B](page.md)"
      })
  void aCardIsALinkAndWhatIsSaidOfIt(String list) {
    Element card =
        TinySite.page("::: cards\n" + list + "\n:::")
            .build()
            .page("en/page/")
            .expectFirst(".content ul.cards > li");

    assertThat(card.expectFirst("> a.card-link").text()).isEqualTo("Fees");
    assertThat(card.expectFirst("> p").html()).isEqualTo("what it <em>costs</em>");
  }

  @Test
  void aCardMayBeNoMoreThanALink() {
    Element card =
        TinySite.page("::: cards\n- [Fees](page.md)\n:::")
            .build()
            .page("en/page/")
            .expectFirst(".content ul.cards > li");

    assertThat(card.childrenSize()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "::: cards;text;::: | 3:1: error: '::: cards' needs a list in it [cards-list]",
        "::: cards;1. [a](page.md);::: | 3:1: error: '::: cards' needs a list in it [cards-list]",
        "::: cards;- [a](page.md);- text;::: | 5:1: error: a card begins with a link [cards-link]"
      })
  void cardsThatAreNotWholeAreErrorsWithTheirPlace(String markdown, String finding) {
    assertThat(TinySite.page("a\n\n" + markdown.replace(';', '\n')).build().findings())
        .containsExactly("content/en/page.md:" + finding);
  }
}
