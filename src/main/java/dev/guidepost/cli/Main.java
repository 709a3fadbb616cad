package dev.guidepost.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code guidepost}. */
@Command(
    name = "guidepost",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  /**
   * @param make the command with its options
   */
  private record Named(String name, Supplier<Object> make) {}

  /** In the order in which help lists them. */
  private static final List<Named> COMMANDS =
      List.of(
          new Named("new", NewCommand::new),
          new Named("build", BuildCommand::new),
          new Named("check", CheckCommand::new),
          new Named("serve", ServeCommand::new),
          new Named("search", SearchCommand::new),
          new Named("test", TestCommand::new),
          new Named("fmt", FmtCommand::new),
          new Named("theme", ThemeCommand::new),
          new Named("schema", SchemaCommand::new),
          new Named("status", StatusCommand::new),
          new Named("completion", CompletionCommand::new));

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Nothing is left to do here: it is looked for before anything is parsed. */
  @CommandLine.Option(names = "--lang", paramLabel = "LANG")
  void language(String ignored) {}

  private Main() {
    this.spec = CommandLine.Model.CommandSpec.create();
  }

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs the command and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Set<String> named = Set.copyOf(List.of(args));
    CommandLine commands =
        commands(
            HelpWords.language(List.of(args), System.getenv()),
            // Completion speaks of all of them.
            name -> named.contains(name) || named.contains("completion"));
    commands.setOut(out).setErr(err);
    commands.setExecutionExceptionHandler(
        (exception, command, parsed) -> Failures.tell(exception, err));
    return commands.execute(args);
  }

  /** All commands, with help in that language. */
  static CommandLine commands(String language) {
    return commands(language, name -> true);
  }

  /**
   * All commands by name; those that are wanted have their options too, which takes picocli most of
   * the time that a start takes.
   */
  private static CommandLine commands(String language, Predicate<String> wanted) {
    CommandLine commands = new CommandLine(new Main());
    for (Named command : COMMANDS) {
      commands.addSubcommand(
          command.name(),
          wanted.test(command.name())
              ? command.make().get()
              : CommandLine.Model.CommandSpec.create());
    }
    if (wanted.test("new")) {
      NewCommand.addTypes(Objects.requireNonNull(commands.getSubcommands().get("new")));
    }
    HelpWords.apply(commands, HelpWords.of(language));
    GroupedOptions.apply(commands);
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            Terminal.colors() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    commands.setUsageHelpWidth(100);
    commands.setAdjustLineBreaksForWideCJKCharacters(true);
    commands.setParameterExceptionHandler(new WrongUse());
    return commands;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {
        String.format(
            Locale.ROOT,
            "guidepost %s (Java %s)",
            version == null ? "development" : version,
            Runtime.version())
      };
    }
  }
}
