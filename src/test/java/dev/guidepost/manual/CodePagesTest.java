package dev.guidepost.manual;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Codes;
import dev.guidepost.picture.Drawn;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the manual about a finding is held to the code, and its example is tried; {@code
 * mvn test -Dtest=CodePagesTest -Dupdate=true} writes down what the command says.
 */
@Execution(ExecutionMode.CONCURRENT)
class CodePagesTest {
  private static final Path MANUAL = Path.of("src/manual/content");
  private static final boolean UPDATE = "true".equals(System.getProperty("update"));

  /** Projects that no text can show, by the code that they are an example of. */
  private static final Map<String, Project> BY_HAND = byHand();

  private interface Project {
    void writeTo(Path folder) throws IOException;
  }

  private static Map<String, Project> byHand() {
    Map<String, Project> projects = new TreeMap<>();
    projects.put(
        "asset-heavy",
        folder -> Files.write(folder.resolve("content/en/faq/fees.pdf"), new byte[12_000_000]));
    projects.put(
        "character-forbidden",
        folder ->
            Files.writeString(
                folder.resolve("content/en/faq/fees.md"),
                "# Fees\n\nAll fees are listed at moss\u202eelpmaxe.\n"));
    projects.put(
        "character-invisible",
        folder ->
            Files.writeString(
                folder.resolve("content/en/faq/fees.md"),
                "# Fees\n\nEvery trans\u200bfer costs a fee.\n"));
    projects.put(
        "encoding",
        folder -> {
          Path page = Files.createDirectories(folder.resolve("content/zh")).resolve("fees.md");
          Files.write(page, "# 矿工费是多少\n\n每笔转账都要付矿工费。\n".getBytes(Charset.forName("GBK")));
        });
    projects.put(
        "file-name",
        folder -> {
          Path page = folder.resolve("content/en/faq/limits.md");
          Files.move(page, page.resolveSibling("li\u200bmits.md"));
        });
    projects.put(
        "front-matter-large",
        TinySite.of("")
                .with(
                    "content/en/faq/fees.md",
                    "---\ntitle: Fees\n"
                        + "Every transfer costs a fee.\n".repeat(3_000)
                        + "---\n\nThe network gets it.\n")
            ::writeTo);
    projects.put(
        "image-budget",
        TinySite.of("")
                .with(
                    "content/en/faq/fee.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"360\" height=\"240\">\n"
                        + "  <circle cx=\"9\" cy=\"9\" r=\"4\"/>\n".repeat(5_000)
                        + "</svg>\n")
            ::writeTo);
    projects.put(
        "image-too-large",
        TinySite.of("").with("content/en/faq/fee.png", Drawn.header(9_000, 6_000))::writeTo);
    projects.put(
        "image-turned",
        TinySite.of("").with("content/en/faq/fee.jpg", Drawn.turned(Drawn.noise(40, 30, "jpg"), 6))
            ::writeTo);
    projects.put(
        "include-too-large",
        TinySite.of("").with("content/_parts/log.md", "The fee has changed.\n".repeat(100_000))
            ::writeTo);
    projects.put(
        "not-a-file",
        folder -> {
          Path socket = Files.createDirectories(folder.resolve("content/en")).resolve("help.sock");
          try (var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
          }
        });
    projects.put(
        "page-refused",
        TinySite.of("").with("content/en/faq/fees.md", "# Fees\n\n" + ">".repeat(26) + " A fee.\n")
            ::writeTo);
    projects.put(
        "secret",
        TinySite.page("# Import\n\nPaste the private key 0x" + "12ab".repeat(16) + " here.\n")
            ::writeTo);
    projects.put(
        "symlink",
        folder -> {
          TinySite.page("# Fees\n\nNothing.\n").writeTo(folder);
          Files.createSymbolicLink(
              folder.resolve("content/en/price.md"), folder.resolve("content/en/page.md"));
        });
    projects.put(
        "yaml-too-large",
        folder -> {
          TinySite.page("# Fees\n\nNothing.\n").writeTo(folder);
          Files.writeString(
              folder.resolve("content/redirects.yml"), "/old/00001/: /en/page/\n".repeat(50_000));
        });
    return projects;
  }

  /**
   * Findings that depend on the machine, the network or the size of the browser's scripts, or that
   * no project can cause.
   */
  private static final Set<String> NEVER_THE_SAME =
      Set.of(
          "external-gone",
          "external-moved",
          "image-changed",
          "search-budget",
          "template-missing",
          "webp-missing");

  static Stream<String> shown() {
    return codes().stream().filter(code -> !NEVER_THE_SAME.contains(code));
  }

  private static List<String> codes() {
    return Codes.all().stream().map(Codes.Code::name).toList();
  }

  private static Set<String> pages(String folder) throws IOException {
    try (Stream<Path> files = Files.list(MANUAL.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString().replace(".md", ""))
          .filter(name -> !name.equals("index"))
          .collect(toCollection(TreeSet::new));
    }
  }

  @Test
  void everyCodeHasItsPageAndNothingElseHas() throws IOException {
    assertThat(pages("en/codes")).isEqualTo(new TreeSet<>(codes()));
    assertThat(pages("zh/codes")).isEqualTo(new TreeSet<>(codes()));
    assertThat(pages("_examples")).isEqualTo(shown().collect(toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theExampleIsFoundAsTheManualSays(String code) throws IOException {
    Path folder = Files.createTempDirectory("manual");
    try {
      Example example = Example.read(MANUAL.resolve("_examples").resolve(code + ".md"));
      example.writeTo(folder);
      Project byHand = BY_HAND.get(code);
      if (byHand != null) {
        byHand.writeTo(folder);
      }
      String said = example.run(folder);
      if (UPDATE) {
        example.rewrite(said);
      } else {
        assertThat(said).isEqualTo(example.console().text());
      }
      assertThat(said).contains("[" + code + "]");
    } finally {
      TinySite.delete(folder);
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void thePageShowsItsExampleAndSaysWhatToDo(String code) throws IOException {
    for (String lang : List.of("en", "zh")) {
      String page = Files.readString(MANUAL.resolve(lang + "/codes/" + code + ".md"));
      assertThat(page)
          .contains("title: " + code + "\n")
          .contains("<!--@include: @/_examples/" + code + ".md-->")
          .contains("{#mend}");
      assertThat(page.contains("<!--@include: @/_parts/firm." + lang + ".md-->"))
          .as("%s says that nobody can soften it", code)
          .isEqualTo(Codes.isFirm(code));
    }
  }
}
