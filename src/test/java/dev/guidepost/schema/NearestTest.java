package dev.guidepost.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
  private static final List<String> KEYS =
      List.of("title", "tags", "order", "owner", "description", "cards", "tabs", "warning");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "ttile, title",
    "titl, title",
    "titles, title",
    "odrer, order",
    "ordre, order",
    "descripton, description",
    "desciptoin, description",
    "tgas, tags",
    "worning, warning",
    "wraning, warning"
  })
  void aSlipOfTheFingerIsRecognised(String written, String meant) {
    assertThat(Nearest.to(written, KEYS)).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "summary", "tail", "wa", "descripción larga", "标题"})
  void whatIsFarFromEverythingIsNotGuessed(String written) {
    assertThat(Nearest.to(written, KEYS)).isEmpty();
  }

  @Test
  void ofTwoThatAreEquallyNearTheFirstInTheAlphabetIsChosen() {
    assertThat(Nearest.to("tabg", List.of("tags", "tabs"))).hasValue("tabs");
    assertThat(Nearest.to("tabg", List.of("tabs", "tags"))).hasValue("tabs");
  }

  @Test
  void aShortWordAllowsOneEditOnly() {
    assertThat(Nearest.to("abcd", List.of("abxy"))).isEmpty();
    assertThat(Nearest.to("abcde", List.of("abcxy"))).hasValue("abcxy");
  }

  @Property(tries = 500)
  void theAnswerIsThatOfTheWholeTable(
      @ForAll("words") String written, @ForAll("candidates") List<String> candidates) {
    assertThat(Nearest.to(written, candidates)).isEqualTo(byTheWholeTable(written, candidates));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(9);
  }

  @Provide
  Arbitrary<List<String>> candidates() {
    return words().list().ofMaxSize(6);
  }

  private static Optional<String> byTheWholeTable(String written, List<String> candidates) {
    int limit = written.length() <= 4 ? 1 : written.length() <= 12 ? 2 : 3;
    List<String> near = new ArrayList<>();
    int least = limit;
    for (String candidate : candidates) {
      int edits = edits(written, candidate);
      if (edits < least) {
        near.clear();
        least = edits;
      }
      if (edits == least) {
        near.add(candidate);
      }
    }
    return near.stream().sorted().findFirst();
  }

  private static int edits(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        table[i][j] =
            Math.min(table[i - 1][j - 1] + same, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
