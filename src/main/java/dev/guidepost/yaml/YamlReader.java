package dev.guidepost.yaml;

import dev.guidepost.model.CharacterRules;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 strictly: one document, a mapping, no anchors, aliases or tags, no key twice, at
 * most {@value #MAX_DEPTH} levels. What is beyond that is either a slip of the pen or an attack,
 * and both deserve a message rather than a guess.
 */
public final class YamlReader {
  static final int MAX_DEPTH = 16;
  private static final int MAX_CHARS = 1 << 20;
  private static final int MAX_NODES = 100_000;
  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("^\\s*[\\w-]+：");
  private static final Pattern SWALLOWED_COMMENT = Pattern.compile("[ \\t]#\\S");

  private final String file;
  private final int firstLine;
  private final String text;
  private final String[] lines;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private YamlReader(String text, String file, int firstLine) {
    this.text = text;
    this.file = file;
    this.firstLine = firstLine;
    this.lines = text.split("\n", -1);
  }

  /**
   * @param firstLine the line of {@code file} on which {@code text} begins, counted from 1
   */
  public static Outcome<YamlNode.Mapping> read(String text, String file, int firstLine) {
    return new YamlReader(text, file, firstLine).read();
  }

  private Outcome<YamlNode.Mapping> read() {
    Location start = new Location(file, firstLine, 1);
    if (text.length() > MAX_CHARS) {
      return Outcome.refused(
          Diagnostic.error(
              "yaml-too-large",
              start,
              "the YAML is "
                  + text.length()
                  + " characters long, at most "
                  + MAX_CHARS
                  + " are read",
              "leave out what is not needed"));
    }
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).setParseComments(false).build();
      Optional<YamlNode> root = new Builder().build(new Parse(settings).parseString(text));
      if (root.isEmpty() || root.get() instanceof YamlNode.Scalar scalar && scalar.isNothing()) {
        return Outcome.of(new YamlNode.Mapping(List.of(), start), diagnostics);
      }
      if (root.get() instanceof YamlNode.Mapping mapping) {
        return Outcome.of(mapping, diagnostics);
      }
      return Outcome.refused(
          Diagnostic.error(
              "yaml-not-a-mapping",
              root.get().at(),
              "expected 'key: value' lines",
              colonHint(root.get().at().line())));
    } catch (Refusal refusal) {
      return Outcome.refused(refusal.diagnostic);
    } catch (MarkedYamlEngineException e) {
      Location at = e.getProblemMark().map(this::location).orElse(start);
      return Outcome.refused(
          Diagnostic.error(
              "yaml-syntax", at, String.valueOf(e.getProblem()), colonHint(at.line())));
    } catch (YamlEngineException e) {
      return Outcome.refused(
          Diagnostic.error("yaml-syntax", start, String.valueOf(e.getMessage()), "check the YAML"));
    }
  }

  /** The usual causes of a syntax error are on its line or the one before. */
  private String colonHint(int line) {
    for (int candidate = line; candidate >= Math.max(firstLine, line - 1); candidate--) {
      String written = lineText(candidate);
      if (FULL_WIDTH_COLON.matcher(written).find()) {
        return "line "
            + candidate
            + " has a full-width colon; write a half-width one and a space, 'key: value'";
      }
    }
    String written = lineText(line);
    if (written.substring(0, written.length() - written.stripLeading().length()).contains("\t")) {
      return "indent with spaces in place of tabs";
    }
    int colon = written.indexOf(':');
    if (colon >= 0) {
      String value = written.substring(colon + 1).strip();
      if (!value.isEmpty() && !value.startsWith("\"") && !value.startsWith("'")) {
        return "put the text in quotes: "
            + written.substring(0, colon).strip()
            + ": \""
            + value.replace("\"", "\\\"")
            + "\"";
      }
    }
    return "write 'key: value', one a line, with spaces and no tabs before the key";
  }

  private String lineText(int line) {
    int index = line - firstLine;
    return index >= 0 && index < lines.length ? lines[index] : "";
  }

  private Location location(Mark mark) {
    return new Location(file, firstLine + mark.getLine(), mark.getColumn() + 1);
  }

  private Location start(Event event) {
    return event.getStartMark().map(this::location).orElse(Location.of(file));
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient Diagnostic diagnostic;

    Refusal(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }

  /**
   * Turns events into nodes with a stack of its own, so that depth is a number to check and not the
   * thread's stack.
   */
  private final class Builder {
    private final Deque<Level> open = new ArrayDeque<>();
    private Optional<YamlNode> root = Optional.empty();
    private int documents;
    private int nodes;

    Optional<YamlNode> build(Iterable<Event> events) {
      for (Event event : events) {
        accept(event);
      }
      return root;
    }

    private void accept(Event event) {
      switch (event) {
        case DocumentStartEvent d -> {
          if (++documents > 1) {
            refuse(d, "a second document begins here", "keep one document; remove the line '---'");
          }
        }
        case AliasEvent a ->
            refuse(a, "'*' at the start of a text is a YAML alias", "put the text in quotes");
        case MappingStartEvent m -> {
          plainNode(m, m.getTag().isPresent());
          push(new Level(start(m), true), m);
        }
        case SequenceStartEvent s -> {
          plainNode(s, s.getTag().isPresent());
          push(new Level(start(s), false), s);
        }
        case ScalarEvent s -> {
          plainNode(s, s.getTag().isPresent());
          warnOfSwallowedComment(s);
          CharacterRules.firstForbidden(s.getValue())
              .ifPresent(c ->
                  refuse(
                      s,
                      "the text holds the character "
                          + CharacterRules.name(c)
                          + ", which is not allowed in content",
                      "leave its escape out"));
          add(new YamlNode.Scalar(s.getValue(), s.isPlain(), start(s)));
        }
        case CollectionEndEvent ignored -> add(open.pop().close());
        default -> {}
      }
    }

    private void plainNode(NodeEvent node, boolean tagged) {
      if (node.getAnchor().isPresent()) {
        refuse(node, "'&' at the start of a text is a YAML anchor", "put the text in quotes");
      }
      if (tagged) {
        refuse(node, "'!' at the start of a text is a YAML tag", "put the text in quotes");
      }
      if (++nodes > MAX_NODES) {
        refuse(node, "more than " + MAX_NODES + " values", "leave out what is not needed");
      }
    }

    private void push(Level level, Event event) {
      if (open.size() >= MAX_DEPTH) {
        refuse(
            event,
            "nested more than " + MAX_DEPTH + " levels deep",
            "put a text that begins with '[' or '{' in quotes");
      }
      open.push(level);
    }

    private void add(YamlNode node) {
      if (open.isEmpty()) {
        root = Optional.of(node);
      } else {
        open.peek().add(node);
      }
    }

    private void warnOfSwallowedComment(ScalarEvent scalar) {
      if (!scalar.isPlain() || scalar.getValue().isEmpty()) {
        return;
      }
      scalar
          .getEndMark()
          .ifPresent(end -> {
            String line = lineText(firstLine + end.getLine());
            int from = Math.min(end.getColumn(), line.length());
            if (SWALLOWED_COMMENT.matcher(line).region(from, line.length()).lookingAt()) {
              String rest = line.substring(from);
              diagnostics.add(
                  Diagnostic.warning(
                      "yaml-comment",
                      location(end),
                      "'" + rest.strip() + "' is read as a comment, not as part of the text",
                      "put the whole text in quotes, or write a space after '#' if it is a comment"));
            }
          });
    }

    private void refuse(Event event, String message, String hint) {
      throw new Refusal(Diagnostic.error("yaml-syntax", start(event), message, hint));
    }

    private static final class Level {
      private final Location at;
      private final boolean mapping;
      private final List<YamlNode> items = new ArrayList<>();
      private final List<YamlNode.Entry> entries = new ArrayList<>();
      private final Map<String, Location> seen = new HashMap<>();
      private Optional<YamlNode.Scalar> key = Optional.empty();

      Level(Location at, boolean mapping) {
        this.at = at;
        this.mapping = mapping;
      }

      void add(YamlNode node) {
        if (!mapping) {
          items.add(node);
        } else if (key.isEmpty()) {
          if (!(node instanceof YamlNode.Scalar scalar)) {
            throw new Refusal(
                Diagnostic.error(
                    "yaml-syntax",
                    node.at(),
                    "a key must be a word",
                    "put a text that begins with '[' or '{' in quotes"));
          }
          Location before = seen.putIfAbsent(scalar.text(), scalar.at());
          if (before != null) {
            throw new Refusal(
                Diagnostic.error(
                    "yaml-duplicate-key",
                    scalar.at(),
                    "'" + scalar.text() + "' was already given on line " + before.line(),
                    "keep one of the two"));
          }
          key = Optional.of(scalar);
        } else {
          entries.add(new YamlNode.Entry(key.get().text(), key.get().at(), node));
          key = Optional.empty();
        }
      }

      YamlNode close() {
        return mapping ? new YamlNode.Mapping(entries, at) : new YamlNode.Sequence(items, at);
      }
    }
  }
}
