package dev.guidepost.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
  @Test
  void anotherNameOfAKeyIsMarkedAsDeprecated() {
    Schema schema =
        Schema.of("page", Key.of("order", new Kind.Decimal(), "place in the list").alias("weight"));

    assertThat(Json.pretty(JsonSchema.of(schema)))
        .isEqualTo(
            """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "title": "page",
              "type": "object",
              "properties": {
                "order": {
                  "description": "place in the list",
                  "type": "number"
                },
                "weight": {
                  "description": "another name for order",
                  "type": "number",
                  "deprecated": true
                }
              },
              "additionalProperties": false
            }
            """);
  }

  @Test
  void aMandatoryKeyIsRequired() {
    Schema schema = Schema.of("term", Key.of("term", new Kind.Text(), "the term").mandatory());

    assertThat(JsonSchema.of(schema)).containsEntry("required", List.of("term"));
  }

  @Test
  void anOpenSchemaLeavesOtherKeysToTheAuthor() {
    Schema schema = Schema.open("front matter");

    assertThat(JsonSchema.of(schema)).containsEntry("additionalProperties", true);
  }

  @Test
  void keysOfTheAuthorsOwnHaveTheSameKindBehindThem() {
    Schema schema = Schema.of("also").each(new Kind.Texts());

    assertThat(Json.compact(JsonSchema.of(schema)))
        .contains("\"additionalProperties\":{\"type\":[\"array\",\"string\",");
  }

  @Test
  void aListOfListsDescribesItsLists() {
    Schema schema = Schema.of("synonyms", Key.of("same", new Kind.Groups(), "equal words"));

    assertThat(Json.compact(JsonSchema.of(schema)))
        .contains(
            "\"items\":{\"type\":\"array\",\"items\":{\"type\":[\"string\",\"number\",\"boolean\"]}}");
  }

  @Test
  void aListOfMappingsDescribesItsItems() {
    Schema item = Schema.of("channel", Key.of("id", new Kind.Text(), "its name").mandatory());
    Schema schema =
        Schema.of("contact", Key.of("channels", new Kind.Many(item), "ways to reach us"));

    assertThat(Json.compact(JsonSchema.of(schema)))
        .contains(
            "\"channels\":{\"description\":\"ways to reach us\",\"type\":\"array\",\"items\":{\"type\":\"object\"")
        .contains("\"required\":[\"id\"]");
  }

  @Test
  void aTreeOfTextsRefersToItself() {
    Schema schema = Schema.of("facts").each(new Kind.Tree());

    assertThat(Json.compact(JsonSchema.of(schema)))
        .contains("\"additionalProperties\":{\"$ref\":\"#/definitions/tree\"}")
        .contains(
            "\"definitions\":{\"tree\":{\"type\":[\"string\",\"number\",\"boolean\",\"object\"]");
  }
}
