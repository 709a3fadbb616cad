package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Getting Started      | getting-started
          FAQ                  | faq
          INDEX TITLE          | index-title
          İstanbul             | istanbul
          Crème brûlée         | creme-brulee
          What's new?          | whats-new
          what’s new           | whats-new
          snake_case_name      | snake-case-name
          v1.2.3               | v1-2-3
          100 % sure           | 100-sure
          --a---b--            | a-b
          ＦＡＱ１２３               | faq123
          ﬁnd                  | find
          TRC20转账              | trc20
          😀 smile 😀            | smile
          con                  | con-page
          NUL                  | nul-page
          Com1                 | com1-page
          lpt9                 | lpt9-page
          console              | console
          """)
  void aFileNameBecomesAnAsciiSlug(String name, String slug) {
    assertThat(Slugs.ofName(name)).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"转账", "😀", "…", "---", "مرحبا", " "})
  void aNameWithoutLatinLettersOrDigitsHasNoSlug(String name) {
    assertThat(Slugs.ofName(name)).isEmpty();
  }

  @Test
  void aLongNameIsCutAtEightyCharacters() {
    assertThat(Slugs.ofName("a".repeat(79) + " b").orElseThrow()).isEqualTo("a".repeat(79));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "wrong-network", "2fa", "v1.2", "a_b", "trc-20"})
  void anAuthorsSlugMayHaveLettersDigitsAndSingleSeparators(String slug) {
    assertThat(Slugs.isSlug(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "A",
        "a b",
        "-a",
        "a-",
        "a--b",
        ".",
        "..",
        "a..b",
        "../a",
        "a/b",
        "/a",
        "a\\b",
        "ä",
        "转账",
        "a?b",
        "a#b",
        "a%20b",
        "con",
        "aux",
        "com1",
        "a:b",
        ".git",
        "_a",
        "a\u202eb",
        "a\n"
      })
  void anAuthorsSlugIsRefusedWhereItCouldNotStandInAnAddressOrOnADisk(String slug) {
    assertThat(Slugs.isSlug(slug)).isFalse();
  }

  @Test
  void anAuthorsSlugHasAtMostEightyCharacters() {
    assertThat(Slugs.isSlug("a".repeat(80))).isTrue();
    assertThat(Slugs.isSlug("a".repeat(81))).isFalse();
  }

  @Property
  void whatIsMadeOfAnyNameIsASlug(@ForAll String name) {
    assertThat(Slugs.ofName(name).orElseGet(() -> Slugs.standIn(name))).matches(Slugs::isSlug);
  }

  @Property
  void aSlugNeverLeavesItsFolder(@ForAll String name) {
    Path folder = Path.of("site", "en");
    String slug = Slugs.ofName(name).orElseGet(() -> Slugs.standIn(name));

    assertThat(folder.resolve(slug).normalize().getParent()).isEqualTo(folder);
  }

  @Test
  void theStandInIsTheSameHoweverTheFileSystemComposesTheName() {
    String name = "전송 é 转账";

    assertThat(Slugs.standIn(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo(Slugs.standIn(Normalizer.normalize(name, Normalizer.Form.NFC)))
        .isNotEqualTo(Slugs.standIn("转账"));
  }
}
