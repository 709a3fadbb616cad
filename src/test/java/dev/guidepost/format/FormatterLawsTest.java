package dev.guidepost.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Article;
import dev.guidepost.model.Body;
import dev.guidepost.model.HanLatin;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Formatting never changes what a page says, and twice is once. */
class FormatterLawsTest {
  private static final String[] PIECES = {
    "文字",
    "转账USDT失败",
    "Gas 费",
    "word",
    "a中b",
    "，",
    " ",
    "  ",
    "\t",
    "\n",
    "  \n",
    "\\\n",
    "\n\n",
    " \n \n",
    "# ",
    "## ",
    "### ",
    "## 标题ABC\n",
    "## A {#a}\n",
    "标题X\n---\n",
    "- ",
    "1. ",
    "  - ",
    "> ",
    "    ",
    "```\n",
    "```js {1}\n",
    "~~~\n",
    "`",
    "``",
    "**",
    "*",
    "_",
    "~~",
    "[",
    "](page.md)",
    "](中A.md \"中A\")",
    "]",
    "![中A](a.png)",
    "{width=300}",
    "{#b}",
    "[^1]",
    "[^1]: 注A\n",
    "[中A]: /zh/\n",
    "[中A]",
    "|a|链|\n|-|:-:|\n|中A|b |\n",
    "| x |\n",
    "|",
    "|-|-|\n",
    "|---|--:|\n",
    "\\|",
    "<b>中A </b>",
    "<div>\n中A \n</div>\n",
    "<!-- 中A \n-->",
    "<br>",
    "&nbsp;",
    "&#20013;A",
    "{{ facts.中A }}",
    "{{facts.x}}",
    "<!--@include: ./a.md-->\n",
    "<<< @/a.js\n",
    "https://a.example/中A",
    "a@b.example",
    "::: tip 中A\n",
    ":::: tabs\n",
    "::: tab 中A\n",
    "::: steps\n",
    "::: details 中A {open}\n",
    ":::\n",
    "::::\n",
    "[[toc]]\n",
    "> [!NOTE]\n> ",
    "术语\n: 释义A\n",
    "- [ ] 任务A\n",
    "---\n",
    "😀A",
    "é中",
    "2026年",
    "<https://a.example>",
    "\\"
  };

  private static final String[] KEYS = {
    "title: 标题A\n",
    "title: \"a # b\"\n",
    "order: 3\n",
    "tags: [a, 中A]\n",
    "tags:\n- a\n# c\n- b\n",
    "# 注释\n",
    "\n",
    "answer: |\n  一A \n  # 二\n\n",
    "answer: >-\n  x\n   y\n",
    "mood: x\n",
    "weight: 2\n",
    "updated: 2026-11-21 # c\n",
    "search: {boost: 2}\n",
    "search:\n  boost: 2\n  # c\n",
    "type: faq\n",
    "description: 'it''s'\n",
    "  # indented\n"
  };

  @Property(tries = 200)
  void aPageSaysWhatItSaid(@ForAll("pages") String page, @ForAll HanLatin hanLatin) {
    obeysTheLaws(Sources.of(Sources.ZH, "page", page), hanLatin);
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> front =
        Arbitraries.of(KEYS)
            .list()
            .uniqueElements()
            .ofMaxSize(7)
            .map(keys -> keys.isEmpty() ? "" : "---\n" + String.join("", keys) + "---\n");
    Arbitrary<String> body =
        Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(30).map(all -> String.join("", all));
    return Combinators.combine(front, body).as((f, b) -> f + b);
  }

  static Stream<Path> realPages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("content", "src/test/resources/format")) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("realPages")
  void realPagesSayWhatTheySaid(Path file) throws IOException {
    Lang lang = file.toString().contains("/en/") ? new Lang("en") : Sources.ZH;
    String path = file.toString().replace('\\', '/').replace(".md", "");
    String page = path.startsWith("content/") ? path.substring("content/zh/".length()) : "page";
    SourceFile source = Sources.of(lang, page, Files.readString(file));

    assertThat(Sources.PARSER.parse(source).hasErrors()).isFalse();
    for (HanLatin hanLatin : HanLatin.values()) {
      obeysTheLaws(source, hanLatin);
    }
  }

  @Test
  void aSiteWithIncludesAndFactsIsTheSameSite() {
    String part = "段落 \n\n| 链|b|\n|-|-|\n|x|{{ facts.fee }}|\n\n\n";
    String page =
        """
        ---
        tags: [a]
        title: "{{ facts.fee }}"
        ---
        <!--@include: ./_part.md-->
        后文 \s
        <!--@include: ./_part.md#name-->
        """;
    String site =
        """
        -- content/facts.yml --
        fee: "1 | 2"
        """;
    String region = part + "<!-- #region name -->\n区A \n<!-- #endregion name -->\n";
    Formatter.Style ofPart = new Formatter.Style(HanLatin.KEEP, false, true);

    assertThat(
            TinySite.of(site)
                .with("content/zh/_part.md", Sources.formatted(region, ofPart))
                .with("content/zh/page.md", Sources.formatted(page))
                .build()
                .content("zh/page/"))
        .isEqualTo(
            TinySite.of(site)
                .with("content/zh/_part.md", region)
                .with("content/zh/page.md", page)
                .build()
                .content("zh/page/"));
  }

  private static void obeysTheLaws(SourceFile source, HanLatin hanLatin) {
    boolean spaced = hanLatin != HanLatin.KEEP;
    Formatter.Style style = new Formatter.Style(hanLatin, spaced, false);
    Optional<String> formatted = Sources.FORMATTER.format(source, style).value();
    Outcome<Article> before = Sources.PARSER.parse(source);
    if (before.hasErrors()) {
      assertThat(formatted).isEmpty();
      return;
    }
    SourceFile after = Sources.of(source.lang(), source.page(), formatted.orElseThrow());
    assertThat(said(Sources.PARSER.parse(after), after.text(), spaced))
        .isEqualTo(said(before, source.text(), spaced));
    assertThat(Sources.FORMATTER.format(after, style).value()).contains(after.text());
  }

  private static Map<String, Object> said(Outcome<Article> outcome, String text, boolean spaced) {
    Article article = outcome.value().orElseThrow();
    return Map.of(
        "front matter", yaml(text),
        "title", spaced(article.title(), spaced),
        "answer", article.answer().map(Body::html),
        "html", article.body().html().stream().map(h -> spaced(h, spaced)).toList(),
        "references", article.body().references().toString().replaceAll("at=[^\\]]*?\\]", ""),
        "outline",
            article.outline().stream()
                .map(h -> h.level() + h.id() + spaced(h.text(), spaced))
                .toList(),
        "anchors", article.anchors());
  }

  private static Object yaml(String text) {
    if (!text.startsWith("---\n")) {
      return Map.of();
    }
    String front = text.substring(4, text.indexOf("---", 4));
    Object read = new Load(LoadSettings.builder().build()).loadFromString(front);
    return read == null ? Map.of() : read;
  }

  private static String spaced(String text, boolean spaced) {
    return spaced
        ? text.replaceAll("(?<=\\p{IsHan}) +(?=[\\p{IsLatin}0-9])", "")
            .replaceAll("(?<=[\\p{IsLatin}0-9]) +(?=\\p{IsHan})", "")
        : text;
  }
}
