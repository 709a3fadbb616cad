package dev.guidepost.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.channel.ChannelKind;
import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.cli.CommandTree;
import dev.guidepost.manual.ReferencePage.Part;
import dev.guidepost.manual.ReferencePage.Row;
import dev.guidepost.manual.ReferencePage.Table;
import dev.guidepost.model.Codes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.render.ContextView;
import dev.guidepost.render.DeskView;
import dev.guidepost.render.EditionView;
import dev.guidepost.render.PageView;
import dev.guidepost.render.SiteView;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import dev.guidepost.source.Schemas;
import dev.guidepost.source.Themes;
import dev.guidepost.type.ContentType;
import dev.guidepost.type.ContentTypes;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference pages of the manual name all there is, and nothing that there is not. */
@Execution(ExecutionMode.CONCURRENT)
class ReferencePagesTest {
  private static final Path MANUAL = Path.of("src/manual/content");
  private static final List<String> LANGUAGES = List.of("en", "zh");
  private static final Map<String, String> REQUIRED = Map.of("en", "required", "zh", "必填");

  // --- YAML files

  static Stream<Arguments> yamlFiles() {
    return Schemas.all().stream()
        .filter(described -> !described.name().equals("words"))
        .flatMap(file -> LANGUAGES.stream().map(lang -> Arguments.of(file.name(), lang)));
  }

  /** Pages about one file, by its schema; all others share one page and have a heading there. */
  private static final Map<String, String> PAGES =
      Map.of(
          "site", "reference/site-yml",
          "contact", "reference/contact-yml",
          "theme", "theme/theme-yml");

  private static List<Part> about(String schema, String lang) {
    String page = PAGES.get(schema);
    return page == null
        ? ReferencePage.of(lang, "reference/files").under(schema)
        : ReferencePage.of(lang, page).parts();
  }

  private static Schema schema(String name) {
    return Schemas.all().stream()
        .filter(described -> described.name().equals(name))
        .findFirst()
        .orElseThrow()
        .schema();
  }

  private static List<Table> keyTables(List<Part> parts) {
    return ReferencePage.tables(parts, "Key", "键");
  }

  @ParameterizedTest
  @MethodSource("yamlFiles")
  void everyKeyOfAYamlFileHasARowAndEveryRowAKey(String name, String lang) {
    assertThat(about(name, lang)).as("a part about %s", name).isNotEmpty();
    assertThat(ReferencePage.names(keyTables(about(name, lang))))
        .isEqualTo(keys(schema(name)).keySet());
  }

  @ParameterizedTest
  @MethodSource("yamlFiles")
  void theRowOfAKeySaysWhetherItIsRequiredAndWhatCanBeChosen(String name, String lang) {
    assertRowsAreRight(keyTables(about(name, lang)), keys(schema(name)), lang);
  }

  private static void assertRowsAreRight(
      List<Table> tables, SortedMap<String, Key> keys, String lang) {
    for (Table table : tables) {
      for (Row row : table.rows()) {
        for (String written : row.names()) {
          Key key = keys.get(table.below(written));
          if (key == null) {
            continue;
          }
          String said = row.text().replaceAll("`[^`]*`", "");
          assertThat(said.contains(REQUIRED.getOrDefault(lang, "")))
              .as("%s is required: %s", key.name(), row.text())
              .isEqualTo(key.required());
          List<String> expected = new ArrayList<>(key.aliases());
          if (key.kind() instanceof Kind.Choice choice && choice.options().size() < 10) {
            expected.addAll(choice.options());
          }
          assertThat(ReferencePage.codes(row.text())).containsAll(expected);
        }
      }
    }
  }

  /**
   * All keys by their path. A name that is the author's own is {@code *}; the levels of the rules
   * are left out, since each has a page of its own.
   */
  private static SortedMap<String, Key> keys(Schema schema) {
    SortedMap<String, Key> keys = new TreeMap<>();
    collect("", schema, keys);
    keys.keySet().removeIf(path -> path.startsWith("checks."));
    return keys;
  }

  private static void collect(String prefix, Schema schema, SortedMap<String, Key> keys) {
    for (Key key : schema.keys()) {
      keys.put(prefix + key.name(), key);
      inside(prefix + key.name() + ".", key.kind(), keys);
    }
    schema.others().ifPresent(kind -> inside(prefix + "*.", kind, keys));
  }

  private static void inside(String prefix, Kind kind, SortedMap<String, Key> keys) {
    if (kind instanceof Kind.Nested nested) {
      collect(prefix, nested.schema(), keys);
    } else if (kind instanceof Kind.Many many) {
      collect(prefix, many.schema(), keys);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyYamlFileIsNamed(String lang) {
    String pages =
        ReferencePage.read(lang + "/reference/files.md")
            + ReferencePage.read(lang + "/reference/site-yml.md")
            + ReferencePage.read(lang + "/reference/contact-yml.md")
            + ReferencePage.read(lang + "/theme/theme-yml.md")
            + ReferencePage.read(lang + "/theme/words.md");
    Schemas.all()
        .forEach(
            file -> file.files().forEach(path -> assertThat(pages).contains("`" + path + "`")));
    Schemas.all()
        .forEach(file -> assertThat(pages).contains("`guidepost schema " + file.name() + "`"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyKindOfChannelHasARowWithItsSettings(String lang) {
    ReferencePage page = ReferencePage.of(lang, "reference/contact-yml");
    List<Table> tables = ReferencePage.tables(page.parts(), "Kind", "种类");
    assertThat(ReferencePage.names(tables))
        .containsExactlyInAnyOrderElementsOf(ChannelKinds.names());
    for (Row row : tables.getFirst().rows()) {
      ChannelKind kind = ChannelKinds.named(row.names().getFirst()).orElseThrow();
      String settings = row.text().replaceFirst(".* \\|(.*)\\|$", "$1");
      assertThat(ReferencePage.codes(settings))
          .as(kind.name())
          .containsExactlyInAnyOrderElementsOf(
              kind.settings().stream().map(setting -> setting.key()).toList());
    }
  }

  // --- Pages

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyKeyOfTheFrontMatterHasARow(String lang) {
    ReferencePage page = ReferencePage.of(lang, "reference/front-matter");
    SortedMap<String, Key> common = keys(ContentTypes.schema(ContentTypes.named("article")));
    assertThat(ReferencePage.names(keyTables(page.under("every-page")))).isEqualTo(common.keySet());
    assertRowsAreRight(keyTables(page.parts()), common, lang);
    for (ContentType type : ContentTypes.all()) {
      assertThat(ReferencePage.names(keyTables(page.under(type.name()))))
          .as("keys of " + type.name())
          .isEqualTo(type.keys().stream().map(Key::name).collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyContentTypeHasARowWithItsFolders(String lang) {
    ReferencePage page = ReferencePage.of(lang, "writing/types");
    List<Table> tables = ReferencePage.tables(page.parts(), "Type", "类型");
    assertThat(ReferencePage.names(tables))
        .containsExactlyInAnyOrderElementsOf(
            ContentTypes.all().stream().map(ContentType::name).toList());
    for (Row row : tables.getFirst().rows()) {
      assertThat(ReferencePage.codes(row.text()))
          .containsAll(ContentTypes.named(row.names().getFirst()).folders());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyContainerIsShownAndNoOther(String lang) {
    ReferencePage page = ReferencePage.of(lang, "writing/containers");
    Set<String> known = containers();
    assertThat(known).contains("tip", "steps");
    for (String container : known) {
      assertThat(ReferencePage.read(lang + "/writing/containers.md"))
          .containsPattern("`" + container + "`|::: ?" + container + "\\b");
    }
    assertThat(known)
        .containsAll(
            ReferencePage.names(
                page.parts().stream()
                    .flatMap(part -> part.tables().stream())
                    .filter(table ->
                        table.head().startsWith("Container") || table.head().startsWith("容器"))
                    .toList()));
  }

  /** What the tool offers to somebody who wrote a name that is none. */
  private static Set<String> containers() {
    String hint =
        TinySite.page("# Page\n\n::: no-such-container-at-all\nText\n:::\n")
            .build()
            .diagnostics()
            .stream()
            .filter(finding -> finding.code().equals("container-unknown"))
            .map(Diagnostic::hint)
            .findFirst()
            .orElseThrow();
    return Set.of(hint.replace("use one of ", "").split(", "));
  }

  // --- Commands

  static Stream<Arguments> commands() {
    return CommandTree.words().keySet().stream()
        .flatMap(command -> LANGUAGES.stream().map(lang -> Arguments.of(command, lang)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionOfACommandHasARowAndEveryRowAnOption(String command, String lang) {
    ReferencePage page = ReferencePage.of(lang, "reference/commands");
    String id = command.isEmpty() ? "guidepost" : heading(command);
    assertThat(page.ids()).contains(id);
    List<Part> parts = page.parts().stream().filter(part -> part.id().equals(id)).toList();
    Set<String> named = options(parts);
    for (String group : List.of("project", "findings", "help")) {
      if (group.equals("help") || parts.getFirst().text().contains("(#" + group + ")")) {
        named.addAll(options(page.under(group)));
      }
    }
    assertThat(named).isEqualTo(CommandTree.words().get(command));
    assertThat(ReferencePage.codes(page.text()))
        .anyMatch(code -> (code + " ").startsWith(("guidepost " + command).strip() + " "));
  }

  /** Pages of all types are made in one way, so they share a heading. */
  private static String heading(String command) {
    boolean page = command.startsWith("new ") && !command.equals("new site");
    return page ? "new-page" : command.replace(' ', '-');
  }

  private static Set<String> options(List<Part> parts) {
    return ReferencePage.names(ReferencePage.tables(parts, "Option", "选项")).stream()
        .map(option -> option.split("[ =]")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyExitCodeHasARow(String lang) {
    List<Part> part = ReferencePage.of(lang, "reference/commands").under("exit-codes");
    assertThat(ReferencePage.names(part.getFirst().tables()))
        .containsExactlyInAnyOrderElementsOf(CommandTree.exitCodes());
  }

  // --- Themes

  private static SortedMap<String, byte[]> defaultTheme() {
    return Themes.of(Path.of("src/test/no-such-project")).shown("default");
  }

  private static Set<String> themeFiles(Predicate<String> wanted) {
    return defaultTheme().keySet().stream()
        .filter(wanted)
        .map(path -> path.replaceFirst("^(templates|assets)/", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyTemplatePartialAndAssetHasARow(String lang) {
    ReferencePage page = ReferencePage.of(lang, "theme/templates");
    assertThat(names(page, "templates"))
        .isEqualTo(
            themeFiles(p -> p.startsWith("templates/") && !p.startsWith("templates/partials/")));
    assertThat(names(page, "partials"))
        .isEqualTo(themeFiles(p -> p.startsWith("templates/partials/")));
    assertThat(names(page, "assets")).isEqualTo(themeFiles(p -> p.startsWith("assets/")));
  }

  private static Set<String> names(ReferencePage page, String id) {
    return ReferencePage.names(
        page.under(id).stream().flatMap(part -> part.tables().stream()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyTokenHasARow(String lang) {
    ReferencePage page = ReferencePage.of(lang, "theme/theme-yml");
    YamlNode.Mapping theme = yaml("theme.yml");
    for (String group : List.of("fixed", "light")) {
      YamlNode tokens =
          theme.entries().stream()
              .filter(entry -> entry.key().equals(group))
              .findFirst()
              .orElseThrow()
              .value();
      assertThat(names(page, group))
          .isEqualTo(
              ((YamlNode.Mapping) tokens)
                  .entries().stream().map(YamlNode.Entry::key).collect(Collectors.toSet()));
    }
  }

  private static YamlNode.Mapping yaml(String path) {
    byte[] bytes = defaultTheme().get(path);
    return YamlReader.read(new String(bytes, StandardCharsets.UTF_8), path, 1)
        .value()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyWordOfTheThemeHasARowWithItsText(String lang) {
    Map<String, String> rows = new TreeMap<>();
    for (Part part : ReferencePage.of(lang, "theme/words").parts()) {
      for (Table table : ReferencePage.tables(List.of(part), "Word", "词")) {
        for (Row row : table.rows()) {
          List<String> codes = ReferencePage.codes(row.text());
          rows.put(codes.getFirst(), codes.size() > 1 ? codes.get(1).strip() : "");
        }
      }
    }
    Map<String, String> words = new TreeMap<>();
    for (YamlNode.Entry entry : yaml("ui/" + lang + ".yml").entries()) {
      words.put(entry.key(), ((YamlNode.Scalar) entry.value()).text().strip());
    }
    assertThat(rows).containsExactlyInAnyOrderEntriesOf(words);
  }

  /** What a template sees, by the heading of its table. */
  private static Map<String, Class<?>> views() {
    Map<String, Class<?>> views = new TreeMap<>();
    for (Class<?> view :
        List.of(
            PageView.class, SiteView.class, DeskView.class, ContextView.class, EditionView.class)) {
      view(view, views);
    }
    return views;
  }

  private static void view(Class<?> type, Map<String, Class<?>> views) {
    String name = type.getSimpleName().replace("View", "");
    if (views.putIfAbsent(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), type)
        == null) {
      for (RecordComponent component : type.getRecordComponents()) {
        parts(component.getGenericType())
            .filter(Class::isRecord)
            .forEach(inner -> view(inner, views));
      }
    }
  }

  private static Stream<Class<?>> parts(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return Arrays.stream(parameterized.getActualTypeArguments())
          .flatMap(ReferencePagesTest::parts);
    }
    return type instanceof Class<?> one ? Stream.of(one) : Stream.empty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everythingThatATemplateSeesHasARow(String lang) {
    Set<String> expected = new TreeSet<>();
    views()
        .forEach((name, type) -> {
          for (RecordComponent component : type.getRecordComponents()) {
            expected.add(name + "." + component.getName());
          }
        });
    ReferencePage page = ReferencePage.of(lang, "theme/data");
    assertThat(ReferencePage.names(ReferencePage.tables(page.parts(), "Field", "字段")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyVariableThatThePageNamesIsThere(String lang) {
    Set<String> variables = names(ReferencePage.of(lang, "theme/data"), "variables");
    assertThat(variables).contains("page", "site", "t", "root");
    String uses =
        variables.stream()
            .map(name -> "{% if " + name + " is empty %}{% endif %}")
            .collect(Collectors.joining());
    assertThat(
            TinySite.of(
                    """
                    -- content/site.yml --
                    theme: own
                    -- content/en/page.md --
                    # Page
                    Text
                    -- themes/own/theme.yml --
                    contract: 1
                    -- themes/own/templates/partials/brand.peb --
                    %s
                    """
                        .formatted(uses))
                .build()
                .diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void thePagesTellTheContractThatThemesAreWrittenFor(String lang) {
    assertThat(ReferencePage.read(lang + "/theme/theme-yml.md"))
        .contains("`contract: " + Themes.CONTRACT + "`");
  }

  // --- The manual as a whole

  /** Findings that say that a file was not written as the tool understands it. */
  private static final Pattern NOT_UNDERSTOOD =
      Pattern.compile(
          "config|.*-form|key-.*|yaml-.*|contact-(?!page).*|channel-setting|flow-.*|container-.*"
              + "|fact-.*|include-form|theme-.*|template.*|contrast|glossary-.*|word-.*|synonym-cycle");

  static Stream<Arguments> pagesWithFiles() throws IOException {
    return pages("en").stream()
        .filter(page -> !page.startsWith("start/") && !page.startsWith("hosting/git"))
        .filter(page -> ReferencePage.read("en/" + page + ".md").contains(" title=\""))
        .flatMap(page -> LANGUAGES.stream().map(lang -> Arguments.of(page, lang)));
  }

  /** Files that a page shows in several pieces are put together. */
  @ParameterizedTest
  @MethodSource("pagesWithFiles")
  void theFilesThatAPageShowsAreUnderstood(String page, String lang) {
    Map<String, String> files = new TreeMap<>();
    files.put("content/en/faq/fees.md", "# Fees\n\n## Network fee {#network-fee}\n\nText\n");
    files.put("content/zh/faq/fees.md", "# 矿工费\n\n## 网络 {#network-fee}\n\n文字\n");
    for (Example.Block block : Example.read(MANUAL.resolve(lang + "/" + page + ".md")).blocks()) {
      if (block.title().matches("(content|themes)/.*")) {
        files.merge(block.title(), block.text(), String::concat);
      }
      if (block.title().startsWith("themes/acme/")) {
        files.put("content/site.yml", "theme: acme\n");
      }
      if (block.title().equals("content/contact.yml")) {
        files.merge(block.title(), "demo: true\n", String::concat);
        files.put("content/en/contact.md", "# Contact\n\nWrite.\n");
        files.put("content/zh/contact.md", "# 联系\n\n写信。\n");
      }
    }
    StringBuilder site = new StringBuilder();
    files.forEach((path, text) -> site.append("-- " + path + " --\n" + text));
    assertThat(TinySite.of(site.toString()).build().diagnostics())
        .filteredOn(finding -> NOT_UNDERSTOOD.matcher(finding.code()).matches())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyFindingIsInTheOverview(String lang) {
    Matcher link =
        Pattern.compile("\\[`([a-z0-9-]+)`]\\(\\1\\.md\\)")
            .matcher(ReferencePage.read(lang + "/codes/index.md"));
    List<String> named = link.results().map(found -> found.group(1)).toList();
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(Codes.all().stream().map(Codes.Code::name).toList());
  }

  @Test
  void bothLanguagesHaveTheSamePagesWithTheSameHeadings() throws IOException {
    assertThat(pages("zh")).isEqualTo(pages("en"));
    for (String page : pages("en")) {
      assertThat(ReferencePage.of("zh", page).ids())
          .as(page)
          .isEqualTo(new HashSet<>(ReferencePage.of("en", page).ids()));
    }
  }

  /** All pages but those of findings, which are held by a test of their own. */
  private static Set<String> pages(String lang) throws IOException {
    Path root = MANUAL.resolve(lang);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> root.relativize(file).toString().replace('\\', '/').replace(".md", ""))
          .filter(page -> !page.startsWith("codes/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
