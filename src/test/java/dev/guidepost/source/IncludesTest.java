package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncludesTest {
  private static final String PART =
      """
      -- content/en/_part.md --
      ---
      title: not shown
      ---
      one

      ## Second Part
      two
      <!-- #region middle -->

      three

      <!-- #endregion middle -->
      ## 第三 {#third}
      four
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "./_part.md | one Second Part two three 第三 four",
        "_part.md | one Second Part two three 第三 four",
        "@/en/_part.md | one Second Part two three 第三 four",
        "../en/_part.md | one Second Part two three 第三 four",
        "./_part.md#middle | three",
        "./_part.md#second-part | Second Part two three",
        "./_part.md#third | 第三 four",
        "./_part.md{1,1} | one",
        "./_part.md{3,4} | Second Part two",
        "./_part.md{,1} | one",
        "./_part.md{10,} | 第三 four",
        "./_part.md#second-part{1,1} | Second Part"
      })
  void aPartIsChosenByRegionByHeadingOrByLines(String include, String text) {
    var built = TinySite.page("<!--@include: " + include + "-->\n" + PART).build();

    assertThat(built.page("en/page/").expectFirst(".content").text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{90,99}", "{0,0}", "{999999999999,}", "{,0}"})
  void linesThatTheFileDoesNotHaveAreNone(String lines) {
    var built = TinySite.page("a\n\n<!--@include: ./_part.md" + lines + "-->\n" + PART).build();

    assertThat(built.content("en/page/")).isEqualTo("<p>a</p>");
  }

  @Test
  void theSpacesInAnIncludeDoNotMatter() {
    var built = TinySite.page("  <!--   @include:   _part.md{1,1}   -->  \n" + PART).build();

    assertThat(built.content("en/page/")).isEqualTo("<p>one</p>");
  }

  @Test
  void anIncludedFileMayIncludeOthersRelativeToItself() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                <!--@include: ../common/_outer.md-->
                -- content/common/_outer.md --
                outer

                <!--@include: deep/_inner.md-->
                -- content/common/deep/_inner.md --
                inner
                """)
            .build();

    assertThat(built.content("en/page/")).isEqualTo("<p>outer</p>\n<p>inner</p>");
  }

  @Test
  void aLinkInAnIncludedFileIsRelativeToThatFile() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                <!--@include: ../common/_part.md-->
                -- content/common/_part.md --
                [fees](../en/faq/fees.md) ![a fee](fee.svg) here
                -- content/common/fee.svg --
                <svg width="20" height="10"/>
                -- content/en/faq/fees.md --
                Two.
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.page("en/page/").expectFirst(".content a").attr("href"))
        .isEqualTo("../../en/faq/fees/");
    assertThat(built.page("en/page/").expectFirst(".content img").attr("width")).isEqualTo("20");
  }

  @Test
  void aFindingInAnIncludedFileNamesThatFileAndItsLine() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                <!--@include: _part.md-->
                -- content/en/_part.md --
                ---
                title: x
                ---
                <!-- #region a -->
                one
                <!-- #endregion a -->

                see [two](nowhere.md)
                """)
            .build();

    assertThat(built.findings())
        .singleElement()
        .asString()
        .startsWith("content/en/_part.md:8:5: warning: the link 'nowhere.md' leads to no page");
  }

  @Test
  void aFindingBelowAnIncludeKeepsTheLineOfItsOwnFile() {
    var built =
        TinySite.page("<!--@include: _part.md-->\n\nsee [two](nowhere.md)\n" + PART).build();

    assertThat(built.findings())
        .singleElement()
        .asString()
        .startsWith("content/en/page.md:3:5: warning: the link 'nowhere.md' leads to no page");
  }

  @Test
  void codeIsTakenInAsCode() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                <<< ./pay.js#sum {1} [The sum]
                -- content/en/pay.js --
                // #region sum
                a += `**b**`;
                // #endregion sum
                done();
                """)
            .build();

    assertThat(built.page("en/page/").select(".content .code-title").text()).isEqualTo("The sum");
    assertThat(built.page("en/page/").expectFirst(".content code").html())
        .isEqualTo("<mark>a += `**b**`;</mark>");
    assertThat(built.page("en/page/").expectFirst(".content code").className())
        .isEqualTo("language-js");
  }

  @Test
  void codeWithFencesInItIsStillOneBlock() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                <<< ./a.md
                -- content/en/_a.md --
                -- content/en/a.md --
                ````js
                x
                ````
                """)
            .build();

    assertThat(built.page("en/page/").select(".content pre")).hasSize(1);
    assertThat(built.page("en/page/").expectFirst(".content code").wholeText())
        .isEqualTo("````js\nx\n````\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n<!--@include: ./_part.md-->\n```",
        "~~~~\n```\n<!--@include: ./_part.md-->\n~~~~",
        "- ```\n  <!--@include: ./_part.md-->\n  ```",
        "> ```\n> <!--@include: ./_part.md-->\n> ```",
        "`<!--@include: ./_part.md-->`"
      })
  void anIncludeInCodeIsShownAsItIs(String markdown) {
    var built = TinySite.page(markdown + "\n" + PART).build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.page("en/page/").expectFirst(".content code").wholeText().strip())
        .contains("<!--@include: ./_part.md-->");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "<!--@include: ./_none.md--> | there is no file 'content/en/_none.md' to include [include-missing]",
        "<!--@include: ../../../etc/passwd--> | there is no file '../etc/passwd' to include [include-missing]",
        "<!--@include: ../../secret.md--> | there is no file 'secret.md' to include [include-missing]",
        "<!--@include: @/../secret.md--> | there is no file 'secret.md' to include [include-missing]",
        "<!--@include: /etc/passwd--> | there is no file 'content/en/etc/passwd' to include [include-missing]",
        "<!--@include: C:\\windows\\x.md--> | there is no file 'content/en/C:\\windows\\x.md' to include [include-missing]",
        "<!--@include: ./_part.md#none--> | 'content/en/_part.md' has no region or heading 'none' [include-region]",
        "<<< ./none.js | there is no file 'content/en/none.js' to include [include-missing]",
        "<<< ./_part.md#none | 'content/en/_part.md' has no region or heading 'none' [include-region]",
        "<!--@include ./_part.md--> | an include that is not understood [include-form]",
        "<!--@include: ./_part.md{1-2}--> | an include that is not understood [include-form]",
        "<!-- @include: ./_part.md --> and more | an include that is not understood [include-form]"
      })
  void anIncludeThatCannotBeDoneIsAnErrorAtItsLine(String include, String message) {
    var built =
        TinySite.page("first\n\n" + include + "\n" + PART)
            .with("secret.md", "do not show me")
            .build();

    assertThat(built.findings()).contains("content/en/page.md:3:1: error: " + message);
  }

  @Test
  void filesThatIncludeEachOtherAreNamedInTheirOrder() {
    var built =
        TinySite.of(
                """
                -- content/en/page.md --
                text
                <!--@include: _a.md-->
                -- content/en/_a.md --
                <!--@include: _b.md-->
                -- content/en/_b.md --

                <!--@include: _a.md-->
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/_b.md:2:1: error: 'content/en/_a.md' includes itself: content/en/page.md → content/en/_a.md → content/en/_b.md [include-cycle]");
  }

  @Test
  void aPageMayNotIncludeItself() {
    assertThat(TinySite.page("text\n<!--@include: page.md-->\n").build().codes())
        .containsExactly("include-cycle");
  }

  @Test
  void includesAreFollowedTenDeep() {
    String files =
        IntStream.rangeClosed(1, 10)
            .mapToObj(
                i -> "-- content/en/_" + i + ".md --\n" + (i == 10 ? "end" : include(i + 1)) + "\n")
            .collect(Collectors.joining());

    var built = TinySite.page(include(1) + "\n" + files).build();

    assertThat(built.content("en/page/")).isEqualTo("<p>end</p>");
  }

  @Test
  void includesElevenDeepAreRefused() {
    String files =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "-- content/en/_" + i + ".md --\n" + include(i + 1) + "\n")
            .collect(Collectors.joining());

    var built = TinySite.page(include(1) + "\n" + files).build();

    assertThat(built.findings())
        .contains(
            "content/en/_10.md:1:1: error: includes are nested more than 10 deep [include-depth]");
  }

  @Test
  void partsThatMultiplyWithEachLevelAreRefused() {
    String files =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "-- content/en/_" + i + ".md --\n" + (include(i + 1) + "\n").repeat(8))
            .collect(Collectors.joining());

    var built = TinySite.page(include(1) + "\n" + files + "-- content/en/_10.md --\n\n").build();

    assertThat(built.findings())
        .contains(
            "content/en/_9.md:6:1: error: the page takes in more than 1000 parts [include-too-many]");
  }

  @Test
  void aPageThatGrowsToTwoMillionCharactersIsRefused() {
    String files = "-- content/en/_1.md --\n" + ("text ".repeat(1_000) + "\n").repeat(5);

    var built = TinySite.page((include(1) + "\n").repeat(90) + files).build();

    assertThat(built.findings())
        .contains(
            "content/en/_1.md:5:1: error: with its includes the page is longer than 2000000 characters [include-too-large]");
  }

  /** Lines that regular expressions are slow on or too deep in. */
  static List<String> hard() {
    return List.of(
        "<!--@include:" + " ".repeat(10_000),
        "<!--@include: ./_part.md#" + "-".repeat(10_000),
        "<<< a" + " ".repeat(10_000) + "#",
        "<<< a {" + " ".repeat(10_000),
        "{{ x\n" + "- ".repeat(100_000),
        "{{ x\n" + "1. ".repeat(100_000),
        "{{ facts.x }}".repeat(30_000),
        "{{ facts.x }} " + "`a ".repeat(50_000),
        "{{" + " ".repeat(10_000) + "facts",
        "<!--@include: ./_heading.md#none-->");
  }

  @ParameterizedTest
  @MethodSource("hard")
  void aHardLineIsReadInTime(String line) {
    TinySite site =
        TinySite.page("text\n" + line + "\n")
            .with("content/facts.yml", "x: y\n")
            .with(
                "content/en/_heading.md",
                "# a" + " {".repeat(5_000) + " ".repeat(5_000) + "b" + "#".repeat(5_000) + "c\n");

    assertTimeoutPreemptively(Duration.ofSeconds(5), site::build);
  }

  @Test
  void aLinkInTheFileSystemCannotBringInAFileFromOutside(@TempDir Path folder) throws IOException {
    TinySite site =
        TinySite.page("text\n<!--@include: _secret.md-->\n").with("secret.md", "do not show me");
    Path project = site.writeTo(folder);
    Files.createSymbolicLink(
        project.resolve("content/en/_secret.md"), project.resolve("secret.md"));

    var built = new TinySite.Built(Build.run(site.request(project), Build.Progress.SILENT));

    assertThat(built.codes()).containsExactly("include-missing", "symlink");
  }

  @Test
  void aPartThatIsNotUtf8IsToldOfWhereItIsWrong() {
    var built =
        TinySite.page("text\n<!--@include: _part.md-->\n")
            .with("content/en/_part.md", new byte[] {'a', '\n', (byte) 0xFF})
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/_part.md:2:1: error: not UTF-8 from here on; the encoding is not known [encoding]");
  }

  private static String include(int part) {
    return "<!--@include: _" + part + ".md-->";
  }
}
