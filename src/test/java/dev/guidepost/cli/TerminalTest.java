package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.Child;
import dev.guidepost.TinySite;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private static final String ESCAPE = "\u001b[";

  @TempDir private Path folder;

  private String check(Map<String, String> environment, String... options) {
    TinySite.of("-- content/en/page.md --\n# Page\n[gone](gone.md)\n").writeTo(folder);
    return Child.with(environment, options)
        .run(folder, Main.class.getName(), "check", "-C", folder.toString())
        .err();
  }

  /** As a person's terminal sets it, whatever runs the tests. */
  private static Map<String, String> terminal(String variable, String value) {
    Map<String, String> environment = new HashMap<>(Map.of("TERM", "xterm"));
    environment.put(variable, value);
    return environment;
  }

  @ParameterizedTest(name = "{0}={1} → {2}")
  @CsvSource(
      textBlock =
          """
          TERM,     xterm, true
          NO_COLOR, '',    true
          NO_COLOR, 1,     false
          TERM,     dumb,  false
          CI,       true,  false
          """)
  void aPersonSeesColoursUnlessTheyAreDeclined(String variable, String value, boolean colours) {
    String err = check(terminal(variable, value), "-Dguidepost.terminal=true");

    assertThat(err.contains(ESCAPE + "33m")).isEqualTo(colours);
    assertThat(err).contains("warning", "the link 'gone.md'");
  }

  @Test
  void whereNobodyWatchesThereAreNoColoursAndNoProgress() {
    assertThat(check(terminal("TERM", "xterm"))).doesNotContain(ESCAPE, "\r");
  }

  @Test
  void chineseIsReadableWhateverTheSystemsEncoding() {
    TinySite.of("-- content/zh/page.md --\n# 页面\n[没有](没有.md)\n").writeTo(folder);

    Child.Ended ended =
        Child.with(Map.of("LC_ALL", "C.UTF-8"), "-Dfile.encoding=ISO-8859-1")
            .run(folder, Main.class.getName(), "check", "-C", folder.toString());

    assertThat(ended.err()).contains("the link '没有.md' leads to no page");
  }
}
