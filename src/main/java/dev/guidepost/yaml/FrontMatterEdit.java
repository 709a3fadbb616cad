package dev.guidepost.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Gives a key of a page's front matter another value and leaves every other character of the page
 * as it is: comments, order, quotes, line ends. Works on the file as it was written, where facts
 * are not yet in place.
 */
public final class FrontMatterEdit {
  /** The same front matter is refused by {@link YamlReader} if it is deeper. */
  private static final int MAX_DEPTH = YamlReader.MAX_DEPTH;

  private static final Pattern OPENING = Pattern.compile("\\A\uFEFF?--- ?(\r\n|\r|\n)");
  private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*$");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern FACT = Pattern.compile("\\{\\{[^{}\r\n]*\\}\\}");
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}_/][\\p{L}\\p{N}_./-]*(?: [\\p{L}\\p{N}_./-]+)*");
  private static final Pattern NO_TEXT = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

  /** Where a value stands. */
  private record Extent(int from, int to, boolean flow, Optional<List<Entry>> entries) {}

  /**
   * @param start of the key
   * @param end of the key
   */
  private record Entry(String key, int start, int end, Extent value) {}

  private final String page;
  private final String lineEnd;
  private final int start;
  private final int end;
  private final List<Entry> entries;

  private FrontMatterEdit(String page, String lineEnd, int start, int end, List<Entry> entries) {
    this.page = page;
    this.lineEnd = lineEnd;
    this.start = start;
    this.end = end;
    this.entries = entries;
  }

  /**
   * The page with {@code key: value}.
   *
   * @param value YAML on one line
   * @return empty if the front matter cannot be read
   */
  public static Optional<String> put(String page, String key, String value) {
    if (!OPENING.matcher(page).find()) {
      return Optional.of(withFrontMatter(page, key + ": " + value));
    }
    return read(page).map(edit -> edit.put(key, value));
  }

  /**
   * The page with a mapping in which these keys have these values; what else is in it stays.
   *
   * @param values YAML on one line, in the order in which they are written if they are new
   * @return empty if the front matter cannot be read
   */
  public static Optional<String> put(String page, String key, Map<String, String> values) {
    List<String> all = new ArrayList<>();
    values.forEach((name, value) -> all.add(name + ": " + value));
    String whole = "{" + String.join(", ", all) + "}";
    if (!OPENING.matcher(page).find()) {
      return put(page, key, whole);
    }
    Optional<String> edited = Optional.of(page);
    for (Map.Entry<String, String> value : values.entrySet()) {
      edited =
          edited
              .flatMap(FrontMatterEdit::read)
              .map(edit -> edit.put(key, value.getKey(), value.getValue(), whole));
    }
    return edited;
  }

  /** The text as YAML, in quotes where it needs them. */
  public static String text(String text) {
    return PLAIN.matcher(text).matches() && !NO_TEXT.matcher(text).matches()
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String withFrontMatter(String page, String line) {
    int mark = page.startsWith("\uFEFF") ? 1 : 0;
    Matcher first = LINE_END.matcher(page);
    String lineEnd = first.find() ? first.group() : "\n";
    return page.substring(0, mark)
        + String.join(lineEnd, "---", line, "---", "")
        + page.substring(mark);
  }

  private static Optional<FrontMatterEdit> read(String page) {
    Matcher opening = OPENING.matcher(page);
    if (!opening.find()) {
      return Optional.empty();
    }
    Matcher closing = CLOSING.matcher(page).region(opening.end(), page.length());
    if (!closing.find()) {
      return Optional.empty();
    }
    int start = opening.end();
    int end = closing.start();
    // A fact at the start of a value would be read as a mapping.
    String yaml =
        FACT.matcher(page.substring(start, end))
            .replaceAll(fact -> "x".repeat(fact.group().length()));
    try {
      return entries(yaml, start)
          .map(entries -> new FrontMatterEdit(page, opening.group(1), start, end, entries));
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Entry>> entries(String yaml, int offset) {
    LoadSettings settings = LoadSettings.builder().setParseComments(false).build();
    Iterator<Event> events = new Parse(settings).parseString(yaml).iterator();
    Reading reading = new Reading(yaml, offset, events);
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof CollectionStartEvent || event instanceof ScalarEvent) {
        Extent root = reading.extent(event, 0);
        return root.flow() ? Optional.empty() : root.entries();
      }
    }
    return Optional.of(List.of());
  }

  private String put(String key, String value) {
    return find(entries, key)
        .map(entry -> replaced(entry, value))
        .orElseGet(() -> inserted(end, key + ": " + value + lineEnd));
  }

  private String put(String key, String inner, String value, String whole) {
    Optional<Entry> outer = find(entries, key);
    List<Entry> within = outer.flatMap(entry -> entry.value().entries()).orElse(List.of());
    if (outer.isEmpty() || within.isEmpty()) {
      return put(key, whole);
    }
    Optional<Entry> known = find(within, inner);
    if (known.isPresent()) {
      return replaced(known.get(), value);
    }
    int last = within.getLast().value().to();
    if (outer.get().value().flow()) {
      return inserted(last, ", " + inner + ": " + value);
    }
    Matcher next = LINE_END.matcher(page).region(last, page.length());
    int lineStart = lineStart(within.getFirst().start());
    String indent = page.substring(lineStart, within.getFirst().start());
    return inserted(next.find() ? next.start() : end, lineEnd + indent + inner + ": " + value);
  }

  private int lineStart(int at) {
    int from = at;
    while (from > start && page.charAt(from - 1) != '\n' && page.charAt(from - 1) != '\r') {
      from--;
    }
    return from;
  }

  private static Optional<Entry> find(List<Entry> entries, String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  private String replaced(Entry entry, String value) {
    int from = entry.value().from();
    int to = entry.value().to();
    boolean sameLine = from < to && !LINE_END.matcher(page.substring(entry.end(), from)).find();
    if (sameLine) {
      return page.substring(0, from) + value + page.substring(to);
    }
    int colon = page.indexOf(':', entry.end()) + 1;
    return page.substring(0, colon) + " " + value + page.substring(from < to ? to : colon);
  }

  private String inserted(int at, String text) {
    return page.substring(0, at) + text + page.substring(at);
  }

  /** Turns events into extents, as offsets in the page. */
  private record Reading(String yaml, int offset, Iterator<Event> events) {
    Extent extent(Event first, int depth) {
      if (depth > MAX_DEPTH) {
        throw new YamlEngineException("nested too deep");
      }
      int from = at(first.getStartMark());
      if (!(first instanceof CollectionStartEvent start)) {
        int to = at(first.getEndMark());
        while (to > from && Character.isWhitespace(yaml.charAt(to - 1 - offset))) {
          to--;
        }
        return new Extent(from, to, false, Optional.empty());
      }
      boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
      List<Entry> entries = new ArrayList<>();
      int to = from;
      Event event = events.next();
      while (event.getEventId() != Event.ID.MappingEnd
          && event.getEventId() != Event.ID.SequenceEnd) {
        Extent part = extent(event, depth + 1);
        if (start instanceof MappingStartEvent) {
          Extent value = extent(events.next(), depth + 1);
          String key = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
          entries.add(new Entry(key, part.from(), part.to(), value));
          part = value;
        }
        to = Math.max(to, part.to());
        event = events.next();
      }
      return new Extent(
          from,
          flow ? at(event.getEndMark()) : to,
          flow,
          start instanceof MappingStartEvent ? Optional.of(entries) : Optional.empty());
    }

    /** Marks count code points. */
    private int at(Optional<Mark> mark) {
      return mark.map(m -> offset + yaml.offsetByCodePoints(0, m.getIndex())).orElse(offset);
    }
  }
}
