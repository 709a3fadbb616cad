package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Color;
import dev.guidepost.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenContrastTest {
  @Test
  void aBrandColourThatCannotBeReadIsRefusedWhereItIsWritten() {
    TinySite.Built built =
        TinySite.of(
                """
                -- content/en/page.md --
                # Page
                Text.
                -- content/site.yml --
                title: Help
                color: "#e8c547"
                """)
            .build();

    assertThat(built.result().files()).isEmpty();
    Diagnostic first = built.diagnostics().getFirst();
    assertThat(first.at()).hasToString("content/site.yml:2:8");
    assertThat(first.message())
        .isEqualTo(
            "in light, 'link' (#e8c547) on 'bg' (#ffffff) has a contrast of 1.67; at least 4.5 is needed");
    assertThat(first.hint()).isEqualTo("the nearest shade that can be read there is #89742a");
  }

  @Test
  void theProposedShadeIsAccepted() {
    assertThat(
            TinySite.of(
                    """
                    -- content/en/page.md --
                    # Page
                    Text.
                    -- content/site.yml --
                    color: "#7a6725"
                    """)
                .build()
                .codes())
        .isEmpty();
  }

  @Test
  void aTokenOfTheThemeIsToldWithItsLine() {
    assertThat(
            TinySite.of(
                    """
                    -- content/en/page.md --
                    # Page
                    Text.
                    -- content/site.yml --
                    theme: mine
                    -- themes/mine/theme.yml --
                    contract: 1
                    dark:
                      muted: "#5a5a5a"
                    """)
                .build()
                .findings())
        .contains(
            "themes/mine/theme.yml:3:10: error: in dark, 'muted' (#5a5a5a) on 'bg' (#131716) has a contrast of 2.62; at least 4.5 is needed [contrast]");
  }

  @Test
  void aPairOfWhatIsNoColourIsToldToo() {
    assertThat(
            TinySite.of(
                    """
                    -- content/en/page.md --
                    # Page
                    Text.
                    -- content/site.yml --
                    theme: mine
                    -- themes/mine/theme.yml --
                    contract: 1
                    contrast:
                      - {text: small, on: bg, least: 4.5}
                    """)
                .build()
                .findings())
        .first()
        .asString()
        .startsWith(
            "themes/mine/theme.yml:3:5: error: 'small' is missing in dark, and text is read in it or on it");
  }

  /** Figures of the contrast checker of WebAIM. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#777777, #ffffff, 4.48",
    "#1f6f54, #ffffff, 6.07",
    "#ff0000, #0000ff, 2.15"
  })
  void contrastIsThatOfTheGuidelines(String one, String other, double ratio) {
    double found = Color.parse(one).orElseThrow().contrast(Color.parse(other).orElseThrow());

    assertThat(Math.round(found * 100) / 100.0).isEqualTo(ratio);
  }
}
