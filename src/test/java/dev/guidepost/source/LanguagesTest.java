package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Lang;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @Test
  void theLanguagesAreThoseThatHaveAFolder() {
    assertThat(
            languages(
                """
                -- content/en/a.md --
                A
                -- content/zh/b.md --
                B
                -- content/images/c.txt --
                C
                """))
        .containsExactly("en", "zh");
  }

  @Test
  void theConfigurationOrdersTheLanguages() {
    assertThat(
            languages(
                """
                -- content/site.yml --
                languages: [zh, en]
                -- content/en/a.md --
                A
                -- content/zh/b.md --
                B
                """))
        .containsExactly("zh", "en");
  }

  @Test
  void pagesWithoutLanguageFoldersAreEnglish() {
    var built =
        TinySite.of(
                """
                -- content/faq/How To Pay.md --
                With money.
                -- content/README.md --
                # Hello
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.files()).containsKeys("en/index.html", "en/faq/how-to-pay/index.html");
  }

  @Test
  void pagesWithoutLanguageFoldersAreInTheLanguageOfTheConfiguration() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [zh]
                -- content/faq/pay.md --
                付款
                """)
            .build();

    assertThat(built.page("zh/faq/pay/").expectFirst("html").attr("lang")).startsWith("zh");
  }

  @Test
  void aPageOutsideOfTheLanguageFoldersIsLeftOutWithAWarning() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                A
                -- content/faq/b.md --
                B
                -- content/README.md --
                C
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/README.md: warning: the page is in no language's folder and is left out [page-outside]",
            "content/faq/b.md: warning: the page is in no language's folder and is left out [page-outside]");
  }

  @Test
  void aLanguageThatTheConfigurationDoesNotNameIsLeftOut() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                languages: [en]
                -- content/en/a.md --
                A
                -- content/zh/a.md --
                甲
                """)
            .build();

    assertThat(built.codes()).containsExactly("page-outside");
    assertThat(built.files()).doesNotContainKey("zh/a/index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/en/_part.md",
        "content/en/_drafts/a.md",
        "content/en/faq/_a/b/c.md",
        "content/en/.hidden.md",
        "content/en/.obsidian/a.md",
        "content/en/a.txt",
        "content/en/a.md.bak"
      })
  void aFileThatIsNoPageIsNotBuilt(String path) {
    var built = TinySite.page("Page\n").with(path, "Not a page\n").build();

    assertThat(built.result().pages()).containsEntry(new Lang("en"), 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/en/_index.md",
        "content/en/A B.MD",
        "content/en/a.markdown",
        "content/en/文件 名.md",
        "content/en/deep/er/a.md",
        "content/en/a'b&c.md",
        "content/en/CON.md",
        "content/en/100%.md",
        "content/en/#.md"
      })
  void aFileWithAnOddNameIsAPageAllTheSame(String path) {
    var built = TinySite.page("Page\n").with(path, "Another page\n").build();

    assertThat(built.result().files()).isPresent();
    assertThat(built.result().pages()).containsEntry(new Lang("en"), 2);
    assertThat(built.files().keySet()).allMatch(p -> p.matches("[A-Za-z0-9_./-]+"));
  }

  @Test
  void aFolderWithoutContentIsToldWhatToDo() {
    var built = TinySite.of("-- notes.txt --\nx\n").build();

    assertThat(built.findings())
        .singleElement()
        .asString()
        .startsWith("content: error: there is no folder 'content' in ")
        .endsWith(" [no-content]");
  }

  private static List<String> languages(String site) {
    var built = TinySite.of(site).build();
    List<String> offered = new ArrayList<>();
    built
        .page("")
        .select("main a[hreflang], main [lang] a")
        .forEach(link -> offered.add(link.attr("href").replaceAll("[./]", "")));
    return offered;
  }
}
