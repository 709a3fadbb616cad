package dev.guidepost.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial of the manual, block by block: what has a path as its title is written there, and
 * what is a command is run and must say what the page says. A line {@code …} stands for any lines.
 */
class TutorialTest {
  private static final String FOLDER = "my-help";

  @TempDir private Path folder;

  @Test
  void everyStepOfTheTutorialSaysWhatThePageSays() throws IOException {
    Path project = folder.resolve(FOLDER);
    for (Example.Block block : blocks("en")) {
      if (block.language().equals("console")) {
        assertThat(run(block.title(), project)).as(block.title()).matches(expected(block.text()));
      } else {
        write(project.resolve(block.title()), block.text());
        write(project.resolve("content/images/fees.mp4"), "the reader's own film");
      }
    }
    assertThat(project.resolve("site/zh/faq/fees/index.html")).content().contains("矿工费");
  }

  @Test
  void theTutorialTellsTheSameInBothLanguages() {
    assertThat(steps("zh")).isEqualTo(steps("en"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Example.Block> blocks(String lang) {
    return Example.read(Path.of("src/manual/content", lang, "start/tutorial.md")).blocks();
  }

  private static List<String> steps(String lang) {
    return blocks(lang).stream().map(block -> block.title() + "\n" + block.text()).toList();
  }

  private String run(String command, Path project) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    assertThat(arguments.removeFirst()).isEqualTo("guidepost");
    arguments.replaceAll(word -> word.equals(FOLDER) ? project.toString() : word);
    if (!arguments.contains(project.toString())) {
      arguments.addAll(List.of("-C", project.toString()));
    }
    if (!arguments.getFirst().equals("fmt")) {
      arguments.addAll(List.of("--now", "2026-11-27"));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    String said = (out.toString() + err).replace(folder + "/", "");
    return arguments.contains("-C") ? said.replace(FOLDER + "/", "") : said;
  }

  /** Seconds and the number of files are those of the machine and the version. */
  private static Pattern expected(String text) {
    String pattern =
        text.lines()
            .map(line ->
                line.equals("…")
                    ? "(?:.*\\n)+"
                    : Pattern.quote(line)
                            .replaceAll("\\d+\\.\\d s", "\\\\E\\\\d+\\\\.\\\\d s\\\\Q")
                            .replaceAll("\\d+ files written", "\\\\E\\\\d+ files written\\\\Q")
                        + "\\n")
            .collect(Collectors.joining());
    return Pattern.compile(pattern);
  }
}
