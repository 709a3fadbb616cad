package dev.guidepost.channel;

import dev.guidepost.channel.ChannelKind.Breaks;
import dev.guidepost.model.Contact.Level;
import dev.guidepost.model.Contact.Priority;
import dev.guidepost.model.Lang;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What a reader sends to people. {@code message.js} is its twin.
 *
 * @param subject on one line
 * @param code a {@link ContextCode}, or empty
 * @param category code of a category, or empty
 */
public record Message(
    String subject,
    String code,
    Lang lang,
    String category,
    Priority priority,
    Level level,
    List<Line> lines) {

  private static final String MORE = "…";

  /**
   * @param label may be empty
   * @param text what is empty is left out
   * @param rank 0 is never left out; of the others, the highest goes first
   */
  public record Line(String label, String text, int rank) {
    public Line {
      label = PlainText.line(label);
      text = PlainText.lines(text);
    }

    Line with(String shorter) {
      return new Line(label, shorter, rank);
    }
  }

  public Message {
    subject = PlainText.line(subject);
    code = PlainText.line(code);
    category = PlainText.line(category);
    lines = List.copyOf(lines);
  }

  /** Its lines with their labels, and the context code at the end. */
  public String text(Breaks breaks) {
    List<String> all = new ArrayList<>();
    for (Line line : lines) {
      if (!line.text().isEmpty()) {
        all.add(line.label().isEmpty() ? line.text() : line.label() + colon() + line.text());
      }
    }
    if (!code.isEmpty()) {
      all.add(code);
    }
    return String.join("\n", all).replace("\n", breaks.text());
  }

  /** The text with the subject above it, for where a subject has no place of its own. */
  public String whole(Breaks breaks) {
    return subject.isEmpty() ? text(breaks) : subject + breaks.text() + text(breaks);
  }

  private String colon() {
    return lang.primary().equals("zh") ? "：" : ": ";
  }

  /**
   * As much of it as fits: lines are left out by their rank, then the longest of the rest is
   * shortened, then the next, at last the subject. Empty if nothing of it would fit.
   */
  Optional<Message> within(Predicate<Message> fits) {
    Message message = this;
    while (!fits.test(message)) {
      Optional<Message> shorter = message.withoutLeast().or(message.shortened(fits));
      if (shorter.isEmpty()) {
        return Optional.empty();
      }
      message = shorter.get();
    }
    return Optional.of(message);
  }

  private Optional<Message> withoutLeast() {
    return IntStream.range(0, lines.size())
        .boxed()
        .filter(i -> lines.get(i).rank() > 0)
        .max(Comparator.comparingInt((Integer i) -> lines.get(i).rank()).thenComparingInt(i -> i))
        .map(least -> {
          List<Line> rest = new ArrayList<>(lines);
          rest.remove((int) least);
          return with(subject, rest);
        });
  }

  private Supplier<Optional<Message>> shortened(Predicate<Message> fits) {
    return () ->
        longest()
            .map(at -> longestThatFits(lines.get(at).text(), text -> withLine(at, text), fits))
            .or(() ->
                subject.length() > MORE.length()
                    ? Optional.of(longestThatFits(subject, text -> with(text, lines), fits))
                    : Optional.empty());
  }

  private Optional<Integer> longest() {
    return IntStream.range(0, lines.size())
        .boxed()
        .filter(i -> lines.get(i).text().length() > MORE.length())
        .max(
            Comparator.comparingInt((Integer i) -> lines.get(i).text().length())
                .thenComparingInt(i -> -i));
  }

  private static Message longestThatFits(
      String text, Function<String, Message> with, Predicate<Message> fits) {
    int most = 0;
    int tooMany = text.length();
    while (tooMany - most > 1) {
      int middle = (most + tooMany) / 2;
      if (fits.test(with.apply(cut(text, middle)))) {
        most = middle;
      } else {
        tooMany = middle;
      }
    }
    return with.apply(cut(text, most));
  }

  /** The first characters of a text, no half of a surrogate pair among them. */
  private static String cut(String text, int units) {
    int end = units > 0 && Character.isHighSurrogate(text.charAt(units - 1)) ? units - 1 : units;
    return text.substring(0, end) + MORE;
  }

  private Message withLine(int at, String text) {
    List<Line> others = new ArrayList<>(lines);
    others.set(at, lines.get(at).with(text));
    return with(subject, others);
  }

  private Message with(String otherSubject, List<Line> others) {
    return new Message(otherSubject, code, lang, category, priority, level, others);
  }
}
