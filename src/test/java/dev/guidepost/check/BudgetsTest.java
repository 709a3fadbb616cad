package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Severity;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages and files may cost. */
class BudgetsTest {
  /** Text that gzip cannot make much smaller than a half. */
  private static String noise(int letters) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      text.append(i % 800 == 799 ? '\n' : i % 8 == 7 ? ' ' : (char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  @Test
  void aPageAboveWhatIsUsualIsAWarningAtItsFile() {
    var built = TinySite.page("# Page\n" + noise(100_000)).build();

    assertThat(built.findings())
        .singleElement()
        .asString()
        .matches(
            "content/en/page.md: warning: the page costs \\d+ KB before it shows, and 60 KB are the"
                + " limit; \\d+ KB are its own text, the rest styles and scripts \\[page-budget]");
  }

  @Test
  void aPageOfManyWordsThatCompressWellIsFine() {
    assertThat(TinySite.page("# Page\n" + "Words that repeat.\n".repeat(10_000)).build().findings())
        .isEmpty();
  }

  @Test
  void aLimitThatTheSiteSetsIsAnErrorAndAThemeAboveItIsToldOnce() {
    var built =
        TinySite.page("# Page\nText").with("content/site.yml", "budgets: {page: 2000}\n").build();

    assertThat(built.diagnostics())
        .isNotEmpty()
        .allMatch(d -> d.code().equals("page-budget") && d.severity() == Severity.ERROR)
        .hasSizeLessThan(4)
        .anyMatch(d -> d.message().contains(" KB of styles and scripts, and 2 KB are the limit"));
  }

  @ParameterizedTest
  @CsvSource({"guide.pdf, 100, true", "guide.pdf, 101, false", "guide.webp, 100, false"})
  void aFileMayWeighWhatTheSiteSays(String name, int limit, boolean told) {
    var built =
        TinySite.page("# Page\n[Guide](" + name + ")")
            .with("content/site.yml", "budgets: {file: " + limit + "}\n")
            .with("content/en/" + name, "x".repeat(101))
            .build();

    assertThat(built.codes().contains("asset-heavy")).isEqualTo(told);
  }

  @Test
  void withoutAnyLimitAFileOfMoreThanTenMegabytesIsAWarning() {
    assertThat(
            TinySite.page("# Page\n[Film](a.mp4)")
                .with("content/en/a.mp4", new byte[10_000_001])
                .build()
                .findings())
        .containsExactly(
            "content/en/a.mp4: warning: the file weighs 10.0 MB, and 10.0 MB are the limit"
                + " [asset-heavy]");
  }
}
