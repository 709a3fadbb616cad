package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VlqTest {
  private static String encode(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    numbers.forEach(n -> Vlq.append(text, n));
    return text.toString();
  }

  /** As src/docs/search-index.md tells others to do it. */
  static List<Integer> decode(String text) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    int shift = 0;
    for (char c : text.toCharArray()) {
      int value = Vlq.ALPHABET.indexOf(c);
      number |= (value & 31) << shift;
      shift += 5;
      if (value < 32) {
        numbers.add(number);
        number = 0;
        shift = 0;
      }
    }
    return numbers;
  }

  @ParameterizedTest
  @CsvSource({"0, A", "31, f", "32, gB", "33, hB", "1023, _f", "1024, ggB", "2147483647, ______B"})
  void aNumberIsFiveBitsACharacterTheLowestFirst(int number, String text) {
    assertThat(encode(List.of(number))).isEqualTo(text);
  }

  @Property
  void numbersAreReadAsTheyWereWritten(
      @ForAll List<@IntRange(max = Integer.MAX_VALUE) Integer> numbers) {
    assertThat(decode(encode(numbers))).isEqualTo(numbers);
  }

  @Test
  void aNumberBelowZeroIsRefused() {
    assertThatThrownBy(() -> encode(List.of(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("below 0: -1");
  }
}
