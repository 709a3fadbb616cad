package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksTest {
  @Test
  void everyRuleIsInTheRegistry() throws IOException {
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/guidepost/check"))) {
      List<String> rules =
          sources
              .filter(path -> text(path).matches("(?s).* implements [^{]*Check \\{.*"))
              .map(path -> path.getFileName().toString().replace(".java", ""))
              .sorted()
              .toList();
      assertThat(
              Stream.<Object>concat(Checks.ALL.stream(), Checks.OF_PAGES.stream())
                  .map(check -> check.getClass().getSimpleName())
                  .distinct()
                  .sorted())
          .containsExactlyElementsOf(rules);
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyRuleHasACodeOfItsOwn() {
    assertThat(Checks.ALL).extracting(Check::code).doesNotHaveDuplicates();
  }

  @Test
  void twoPagesWithOneTitleAreAWarning() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                # Fees
                Text
                -- content/en/b.md --
                ---
                order: 1
                title: Fees
                ---
                Text
                """)
            .build();

    assertThat(built.codes()).containsExactly("duplicate-title");
    assertThat(built.diagnostics().getFirst().message())
        .startsWith("the title 'Fees' is also that of ");
  }

  @Test
  void oneTitleInTwoLanguagesIsFine() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                # NFT
                Text
                -- content/zh/a.md --
                # NFT
                字
                """)
            .build();

    assertThat(built.findings()).isEmpty();
  }

  @Test
  void aSkippedLevelOfHeadingsIsAWarning() {
    var built =
        TinySite.page(
                """
                # Page
                ## Two
                #### Four
                ##### Five
                Text
                """)
            .build();

    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo("heading-order");
          assertThat(d.message())
              .isEqualTo("the heading 'Four' is of level 4 and stands below one of level 2");
          assertThat(d.hint()).isEqualTo("write ### Four");
        });
  }

  @Test
  void goingBackByMoreThanOneLevelIsFine() {
    assertThat(
            TinySite.page("# Page\n## Two\n### Three\n#### Four\nText\n## Two again\nText\n")
                .build()
                .findings())
        .isEmpty();
  }

  @Test
  void aPageWithoutTextIsAWarning() {
    var built = TinySite.page("# Only a title\n").build();

    assertThat(built.findings())
        .containsExactly("content/en/page.md: warning: the page has no text [empty-page]");
  }

  @Test
  void aPageWhoseAnswerSaysItAllIsNotEmpty() {
    var built =
        TinySite.page(
                """
                ---
                title: Page
                answer: Yes, it does.
                ---
                """)
            .build();

    assertThat(built.findings()).isEmpty();
  }

  @Test
  void thePageOfAFolderMayBeEmpty() {
    var built =
        TinySite.of(
                """
                -- content/en/index.md --
                -- content/en/faq/index.md --
                # Questions
                -- content/en/faq/deep/index.md --
                # Deep questions
                -- content/en/faq/deep/a.md --
                # A
                Text
                """)
            .build();

    assertThat(built.findings()).isEmpty();
  }
}
