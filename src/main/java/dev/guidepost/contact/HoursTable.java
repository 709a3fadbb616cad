package dev.guidepost.contact;

import dev.guidepost.model.Contact.Peak;
import dev.guidepost.model.Contact.Reply;
import dev.guidepost.model.Contact.Span;
import dev.guidepost.model.Contact.SpecialDays;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Lang;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A team's hours for readers without a script, in the desk's zone and in UTC. A zone with summer
 * time has two columns in UTC, because which of the two holds is a matter of the day.
 *
 * @param columns names of the zones
 * @param notes special days, peaks, and the last day for which all this is known
 */
public record HoursTable(List<String> columns, List<Row> rows, List<String> notes) {
  private static final int DAY = 24 * 60;
  private static final List<Span> WHOLE = List.of(new Span(0, DAY));

  /** In the middle of January and of July, far from any change of the clocks. */
  private static final LocalDate WINTER = LocalDate.of(2026, 1, 15);

  private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);

  public HoursTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  public record Row(String days, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public static HoursTable of(Team team, Lang lang, Words words, SiteConfig config) {
    Set<Integer> offsets = new TreeSet<>();
    offsets.add(offset(team.zone(), WINTER));
    offsets.add(offset(team.zone(), SUMMER));
    List<String> columns = new ArrayList<>(List.of(config.in(lang, team.zoneName())));
    boolean two = offsets.size() > 1;
    int standard = offsets.iterator().next();
    for (int offset : offsets) {
      columns.add(
          two ? words.get(offset == standard ? "hours_utc_winter" : "hours_utc_summer") : "UTC");
    }
    List<Row> rows = new ArrayList<>();
    for (List<DayOfWeek> days : alike(team)) {
      List<Span> spans = team.week().getOrDefault(days.getFirst(), List.of());
      List<String> cells = new ArrayList<>(List.of(spans(spans, 0, words)));
      offsets.forEach(offset -> cells.add(spans(spans, isAlways(team) ? 0 : offset, words)));
      rows.add(new Row(days(days, words), cells));
    }
    return new HoursTable(columns, rows, notes(team, lang, words, config));
  }

  /** {@code within 12 working hours}. */
  public static String reply(Reply reply, Words words) {
    Duration within = reply.within();
    String unit =
        within.toMinutes() < 60
            ? "minutes"
            : within.toHours() < 48 || reply.working()
                ? reply.working() ? "working" : "hours"
                : "days";
    long count =
        switch (unit) {
          case "minutes" -> within.toMinutes();
          case "days" -> within.toDays();
          default -> within.toHours();
        };
    return words.get("hours_reply_" + unit, Long.toString(count));
  }

  /** Whose hours are the same in every zone. */
  private static boolean isAlways(Team team) {
    return Arrays.stream(DayOfWeek.values()).allMatch(d -> WHOLE.equals(team.week().get(d)));
  }

  private static int offset(ZoneId zone, LocalDate date) {
    return zone.getRules().getOffset(date.atTime(12, 0)).getTotalSeconds() / 60;
  }

  /** Days with the same hours that follow each other. */
  private static List<List<DayOfWeek>> alike(Team team) {
    List<List<DayOfWeek>> groups = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Span> spans = team.week().getOrDefault(day, List.of());
      if (!groups.isEmpty()
          && team.week().getOrDefault(groups.getLast().getFirst(), List.of()).equals(spans)) {
        groups.getLast().add(day);
      } else {
        groups.add(new ArrayList<>(List.of(day)));
      }
    }
    return groups;
  }

  private static String days(Collection<DayOfWeek> days, Words words) {
    List<DayOfWeek> all = days.stream().sorted().toList();
    boolean row = all.getLast().getValue() - all.getFirst().getValue() == all.size() - 1;
    if (all.size() == 1) {
      return day(all.getFirst(), words);
    }
    return row
        ? words.get("hours_days", day(all.getFirst(), words), day(all.getLast(), words))
        : all.stream().map(d -> day(d, words)).collect(Collectors.joining(words.get("hours_and")));
  }

  private static String day(DayOfWeek day, Words words) {
    return words.get("hours_weekdays").split(" ")[day.getValue() - 1];
  }

  private static String spans(List<Span> spans, int offset, Words words) {
    if (spans.isEmpty()) {
      return words.get("hours_closed");
    }
    if (offset == 0 && spans.equals(WHOLE)) {
      return words.get("hours_always");
    }
    return spans.stream()
        .map(s -> clock(s.from() - offset, words) + "–" + clock(s.to() - offset, words))
        .collect(Collectors.joining(words.get("hours_and")));
  }

  /** A time that lies on a neighbouring day says so. */
  private static String clock(int minutes, Words words) {
    int within = Math.floorMod(minutes, DAY);
    String time = String.format(Locale.ROOT, "%02d:%02d", within / 60, within % 60);
    int days = Math.floorDiv(minutes, DAY);
    return days == 0 || minutes == DAY
        ? minutes == DAY ? "24:00" : time
        : words.get(days > 0 ? "hours_next_day" : "hours_day_before", time);
  }

  private static List<String> notes(Team team, Lang lang, Words words, SiteConfig config) {
    List<String> notes = new ArrayList<>();
    for (Peak peak : team.peaks()) {
      notes.add(
          words.get(
              "hours_peak", days(peak.days(), words) + " " + spans(List.of(peak.at()), 0, words)));
    }
    for (SpecialDays special : team.exceptions()) {
      String dates =
          special.from().equals(special.to())
              ? special.from().toString()
              : special.from() + " – " + special.to();
      notes.add(
          words.get(
              "hours_special",
              dates,
              config.in(lang, special.name()),
              spans(special.hours(), 0, words)));
    }
    team.validThrough().ifPresent(date -> notes.add(words.get("hours_until", date.toString())));
    return notes;
  }
}
