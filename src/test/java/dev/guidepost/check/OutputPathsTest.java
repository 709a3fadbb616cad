package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputPathsTest {
  private static final String PAGE = "-- content/en/page.md --\n# Page\nText\n";

  @ParameterizedTest(name = "public/{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          robots.txt            | two pages or files want this address
          index.html            | two pages or files want this address
          en/page/index.html    | two pages or files want this address
          ROBOTS.TXT            | differs from 'ROBOTS.TXT' in case only
          EN/Page/Index.html    | differs from 'EN/Page/Index.html' in case only
          """)
  void twoFilesCannotHaveOneAddressOnAnyFileSystem(String path, String message) {
    var built = TinySite.of(PAGE).with("content/public/" + path, "mine").build();

    assertThat(built.result().files()).isEmpty();
    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo("output-path");
          assertThat(d.message()).isEqualTo(message);
        });
  }

  @Test
  void whatIsAFileCannotBeAFolderToo() {
    var built = TinySite.of(PAGE).with("content/public/en", "mine").build();

    assertThat(built.result().files()).isEmpty();
    assertThat(built.findings())
        .contains(
            "en/page/index.html: error: 'en' is a file and cannot be a folder too [output-path]");
  }

  @Test
  void aSlugThatIsTheNameOfAFileOfTheBuildIsAnError() {
    var built =
        TinySite.page(
                """
                ---
                slug: index.html
                ---
                # Page
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "en/index.html/index.html: error: 'en/index.html' is a file and cannot be a folder too"
                + " [output-path]");
  }

  @Test
  void filesOfTheirOwnArePublishedAsTheyAre() {
    var built =
        TinySite.of(PAGE)
            .with("content/public/downloads/Manual 1.pdf", "manual")
            .with("content/public/favicon.ico", "icon")
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.files()).containsKeys("downloads/Manual 1.pdf", "favicon.ico");
  }
}
