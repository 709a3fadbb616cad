package dev.guidepost.manual;

import dev.guidepost.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the manual that is a fixture too: fenced blocks with a path as their title are the
 * files of a small project, and the block {@code console} holds what a command says of it.
 */
record Example(Path file, List<Block> blocks) {
  /**
   * @param title of the block: a path in the project, or the command
   * @param from first character of the block's text in the file
   */
  record Block(String language, String title, String text, int from) {}

  private static final Pattern FENCE =
      Pattern.compile(
          "(?ms)^(?<fence>`{3,})(?<language>\\w+) title=\"(?<title>[^\"]+)\"\\n(?<text>.*?)^\\k<fence>\\n");

  static Example read(Path file) {
    List<Block> blocks = new ArrayList<>();
    Matcher block = FENCE.matcher(read(file, 0));
    while (block.find()) {
      blocks.add(
          new Block(
              block.group("language"),
              block.group("title"),
              block.group("text"),
              block.start("text")));
    }
    return new Example(file, List.copyOf(blocks));
  }

  private static String read(Path file, int from) {
    try {
      return Files.readString(file).substring(from);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What the command is expected to say; the last block. */
  Block console() {
    Block last = blocks.isEmpty() ? null : blocks.getLast();
    if (last == null || !last.language().equals("console")) {
      throw new AssertionError(
          file + " does not end with a block ```console title=\"guidepost check\"");
    }
    return last;
  }

  void writeTo(Path project) throws IOException {
    for (Block block : blocks.subList(0, blocks.size() - 1)) {
      Path path = project.resolve(block.title());
      Files.createDirectories(path.getParent());
      Files.writeString(path, block.text());
    }
  }

  /**
   * What the command says of a project, as if it lay in {@code /home/me/help}, without the line at
   * the end that tells the time.
   */
  String run(Path project) {
    List<String> arguments = new ArrayList<>(List.of(console().title().split(" ")));
    if (!arguments.removeFirst().equals("guidepost")) {
      throw new AssertionError(file + ": the title of the console is no command of guidepost");
    }
    arguments.addAll(List.of("-C", project.toString(), "--now", "2026-11-27"));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    return (out.toString() + err)
        .replace(project.toString(), "/home/me/help")
        .replaceAll("(?m)^(?:\\d+ pages? |0 pages,).*\\n", "");
  }

  /** Puts another text into the block of the command. */
  void rewrite(String said) throws IOException {
    String text = Files.readString(file);
    int from = console().from();
    Files.writeString(
        file, text.substring(0, from) + said + text.substring(from + console().text().length()));
  }
}
