package dev.guidepost.render;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Theme;
import dev.guidepost.model.Words;
import dev.guidepost.schema.Nearest;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A theme's templates, ready to be filled. A template sees records, texts, numbers, lists and maps
 * and nothing else: no method but a record's accessor can be called from it, every variable must
 * exist, everything is escaped, and a page has a size limit.
 */
final class Templates {
  private static final int MAX_CHARS = 8_000_000;
  private static final String SUFFIX = ".peb";

  private final Theme theme;
  private final PebbleEngine engine;
  private final Map<String, PebbleTemplate> compiled = new HashMap<>();

  Templates(Theme theme) {
    this.theme = theme;
    MemoryLoader loader = new MemoryLoader();
    // An empty template is how a theme leaves something out; to the loader it would be missing.
    theme
        .templates()
        .forEach((name, text) -> loader.addTemplate(name, text.isEmpty() ? "{# nothing #}" : text));
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .autoEscaping(true)
            .newLineTrimming(true)
            .maxRenderedSize(MAX_CHARS)
            .defaultLocale(Locale.ROOT)
            .methodAccessValidator(Templates::isAccessor)
            .addEscapingStrategy("js", Templates::refuseStrategy)
            .addEscapingStrategy("css", Templates::refuseStrategy)
            .addEscapingStrategy("json", Templates::refuseStrategy)
            .registerExtensionCustomizer(Reduced::new)
            .extension(new Own())
            .build();
  }

  boolean has(String name) {
    return theme.templates().containsKey(name + SUFFIX);
  }

  /**
   * Compiles the named templates, so that a theme's mistakes are found once and not once for each
   * page.
   */
  List<Diagnostic> compile(Set<String> names) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String name : names.stream().sorted().toList()) {
      try {
        compiled.put(name, engine.getTemplate(name + SUFFIX));
      } catch (LoaderException e) {
        diagnostics.add(
            Diagnostic.error(
                "template-missing",
                Location.of("themes/" + theme.name()),
                "theme '"
                    + theme.name()
                    + "' has no templates/"
                    + name
                    + SUFFIX
                    + " ("
                    + e.getPebbleMessage()
                    + ")",
                "add the file"));
      } catch (PebbleException e) {
        diagnostics.add(mistake(name, e));
      } catch (StackOverflowError e) {
        diagnostics.add(recursive(name));
      }
    }
    return diagnostics;
  }

  /** The filled template, or what is wrong with it. */
  record Filled(String html, Optional<Diagnostic> mistake) {}

  Filled fill(String name, Map<String, Object> variables) {
    PebbleTemplate template = compiled.get(name);
    if (template == null) {
      return new Filled("", Optional.empty());
    }
    StringWriter html = new StringWriter(16_384);
    try {
      template.evaluate(html, variables, Locale.ROOT);
      return new Filled(html.toString(), Optional.empty());
    } catch (PebbleException e) {
      return new Filled("", Optional.of(mistake(name, e)));
    } catch (StackOverflowError e) {
      return new Filled("", Optional.of(recursive(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return new Filled("", Optional.of(mistake(name, e)));
    }
  }

  private Diagnostic mistake(String name, PebbleException e) {
    String file = e.getFileName() == null ? name + SUFFIX : e.getFileName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    return Diagnostic.error(
        "template",
        new Location(theme.file(file), line, 0),
        String.valueOf(e.getPebbleMessage()),
        "the manual lists what a template may use");
  }

  /** A filter that does not fit its value throws what it likes. */
  private Diagnostic mistake(String name, RuntimeException e) {
    return Diagnostic.error(
        "template",
        Location.of(theme.file(name + SUFFIX)),
        "the template cannot be filled: " + e.getMessage(),
        "look for a filter that does not fit its value");
  }

  private Diagnostic recursive(String name) {
    return Diagnostic.error(
        "template",
        Location.of(theme.file(name + SUFFIX)),
        "the template includes or extends itself",
        "break the circle");
  }

  private static boolean isAccessor(Object object, Method method) {
    return object instanceof Record
        && method.getParameterCount() == 0
        && !Set.of("getClass", "hashCode", "toString", "notify", "notifyAll", "wait")
            .contains(method.getName());
  }

  /** What is escaped for a script or a style is not escaped for HTML, where it would stand. */
  private static String refuseStrategy(String text) {
    throw new IllegalArgumentException("text can be escaped for html and url_param only");
  }

  /** Takes away what could leave the theme or switch the escaping off. */
  private static final class Reduced extends ExtensionCustomizer {
    private static final Set<String> FILTERS = Set.of("raw");
    private static final Set<String> TAGS = Set.of("autoescape", "cache", "parallel", "flush");

    Reduced(Extension extension) {
      super(extension);
    }

    @Override
    public @Nullable Map<String, Filter> getFilters() {
      Map<String, Filter> filters = super.getFilters();
      if (filters == null) {
        return null;
      }
      Map<String, Filter> kept = new HashMap<>(filters);
      kept.keySet().removeAll(FILTERS);
      return kept;
    }

    @Override
    public @Nullable Map<String, io.pebbletemplates.pebble.extension.Function> getFunctions() {
      Map<String, io.pebbletemplates.pebble.extension.Function> functions = super.getFunctions();
      if (functions == null) {
        return null;
      }
      Map<String, io.pebbletemplates.pebble.extension.Function> kept = new HashMap<>(functions);
      kept.keySet().removeAll(Set.of("i18n", "range"));
      return kept;
    }

    @Override
    public @Nullable List<TokenParser> getTokenParsers() {
      List<TokenParser> parsers = super.getTokenParsers();
      return parsers == null
          ? null
          : parsers.stream().filter(p -> !TAGS.contains(p.getTag())).toList();
    }
  }

  /**
   * {@code {{ t.n_of_m | with(2, 5) }}} puts values in the places of {@code {0}} and {@code {1}}.
   */
  private static final class Own extends AbstractExtension {
    @Override
    public Map<String, Filter> getFilters() {
      return Map.of("with", new With());
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
      return List.of(Own::refuseFields);
    }

    /** What a template may read of a record, components and what is derived from them. */
    private static final ClassValue<Set<String>> ACCESSORS =
        new ClassValue<>() {
          @Override
          protected Set<String> computeValue(Class<?> type) {
            return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
          }
        };

    /**
     * Public fields of Java's classes are attributes to Pebble; only data may have attributes. What
     * data does not have is told with what it has.
     */
    private static @Nullable ResolvedAttribute refuseFields(
        Object value,
        Object attribute,
        Object[] arguments,
        ArgumentsNode node,
        EvaluationContextImpl context,
        String file,
        int line) {
      String name = String.valueOf(attribute);
      String missing =
          switch (value) {
            case Record data ->
                ACCESSORS.get(data.getClass()).contains(name)
                    ? ""
                    : missing(name, ACCESSORS.get(data.getClass()));
            case Map<?, ?> map ->
                map.containsKey(attribute)
                    ? ""
                    : missing(name, map.keySet().stream().map(String::valueOf).toList());
            case List<?> ignored -> "";
            case MacroAttributeProvider ignored -> "";
            default -> "a " + value.getClass().getSimpleName() + " has no attribute '" + name + "'";
          };
      if (missing.isEmpty()) {
        return null;
      }
      throw new AttributeNotFoundException(null, missing, name, line, file);
    }

    private static String missing(String name, Collection<String> known) {
      return "there is no '"
          + name
          + "' here"
          + Nearest.to(name, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    }
  }

  private static final class With implements Filter {
    @Override
    public @Nullable List<String> getArgumentNames() {
      return List.of("a", "b", "c");
    }

    @Override
    public @Nullable Object apply(
        @Nullable Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int lineNumber) {
      List<Object> values = new ArrayList<>();
      for (String name : List.of("a", "b", "c")) {
        Object value = args.get(name);
        if (value != null) {
          values.add(value);
        }
      }
      return input == null ? null : Words.fill(input.toString(), values);
    }
  }
}
