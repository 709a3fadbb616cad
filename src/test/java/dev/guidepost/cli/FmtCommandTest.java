package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
  private final TinySite untidy =
      TinySite.of(
          """
          -- content/site.yml --
          languages: [en, zh]
          format: {han_latin: space}
          -- content/zh/page.md --
          转账USDT \s
          -- content/en/page.md --
          Text.
          """);

  @TempDir private Path project;

  private Cli fmt(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "fmt";
    all[1] = "-C";
    all[2] = project.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Cli.run(all);
  }

  @Test
  void whatIsChangedIsListed() {
    untidy.writeTo(project);

    Cli cli = fmt();

    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out()).isEqualTo("content/zh/page.md\n");
    assertThat(project.resolve("content/zh/page.md")).hasContent("转账 USDT\n");
    assertThat(fmt().out()).isEmpty();
  }

  @Test
  void aCheckWritesNothingAndFailsAGate() {
    untidy.writeTo(project);

    Cli cli = fmt("--check");

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out()).isEqualTo("content/zh/page.md\n");
    assertThat(cli.err()).isEqualTo("1 file is not formatted; guidepost fmt writes them\n");
    assertThat(project.resolve("content/zh/page.md")).content().contains("转账USDT");
  }

  @Test
  void onlyThePathsThatAreNamedAreFormatted() {
    untidy.writeTo(project);

    assertThat(fmt("content/en").out()).isEmpty();
    assertThat(fmt(project.resolve("content/zh/page.md").toString()).out())
        .isEqualTo("content/zh/page.md\n");
  }

  @Test
  void aPageWithErrorsIsLeftAloneAndTheOthersAreFormatted() {
    untidy.with("content/zh/broken.md", "---\ntitle: [\n---\nText  \n").writeTo(project);

    Cli cli = fmt();

    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.out()).isEqualTo("content/zh/page.md\n");
    assertThat(cli.err()).startsWith("content/zh/broken.md:3:1: error: ");
    assertThat(project.resolve("content/zh/broken.md")).content().endsWith("Text  \n");
  }

  @Test
  void lineEndsAndTheMarkAtTheStartStayAsTheFileHasThem() throws IOException {
    Files.createDirectories(project.resolve("content/en"));
    Path page = project.resolve("content/en/page.md");
    Files.writeString(page, "\ufeffOne \r\ntwo\r\n\r\nthree\n");

    fmt();

    assertThat(Files.readString(page)).isEqualTo("\ufeffOne\r\ntwo\r\n\r\nthree\r\n");
  }

  @Test
  void aPathThatIsNotThereIsTold() {
    untidy.writeTo(project);

    assertThat(fmt("nowhere").code()).isEqualTo(4);
  }
}
