package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: tip Fees\nbody\n:::",
        ":::tip Fees\nbody\n:::",
        ":::tip[Fees]\nbody\n:::",
        ":::tip[Fees]{a=b}\nbody\n:::",
        "::: tip[ Fees ]\nbody\n:::",
        "::: tip Fees {a=b #c .d}\nbody\n:::",
        "::: TIP   Fees  \nbody\n:::",
        "::::: tip Fees\nbody\n:::::",
        "::: tip Fees\nbody\n:::::",
        "   ::: tip Fees\n   body\n   :::",
        "\n::: tip Fees\n\nbody\n\n:::\n",
        "::: tip Fees\nbody\n:::  "
      })
  void aContainerMayBeWrittenInAllTheseWays(String markdown) {
    Element tip = content(markdown).expectFirst(".callout-tip");

    assertThat(tip.expectFirst(".callout-title").ownText()).isEqualTo("Fees");
    assertThat(tip.select("p:not(.callout-title)").text()).isEqualTo("body");
    assertThat(tip.attr("role")).isEqualTo("note");
    assertThat(tip.attr("aria-label")).contains("Fees");
  }

  @ParameterizedTest
  @CsvSource({
    "note, Note",
    "tip, Tip",
    "info, Good to know",
    "warning, Careful",
    "danger, Danger",
    "scam, How this scam works",
    "never-share, Never share this"
  })
  void aContainerWithoutATitleIsNamedInTheLanguageOfThePage(String kind, String en) {
    String markdown = "::: " + kind + "\nbody\n:::";
    String english = content(markdown).expectFirst(".callout-" + kind + " .callout-title").text();
    String chinese =
        TinySite.zhPage(markdown)
            .build()
            .page("zh/page/")
            .expectFirst(".content .callout-" + kind + " .callout-title")
            .text();

    assertThat(english).isEqualTo(en);
    assertThat(chinese).matches("\\p{IsHan}+");
  }

  @ParameterizedTest
  @CsvSource({"caution, danger", "important, info"})
  void theNamesThatGitHubUsesAreKnown(String kind, String shown) {
    assertThat(content("::: " + kind + "\nbody\n:::").select(".callout-" + shown)).hasSize(1);
  }

  /** Markdown, and the containers as kinds in brackets around what is in them. */
  static List<List<String>> nested() {
    return List.of(
        List.of(":::: note\n::: tip\na\n:::\n::::", "note[tip[a]]"),
        List.of("::: note\n::: tip\na\n:::\n:::", "note[tip[a]]"),
        List.of("::: note\na\n::: tip\nb\n:::\nc\n:::\nd", "note[a tip[b] c] d"),
        List.of("::: note\na\n:::\n::: tip\nb\n:::", "note[a] tip[b]"),
        List.of("::::: note\n:::: tip\n::: info\na\n:::\n::::\n:::::", "note[tip[info[a]]]"),
        List.of(":::: note\n::: tip\na\n:::\nb\n::: tip\nc\n:::\n::::", "note[tip[a] b tip[c]]"),
        List.of("::: note\n- a\n\n  ::: tip\n  b\n  :::\n\n- c\n:::", "note[a tip[b] c]"),
        List.of("- a\n\n  ::: tip\n  b\n  :::\n\n- c", "a tip[b] c"),
        List.of("1. a\n   ::: tip\n   b\n   :::\n2. c", "a tip[b] c"),
        List.of("> ::: tip\n> a\n> :::\n\nb", "tip[a] b"),
        List.of("- > ::: tip\n  > a\n  > :::\n- b", "tip[a] b"),
        List.of("::: note\n> ::: tip\n> a\n> :::\n\nb\n:::\nc", "note[tip[a] b] c"),
        List.of("::: note\n```\n:::\n```\na\n:::\nb", "note[::: a] b"),
        List.of("::: note\n```\n::: tip\n```\n:::\nb", "note[::: tip] b"),
        List.of("::: note\n~~~\n:::\n~~~\n:::\nb", "note[:::] b"),
        List.of("::: note\n:::: tip\na\n::::\n:::\nb", "note[tip[a]] b"),
        List.of("a\n::: tip\nb\n:::\nc", "a tip[b] c"),
        List.of("::: tip\n## a\n- b\n\n| c |\n|-|\n| d |\n:::", "tip[a b c d]"),
        List.of("::: tip\n:::\na", "tip[] a"));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void containersStandInContainersListsAndQuotesAndAroundCode(List<String> row) {
    var built = TinySite.page(row.get(0)).build();

    assertThat(built.codes()).isSubsetOf("empty-page");
    assertThat(outline(built.page("en/page/").expectFirst(".content"))).isEqualTo(row.get(1));
  }

  private static String outline(Element content) {
    content.select(".callout-title, button, .moved").remove();
    for (Element box : content.select(".callout").asList().reversed()) {
      String kind = box.className().replace("callout callout-", "");
      box.prependText(" " + kind + "[").appendText("] ");
    }
    return content.text().replaceAll("\\s+", " ").replace("[ ", "[").replace(" ]", "]").strip();
  }

  /** Markdown and findings. */
  static List<List<String>> wrong() {
    return List.of(
        List.of(
            "a\n\n::: tip Fees\nbody",
            "3:1: warning: '::: tip' is never closed [container-unclosed]"),
        List.of(
            ":::: tip\nbody\n:::",
            "1:1: warning: ':::: tip' is never closed [container-unclosed]",
            "3:1: warning: this line of colons closes nothing [container-stray]"),
        List.of(
            "- a\n\n  ::: tip\n  b\n\nc",
            "3:3: warning: '::: tip' is never closed [container-unclosed]"),
        List.of(
            "> ::: tip\n> a\n\nb", "1:3: warning: '::: tip' is never closed [container-unclosed]"),
        List.of(
            "a\n\n:::\n\nb", "3:1: warning: this line of colons closes nothing [container-stray]"),
        List.of(
            "::: tip\na\n:::\n:::",
            "4:1: warning: this line of colons closes nothing [container-stray]"),
        List.of(
            "a\n\n::: worning Fees\nbody\n:::",
            "3:1: warning: there is no container 'worning' [container-unknown]"),
        List.of(
            "::: details Fees\n\n::: tipp\nbody\n:::\n:::",
            "3:1: warning: there is no container 'tipp' [container-unknown]"),
        List.of(
            "::: tip\n:::: note\nbody\n:::",
            "2:1: warning: ':::: note' is never closed [container-unclosed]"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aContainerThatIsWrongIsToldOfAtItsOpeningLine(List<String> row) {
    assertThat(TinySite.page(row.getFirst()).build().findings())
        .containsExactlyElementsOf(
            row.subList(1, row.size()).stream().map(f -> "content/en/page.md:" + f).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "worning, warning",
    "tips, tip",
    "detials, details",
    "neverShare, never-share",
    "never_share, never-share",
    "step, steps",
    "card, cards",
    "recipe, "
  })
  void theContainerThatWasMeantIsSuggested(String written, String meant) {
    var finding = TinySite.page("::: " + written + "\nbody\n:::").build().diagnostics().getFirst();

    assertThat(finding.hint())
        .startsWith(meant == null ? "use one of note, tip" : "did you mean '" + meant + "'?");
  }

  @Test
  void anUnknownContainerStillShowsWhatIsInIt() {
    var built = TinySite.page("::: quote\nbody\n:::").build();

    assertThat(built.content("en/page/")).contains("<p>body</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {":: tip\na\n::", "    ::: tip\n    a", "a ::: tip\nb", "\\::: tip\na", ":::5\na"})
  void whatOnlyLooksLikeAContainerIsText(String markdown) {
    assertThat(content(markdown).select(".callout")).isEmpty();
  }

  @Test
  void aTitleIsPlainText() {
    Element title =
        content("::: tip <b>Fees</b> & \"more\"\nbody\n:::").expectFirst(".callout-title");

    assertThat(title.ownText()).isEqualTo("<b>Fees</b> & \"more\"");
    assertThat(title.select("b")).isEmpty();
  }

  @Test
  void theRuleOfWhatIsNeverSharedStandsWhereItsAuthorWritesNothing() {
    assertThat(content("::: never-share\n:::").expectFirst(".callout-never-share").text())
        .contains("recovery phrase", "Whoever asks for one is a thief.");
    assertThat(
            TinySite.zhPage("::: never-share\n:::")
                .build()
                .page("zh/page/")
                .expectFirst(".content .callout-never-share")
                .text())
        .contains("助记词");
  }

  @Test
  void theAuthorsOwnWordsReplaceTheRule() {
    assertThat(content("::: never-share\nNot even here.\n:::").expectFirst(".callout").text())
        .contains("Not even here.")
        .doesNotContain("thief");
  }

  @Test
  void detailsAreClosedUnlessTheySayOtherwise() {
    Element content =
        content("::: details More\na\n:::\n::: details Open {open}\nb\n:::\n::: details\nc\n:::");

    assertThat(content.select("details > summary").eachText())
        .containsExactly("More", "Open", "Details");
    assertThat(content.select("details[open] > summary").eachText()).containsExactly("Open");
  }

  private static Element content(String markdown) {
    return TinySite.page(markdown).build().page("en/page/").expectFirst(".content");
  }
}
