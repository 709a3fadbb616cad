package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.type.ContentTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeWordsTest {
  private static final Path THEME = Path.of("themes/default");
  private static final Pattern USED = Pattern.compile("\\b(?:t|words)\\.([a-z][a-z0-9_]*)");
  private static final Pattern DEFINED = Pattern.compile("(?m)^([a-z][a-z0-9_]*):\\s*(.*)$");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  private static Map<String, String> words(String lang) throws IOException {
    Map<String, String> words = new TreeMap<>();
    Matcher word = DEFINED.matcher(Files.readString(THEME.resolve("ui/" + lang + ".yml")));
    while (word.find()) {
      words.put(word.group(1), word.group(2));
    }
    return words;
  }

  private static String texts(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyWordThatATemplateUsesIsDefined(String lang) throws IOException {
    Set<String> used = new TreeSet<>();
    Matcher word = USED.matcher(texts(THEME.resolve("templates")));
    while (word.find()) {
      used.add(word.group(1));
    }

    assertThat(used).hasSizeGreaterThan(40);
    assertThat(words(lang).keySet()).containsAll(used);
  }

  @Test
  void everyWordThatIsDefinedIsUsed() throws IOException {
    String templates = texts(THEME.resolve("templates"));
    String engine = texts(Path.of("src/main/java"));
    String client = texts(Path.of("src/main/client"));
    Set<String> unused = new TreeSet<>(words("en").keySet());
    unused.removeIf(word ->
        Pattern.compile("\\b(?:t|words)\\." + word + "\\b").matcher(templates).find()
            || engine.contains('"' + word + '"')
            || client.contains("'" + word + "'")
            || isNameOfAType(word)
            || word.contains("_")
                && engine.contains('"' + word.substring(0, word.indexOf('_') + 1) + '"'));

    assertThat(unused).isEmpty();
  }

  /** The search calls every kind of page by its name. */
  private static boolean isNameOfAType(String word) {
    return ContentTypes.all().stream().anyMatch(type -> word.equals("type_" + type.name()));
  }

  @Test
  void allLanguagesHaveTheSameWordsWithTheSamePlaces() throws IOException {
    Map<String, String> english = words("en");
    Map<String, String> chinese = words("zh");

    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    assertThat(english)
        .allSatisfy((key, text) -> {
          if (!key.equals("date") && !key.equals("hours_date")) {
            assertThat(places(chinese.get(key))).as(key).isEqualTo(places(text));
          }
        });
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }

  @Test
  void aSiteCanChangeAWord() {
    var built =
        TinySite.of(
                """
                -- content/ui/en.yml --
                search_submit: Go
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.page("en/page/").selectFirst("form button").text()).isEqualTo("Go");
    assertThat(built.findings()).isEmpty();
  }

  @Test
  void aWordThatNoTemplateKnowsIsAWarningWithASuggestion() {
    var built =
        TinySite.of(
                """
                -- content/ui/en.yml --
                serch_submit: Go
                -- content/en/page.md --
                # Page
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/ui/en.yml:1:15: warning: no template uses the word 'serch_submit'"
                + " [word-unknown]");
    assertThat(built.diagnostics().getFirst().hint()).isEqualTo("did you mean 'search_submit'?");
  }

  @Test
  void aLanguageThatTheThemeDoesNotSpeakIsAnErrorThatNamesTheMissingWords() {
    var built = TinySite.of("-- content/fr/page.md --\n# Page\nTexte").build();

    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo("word-missing");
          assertThat(d.at().file()).isEqualTo("content/ui/fr.yml");
          assertThat(d.message()).contains("lang_html", "search_submit");
        });
  }

  @Test
  void aNewLanguageNeedsNothingButItsWords() throws IOException {
    StringBuilder french = new StringBuilder();
    words("en")
        .keySet()
        .forEach(key -> french.append(key).append(": \"fr ").append(key).append("\"\n"));
    var built =
        TinySite.of("-- content/fr/page.md --\n# Page\nTexte")
            .with("content/ui/fr.yml", french.toString())
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.page("fr/page/").selectFirst(".skip").text()).isEqualTo("fr skip");
  }
}
