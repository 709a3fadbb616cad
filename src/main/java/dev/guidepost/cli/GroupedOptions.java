package dev.guidepost.cli;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Options under headings: a command's own first, then those of each class that it mixes in. */
final class GroupedOptions implements IHelpSectionRenderer {
  private static final List<String> ORDER =
      List.of(
          UsageMessageSpec.SECTION_KEY_HEADER_HEADING,
          UsageMessageSpec.SECTION_KEY_HEADER,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST,
          UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
          UsageMessageSpec.SECTION_KEY_FOOTER,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

  static void apply(CommandLine command) {
    command.setHelpSectionKeys(ORDER);
    command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new GroupedOptions());
    command.getSubcommands().values().forEach(GroupedOptions::apply);
  }

  @Override
  public String render(Help help) {
    List<OptionSpec> options =
        help.commandSpec().options().stream().filter(option -> !option.hidden()).toList();
    ResourceBundle words = help.commandSpec().resourceBundle();
    Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
    groups.put(words.getString("group.own"), new ArrayList<>());
    for (OptionSpec option : options) {
      String key = "group." + declaring(option);
      String heading = words.getString(words.containsKey(key) ? key : "group.own");
      groups.computeIfAbsent(heading, h -> new ArrayList<>()).add(option);
    }
    StringBuilder text = new StringBuilder();
    groups.forEach((heading, group) -> {
      if (!group.isEmpty()) {
        Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
        layout.addOptions(group, help.parameterLabelRenderer());
        text.append(help.createHeading("%n" + heading + "%n")).append(layout);
      }
    });
    return text.toString();
  }

  private static String declaring(OptionSpec option) {
    return option.userObject() instanceof Field field
        ? field.getDeclaringClass().getSimpleName()
        : "own";
  }
}
