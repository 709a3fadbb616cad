package dev.guidepost.source;

import dev.guidepost.model.Contact.Reply;
import dev.guidepost.model.Contact.Span;
import dev.guidepost.schema.Nearest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, times, dates and waiting times as authors write them. */
final class HoursText {
  static final int DAY = 1440;

  private static final List<String> DAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Pattern SPAN =
      Pattern.compile("([0-9]{1,2}):([0-9]{2})\\s*[-–]\\s*([0-9]{1,2}):([0-9]{2})");
  private static final Pattern REPLY =
      Pattern.compile(
          "([0-9]{1,4})\\s*(working|)\\s*(m|min|minutes?|h|hours?|d|days?)\\s*(working|)");

  private HoursText() {}

  /** What a text says, or what is wrong with it. */
  sealed interface Answer<T> {}

  record Said<T>(T value) implements Answer<T> {}

  record Wrong<T>(String message, String hint) implements Answer<T> {}

  /**
   * @param to the last date, itself included
   */
  record Dates(LocalDate from, LocalDate to) {}

  /** {@code mon-fri}, {@code sat} or {@code mon,wed-fri}; in the order of the week. */
  static Answer<Set<DayOfWeek>> days(String text) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : text.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] ends = part.strip().split("-", -1);
      for (String end : ends) {
        if (!DAYS.contains(end.strip())) {
          return new Wrong<>(
              "'" + end.strip() + "' in '" + text + "' is not a day",
              Nearest.to(end.strip(), DAYS)
                  .map(day -> "did you mean '" + day + "'?")
                  .orElse("write mon, tue, wed, thu, fri, sat or sun, or a range as mon-fri"));
        }
      }
      int from = DAYS.indexOf(ends[0].strip());
      int to = DAYS.indexOf(ends[ends.length - 1].strip());
      if (ends.length > 2 || to < from) {
        return new Wrong<>(
            "'" + part.strip() + "' does not run from an earlier to a later day of a week",
            "a week begins on Monday: write sat,sun,mon instead of sat-mon");
      }
      for (int day = from; day <= to; day++) {
        if (!days.add(DayOfWeek.of(day + 1))) {
          return new Wrong<>(
              "'" + DAYS.get(day) + "' stands twice in '" + text + "'", "name each day once");
        }
      }
    }
    return new Said<>(Collections.unmodifiableSet(days));
  }

  /**
   * Spans of one day in their order, none for {@code closed}, the whole day for {@code always}. One
   * that ends before it begins ends on the next day.
   */
  static Answer<List<Span>> spans(List<String> texts) {
    if (texts.size() == 1 && texts.getFirst().strip().equals("closed")) {
      return new Said<>(List.of());
    }
    if (texts.size() == 1 && texts.getFirst().strip().equals("always")) {
      return new Said<>(List.of(new Span(0, DAY)));
    }
    List<Span> spans = new ArrayList<>();
    for (String text : texts) {
      switch (span(text)) {
        case Wrong<Span> wrong -> {
          return new Wrong<>(wrong.message(), wrong.hint());
        }
        case Said<Span>(Span span) -> {
          if (!spans.isEmpty() && span.from() < spans.getLast().from()) {
            return new Wrong<>(
                "'" + text + "' begins before the one ahead of it",
                "write the hours of a day in their order");
          }
          if (!spans.isEmpty() && span.from() < spans.getLast().to()) {
            return new Wrong<>(
                "'" + text + "' begins before '" + text(spans.getLast()) + "' has ended",
                "join the two");
          }
          spans.add(span);
        }
      }
    }
    return new Said<>(List.copyOf(spans));
  }

  /** {@code 09:00-12:30}, {@code 22:00-02:00} or {@code 18:00-24:00}. */
  static Answer<Span> span(String text) {
    Matcher written = SPAN.matcher(text.strip());
    if (!written.matches()) {
      return new Wrong<>(
          "'" + text + "' is not a span of time", "write \"09:00-17:30\", closed or always");
    }
    int from = minutes(written.group(1), written.group(2));
    int to = minutes(written.group(3), written.group(4));
    if (from < 0 || to < 0 || from == DAY) {
      return new Wrong<>(
          "'" + text + "' holds a time that no clock shows",
          "hours go from 00:00 to 23:59; 24:00 may be an end");
    }
    if (from == to) {
      return new Wrong<>(
          "'" + text + "' ends when it begins", "write always for the whole day, or closed");
    }
    return new Said<>(new Span(from, to > from ? to : to + DAY));
  }

  /** What is wrong with days that are each right: a night that runs into the next day's hours. */
  static Optional<Wrong<Map<DayOfWeek, List<Span>>>> week(Map<DayOfWeek, List<Span>> week) {
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Span> night = week.getOrDefault(day, List.of());
      List<Span> morning = week.getOrDefault(day.plus(1), List.of());
      if (!night.isEmpty()
          && !morning.isEmpty()
          && night.getLast().to() - DAY > morning.getFirst().from()) {
        return Optional.of(
            new Wrong<>(
                "'"
                    + text(night.getLast())
                    + "' of "
                    + name(day)
                    + " runs into '"
                    + text(morning.getFirst())
                    + "' of "
                    + name(day.plus(1)),
                "let the night end where the next day's hours begin"));
      }
    }
    return Optional.empty();
  }

  /** {@code 2026-10-01} or {@code 2026-10-01..2026-10-07}, a year at most. */
  static Answer<Dates> dates(String text) {
    String[] ends = text.strip().split("\\.\\.", -1);
    LocalDate from;
    LocalDate to;
    try {
      from = LocalDate.parse(ends[0].strip());
      to = LocalDate.parse(ends[ends.length - 1].strip());
    } catch (DateTimeException e) {
      return new Wrong<>(
          "'" + text + "' is not a date of the calendar",
          "write 2026-10-01, or 2026-10-01..2026-10-07");
    }
    if (ends.length > 2 || to.isBefore(from)) {
      return new Wrong<>("'" + text + "' ends before it begins", "write the earlier date first");
    }
    if (to.isAfter(from.plusYears(1))) {
      return new Wrong<>("'" + text + "' is longer than a year", "change the week instead");
    }
    return new Said<>(new Dates(from, to));
  }

  /** {@code 30m}, {@code 2h}, {@code 2d}, {@code 12 working hours} or {@code 12h working}. */
  static Answer<Reply> reply(String text) {
    Matcher written = REPLY.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!written.matches() || Integer.parseInt(written.group(1)) == 0) {
      return new Wrong<>(
          "'" + text + "' is not a waiting time", "write 30m, 2h, 2d or 12 working hours");
    }
    boolean working = !written.group(2).isEmpty() || !written.group(4).isEmpty();
    long count = Long.parseLong(written.group(1));
    char unit = written.group(3).charAt(0);
    if (working && unit == 'd') {
      return new Wrong<>(
          "'" + text + "' does not say how long a working day is",
          "write it in working hours, e.g. 16 working hours");
    }
    Duration within =
        switch (unit) {
          case 'm' -> Duration.ofMinutes(count);
          case 'h' -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        };
    return new Said<>(new Reply(within, working));
  }

  /** Minutes since midnight, or less than 0. */
  private static int minutes(String hours, String minutes) {
    int sum = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    return Integer.parseInt(minutes) < 60 && sum <= DAY ? sum : -1;
  }

  private static String text(Span span) {
    return clock(span.from()) + "-" + clock(span.to() > DAY ? span.to() - DAY : span.to());
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }
}
