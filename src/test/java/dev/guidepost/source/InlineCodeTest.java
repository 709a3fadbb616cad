package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineCodeTest {
  /** The character X is what is asked for. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "X, false",
        "`X`, true",
        "`a` X, false",
        "`a` X `b`, false",
        "``X``, true",
        "`` ` X ``, true",
        "` X, false",
        "``X`, false",
        "`a``X`, true",
        "`a``X``, true",
        "X `a`, false",
        "`a`X`b`, false",
        "```X```, true"
      })
  void codeIsBetweenRunsOfBackticksOfEqualLength(String line, boolean covered) {
    assertThat(InlineCode.of(line).get(line.indexOf('X'))).isEqualTo(covered);
  }
}
