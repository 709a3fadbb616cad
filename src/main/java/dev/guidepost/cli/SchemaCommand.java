package dev.guidepost.cli;

import dev.guidepost.json.Json;
import dev.guidepost.schema.JsonSchema;
import dev.guidepost.schema.Schema;
import dev.guidepost.source.BaselineYaml;
import dev.guidepost.source.ContactYaml;
import dev.guidepost.source.GlossaryYaml;
import dev.guidepost.source.ScenarioYaml;
import dev.guidepost.source.SearchTestsYaml;
import dev.guidepost.source.SiteYaml;
import dev.guidepost.source.SynonymsYaml;
import dev.guidepost.type.ContentTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guidepost schema}. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema of a YAML file or of a page's front matter, for editors; without a name, the list of names.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description =
          "site, contact, glossary-term, synonyms, search-tests, scenario, baseline, or the name of a content type.")
  private @Nullable String name;

  @Override
  public Integer call() {
    Map<String, Schema> schemas = schemas();
    if (name == null) {
      schemas.keySet().forEach(spec.commandLine().getOut()::println);
      return ExitCode.FINE;
    }
    Schema schema = schemas.get(name);
    if (schema == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "there is no schema '" + name + "'; choose one of " + String.join(", ", names()));
    }
    spec.commandLine().getOut().print(Json.pretty(JsonSchema.of(schema)));
    spec.commandLine().getOut().flush();
    return ExitCode.FINE;
  }

  static Set<String> names() {
    return schemas().keySet();
  }

  private static Map<String, Schema> schemas() {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    schemas.put("site", SiteYaml.SCHEMA);
    schemas.put("contact", ContactYaml.SCHEMA);
    schemas.put("glossary-term", GlossaryYaml.TERM);
    schemas.put("synonyms", SynonymsYaml.SCHEMA);
    schemas.put("search-tests", SearchTestsYaml.SCHEMA);
    schemas.put("scenario", ScenarioYaml.SCHEMA);
    schemas.put("baseline", BaselineYaml.SCHEMA);
    ContentTypes.all().forEach(type -> schemas.put(type.name(), ContentTypes.schema(type)));
    return schemas;
  }
}
