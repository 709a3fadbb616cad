package dev.guidepost.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.json.Json;
import dev.guidepost.schema.JsonSchema;
import dev.guidepost.schema.Schema;
import dev.guidepost.source.GlossaryYaml;
import dev.guidepost.source.ScenarioYaml;
import dev.guidepost.source.SearchTestsYaml;
import dev.guidepost.source.SiteYaml;
import dev.guidepost.source.SynonymsYaml;
import dev.guidepost.source.TermsYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What editors are told about YAML, as files in {@code src/test/resources/schemas}; {@code mvn test
 * -Dtest=SchemaGoldenTest -Dupdate=true} rewrites them.
 */
class SchemaGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/schemas");
  private static final boolean UPDATE = "true".equals(System.getProperty("update"));
  private static final SortedMap<String, Schema> SCHEMAS = schemas();

  private static SortedMap<String, Schema> schemas() {
    SortedMap<String, Schema> schemas = new TreeMap<>();
    ContentTypes.all().forEach(type -> schemas.put(type.name(), ContentTypes.schema(type)));
    schemas.put("site", SiteYaml.SCHEMA);
    schemas.put("glossary-term", GlossaryYaml.TERM);
    schemas.put("terms", TermsYaml.SCHEMA);
    schemas.put("synonyms", SynonymsYaml.SCHEMA);
    schemas.put("search-tests", SearchTestsYaml.SCHEMA);
    schemas.put("scenario", ScenarioYaml.SCHEMA);
    return schemas;
  }

  static Stream<Map.Entry<String, Schema>> schemasByName() {
    return SCHEMAS.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("schemasByName")
  void theSchemaIsTheOneOnRecord(Map.Entry<String, Schema> named) throws IOException {
    String schema = Json.pretty(JsonSchema.of(named.getValue()));
    Path golden = GOLDEN.resolve(named.getKey() + ".json");
    if (UPDATE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, schema);
    }

    assertThat(schema).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyRecordedSchemaIsOneOfOurs() throws IOException {
    List<String> recorded;
    try (Stream<Path> files = Files.list(GOLDEN)) {
      recorded = files.map(file -> file.getFileName().toString()).toList();
    }

    assertThat(recorded)
        .containsExactlyInAnyOrderElementsOf(
            SCHEMAS.keySet().stream().map(name -> name + ".json").toList());
  }
}
