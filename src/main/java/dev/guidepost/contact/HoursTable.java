package dev.guidepost.contact;

import dev.guidepost.model.Contact.Span;
import dev.guidepost.model.Contact.SpecialDays;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The hours of a team for readers without a script.
 *
 * @param desk name of the team's zone, the head of its column
 * @param utc heads of the columns in UTC: one, or one for each offset that the zone has in a year
 * @param rows the week, neighbouring days of equal hours together
 * @param special all special days, those that are over too, for the page knows no clock
 */
public record HoursTable(String desk, List<String> utc, List<Row> rows, List<Special> special) {
  private static final int DAY = 1440;

  public HoursTable {
    utc = List.copyOf(utc);
    rows = List.copyOf(rows);
    special = List.copyOf(special);
  }

  /**
   * @param utc a text for each of the columns
   */
  public record Row(String days, String desk, List<String> utc) {
    public Row {
      utc = List.copyOf(utc);
    }
  }

  /**
   * Dates of equal hours, in the desk's zone and in UTC.
   *
   * @param to the last date, itself included
   */
  public record Special(LocalDate from, LocalDate to, String name, String desk, String utc) {}

  /**
   * @param year whose offsets are shown
   */
  public static HoursTable of(Team team, Lang lang, Words words, int year) {
    return new Making(team, lang, words, offsets(team, year)).table();
  }

  /** In minutes, the smallest first. */
  private static List<Integer> offsets(Team team, int year) {
    var rules = team.zone().getRules();
    TreeSet<Integer> offsets = new TreeSet<>();
    for (LocalDate date = LocalDate.of(year, 1, 1);
        date.getYear() == year;
        date = date.plusDays(1)) {
      offsets.add(rules.getOffset(date.atTime(12, 0)).getTotalSeconds() / 60);
    }
    return List.copyOf(offsets);
  }

  private record Making(Team team, Lang lang, Words words, List<Integer> offsets) {
    HoursTable table() {
      return new HoursTable(
          HoursData.text(team.zoneName(), lang), heads(), rows(), team.exceptions().stream()
              .flatMap(days -> special(days).stream())
              .toList());
    }

    private List<String> heads() {
      return offsets.size() == 1
          ? List.of(words.get("hours_utc"))
          : offsets.stream()
              .map(o ->
                  words.get(
                      "hours_utc_while",
                      "UTC" + (o == 0 ? "+0" : ZoneOffset.ofTotalSeconds(o * 60).getId())))
              .toList();
    }

    private List<Row> rows() {
      List<Row> rows = new ArrayList<>();
      for (DayOfWeek first = DayOfWeek.MONDAY; ; ) {
        DayOfWeek last = first;
        while (last != DayOfWeek.SUNDAY && spans(last.plus(1)).equals(spans(first))) {
          last = last.plus(1);
        }
        List<Span> spans = spans(first);
        boolean always =
            first == DayOfWeek.MONDAY && last == DayOfWeek.SUNDAY && isWholeDay(spans);
        rows.add(
            new Row(
                days(first, last),
                text(spans, 0),
                offsets.stream().map(offset -> text(spans, always ? 0 : offset)).toList()));
        if (last == DayOfWeek.SUNDAY) {
          return rows;
        }
        first = last.plus(1);
      }
    }

    private List<Span> spans(DayOfWeek day) {
      return team.week().getOrDefault(day, List.of());
    }

    private String days(DayOfWeek first, DayOfWeek last) {
      if (first == DayOfWeek.MONDAY && last == DayOfWeek.SUNDAY) {
        return words.get("hours_every_day");
      }
      String[] names = words.get("hours_days").split(" ");
      String from = names[first.getValue() - 1];
      return first == last
          ? from
          : words.get("hours_range", from, names[last.getValue() - 1]);
    }

    /** As many as it takes for each to have one text in UTC. */
    private List<Special> special(SpecialDays days) {
      List<Special> all = new ArrayList<>();
      String name = HoursData.text(days.name(), lang);
      String desk = text(days.hours(), 0);
      for (LocalDate date = days.from(); !date.isAfter(days.to()); date = date.plusDays(1)) {
        String utc = utc(days.hours(), date);
        LocalDate from = date;
        if (!all.isEmpty() && all.getLast().utc().equals(utc)) {
          from = all.removeLast().from();
        }
        all.add(new Special(from, date, name, desk, utc));
      }
      return all;
    }

    private String utc(List<Span> spans, LocalDate date) {
      List<Span> there = new ArrayList<>();
      for (Span span : spans) {
        there.add(new Span(utc(date, span.from()), utc(date, span.to())));
      }
      return text(there, 0);
    }

    /** Minutes since the date's midnight in UTC. */
    private int utc(LocalDate date, int minutes) {
      LocalDateTime there =
          date.atStartOfDay()
              .plusMinutes(minutes)
              .atZone(team.zone())
              .withZoneSameInstant(ZoneOffset.UTC)
              .toLocalDateTime();
      return (int) ChronoUnit.MINUTES.between(date.atStartOfDay(), there);
    }

    private String text(List<Span> spans, int offset) {
      if (spans.isEmpty()) {
        return words.get("hours_none");
      }
      if (offset == 0 && isWholeDay(spans)) {
        return words.get("hours_all_day");
      }
      return spans.stream()
          .map(s -> words.get("hours_range", start(s.from() - offset), end(s, offset)))
          .collect(Collectors.joining(words.get("hours_and")));
    }

    private String start(int minutes) {
      return onDay(Math.floorDiv(minutes, DAY), clock(Math.floorMod(minutes, DAY)));
    }

    /** A midnight belongs to the day that it ends; a day is named where it is not the start's. */
    private String end(Span span, int offset) {
      int minutes = span.to() - offset - 1;
      int day = Math.floorDiv(minutes, DAY);
      String clock = clock(Math.floorMod(minutes, DAY) + 1);
      return day == Math.floorDiv(span.from() - offset, DAY) ? clock : onDay(day, clock);
    }


    private String onDay(int day, String clock) {
      return day == 0 ? clock : words.get(day < 0 ? "hours_day_before" : "hours_next_day", clock);
    }

    private static boolean isWholeDay(List<Span> spans) {
      return spans.equals(List.of(new Span(0, DAY)));
    }

    private static String clock(int minutes) {
      return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
  }
}
