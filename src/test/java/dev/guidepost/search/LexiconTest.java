package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static Lexicon lexicon(String text) {
    return TinyIndex.of(TinyIndex.page("Page", text)).vocabulary().lexicon();
  }

  @ParameterizedTest
  @CsvSource({"walet, wallet", "wallett, wallet", "wollet, wallet", "awllet, wallet"})
  void aSlipOfTheFingerIsRecognised(String typed, String meant) {
    assertThat(lexicon("wallet keystore").nearest(typed)).containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wal", "purse", "walleting", "w", ""})
  void whatIsFarFromEveryWordIsNotGuessed(String typed) {
    assertThat(lexicon("wallet keystore").nearest(typed)).isEmpty();
  }

  @Test
  void aLongWordAllowsTwoEdits() {
    assertThat(lexicon("keystore").nearest("kyestroe")).containsExactly("keystore");
    assertThat(lexicon("wallet").nearest("wlalte")).isEmpty();
  }

  @Test
  void theFirstLetterOfAShortWordIsRight() {
    assertThat(lexicon("phone").nearest("bhone")).isEmpty();
    assertThat(lexicon("phrase").nearest("bhrase")).containsExactly("phrase");
  }

  @Test
  void onlyTheWordsWithTheFewestEditsAreTaken() {
    assertThat(lexicon("approval approvals removal").nearest("aproval"))
        .containsExactly("approval");
  }

  @Test
  void ofSeveralTheOnesOnMorePagesComeFirstAndThreeAtMost() {
    Lexicon lexicon =
        TinyIndex.of(
                TinyIndex.page("One", "bank band bang bans"),
                TinyIndex.page("Two", "bank"),
                TinyIndex.page("Three", "bank bang"))
            .vocabulary()
            .lexicon();

    assertThat(lexicon.nearest("banx")).containsExactly("bank", "bang", "band");
  }

  @Test
  void ofAllFormsOfATermTheOneThatIsWrittenMostIsKept() {
    assertThat(lexicon("transfers transfers transfer transferring").words())
        .containsEntry("transfers", 1)
        .doesNotContainKeys("transfer", "transferring");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gas", "TRC20", "助记词", "кошелёк", "3.5.1", "with"})
  void shortWordsCodesAndOtherScriptsAreNotInIt(String text) {
    assertThat(lexicon(text).words()).containsOnlyKeys("page");
  }

  @Test
  void ofALargeSiteAWordOnOnePageIsTakenForAMisspelling() {
    Entry[] pages =
        IntStream.range(0, 200)
            .mapToObj(i -> TinyIndex.page("p" + i, i < 2 ? "wallet" : i == 2 ? "walllet" : "x"))
            .toArray(Entry[]::new);

    assertThat(TinyIndex.of(pages).vocabulary().lexicon().words()).containsOnlyKeys("wallet");
  }

  @Property(tries = 1000)
  void editsAreThoseOfTheWholeTableUpToTheMost(
      @ForAll("words") String a, @ForAll("words") String b, @ForAll("most") int most) {
    int whole = byTheWholeTable(a, b);

    assertThat(Math.min(Lexicon.edits(a, b, most), most + 1)).isEqualTo(Math.min(whole, most + 1));
  }

  @Property(tries = 300)
  void theNearestWordsAreThoseWithTheLeastOfAllEdits(@ForAll("words") String typed) {
    List<String> words = List.of("abca", "abcab", "bbcca", "caabbc", "cbacbac");
    int allowed = typed.length() < 4 ? -1 : typed.length() < 8 ? 1 : 2;
    List<String> mayDiffer =
        words.stream()
            .filter(w -> typed.length() > 5 || typed.startsWith(w.substring(0, 1)))
            .toList();
    int least = mayDiffer.stream().mapToInt(w -> byTheWholeTable(typed, w)).min().orElse(99);

    assertThat(lexicon(String.join(" ", words)).nearest(typed))
        .isEqualTo(
            mayDiffer.stream()
                .filter(w -> byTheWholeTable(typed, w) == least && least <= allowed)
                .sorted()
                .limit(3)
                .toList());
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(9);
  }

  @Provide
  Arbitrary<Integer> most() {
    return Arbitraries.integers().between(0, 3);
  }

  private static int byTheWholeTable(String a, String b) {
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
