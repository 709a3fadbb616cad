package dev.guidepost.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code guidepost}. */
@Command(
    name = "guidepost",
    description = "Turns Markdown in Chinese and English into a static help center.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      SearchCommand.class,
      TestCommand.class,
      SchemaCommand.class,
      ThemeCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  fine",
      "  1  errors in the content, or warnings with --strict",
      "  2  wrong use of the command or of the configuration",
      "  3  the search costs more than its budget, or does not find what search-tests.yml expects",
      "  4  a file could not be read or written",
      " 70  a mistake of Guidepost itself"
    })
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

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
    CommandLine commands = new CommandLine(new Main());
    commands.setOut(out).setErr(err);
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            Terminal.colors() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    commands.setUsageHelpWidth(100);
    commands.setExecutionExceptionHandler(
        (exception, command, parsed) -> Failures.tell(exception, err));
    return commands.execute(args);
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
