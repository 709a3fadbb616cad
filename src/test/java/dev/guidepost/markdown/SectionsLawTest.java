package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.SectionDigest;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Digests follow what a page says, and nothing else. */
class SectionsLawTest {
  /**
   * A page as its author means it.
   *
   * @param sections words by section, the introduction first
   */
  record Page(List<List<String>> sections) {}

  /** One of many ways to set the same page. */
  record Style(char emphasis, String bullet, String gap, String lineBreak, boolean ids, int rule) {}

  @Provide
  Arbitrary<Page> pages() {
    Arbitrary<String> word =
        Arbitraries.of(
            "fee", "pay", "12", "1.5", "网络", "转账。", "wallet", "**never**", "`code`", "TRC20");
    return word.list().ofMinSize(2).ofMaxSize(8).list().ofMinSize(2).ofMaxSize(5).map(Page::new);
  }

  @Provide
  Arbitrary<Style> styles() {
    return Combinators.combine(
            Arbitraries.of('*', '_'),
            Arbitraries.of("- ", "* ", "+ "),
            Arbitraries.of("\n", "\n\n"),
            Arbitraries.of(" ", "\n", "  \n", "   "),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(3, 9))
        .as(Style::new);
  }

  /** Each section is a paragraph, a list and a table of its words. */
  private static String set(Page page, Style style) {
    StringBuilder text = new StringBuilder("# Title\n\n");
    int number = 0;
    for (List<String> words : page.sections()) {
      if (number > 0) {
        text.append("## Part ").append(number);
        text.append(style.ids() ? " {#part-" + number * style.rule() + "}" : "").append("\n\n");
      }
      number++;
      List<String> styled = new ArrayList<>();
      for (String word : words) {
        styled.add(word.replace("**", String.valueOf(style.emphasis()).repeat(2)));
      }
      text.append(String.join(style.lineBreak(), styled)).append("\n\n");
      if (style.ids()) {
        text.append("<!-- a remark -->\n\n");
      }
      for (String word : styled) {
        text.append(style.bullet()).append(word).append(style.gap());
      }
      text.append("\n| a | ")
          .append(styled.getFirst())
          .append(" |\n|")
          .append("-".repeat(style.rule()))
          .append("|:-:|\n|b|")
          .append(styled.getLast())
          .append("|\n\n");
    }
    return text.toString();
  }

  private static List<String> digests(String text) {
    return Pages.parse("page", text, Reading.DEFAULT_LIMIT_MILLIS)
        .value()
        .orElseThrow()
        .sections()
        .stream()
        .map(SectionDigest::digest)
        .toList();
  }

  @Property(tries = 200)
  void howAPageIsSetChangesNoDigest(
      @ForAll("pages") Page page, @ForAll("styles") Style one, @ForAll("styles") Style other) {
    assertThat(digests(set(page, one))).isEqualTo(digests(set(page, other)));
  }

  @Property(tries = 200)
  void anotherWordChangesTheDigestOfItsSectionAndNoOther(
      @ForAll("pages") Page page,
      @ForAll("styles") Style style,
      @ForAll("styles") Style later,
      @ForAll int where) {
    int section = Math.floorMod(where, page.sections().size());
    List<List<String>> sections = new ArrayList<>(page.sections());
    List<String> words = new ArrayList<>(sections.get(section));
    words.set(Math.floorMod(where / 7, words.size()), "other");
    sections.set(section, words);

    List<String> before = digests(set(page, style));
    List<String> after = digests(set(new Page(sections), later));

    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      boolean changed = i == section + 1;
      assertThat(after.get(i).equals(before.get(i))).as("part " + i).isEqualTo(!changed);
    }
  }

  /** Records in many pages rest on it: a change here makes every translation look old. */
  @Test
  void theDigestsOfASpecimenAreTheOnesOnRecord() {
    assertThat(
            digests(
                """
                ---
                title: Fees
                answer: It costs **one** dollar.
                ---
                Intro with a [link](a.md) and [another](https://a.example/).

                ## Who {#who}

                > [!WARNING]
                > Never us, ~~always~~ the network.

                1. one
                2. two

                ## 多少

                | 什么 | 多少 |
                |---|---|
                | 转账 | 一元 |

                ![屏幕](../images/screen.zh.png)

                ```sh
                pay --now
                ```
                """))
        .containsExactly("9a75294ede", "ba82687009", "510640eb18", "f65a31df50");
  }
}
