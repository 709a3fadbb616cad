package dev.guidepost.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Lang;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextCodeTest {
  private static final String VERSION = ContextCode.version(Fingerprint.of("text"));

  @Test
  void aCodeNamesPagePlaceLanguageAndVersion() {
    assertThat(
            ContextCode.of("faq/fees", Optional.of("step-2"), new Lang("zh-Hans"), "a1b2c3")
                .toString())
        .isEqualTo("v9bwrz_ted0j_zh-Hans_a1b2c3");
    assertThat(ContextCode.of("faq/fees", Optional.empty(), new Lang("zh"), "a1b2c3").toString())
        .isEqualTo("v9bwrz_0_zh_a1b2c3");
  }

  @Property(tries = 300)
  void everyCodeFitsABotAndIsReadBack(@ForAll String page, @ForAll String fragment) {
    ContextCode code =
        ContextCode.of(
            page, Optional.of(fragment), new Lang("zh-" + "abcdefgh-".repeat(5) + "x1"), VERSION);

    assertThat(code.toString()).matches("[A-Za-z0-9_-]{1,64}");
    assertThat(ContextCode.parse(code.toString())).hasValue(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4k2m9x",
        "4k2m9x_0_zh",
        "4k2m9u_0_zh_a1b2c3",
        "4K2M9X_0_zh_a1b2c3",
        "4k2m9x_0_zh_a1b2c3\n"
      })
  void whatIsNoCodeIsRefused(String text) {
    assertThat(ContextCode.parse(text)).isEmpty();
  }

  @Test
  void fiveThousandNamesThatAreAlikeHaveFiveThousandCodes() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 5_000; i++) {
      codes.add(ContextCode.page("faq/question-" + i));
    }

    assertThat(codes).hasSize(5_000);
  }
}
