package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
  /** What is left, marks taken out and other things shown as a dot. */
  private static String seen(String text) {
    return Prose.of(text)
        .words()
        .replace(String.valueOf(Prose.MARK), "")
        .replace(Prose.THING, '·')
        .replaceAll("·+", "·")
        .strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          pay **now** or *later*        | pay now or later
          snake_case and _soft_         | snake_case and soft
          run `mvn -q` twice            | run · twice
          ``a ` b`` c                   | · c
          a ` b                         | a ` b
          [the fees](faq.md "Fees") are | the fees are
          ![a map](map.png){width=300}  | ·a map·
          [text][ref] and[^1]           | text and
          see https://a.example/b?c. Or | see ·. Or
          see https://a.example/b。好     | see ·。好
          <https://a.example> x         | · x
          write to a.b@c.example now    | write to · now
          x <b>bold</b> <br> y          | x bold · y
          press <kbd>Ctrl</kbd>         | press ·
          cost $5 and $10               | cost $5 and $10
          sum $a+b$ is                  | sum · is
          a&nbsp;b &amp c               | a·b &amp c
          10:30 :tada: ok               | 10:30 · ok
          1\\. not a list               | 1. not a list
          a <!-- hidden --> b           | a  b
          say {{ facts.mail }} here     | say · here
          ~~old~~ ~100                  | old ~100
          """)
  void withinALine(String written, String seen) {
    assertThat(seen(written)).isEqualTo(seen.strip());
  }

  @Test
  void blocksThatAreNoProseAreBlankedOut() {
    assertThat(
            seen(
                """
                # Title {#id}

                ~~~ js
                let a = "b"
                ~~~
                > - [x] done
                > > quoted

                    indented code

                | a | b |
                |---|:-:|
                | 1 | 2 |

                <!-- a
                comment -->
                <style>
                p { }
                </style>
                ::: tip Be careful {open}
                inside
                :::
                [name]: https://a.example "x"
                last
                """))
        .isEqualTo(
            """
            · Title\s

            ·
            ·
            ·
            · · · done
            · · quoted

            ·

            · a · b ·
            ·
            · 1 · 2 ·

            ·
            ·
            ·
            ·
            ·
            · Be careful\s
            inside
            ·
            ·
            last\
            """);
  }

  @Test
  void ofTheFrontMatterOnlyTextsForReadersCount() {
    assertThat(
            seen(
                """
                ---
                title: "How **much**?"
                slug: how-much
                keywords: [seed words]
                description: >-
                  One line
                  and another
                answer: Nothing `at all` # for now
                ---
                Text
                """))
        .isEqualTo(
            """
            ·
            ·How much?·
            ·
            ·
            ·
              One line
              and another
            ·Nothing ·
            ·
            Text\
            """);
  }

  @Test
  void aFenceInAListEndsThere() {
    assertThat(seen("1. a\n   ```\n   code\n   ```\n   b\n")).isEqualTo("· a\n   ·\n·\n·\n   b");
  }

  @Property(tries = 500)
  void everyCharacterStaysAtItsPlace(
      @ForAll
          @StringLength(max = 80)
          @Chars({'a', '中', '`', '*', '[', ']', '(', ')', '<', '>', '\n', ' ', ':', '#', '-', '|'})
          @CharRange(from = '!', to = '/')
          String text) {
    Prose prose = Prose.of(text);

    assertThat(prose.words()).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      char c = prose.words().charAt(i);
      assertThat(c == text.charAt(i) || c == Prose.MARK || c == Prose.THING).isTrue();
      assertThat(c == '\n').isEqualTo(text.charAt(i) == '\n');
    }
  }
}
