package dev.guidepost.cli;

import dev.guidepost.schema.Nearest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the command's words, what was probably meant, and where to read on. */
final class WrongUse implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    CommandSpec spec = command.getCommandSpec();
    PrintWriter err = command.getErr();
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      unmatched(unmatched.getUnmatched().getFirst(), spec, err);
    } else {
      err.println(wrong.getMessage());
    }
    err.println();
    CommandLine.Help help = command.getHelp();
    err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
    err.println(HelpWords.text(spec, "say.more", spec.qualifiedName()));
    return ExitCode.USAGE;
  }

  private static void unmatched(String written, CommandSpec spec, PrintWriter err) {
    boolean option = written.startsWith("-");
    boolean wantsCommand = !option && !spec.subcommands().isEmpty();
    err.println(
        HelpWords.text(
            spec,
            option ? "say.no-option" : wantsCommand ? "say.no-command" : "say.too-much",
            spec.qualifiedName(),
            written));
    String name = option ? written.split("=", 2)[0] : written;
    List<String> candidates = new ArrayList<>();
    if (option) {
      spec.options().stream()
          .filter(o -> !o.hidden())
          .forEach(o -> candidates.addAll(List.of(o.names())));
    } else {
      candidates.addAll(spec.subcommands().keySet());
    }
    Optional<String> nearest = Nearest.to(name, candidates);
    nearest.ifPresent(near ->
        err.println(
            "    "
                + HelpWords.text(
                    spec, "say.meant", option ? near : spec.qualifiedName() + " " + near)));
    if (wantsCommand && nearest.isEmpty()) {
      err.println("    " + HelpWords.text(spec, "say.one-of", String.join(", ", candidates)));
    }
  }
}
