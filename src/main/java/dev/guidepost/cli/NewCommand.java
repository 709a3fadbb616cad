package dev.guidepost.cli;

import dev.guidepost.type.ContentType;
import dev.guidepost.type.ContentTypes;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guidepost new}, with a command for each content type. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "TYPE",
    subcommands = NewSite.class)
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Adds what the annotations cannot know. */
  static void addTypes(CommandLine newCommand) {
    newCommand.addSubcommand("section", new NewPage("section"));
    for (ContentType type : ContentTypes.all()) {
      newCommand.addSubcommand(type.name(), new NewPage(type.name()));
    }
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "say what: guidepost new " + String.join(", ", spec.subcommands().keySet()));
  }
}
