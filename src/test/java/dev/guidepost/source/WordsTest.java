package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of the theme, in the languages of a site. */
class WordsTest {
  private static final String THREE =
      """
      -- content/site.yml --
      languages: [en, zh, fr]
      -- content/en/pay.md --
      # Pay
      """;

  @Test
  void aSiteMayReplaceAWordOfTheTheme() {
    var built =
        TinySite.page("Page\n").with("content/ui/en.yml", "contact_link: Write to us\n").build();

    assertThat(built.file("en/page/index.html")).doesNotContain("Talk to a human");
  }

  @Test
  void allMissingWordsOfALanguageAreOneError() {
    var built = TinySite.of(THREE).with("content/ui/fr.yml", "skip: Aller au contenu\n").build();

    assertThat(built.codes()).contains("word-missing");
    assertThat(built.diagnostics().stream().filter(d -> d.code().equals("word-missing")))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.at().toString()).isEqualTo("content/ui/fr.yml");
          assertThat(d.message()).contains("in fr for: ", "search_label").doesNotContain("skip");
        });
  }

  @Test
  void aThirdLanguageNeedsNoMoreThanAFileOfWords() throws IOException {
    String french =
        Files.readAllLines(Path.of("themes/default/ui/en.yml")).stream()
            .map(line ->
                line.startsWith("lang_html:")
                    ? "lang_html: fr"
                    : line.startsWith("lang_name:") ? "lang_name: Français" : line)
            .collect(Collectors.joining("\n"));

    var built = TinySite.of(THREE).with("content/ui/fr.yml", french).build();

    assertThat(built.page("fr/pay/").expectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(built.page("fr/pay/").expectFirst("h1").attr("lang")).isEqualTo("en");
  }

  @Test
  void aWordThatNoTemplateUsesIsAWarningWithTheOneThatWasMeant() {
    var built = TinySite.page("Page\n").with("content/ui/en.yml", "\nserach_label: Find\n").build();

    assertThat(built.findings())
        .containsExactly(
            "content/ui/en.yml:2:15: warning: no template uses the word 'serach_label' [word-unknown]");
    assertThat(built.diagnostics().getFirst().hint()).isEqualTo("did you mean 'search_label'?");
  }

  @Test
  void aWordIsOneText() {
    var built = TinySite.page("Page\n").with("content/ui/en.yml", "skip: [a, b]\n").build();

    assertThat(built.findings())
        .containsExactly("content/ui/en.yml:1:7: error: 'skip' is not a text [key-type]");
  }

  @Test
  void theThemesOwnLanguagesHaveTheSameWords() throws IOException {
    assertThat(keys("zh")).containsExactlyInAnyOrderElementsOf(keys("en"));
  }

  private static List<String> keys(String lang) throws IOException {
    return WordsYaml.read(Files.readString(Path.of("themes/default/ui/" + lang + ".yml")), "ui")
        .value()
        .map(words -> List.copyOf(words.keySet()))
        .orElseThrow();
  }
}
