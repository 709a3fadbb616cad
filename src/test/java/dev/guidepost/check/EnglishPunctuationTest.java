package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPunctuationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Wait， then look. | 5  | ,
          Is it safe？      | 11 | ?
          See （below）.     | 5  | (
          **Note**： stop.  | 9  | :
          """)
  void aFullWidthMarkIsAWarning(String written, int column, String mended) {
    assertThat(TinySite.page("# Page\n" + written + "\n").build().diagnostics())
        .filteredOn(d -> d.hint().equals("write '" + mended + "'"))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo("en-punctuation");
          assertThat(d.at().line()).isEqualTo(2);
          assertThat(d.at().column()).isEqualTo(column);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The app says 别急，先看 then.",
        "In Chinese （很重要） it is so.",
        "エラーが発生しました、then stop.",
        "`a，b` is code."
      })
  void marksThatBelongToChineseOrJapaneseAreFine(String written) {
    assertThat(TinySite.page("# Page\n" + written + "\n").build().findings()).isEmpty();
  }
}
