package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FrontCodingTest {
  /** As src/docs/search-index.md tells others to do it. */
  static List<String> decode(String coded) {
    List<String> texts = new ArrayList<>();
    String before = "";
    for (String line : coded.lines().toList()) {
      before = before.substring(0, Vlq.ALPHABET.indexOf(line.charAt(0))) + line.substring(1);
      texts.add(before);
    }
    return texts;
  }

  @Test
  void eachTextGoesWithoutWhatItSharesWithTheOneBefore() {
    assertThat(FrontCoding.encode(List.of("trac", "transact", "transfer", "wallet")))
        .isEqualTo("Atrac\nDnsact\nFfer\nAwallet\n");
  }

  @Test
  void noMoreThan63CharactersAreShared() {
    String word = "a".repeat(63);

    assertThat(FrontCoding.encode(List.of(word + "bb", word + "bc")))
        .isEqualTo("A" + word + "bb\n_bc\n");
  }

  @Test
  void halfOfACharacterIsNotShared() {
    assertThat(FrontCoding.encode(List.of("𠀀", "𠀁"))).isEqualTo("A𠀀\nA𠀁\n");
  }

  @Test
  void nothingIsEmpty() {
    assertThat(FrontCoding.encode(List.of())).isEmpty();
  }

  @Property
  void textsAreReadAsTheyWereWrittenAndSentAsUtf8(@ForAll("sets") Set<String> texts) {
    List<String> sorted = texts.stream().sorted().toList();
    byte[] sent = FrontCoding.encode(sorted).getBytes(StandardCharsets.UTF_8);

    assertThat(decode(new String(sent, StandardCharsets.UTF_8))).isEqualTo(sorted);
  }

  @Provide
  Arbitrary<Set<String>> sets() {
    return Arbitraries.of("a", "b", "账", "\uD840\uDC00", "\uD840\uDC01")
        .list()
        .ofMinSize(1)
        .ofMaxSize(70)
        .map(characters -> String.join("", characters))
        .set()
        .ofMaxSize(8);
  }
}
