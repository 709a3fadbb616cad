package dev.guidepost.manual;

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
        "encoding",
        folder -> {
          Path page = Files.createDirectories(folder.resolve("content/zh")).resolve("fees.md");
          Files.write(page, "# 矿工费是多少\n\n每笔转账都要付矿工费。\n".getBytes(Charset.forName("GBK")));
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
    return projects;
  }

  /** Findings that depend on the machine, the network or the size of the browser's scripts. */
  private static final Set<String> NEVER_THE_SAME =
      Set.of("image-changed", "search-budget", "webp-missing");

  static Stream<String> shown() throws IOException {
    return pages("_examples").stream();
  }

  static Stream<String> explained() throws IOException {
    return pages("en/codes").stream().filter(name -> !NEVER_THE_SAME.contains(name));
  }

  private static Set<String> pages(String folder) throws IOException {
    try (Stream<Path> files = Files.list(MANUAL.resolve(folder))) {
      Set<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("index.md"))
          .forEach(name -> names.add(name.substring(0, name.lastIndexOf('.'))));
      return names;
    }
  }

  private static List<String> codes() {
    return Codes.all().stream().map(Codes.Code::name).toList();
  }

  @Test
  void everyPageSpeaksOfACodeInBothLanguages() throws IOException {
    assertThat(codes()).containsAll(pages("en/codes")).containsAll(pages("_examples"));
    assertThat(pages("zh/codes")).isEqualTo(pages("en/codes"));
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
  @MethodSource("explained")
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
