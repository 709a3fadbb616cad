package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code guidepost check --update-baseline}, and what a build makes of it. */
class BaselineTest {
  @TempDir private Path project;

  private String check(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "check";
    arguments[1] = "-C";
    arguments[2] = project.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    Cli cli = Cli.run(arguments);
    return cli.code() + "\n" + cli.err();
  }

  private void write(String site) {
    TinySite.of(site).writeTo(project);
  }

  @Test
  void allThatIsFoundIsWrittenDownAndNotToldAgain() throws IOException {
    write("-- content/en/a.md --\n# A\n\n[b](b.md)\n");

    assertThat(check("--update-baseline")).startsWith("0\n1 finding is written down in ");
    assertThat(Files.readString(project.resolve("content/baseline.yml")))
        .isEqualTo(
            """
            # Findings that are known and stay for now. Written by guidepost check --update-baseline, which keeps the reasons.
            known:
              - code: broken-link
                file: "content/en/a.md"
                message: "the link 'b.md' leads to no page (looked for 'content/en/b.md')"
            """);
    assertThat(check("--strict"))
        .startsWith("0\n1 page (en 1), 0 errors, 0 warnings (1 allowed or known), ");
  }

  @Test
  void reasonsAreKeptAndWhatIsGoneIsLeftOut() throws IOException {
    write(
        """
        -- content/baseline.yml --
        known:
          - code: broken-link
            file: content/en/a.md
            message: "the link 'b.md' leads to no page (looked for 'content/en/b.md')"
            reason: 三月才写好
          - code: broken-link
            file: content/en/old.md
            message: gone
        -- content/en/a.md --
        # A

        [b](b.md)
        """);

    check("--update-baseline");

    assertThat(Files.readString(project.resolve("content/baseline.yml")))
        .endsWith("    reason: \"三月才写好\"\n")
        .doesNotContain("old.md");
  }

  @Test
  void anotherFileCanBeTheBaseline() {
    write("-- content/en/a.md --\n# A\n\n[b](b.md)\n");
    String known = project.resolve("known.yml").toString();

    check("--update-baseline", "--baseline", known);

    assertThat(check("--strict", "--baseline", known)).startsWith("0\n");
    assertThat(check("--strict")).startsWith("1\n");
  }

  @Test
  void whatKeepsReadersSafeIsNotWrittenDown() throws IOException {
    write("-- content/en/a.md --\n# A\n\n## One {#x}\n\nText\n\n## Two {#x}\n\nText\n");

    assertThat(check("--update-baseline")).startsWith("1\n").contains("[duplicate-id]");
    assertThat(Files.readString(project.resolve("content/baseline.yml"))).endsWith("known: []\n");
  }

  @Test
  void aBaselineThatCannotBeReadIsToldWithItsLine() {
    write(
        """
        -- content/baseline.yml --
        known:
          - code: broken-link
        -- content/en/a.md --
        # A
        Text
        """);

    assertThat(check())
        .startsWith("1\ncontent/baseline.yml:2:5: error: ")
        .contains("[baseline-form]");
  }

  @Test
  void aBaselineThatCannotBeReadIsNotWrittenOver() throws IOException {
    Path baseline = project.resolve("content/baseline.yml");
    Files.createDirectories(baseline.getParent());
    Files.writeString(baseline, "- code: [broken-link\n");

    assertThat(check("--update-baseline")).startsWith("1\n").contains("was not written");
    assertThat(baseline).content().isEqualTo("- code: [broken-link\n");
  }
}
