package dev.guidepost.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWithCommentsTest {
  private static final Map<String, Object> MEMBERS = members();

  private static Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("a.json", List.of("a.yml"));
    members.put("b.json", List.of("b.yml"));
    return members;
  }

  @Test
  void anEmptyObjectGetsTheKey() {
    assertThat(JsonWithComments.put("{\n}\n", "yaml.schemas", Map.of("a.json", "a.yml")))
        .hasValue("{\n  \"yaml.schemas\": {\n    \"a.json\": \"a.yml\"\n  }\n}\n");
  }

  @Test
  void everythingElseStaysAsItWas() {
    String before =
        """
        {
          // mine
          "editor.rulers": [80, /* why */ 100],
          "yaml.schemas": {
            "x.json": ["x.yml"], // theirs
            "a.json": ["old.yml"],
          },
        }
        """;

    assertThat(JsonWithComments.put(before, "yaml.schemas", MEMBERS))
        .contains(
            """
            {
              // mine
              "editor.rulers": [80, /* why */ 100],
              "yaml.schemas": {
                "b.json": [
                  "b.yml"
                ],
                "x.json": ["x.yml"], // theirs
                "a.json": ["a.yml"],
              },
            }
            """);
  }

  @Test
  void puttingTwiceIsPuttingOnce() {
    String once = JsonWithComments.put("{\"a\": 1}", "k", MEMBERS).orElseThrow();

    assertThat(JsonWithComments.put(once, "k", Map.of())).contains(once);
    assertThat(JsonWithComments.put(once, "k", MEMBERS).orElseThrow().replaceAll("\\s", ""))
        .isEqualTo(once.replaceAll("\\s", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{", "", "{\"k\": 1}", "{} x"})
  void whatIsNotUnderstoodIsRefused(String text) {
    assertThat(JsonWithComments.put(text, "k", MEMBERS)).isEmpty();
  }
}
