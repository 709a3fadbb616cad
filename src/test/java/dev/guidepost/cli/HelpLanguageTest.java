package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpLanguageTest {
  @Test
  void theHelpSpeaksTheLanguageOfTheReader() {
    assertThat(language(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo("zh");
    assertThat(language(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8"))).isEqualTo("en");
    assertThat(language(Map.of("LC_ALL", "C.UTF-8", "GUIDEPOST_LANG", "zh"))).isEqualTo("zh");
    assertThat(language(Map.of("LC_ALL", "", "LC_MESSAGES", "zh_TW"))).isEqualTo("zh");
    assertThat(language(Map.of("LANG", "zh_CN"), "--lang", "en", "build")).isEqualTo("en");
    assertThat(language(Map.of("LANG", "de_DE"), "--lang=zh")).isEqualTo("zh");
    assertThat(language(Map.of("LANG", "de_DE"), "search", "--lang", "zh")).isEqualTo("en");
  }

  private static String language(Map<String, String> environment, String... arguments) {
    return HelpWords.language(List.of(arguments), environment);
  }

  @Test
  void theHelpCanBeReadInChinese() {
    Cli cli = Cli.run("--lang", "zh", "build", "--help");

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .startsWith("用法：guidepost build")
        .contains("构建站点。", "项目：", "草稿也算进来。", "举例：", "退出码：");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyCommandOptionAndParameterHasItsTextAndNoTextIsLeftOver(String language) {
    ResourceBundle words = HelpWords.of(language);
    SortedSet<String> unused = new TreeSet<>();
    HelpWords.of(language).keySet().stream()
        .filter(key -> !key.startsWith("say.") && !key.startsWith("group."))
        .filter(key -> !key.startsWith("usage."))
        .forEach(unused::add);
    List<String> missing = new ArrayList<>();
    visit(Main.commands(language), words, unused, missing);

    assertThat(missing).isEmpty();
    assertThat(unused).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    ResourceBundle chinese = HelpWords.of("zh");

    assertThat(HelpWords.of("en").keySet())
        .allSatisfy(key ->
            assertThat(chinese.getString(key))
                .as(key)
                .isNotBlank()
                .satisfies(text ->
                    assertThat(isSame(key) || !text.equals(HelpWords.of("en").getString(key)))
                        .as("not translated: " + text)
                        .isTrue()));
    assertThat(chinese.keySet()).hasSameElementsAs(HelpWords.of("en").keySet());
  }

  /** Commands are written in no language. */
  private static boolean isSame(String key) {
    return key.contains(".footer") || key.equals("usage.parameterListHeading");
  }

  private static void visit(
      CommandLine command, ResourceBundle words, SortedSet<String> unused, List<String> missing) {
    CommandSpec spec = command.getCommandSpec();
    String name = spec.qualifiedName(".");
    text(name + ".usage.description", words, unused, missing);
    text(name + ".usage.footer", words, unused, missing);
    for (ArgSpec argument : spec.args()) {
      if (argument.hidden()) {
        continue;
      }
      List<String> keys =
          argument instanceof OptionSpec option
              ? List.of(option.names()).stream().map(n -> n.replaceFirst("^-+", "")).toList()
              : List.of(
                  argument.paramLabel()
                      + "["
                      + positions((CommandLine.Model.PositionalParamSpec) argument)
                      + "]");
      List<String> candidates = new ArrayList<>();
      keys.forEach(key -> {
        candidates.add(name + "." + key);
        candidates.add(key);
        candidates.add("mixinStandardHelpOptions." + key);
      });
      candidates.stream()
          .filter(words::containsKey)
          .findFirst()
          .ifPresentOrElse(unused::remove, () -> missing.add(name + " " + keys));
      assertThat(argument.description()).as(name + " " + keys).isNotEmpty();
    }
    command.getSubcommands().values().forEach(below -> visit(below, words, unused, missing));
  }

  private static String positions(CommandLine.Model.PositionalParamSpec parameter) {
    return parameter.index().toString();
  }

  /** A text, or one in numbered lines. */
  private static void text(
      String key, ResourceBundle words, SortedSet<String> unused, List<String> missing) {
    boolean found = unused.remove(key);
    for (int i = 0; words.containsKey(key + "." + i); i++) {
      found |= unused.remove(key + "." + i);
    }
    if (!found) {
      missing.add(key);
    }
  }
}
