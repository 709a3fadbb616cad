package dev.guidepost.cli;

import dev.guidepost.json.Json;
import dev.guidepost.output.Replacement;
import dev.guidepost.schema.JsonSchema;
import dev.guidepost.schema.Nearest;
import dev.guidepost.schema.Schema;
import dev.guidepost.source.Schemas;
import dev.guidepost.type.ContentTypes;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guidepost schema}. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectFolder project = new ProjectFolder();

  @Option(names = "--write")
  private boolean write;

  @Parameters(arity = "0..1", paramLabel = "NAME")
  private @Nullable String name;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (write) {
      return write(out);
    }
    Map<String, Schema> schemas = schemas();
    if (name == null) {
      schemas.keySet().forEach(out::println);
      return ExitCode.FINE;
    }
    Schema schema = schemas.get(name);
    if (schema == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "there is no schema '"
              + name
              + "'; "
              + Nearest.to(name, names()).map(n -> "did you mean '" + n + "'? ").orElse("")
              + "choose one of "
              + String.join(", ", names()));
    }
    out.print(Json.pretty(JsonSchema.of(schema)));
    out.flush();
    return ExitCode.FINE;
  }

  private int write(PrintWriter out) {
    SortedMap<String, String> files = EditorFiles.of(project.existing(spec.commandLine()));
    files.forEach((path, text) -> {
      Replacement.write(project.path().resolve(path), text.getBytes(StandardCharsets.UTF_8));
      out.println(path);
    });
    out.flush();
    if (!files.containsKey(".vscode/settings.json")) {
      spec.commandLine()
          .getErr()
          .println(
              "error: .vscode/settings.json is not understood and was left alone; add to it:\n"
                  + EditorFiles.settings());
      return ExitCode.USAGE;
    }
    return ExitCode.FINE;
  }

  static Set<String> names() {
    return schemas().keySet();
  }

  private static Map<String, Schema> schemas() {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    Schemas.all().forEach(described -> schemas.put(described.name(), described.schema()));
    ContentTypes.all().forEach(type -> schemas.put(type.name(), ContentTypes.schema(type)));
    return schemas;
  }
}
