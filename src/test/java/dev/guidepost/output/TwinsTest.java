package dev.guidepost.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.Parallel;
import dev.guidepost.output.OutputWriter.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinsTest {
  @TempDir private Path out;

  private static OutputFile page(String path, String text) {
    return OutputFile.text(path, Turn.PAGE, text.repeat(2_000 / text.length()));
  }

  private Written write(OutputFile... files) {
    return write(new OneByOne(), files);
  }

  private Written write(Parallel parallel, OutputFile... files) {
    return OutputWriter.write(out, out, List.of(files), true, parallel);
  }

  /** Everything published, as bytes in hexadecimal, by path. */
  private Map<String, String> published() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = out.relativize(file).toString();
        if (!path.startsWith(OutputWriter.STATE)) {
          files.put(path, HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String path) {
    try (InputStream file = new ByteArrayInputStream(Files.readAllBytes(out.resolve(path)));
        InputStream plain =
            path.endsWith(".br")
                ? new BrotliInputStream(file)
                : path.endsWith(".gz") ? new GZIPInputStream(file) : file) {
      return new String(plain.readAllBytes(), "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aTwinSaysWhatItsFileSays() {
    write(page("a/index.html", "字 a "));

    assertThat(published()).containsOnlyKeys("a/index.html", "a/index.html.br", "a/index.html.gz");
    assertThat(read("a/index.html.br")).isEqualTo(read("a/index.html"));
    assertThat(read("a/index.html.gz")).isEqualTo(read("a/index.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.html", "a.css", "a.js", "a.json", "a.svg", "a.xml", "a.txt", "a.webmanifest"})
  void allThatIsTextHasTwins(String path) {
    write(page(path, "text "));

    assertThat(published()).containsKeys(path + ".br", path + ".gz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.mp4", ".htaccess", "_headers", "html", "a.html.br"})
  void whatIsCompressedAlreadyOrForServersHasNone(String path) {
    write(page(path, "text "));

    assertThat(published()).containsOnlyKeys(path);
  }

  @Test
  void whatIsNoLongerThanAKilobyteHasNone() {
    write(
        OutputFile.text("a.txt", Turn.PAGE, "a".repeat(1024)),
        OutputFile.text("b.txt", Turn.PAGE, "b".repeat(1025)));

    assertThat(published()).containsOnlyKeys("a.txt", "b.txt", "b.txt.br", "b.txt.gz");
  }

  @Test
  void whatWouldNotGetSmallerHasNone() {
    byte[] noise = new byte[3_000];
    new Random(1).nextBytes(noise);
    write(new OutputFile("a.txt", Turn.PAGE, new OutputFile.Data(Bytes.copyOf(noise))));

    assertThat(published()).containsOnlyKeys("a.txt");
  }

  @Test
  void aFileThatIsCopiedHasTwinsToo() throws IOException {
    Path project = Files.createDirectories(out.resolve(".project"));
    String text = "a picture ".repeat(200);
    Files.writeString(project.resolve("a.svg"), text);
    Bytes bytes = Bytes.utf8(text);
    OutputFile copy =
        new OutputFile(
            "assets/a.svg",
            Turn.ASSET,
            new OutputFile.CopyOf("a.svg", bytes.fingerprint(), bytes.length()));
    OutputWriter.write(project, out.resolve("site"), List.of(copy), true, new OneByOne());

    assertThat(read("site/assets/a.svg.br")).isEqualTo(text);
  }

  @Test
  void theHeaderForGzipHasNeitherNameNorTime() throws IOException {
    write(page("a.html", "text "));

    assertThat(Files.readAllBytes(out.resolve("a.html.gz")))
        .startsWith(0x1F, 0x8B, 8, 0, 0, 0, 0, 0);
  }

  @Test
  void anyNumberOfThreadsMakesTheSameBytes() {
    OutputFile[] files =
        Stream.iterate(0, i -> i + 1)
            .limit(40)
            .map(i -> page("p" + i + ".html", "text " + i))
            .toArray(OutputFile[]::new);
    write(files);
    Map<String, String> alone = published();
    write();

    write(
        new Parallel() {
          @Override
          public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
            return new ArrayList<>(items.parallelStream().<B>map(function).toList());
          }
        },
        files);

    assertThat(published()).isEqualTo(alone);
  }

  @Test
  void aTwinOfAFileThatDidNotChangeIsNotMadeAgain() throws IOException {
    write(page("a.html", "a"), page("b.html", "b"));
    FileTime then = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(out.resolve("a.html.br"), then);

    assertThat(write(page("a.html", "a"), page("b.html", "c"))).isEqualTo(new Written(3, 0, 3));
    assertThat(Files.getLastModifiedTime(out.resolve("a.html.br"))).isEqualTo(then);
    assertThat(read("b.html.br")).isEqualTo(read("b.html"));
  }

  @Test
  void aTwinThatSomebodyDeletedOrChangedIsMadeAgain() throws IOException {
    write(page("a.html", "a"));
    Map<String, String> whole = published();
    Files.delete(out.resolve("a.html.br"));
    Files.writeString(out.resolve("a.html.gz"), "no");

    assertThat(write(page("a.html", "a"))).isEqualTo(new Written(2, 0, 1));
    assertThat(published()).isEqualTo(whole);
  }

  @Test
  void twinsGoWithTheirFile() {
    write(page("a/index.html", "a"), page("b.html", "b"));

    assertThat(write(page("b.html", "b"))).isEqualTo(new Written(0, 3, 3));
    assertThat(published()).containsOnlyKeys("b.html", "b.html.br", "b.html.gz");
  }

  @Test
  void aBuildThatIsNotAskedForTwinsTakesThemAway() {
    write(page("a.html", "a"));

    assertThat(OutputWriter.write(out, out, List.of(page("a.html", "a")), new OneByOne()))
        .isEqualTo(new Written(0, 2, 1));
    assertThat(published()).containsOnlyKeys("a.html");
  }

  @Test
  void anAuthorsOwnFileInThePlaceOfATwinStays() {
    write(page("data.json", "{}"), page("data.json.gz", "mine "));

    assertThat(published()).containsOnlyKeys("data.json", "data.json.br", "data.json.gz");
    assertThat(published())
        .containsEntry("data.json.gz", HexFormat.of().formatHex("mine ".repeat(400).getBytes()));
  }

  /** Takes what a server would send, after each step, to a reader who takes either coding. */
  private final class Reading implements Parallel {
    private final Map<String, String> after = new TreeMap<>();
    private final List<String> outdated = new ArrayList<>();
    private int steps;

    Reading(OutputFile... after) {
      for (OutputFile file : after) {
        this.after.put(file.path(), ((OutputFile.Data) file.content()).bytes().text());
      }
    }

    @Override
    public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
      List<B> results = new ArrayList<>();
      for (A item : items) {
        results.add(function.apply(item));
        look();
      }
      return results;
    }

    private void look() {
      steps++;
      for (String path : published().keySet()) {
        if (path.endsWith(".br") || path.endsWith(".gz")) {
          String file = path.substring(0, path.length() - 3);
          boolean current = Files.exists(out.resolve(file)) && read(path).equals(read(file));
          if (!current && !read(path).equals(after.get(file))) {
            outdated.add("step " + steps + ": " + path);
          }
        }
      }
    }
  }

  @Test
  void atNoInstantATwinIsOlderThanItsFile() {
    write(
        page("same.html", "s"),
        page("other.html", "a"),
        page("short.html", "a"),
        page("gone.html", "a"));
    OutputFile[] after = {
      page("same.html", "s"),
      page("other.html", "b"),
      OutputFile.text("short.html", Turn.PAGE, "b"),
      page("new.html", "b")
    };
    Reading reading = new Reading(after);

    write(reading, after);

    assertThat(reading.steps).isGreaterThan(10);
    assertThat(reading.outdated).isEmpty();
    assertThat(published())
        .containsOnlyKeys(
            "new.html",
            "new.html.br",
            "new.html.gz",
            "other.html",
            "other.html.br",
            "other.html.gz",
            "same.html",
            "same.html.br",
            "same.html.gz",
            "short.html");
  }

  @Test
  void withoutTheFlagNoTwinOutlivesAChangeOfItsFile() {
    write(page("a.html", "a"));
    OutputFile after = page("a.html", "b");
    Reading reading = new Reading(after);

    OutputWriter.write(out, out, List.of(after), reading);

    assertThat(reading.steps).isPositive();
    assertThat(reading.outdated).isEmpty();
    assertThat(published()).containsOnlyKeys("a.html");
  }

  @Test
  void aTwinIsNoOlderThanItsFileByItsTimeEither() throws IOException {
    write(page("a.html", "a"));

    assertThat(Files.getLastModifiedTime(out.resolve("a.html.br")))
        .isGreaterThanOrEqualTo(Files.getLastModifiedTime(out.resolve("a.html")));
  }
}
