package dev.guidepost.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteOrderTest {
  private static final URI ROOT = URI.create("https://help.example/");

  @TempDir private Path folder;

  private final List<String> dead = new ArrayList<>();

  /** Looks at all pages that readers knew before the run, each time a file has been written. */
  private final class Watching implements Parallel {
    private final List<OutputFile> known;

    Watching(List<OutputFile> known) {
      this.known = known;
    }

    @Override
    public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
      List<B> results = new ArrayList<>();
      for (A item : items) {
        results.add(function.apply(item));
        known.forEach(file -> look(file.path()));
      }
      return results;
    }
  }

  private void look(String path) {
    if (!path.endsWith(".html") || !Files.exists(folder.resolve(path))) {
      return;
    }
    try {
      String html = Files.readString(folder.resolve(path));
      for (Element element : Jsoup.parse(html, ROOT + path).select("[href], [src]")) {
        String address = element.absUrl(element.hasAttr("src") ? "src" : "href");
        if (address.startsWith(ROOT.toString())) {
          String target = ROOT.relativize(URI.create(address)).getPath();
          String file = target.isEmpty() || target.endsWith("/") ? target + "index.html" : target;
          if (!Files.exists(folder.resolve(file))) {
            dead.add(path + " → " + file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noPageThatReadersKnowEverLeadsToAFileThatIsNotThere() {
    List<OutputFile> before =
        TinySite.of(
                """
                -- content/en/faq/a.md --
                # A
                [to the old one](old.md)
                -- content/en/faq/old.md --
                # Old
                Text
                -- content/en/gone/b.md --
                # B
                Text
                """)
            .build()
            .result()
            .files()
            .orElseThrow();
    List<OutputFile> after =
        TinySite.of(
                """
                -- content/site.yml --
                color: "#1f6f54"
                -- content/en/faq/a.md --
                # A
                [to the new one](z-new.md)
                -- content/en/faq/z-new.md --
                # New
                Text
                -- content/zh/faq/a.md --
                # 甲
                字
                """)
            .build()
            .result()
            .files()
            .orElseThrow();

    OutputWriter.write(folder, folder, before, new OneByOne());
    OutputWriter.write(folder, folder, after, new Watching(before));

    assertThat(dead).isEmpty();
  }
}
