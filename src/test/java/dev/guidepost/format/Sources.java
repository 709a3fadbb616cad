package dev.guidepost.format;

import dev.guidepost.markdown.ArticleParser;
import dev.guidepost.markdown.Reading;
import dev.guidepost.model.Article;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.HanLatin;
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

/** Sources of single pages, in the default theme's words. */
final class Sources {
  static final Lang ZH = new Lang("zh");
  private static final Lang EN = new Lang("en");

  static final Reading READING =
      new Reading(
          Map.of(EN, words(EN), ZH, words(ZH)), Map.of(), Set.of(), Reading.DEFAULT_LIMIT_MILLIS);
  static final ArticleParser PARSER = new ArticleParser(READING);
  static final Formatter FORMATTER = new Formatter(READING);

  private Sources() {}

  /**
   * @param page path below the language's folder without the extension
   */
  static SourceFile of(Lang lang, String page, String text) {
    String path = "content/" + lang + "/" + page + ".md";
    return new SourceFile(
        path,
        lang,
        page,
        text,
        text,
        Origins.of(path, text),
        List.of(),
        Fingerprint.of(path, text));
  }

  static Outcome<Article> parse(String text) {
    return PARSER.parse(of(ZH, "page", text));
  }

  static Formatter.Style style(HanLatin hanLatin) {
    return new Formatter.Style(hanLatin, false, false);
  }

  static String formatted(String text, Formatter.Style style) {
    return FORMATTER.format(of(ZH, "page", text), style).value().orElseThrow();
  }

  static String formatted(String text) {
    return formatted(text, style(HanLatin.KEEP));
  }

  private static Words words(Lang lang) {
    try {
      String file = "themes/default/ui/" + lang + ".yml";
      Map<String, String> texts = new TreeMap<>();
      for (YamlNode.Entry entry :
          YamlReader.read(Files.readString(Path.of(file)), file, 1)
              .value()
              .orElseThrow()
              .entries()) {
        texts.put(entry.key(), ((YamlNode.Scalar) entry.value()).text());
      }
      return new Words(lang, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
