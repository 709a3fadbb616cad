package dev.guidepost.cli;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line understands, for tests that hold the manual to it. */
public final class CommandTree {
  private CommandTree() {}

  /** Options that are shown and parameters, by the command's words: {@code new faq}. */
  public static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new TreeMap<>();
    collect("", Main.commands("en"), words);
    return words;
  }

  private static void collect(String name, CommandLine command, Map<String, Set<String>> words) {
    CommandSpec spec = command.getCommandSpec();
    Set<String> own = new TreeSet<>();
    spec.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> own.addAll(Set.of(option.names())));
    if (spec.subcommands().isEmpty()) {
      spec.positionalParameters().forEach(parameter -> own.add(parameter.paramLabel()));
    }
    words.put(name, own);
    command
        .getSubcommands()
        .forEach((sub, line) -> collect((name + " " + sub).strip(), line, words));
  }

  public static Collection<String> exitCodes() {
    Set<String> codes = new TreeSet<>();
    for (Field field : ExitCode.class.getDeclaredFields()) {
      if (field.getType() == int.class && Modifier.isStatic(field.getModifiers())) {
        try {
          codes.add(String.valueOf(field.getInt(null)));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return codes;
  }
}
