package dev.guidepost.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of many secrets that nobody owns none is missed, and what is public passes. */
class RecallTest {
  private static final long SEED = 20261124;

  @Test
  void noEnglishPhraseIsMissed() {
    assertThat(MadeUp.english(2_000, SEED)).allMatch(text -> blocks(text));
  }

  @Test
  void noSpacedChinesePhraseIsMissed() {
    assertThat(MadeUp.chinese(2_000, SEED)).allMatch(text -> blocks(text));
  }

  @Test
  void noPrivateKeyIsMissed() {
    assertThat(MadeUp.keys(1_200, SEED, true)).allMatch(text -> blocks(text));
  }

  @Test
  void addressesAndPublicKeysPass() {
    assertThat(MadeUp.keys(1_200, SEED, false))
        .allMatch(text -> SecretGuard.inspect(text).isEmpty());
  }

  @Test
  void whatStandsSideBySideOnTheSiteIsNoPhrase() {
    String sentence = "的的的的的的的的的的的在";

    assertThat(SecretGuard.inspect(sentence)).hasSize(1);
    assertThat(SecretGuard.inspect(sentence, HanPairs.of(Stream.of(sentence)))).isEmpty();
    assertThat(SecretGuard.inspect(sentence, HanPairs.of(Stream.of("转账一直没有到账")))).hasSize(1);
  }

  @Test
  void everyPairThatWasSeenIsKnown() {
    List<String> texts = MadeUp.chinese(200, SEED).stream().map(t -> t.replace(" ", "")).toList();
    HanPairs pairs = HanPairs.of(texts.stream());

    assertThat(texts)
        .allSatisfy(text -> {
          for (int i = 1; i < text.length(); i++) {
            if (Plain.isHan(text.charAt(i - 1)) && Plain.isHan(text.charAt(i))) {
              assertThat(pairs.knows(text.charAt(i - 1), text.charAt(i))).isTrue();
            }
          }
        });
  }

  private static boolean blocks(String text) {
    return SecretGuard.inspect(text).stream().anyMatch(Finding::isBlock);
  }
}
