package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCollisionsTest {
  @ParameterizedTest
  @CsvSource({
    "Leaf.png, leaf.png",
    "caf\u00e9.png, cafe\u0301.png",
    "stra\u00dfe.png, strasse.png",
    "\ufb01nd.png, find.png",
    "\u212alein.png, klein.png"
  })
  void namesThatOtherSystemsCannotTellApartAreTold(String one, String other) {
    assertThat(
            TinySite.page("# Page\nText")
                .with("content/en/" + one, "x")
                .with("content/en/" + other, "y")
                .build()
                .codes())
        .contains("name-collision");
  }

  @Test
  void twoFoldersAreToldOnceWhateverIsInThem() {
    var built =
        TinySite.page("# Page\nText")
            .with("content/en/FAQ/a.txt", "x")
            .with("content/en/FAQ/b.txt", "x")
            .with("content/en/faq/a.txt", "x")
            .with("content/en/faq/c.txt", "x")
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/faq: warning: on Windows and macOS this is the same folder as 'FAQ'"
                + " [name-collision]");
  }

  @Test
  void otherNamesAreFine() {
    assertThat(
            TinySite.page("# Page\nText")
                .with("content/en/a.txt", "x")
                .with("content/en/a b.txt", "x")
                .with("content/en/ab.txt", "x")
                .with("content/en/ab/a.txt", "x")
                .build()
                .findings())
        .isEmpty();
  }
}
