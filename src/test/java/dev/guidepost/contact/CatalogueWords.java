package dev.guidepost.contact;

import dev.guidepost.model.Lang;
import dev.guidepost.model.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The default theme's words of one line each. */
public final class CatalogueWords {
  private CatalogueWords() {}

  public static Words of(Lang lang) {
    Map<String, String> texts = new HashMap<>();
    try {
      for (String line : Files.readAllLines(Path.of("themes/default/ui/" + lang + ".yml"))) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          texts.put(line.substring(0, colon), line.substring(colon + 2).replaceAll("^\"|\"$", ""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(lang, texts);
  }
}
