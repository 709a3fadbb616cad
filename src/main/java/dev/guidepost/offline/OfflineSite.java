package dev.guidepost.offline;

import dev.guidepost.json.Json;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.ContentPath;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.Parallel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The files of a site as they work from a folder, at addresses that begin with {@code file:}. There
 * is no server that finds the page of a folder, and browsers let no page read a file. So addresses
 * name the file of a page, icons stand in the page, and data is a script that leaves its text where
 * {@code offline.js} finds it.
 */
public final class OfflineSite {
  private OfflineSite() {}

  /**
   * @param site all files of a site, as they would be published
   * @return those that a reader of a folder needs, changed where they must be
   */
  public static List<OutputFile> of(List<OutputFile> site, Parallel parallel) {
    OutputFile script = script();
    List<OutputFile> kept = site.stream().filter(OfflineSite::isForReaders).toList();
    OfflinePages pages = OfflinePages.of(site, kept, script.path());
    List<OutputFile> files = new ArrayList<>(List.of(script));
    files.addAll(parallel.map(kept, file -> changed(file, pages)));
    return List.copyOf(files);
  }

  /**
   * What servers, crawlers and other programs ask for is left out: nobody asks a folder. What the
   * content brings along is its author's own decision.
   */
  private static boolean isForReaders(OutputFile file) {
    String path = file.path();
    return switch (file.content()) {
      case OutputFile.CopyOf copy -> true;
      case OutputFile.Data data ->
          path.startsWith("assets/")
              || path.startsWith("search/")
              || path.equals("index.html")
              || path.endsWith("/index.html");
    };
  }

  private static OutputFile changed(OutputFile file, OfflinePages pages) {
    if (!(file.content() instanceof OutputFile.Data data)) {
      return file;
    }
    String path = file.path();
    String text = data.bytes().text();
    return switch (ContentPath.extension(path)) {
      case ".html" -> OutputFile.text(path, file.turn(), pages.page(path, text));
      case ".json" ->
          // A text is parsed when it is wanted, and faster than the same as a literal.
          OutputFile.text(
              path + ".js",
              file.turn(),
              "document.currentScript.json=" + Json.compact(text) + ";\n");
      default -> file;
    };
  }

  private static OutputFile script() {
    try (InputStream in =
        Objects.requireNonNull(OfflineSite.class.getResourceAsStream("offline.js"))) {
      Bytes bytes = Bytes.copyOf(in.readAllBytes());
      return new OutputFile(
          "assets/offline." + bytes.fingerprint().brief() + ".js",
          Turn.ASSET,
          new OutputFile.Data(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
