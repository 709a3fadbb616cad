package dev.guidepost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of the tests' class path in a process of its own. */
public final class Child {
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment;

  private Child(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The command {@code guidepost}, run by a virtual machine with these options. */
  public static Child with(Map<String, String> environment, String... options) {
    Child child = new Child(environment);
    child.options.addAll(List.of(options));
    return child;
  }

  /**
   * What the process left behind.
   *
   * @param code exit code
   */
  public record Ended(int code, String out, String err) {}

  public Ended run(Path folder, String main, String... arguments) {
    try {
      Path out = folder.resolve("out.txt");
      Path err = folder.resolve("err.txt");
      Process process =
          builder(main, arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      int code = process.waitFor();
      return new Ended(
          code,
          java.nio.file.Files.readString(out, StandardCharsets.UTF_8),
          java.nio.file.Files.readString(err, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts it and leaves it alone. */
  public Process start(String main, String... arguments) {
    try {
      return builder(main, arguments).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(main);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("CI", "NO_COLOR"));
    builder.environment().putAll(environment);
    return builder;
  }
}
