package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "guidepost {0}")
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @CsvSource({
    "bu, build",
    "build --prec, --precompress",
    "new tro, troubleshooter",
    "check --format sa, sarif",
  })
  void bashCompletesWhatWasBegun(String begun, String completed) throws Exception {
    Path script = folder.resolve("guidepost.bash");
    Files.writeString(script, Cli.run("completion", "bash").out());
    String words = "(guidepost " + begun + ")";
    Process bash =
        new ProcessBuilder(
                "bash",
                "-c",
                "source '"
                    + script
                    + "'; COMP_WORDS="
                    + words
                    + "; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_guidepost;"
                    + " echo \"${COMPREPLY[@]}\"")
            .redirectErrorStream(true)
            .start();
    bash.getOutputStream().close();

    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said.strip().split("\\s+")).contains(completed);
  }

  @Test
  void anUnknownShellIsToldWhichThereAre() throws IOException {
    Cli cli = Cli.run("completion", "fish");

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("bash, zsh");
  }
}
