package dev.guidepost.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guidepost.JsonTree;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  @Test
  void aTreeIsWrittenInItsOrder() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("b", 1);
    tree.put("a", List.of(true, 2.5, "x", 3L));
    tree.put("nothing", null);

    assertThat(Json.compact(tree)).isEqualTo("{\"b\":1,\"a\":[true,2.5,\"x\",3],\"nothing\":null}");
  }

  @Test
  void aTreeIsIndentedByTwoSpacesAndEndsItsLine() {
    assertThat(Json.pretty(Map.of("a", List.of(1, Map.of("b", "c")))))
        .isEqualTo(
            """
            {
              "a": [
                1,
                {
                  "b": "c"
                }
              ]
            }
            """);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          </script>      | "\\u003c/script\\u003e"
          <!--           | "\\u003c!--"
          a & b          | "a \\u0026 b"
          ]]>            | "]]\\u003e"
          "quoted"       | "\\"quoted\\""
          back\\slash     | "back\\\\slash"
          转账             | "转账"
          """)
  void whatCouldEndAScriptIsEscaped(String text, String json) {
    assertThat(Json.compact(text)).isEqualTo(json);
  }

  @Test
  void theLineEndsOfJavaScriptAndHalfCharactersAreEscaped() {
    assertThat(Json.compact("a\u2028b\u2029c\ud800d")).isEqualTo("\"a\\u2028b\\u2029c\\ud800d\"");
  }

  @Property
  void anyTextIsReadBackTheSame(@ForAll String text) {
    assertThat(JsonTree.read(Json.compact(text))).isEqualTo(text);
    assertThat(JsonTree.object(Json.pretty(Map.of(text, text)))).isEqualTo(Map.of(text, text));
  }

  @Property
  void noTextCanEndAScriptOrACommentOrASection(@ForAll String text) {
    assertThat(Json.compact(text + "</script>" + text)).doesNotContain("<", ">", "&", "\u2028");
  }

  @Test
  void whatIsNoJsonIsOurOwnMistake() {
    assertThatThrownBy(() -> Json.compact(Arrays.asList(new Object())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
