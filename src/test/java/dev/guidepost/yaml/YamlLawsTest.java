package dev.guidepost.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Values;
import dev.guidepost.type.ContentTypes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlLawsTest {
  @Property(tries = 1_000)
  void anyTextIsReadOrRefusedWithALineThatItHas(@ForAll("yaml") String text) {
    Outcome<Values> decoded =
        YamlDecoder.decode(text, "page.md", 1, ContentTypes.schema(ContentTypes.named("faq")));

    long lines = text.lines().count() + 1;
    assertThat(decoded.value().isPresent() || decoded.hasErrors()).isTrue();
    assertThat(decoded.diagnostics())
        .allSatisfy(d -> assertThat(d.at().line()).isBetween(1, (int) lines));
  }

  @Property(tries = 500)
  void aTextInQuotesComesBackAsItIs(@ForAll("prose") String text) {
    String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";

    Outcome<Values> decoded =
        YamlDecoder.decode(
            "title: " + quoted, "page.md", 1, ContentTypes.schema(ContentTypes.named("faq")));

    assertThat(decoded.diagnostics()).extracting(Diagnostic::message).isEmpty();
    assertThat(decoded.value().orElseThrow().text("title")).hasValue(text);
  }

  @Provide
  Arbitrary<String> yaml() {
    return Arbitraries.of(
            "title",
            "order",
            "tags",
            "search",
            ": ",
            ":",
            "：",
            "\n",
            "\n  ",
            "\n- ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "&a",
            "*a",
            "!t",
            "#",
            " # ",
            "\"",
            "'",
            "|",
            ">",
            "---",
            "...",
            "? ",
            "~",
            "1.10",
            "no",
            "true",
            "2026-11-21",
            "中文",
            "\u00a0",
            "\t",
            "\\u202E",
            "\\",
            "@",
            "%",
            "`",
            "<<",
            "😀")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.strings()
        .withChars("abc :#'\"\\[]{}&*!|>-?@`%,~=")
        .withChars('中', '：', '，', '“', 'é', '文')
        .ofMaxLength(30);
  }
}
