package dev.guidepost.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guidepost.Child;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.Parallel;
import dev.guidepost.output.OutputWriter.Unwritable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {
  private static final List<OutputFile> FILES =
      List.of(OutputFile.text("index.html", Turn.PAGE, "home"));

  @TempDir private Path folder;

  /** Says that it is writing and goes on when its standard input ends. */
  static final class Slow implements Parallel {
    @Override
    public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
      System.out.println("writing");
      try {
        System.in.transferTo(System.err);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new OneByOne().map(items, function);
    }
  }

  public static void main(String[] arguments) {
    OutputWriter.write(Path.of(arguments[0]), Path.of(arguments[0], "site"), FILES, new Slow());
  }

  @Test
  void oneProcessAtATimeWritesToAFolder() throws Exception {
    Process other = Child.with(Map.of()).start(BuildLockTest.class.getName(), folder.toString());
    assertThat(other.inputReader().readLine()).isEqualTo("writing");

    assertThatThrownBy(
            () -> OutputWriter.write(folder, folder.resolve("site"), FILES, new OneByOne()))
        .isInstanceOf(Unwritable.class)
        .hasMessageContaining("another build is writing to");

    other.getOutputStream().close();
    assertThat(other.waitFor()).isZero();
    assertThat(OutputWriter.write(folder, folder.resolve("site"), FILES, new OneByOne()).same())
        .isEqualTo(1);
  }

  @Test
  void theLockOfAKilledProcessIsFree() throws Exception {
    Process other = Child.with(Map.of()).start(BuildLockTest.class.getName(), folder.toString());
    assertThat(other.inputReader().readLine()).isEqualTo("writing");
    other.destroyForcibly().waitFor();

    assertThat(OutputWriter.write(folder, folder.resolve("site"), FILES, new OneByOne()).written())
        .isEqualTo(1);
  }

  @Test
  void oneThreadAtATimeWritesToAFolder() {
    Parallel again =
        new Parallel() {
          @Override
          public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
            OutputWriter.write(folder, folder.resolve("site"), FILES, new OneByOne());
            return List.of();
          }
        };

    assertThatThrownBy(() -> OutputWriter.write(folder, folder.resolve("site"), FILES, again))
        .isInstanceOf(Unwritable.class)
        .hasMessageContaining("another build is writing to");
  }
}
