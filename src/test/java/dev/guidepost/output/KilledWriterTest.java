package dev.guidepost.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.Child;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {
  private static final int KILLS = 10;

  @TempDir private Path folder;

  /**
   * Two editions of a site: most files differ in a letter and not in their length, and each has
   * some that the other lacks.
   */
  private static List<OutputFile> edition(char letter) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String text = (letter + "" + i + "\n").repeat(2000);
      Turn turn = Turn.values()[i % 3];
      files.add(OutputFile.text("d" + i % 7 + "/p" + i + ".html", turn, text));
      if (i % 5 == 0) {
        files.add(OutputFile.text("only-" + letter + "/p" + i + ".html", turn, text));
      }
    }
    return files;
  }

  /** Writes one edition after the other until it is killed, and a byte after each. */
  public static void main(String[] arguments) {
    Path out = Path.of(arguments[0]);
    while (true) {
      OutputWriter.write(out, out, edition('a'), new OneByOne());
      System.out.print('.');
      System.out.flush();
      OutputWriter.write(out, out, edition('b'), new OneByOne());
      System.out.print('.');
      System.out.flush();
    }
  }

  @Test
  void whateverTheMomentOfAKillEveryFileIsWholeAndTheNextRunFinishesTheSite() throws Exception {
    Random random = new Random();
    Path out = folder.resolve("site");
    for (int kill = 0; kill < KILLS; kill++) {
      Process writer = Child.with(Map.of()).start(KilledWriterTest.class.getName(), out.toString());
      try (InputStream progress = writer.getInputStream()) {
        progress.readNBytes(1 + random.nextInt(4));
        // Somewhere within the next run: as long as it takes to make a few editions.
        for (int i = random.nextInt(12); i > 0; i--) {
          assertThat(edition('x')).isNotEmpty();
        }
        writer.destroyForcibly().waitFor();
      }

      Map<String, String> a = texts(edition('a'));
      Map<String, String> b = texts(edition('b'));
      assertThat(published(out))
          .as("after kill %s", kill)
          .allSatisfy((path, text) ->
              assertThat(text).isIn(a.getOrDefault(path, ""), b.getOrDefault(path, "")));

      char next = random.nextBoolean() ? 'a' : 'b';
      OutputWriter.write(out, out, edition(next), new OneByOne());
      assertThat(published(out)).as("mended after kill %s", kill).isEqualTo(next == 'a' ? a : b);
    }
  }

  private static Map<String, String> texts(List<OutputFile> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        file -> texts.put(file.path(), ((OutputFile.Data) file.content()).bytes().text()));
    return texts;
  }

  private static Map<String, String> published(Path out) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = out.relativize(file).toString();
        if (!path.startsWith(OutputWriter.STATE)) {
          texts.put(path, Files.readString(file));
        }
      }
    }
    return texts;
  }
}
