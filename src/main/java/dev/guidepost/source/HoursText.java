package dev.guidepost.source;

import dev.guidepost.model.Contact.Reply;
import dev.guidepost.model.Contact.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How hours, days and dates are written in {@code contact.yml}. */
final class HoursText {
  private static final int DAY = 24 * 60;
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2}):(\\d{2}) ?[-–] ?(\\d{1,2}):(\\d{2})");
  private static final Pattern REPLY =
      Pattern.compile(
          "([1-9]\\d{0,3}) ?(m|min|h|d)|([1-9]\\d{0,3}) ?h? ?working hours|([1-9]\\d{0,3})h working");

  private HoursText() {}

  /** What is wrong with a text, and what to write instead. */
  record Mistake(String message, String hint) {}

  /** A value, or why there is none. */
  record Read<T>(Optional<T> value, Optional<Mistake> mistake) {
    static <T> Read<T> of(T value) {
      return new Read<>(Optional.of(value), Optional.empty());
    }

    static <T> Read<T> wrong(String message, String hint) {
      return new Read<>(Optional.empty(), Optional.of(new Mistake(message, hint)));
    }
  }

  /** {@code mon-fri}, {@code sat}, {@code mon,wed-fri}, {@code all}. */
  static Read<Set<DayOfWeek>> days(String text) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (text.strip().equals("all")) {
      return Read.of(EnumSet.allOf(DayOfWeek.class));
    }
    for (String part : text.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] ends = part.strip().split("-", -1);
      int from = DAYS.indexOf(ends[0].strip());
      int to = DAYS.indexOf(ends[ends.length - 1].strip());
      if (from < 0 || to < 0 || ends.length > 2) {
        return Read.wrong(
            "'" + part.strip() + "' is no day of the week",
            "write e.g. mon-fri, sat or mon,wed with " + String.join(" ", DAYS));
      }
      // A range over the end of the week, such as sat-mon, goes on from its beginning.
      for (int day = from; ; day = (day + 1) % DAYS.size()) {
        days.add(DayOfWeek.of(day + 1));
        if (day == to) {
          break;
        }
      }
    }
    return Read.of(days);
  }

  /** {@code 09:00-12:30}, {@code 22:00-02:00} over midnight, {@code closed}, {@code always}. */
  static Read<List<Span>> spans(List<String> texts) {
    if (texts.equals(List.of("closed"))) {
      return Read.of(List.of());
    }
    if (texts.equals(List.of("always"))) {
      return Read.of(List.of(new Span(0, DAY)));
    }
    List<Span> spans = new ArrayList<>();
    for (String text : texts) {
      Matcher span = SPAN.matcher(text.strip());
      if (!span.matches()) {
        return Read.wrong(
            "'" + text + "' are no hours",
            "write them in quotes, e.g. \"09:00-12:30\", or closed, or always");
      }
      int from = minutes(span.group(1), span.group(2));
      int to = minutes(span.group(3), span.group(4));
      if (from < 0 || to < 0 || from == DAY) {
        return Read.wrong(
            "'" + text + "' holds a time that no clock shows", "hours go from 00:00 to 24:00");
      }
      if (from == to) {
        return Read.wrong(
            "'" + text + "' ends when it begins", "write always for a whole day, or closed");
      }
      spans.add(new Span(from, to > from ? to : to + DAY));
    }
    spans.sort(Comparator.comparingInt(Span::from));
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).from() < spans.get(i - 1).to()) {
        return Read.wrong(
            shown(spans.get(i - 1)) + " and " + shown(spans.get(i)) + " overlap",
            "join the two, or correct one");
      }
    }
    return Read.of(List.copyOf(spans));
  }

  /** A night that runs into the next morning's hours. */
  static Optional<Mistake> overlap(Map<DayOfWeek, List<Span>> week) {
    for (DayOfWeek day : DayOfWeek.values()) {
      for (Span night : week.getOrDefault(day, List.of())) {
        for (Span morning : week.getOrDefault(day.plus(1), List.of())) {
          if (night.to() > DAY + morning.from()) {
            return Optional.of(
                new Mistake(
                    shown(night)
                        + " of "
                        + name(day)
                        + " runs into "
                        + shown(morning)
                        + " of "
                        + name(day.plus(1)),
                    "let one of the two end earlier"));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@code 2026-10-01}, or {@code 2026-10-01..2026-10-07}: the first and the last date. */
  static Read<List<LocalDate>> dates(String text) {
    String[] ends = text.strip().split("\\.\\.", -1);
    try {
      LocalDate from = LocalDate.parse(ends[0].strip());
      LocalDate to = LocalDate.parse(ends[ends.length - 1].strip());
      if (ends.length > 2 || to.isBefore(from)) {
        return Read.wrong("'" + text + "' ends before it begins", "write the earlier date first");
      }
      return Read.of(List.of(from, to));
    } catch (DateTimeException e) {
      return Read.wrong("'" + text + "' is no date", "write 2026-10-01, or 2026-10-01..2026-10-07");
    }
  }

  /** {@code 30m}, {@code 2h}, {@code 2d}, {@code 12 working hours}. */
  static Read<Reply> reply(String text) {
    Matcher reply = REPLY.matcher(text.strip());
    if (!reply.matches()) {
      return Read.wrong(
          "'" + text + "' is no time in which somebody replies",
          "write e.g. 30m, 2h, 2d or 12 working hours");
    }
    if (reply.group(1) == null) {
      String hours = reply.group(3) == null ? reply.group(4) : reply.group(3);
      return Read.of(new Reply(Duration.ofHours(Integer.parseInt(hours)), true));
    }
    int count = Integer.parseInt(reply.group(1));
    return Read.of(
        new Reply(
            switch (reply.group(2)) {
              case "h" -> Duration.ofHours(count);
              case "d" -> Duration.ofDays(count);
              default -> Duration.ofMinutes(count);
            },
            false));
  }

  /** Of the day, or -1. */
  private static int minutes(String hours, String minutes) {
    int time = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    return Integer.parseInt(minutes) > 59 || time > DAY ? -1 : time;
  }

  static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }

  private static String shown(Span span) {
    return clock(span.from()) + "-" + clock(span.to());
  }

  private static String clock(int minutes) {
    int within = minutes > DAY ? minutes - DAY : minutes;
    return String.format(Locale.ROOT, "%02d:%02d", within / 60, within % 60);
  }
}
