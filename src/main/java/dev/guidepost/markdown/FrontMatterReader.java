package dev.guidepost.markdown;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.FrontMatter;
import dev.guidepost.model.Location;
import dev.guidepost.model.SourceFile;
import dev.guidepost.model.Values;
import dev.guidepost.type.ContentType;
import dev.guidepost.type.ContentTypes;
import dev.guidepost.yaml.YamlDecoder;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the front matter off a page and reads it by the schema of the page's type. */
final class FrontMatterReader {
  private static final int MAX_CHARS = 64 * 1024;

  private FrontMatterReader() {}

  /**
   * @param bodyStart where the Markdown begins in the source's text
   */
  record Read(FrontMatter front, ContentType type, int bodyStart, List<Diagnostic> diagnostics) {}

  static Read read(SourceFile source) {
    List<String> folders = new ArrayList<>(List.of(source.page().split("/")));
    folders.removeLast();
    ContentType byFolder = ContentTypes.ofFolders(folders);
    String text = source.text();
    if (!text.startsWith("---\n") && !text.startsWith("--- \n")) {
      return new Read(FrontMatter.EMPTY, byFolder, 0, List.of());
    }
    int start = text.indexOf('\n') + 1;
    int end = start;
    while (end < text.length() && !isFence(text, end)) {
      int next = text.indexOf('\n', end);
      end = next < 0 ? text.length() : next + 1;
    }
    if (end >= text.length()) {
      return refused(
          byFolder,
          text.length(),
          Diagnostic.error(
              "front-matter-unclosed",
              new Location(source.path(), 1, 1),
              "the front matter has no closing line '---'",
              "add a line '---' below its last key"));
    }
    int after = text.indexOf('\n', end);
    int bodyStart = after < 0 ? text.length() : after + 1;
    if (end - start > MAX_CHARS) {
      return refused(
          byFolder,
          bodyStart,
          Diagnostic.error(
              "front-matter-large",
              new Location(source.path(), 1, 1),
              "the front matter is "
                  + (end - start)
                  + " characters long, at most "
                  + MAX_CHARS
                  + " are read",
              "move the text below the line '---'"));
    }
    return decode(source, text.substring(start, end), byFolder, bodyStart);
  }

  private static Read decode(SourceFile source, String yaml, ContentType byFolder, int bodyStart) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    var read = YamlReader.read(yaml, source.path(), 2);
    diagnostics.addAll(read.diagnostics());
    Optional<YamlNode.Mapping> mapping = read.value();
    if (mapping.isEmpty()) {
      return new Read(FrontMatter.EMPTY, byFolder, bodyStart, diagnostics);
    }
    ContentType type =
        YamlDecoder.decode(mapping.get(), ContentTypes.typeOnly())
            .value()
            .flatMap(v -> v.text("type"))
            .map(ContentTypes::named)
            .orElse(byFolder);
    var values = YamlDecoder.decode(mapping.get(), ContentTypes.schema(type));
    diagnostics.addAll(values.diagnostics());
    return new Read(
        new FrontMatter(values.value().orElse(Values.EMPTY)), type, bodyStart, diagnostics);
  }

  private static Read refused(ContentType type, int bodyStart, Diagnostic why) {
    return new Read(FrontMatter.EMPTY, type, bodyStart, List.of(why));
  }

  private static boolean isFence(String text, int at) {
    if (!text.startsWith("---", at)) {
      return false;
    }
    int end = text.indexOf('\n', at);
    return text.substring(at + 3, end < 0 ? text.length() : end).isBlank();
  }
}
