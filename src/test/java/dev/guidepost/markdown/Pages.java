package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Article;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Origins;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SourceFile;
import dev.guidepost.model.Words;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Single pages, for tests of what becomes of their text. */
final class Pages {
  private static final Lang EN = new Lang("en");
  private static final Words WORDS = words();

  private Pages() {}

  /** The text of an English page, as the site shows it; the page must have no findings. */
  static String html(String markdown) {
    return shown(TinySite.page(markdown).build(), "en/page/");
  }

  /** The same of a Chinese page. */
  static String zh(String markdown) {
    return shown(TinySite.zhPage(markdown).build(), "zh/page/");
  }

  private static String shown(TinySite.Built built, String url) {
    assertThat(built.findings()).isEmpty();
    return built.content(url);
  }

  /**
   * Parses with the default theme's English words and without the other stages.
   *
   * @param page path below the language's folder without the extension, {@code faq/fees}
   */
  static Outcome<Article> parse(String page, String text, long limitMillis) {
    Reading reading = new Reading(Map.of(EN, WORDS), Map.of(), Set.of(), limitMillis);
    String path = "content/en/" + page + ".md";
    return new ArticleParser(reading)
        .parse(
            new SourceFile(
                path,
                EN,
                page,
                text,
                text,
                Origins.of(path, text),
                List.of(),
                Fingerprint.of(path, text)));
  }

  private static Words words() {
    try {
      String file = "themes/default/ui/en.yml";
      Map<String, String> texts = new TreeMap<>();
      for (YamlNode.Entry entry :
          YamlReader.read(Files.readString(Path.of(file)), file, 1)
              .value()
              .orElseThrow()
              .entries()) {
        texts.put(entry.key(), ((YamlNode.Scalar) entry.value()).text());
      }
      return new Words(EN, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
