package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOversTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "a **b | 1:3",
        "** b** | 1:1",
        "a\\nb **c | 2:3",
        "- a\\n- b **c | 2:5",
        "> a\\n>\\n> b **c | 3:5",
        "## a **b\\nc | 1:6",
        "**ok** and **not | 1:12",
        "[a **b](https://a.example/) | 1:4",
        "::: tip\\na **b\\n::: | 2:3",
        "a[^1]\\n\\n[^1]: b **c | 3:9",
        "---\\ntitle: T\\n---\\n\\na **b | 5:3",
        "**一。****二 | 1:1"
      })
  void asterisksThatAreShownAreToldOfWithTheirPlace(String markdown, String place) {
    assertThat(TinySite.page(markdown.replace("\\n", "\n")).build().findings())
        .singleElement()
        .asString()
        .startsWith("content/en/page.md:" + place + ": warning: '**' is shown as it stands: **");
  }

  @Test
  void asterisksInATableAreToldOfWithTheirPlace() {
    assertThat(TinySite.page("| a |\n|-|\n| b **c |\n").build().findings())
        .containsExactly(
            "content/en/page.md:3:5: warning: '**' is shown as it stands: **c [emphasis-literal]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\*\\*a\\*\\*",
        "\\**a",
        "`**a**`",
        "```\n**a\n```",
        "    **a",
        "<!-- **a -->",
        "**a**",
        "a *b",
        "a * * b"
      })
  void asterisksThatAreMeantAreNotToldOf(String markdown) {
    assertThat(TinySite.page(markdown).build().codes()).doesNotContain("emphasis-literal");
  }

  @Test
  void theWarningShowsTheBeginningOfTheText() {
    assertThat(TinySite.page("**" + "很长的一段话".repeat(20)).build().findings())
        .containsExactly(
            "content/en/page.md:1:1: warning: '**' is shown as it stands: **"
                + "很长的一段话".repeat(20).substring(0, 38)
                + "… [emphasis-literal]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text\n| a | b |\n|---|---|\n| 1 | 2 |",
        "text\n\na | b\n:-|-:|-\n1 | 2",
        "- text\n  | a |\n  |---|\n",
        "text\n\n| a | b |\n| 1 | 2 |",
        "| a | b\n| [c](https://c.example/) | 2",
      })
  void aTableThatIsShownAsItStandsIsToldOf(String markdown) {
    assertThat(TinySite.page(markdown + "\n").build().codes()).containsExactly("table-literal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        "`|---|---|`",
        "a - b | c",
        "a\n--\nb",
        "\\|---|---|",
        "```\n|---|---|\n```"
      })
  void whatIsATableOrNoneIsNotToldOf(String markdown) {
    assertThat(TinySite.page(markdown + "\n").build().findings()).isEmpty();
  }

  @Test
  void aFootnoteThatIsNotThereIsToldOfWithItsPlace() {
    assertThat(TinySite.page("a\n\nb [^one] c[^two]\n\n[^two]: Two.\n").build().findings())
        .containsExactly(
            "content/en/page.md:3:3: warning: there is no footnote '[^one]' [footnote-missing]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"`[^one]`", "\\[^one]", "[^]", "[^a b]", "[one](https://a.example/)"})
  void whatIsNoFootnoteIsNotToldOf(String markdown) {
    assertThat(TinySite.page(markdown + "\n").build().findings()).isEmpty();
  }

  @Test
  void aCommentThatIsNeverClosedIsAnError() {
    assertThat(TinySite.page("Shown.\n\n<!-- to do\n\nNot shown.\n").build().findings())
        .containsExactly(
            "content/en/page.md:3:1: error: the comment is never closed and hides everything below it [comment-unclosed]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n\n<!-- b -->\n\nc",
        "a\n\n<!--\nb\n\nb\n-->\n\nc",
        "a <!-- b\n\nc",
        "`<!--` a"
      })
  void aCommentThatIsClosedOrNoneIsFine(String markdown) {
    assertThat(TinySite.page(markdown).build().findings()).isEmpty();
  }
}
