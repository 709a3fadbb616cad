package dev.guidepost.cli;

import dev.guidepost.model.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the command says of itself, in the reader's language. */
final class HelpWords extends PropertyResourceBundle {
  private static final String CHINESE = "zh";

  private HelpWords(InputStreamReader in) throws IOException {
    super(in);
  }

  static ResourceBundle of(String language) {
    HelpWords english = read("help.properties");
    if (!language.equals(CHINESE)) {
      return english;
    }
    HelpWords chinese = read("help_zh.properties");
    chinese.setParent(english);
    return chinese;
  }

  private static HelpWords read(String name) {
    try (InputStream in = Objects.requireNonNull(HelpWords.class.getResourceAsStream(name), name)) {
      return new HelpWords(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The language of help: that of {@code --lang} before the command, of {@code GUIDEPOST_LANG}, of
   * the locale.
   */
  static String language(List<String> arguments, Map<String, String> environment) {
    if (!arguments.isEmpty() && arguments.getFirst().startsWith("--lang=")) {
      return tag(arguments.getFirst().substring("--lang=".length()));
    }
    if (arguments.size() > 1 && arguments.getFirst().equals("--lang")) {
      return tag(arguments.get(1));
    }
    for (String name : List.of("GUIDEPOST_LANG", "LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return tag(value);
      }
    }
    // Windows has a language and none of these variables.
    return tag(Locale.getDefault().getLanguage());
  }

  private static String tag(String locale) {
    return locale.toLowerCase(Locale.ROOT).startsWith(CHINESE) ? CHINESE : "en";
  }

  /** Gives the words to a command and to all below it. */
  static void apply(CommandLine command, ResourceBundle words) {
    command.getCommandSpec().resourceBundle(words);
    command.getSubcommands().values().forEach(below -> apply(below, words));
  }

  static String language(CommandSpec spec) {
    return spec.resourceBundle().getString("say.language");
  }

  static String text(CommandSpec spec, String key, Object... values) {
    return Words.fill(spec.resourceBundle().getString(key), List.of(values));
  }

  /** Says on standard error what to do next. */
  static void tell(CommandSpec spec, String key, Object... values) {
    spec.commandLine().getErr().println(text(spec, key, values));
  }
}
