package dev.guidepost.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.output.OutputWriter.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever was in the folder before, a run leaves its files, what is not ours, and no more. */
class OutputLawTest {
  private static final List<String> PATHS = List.of("a/x", "a/y", "a/b/z", "b", "c/d/e", "c/f");

  /**
   * A run, and what someone does to the folder before it.
   *
   * @param damaged path of a file that is cut, or deleted
   */
  record Run(Map<String, String> files, String damaged, boolean deleted) {}

  private Path out;

  @BeforeTry
  void makeAFolder() throws IOException {
    out = Files.createTempDirectory("output");
  }

  @AfterTry
  void deleteTheFolder() throws IOException {
    OutputWriter.deleteTree(out);
  }

  @Provide
  Arbitrary<List<Run>> runs() {
    Arbitrary<String> paths = Arbitraries.of(PATHS);
    Arbitrary<Map<String, String>> files =
        Arbitraries.maps(paths, Arbitraries.of("one", "two", "three")).ofMinSize(1).ofMaxSize(6);
    return Combinators.combine(files, paths, Arbitraries.of(true, false))
        .as(Run::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theFolderHoldsTheFilesOfTheLastRunAndWhatIsNotOurs(@ForAll("runs") List<Run> runs)
      throws IOException {
    Path mine = out.resolve("a/mine.txt");
    for (Run run : runs) {
      damage(out.resolve(run.damaged()), run.deleted());
      List<OutputFile> files = new ArrayList<>();
      run.files().forEach((path, text) -> files.add(OutputFile.text(path, Turn.PAGE, text)));
      Map<String, String> expected = new TreeMap<>(run.files());
      if (Files.exists(mine)) {
        expected.put("a/mine.txt", "mine");
      }

      OutputWriter.write(out, out, files, new OneByOne());

      assertThat(published()).isEqualTo(expected);
      assertThat(OutputWriter.write(out, out, files, new OneByOne()))
          .isEqualTo(new Written(0, 0, files.size()));
      if (!Files.exists(mine)) {
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");
      }
    }
  }

  private static void damage(Path file, boolean delete) throws IOException {
    if (Files.exists(file) && delete) {
      Files.delete(file);
    } else if (Files.exists(file)) {
      Files.writeString(file, Files.readString(file).substring(1));
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
  }

  private Map<String, String> published() throws IOException {
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
