package dev.guidepost.contact;

import dev.guidepost.model.Contact.Span;
import dev.guidepost.model.Contact.SpecialDays;
import dev.guidepost.model.Contact.Team;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hours for {@code hoursAvailable} of schema.org. It knows no time zone, but times may bear an
 * offset: they do where it is the same all year.
 */
public final class OpeningHours {
  private static final int DAY = 1440;

  private OpeningHours() {}

  /** One {@code OpeningHoursSpecification} for each span, special days last. */
  public static List<Map<String, Object>> of(Team team) {
    String offset = offset(team);
    List<Map<String, Object>> all = new ArrayList<>();
    Map<Span, List<DayOfWeek>> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (Span span : team.week().getOrDefault(day, List.of())) {
        days.computeIfAbsent(span, s -> new ArrayList<>()).add(day);
      }
    }
    days.forEach((span, on) -> {
      Map<String, Object> data = start();
      data.put(
          "dayOfWeek",
          on.stream().map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList());
      times(data, span, offset);
      team.validThrough().map(LocalDate::toString).ifPresent(d -> data.put("validThrough", d));
      all.add(data);
    });
    team.exceptions().stream().flatMap(special -> special(special, offset)).forEach(all::add);
    return all;
  }

  /** Closed is from midnight to midnight. */
  private static Stream<Map<String, Object>> special(SpecialDays special, String offset) {
    List<Span> spans = special.hours().isEmpty() ? List.of(new Span(0, 0)) : special.hours();
    return spans.stream()
        .map(span -> {
          Map<String, Object> data = start();
          times(data, span, offset);
          data.put("validFrom", special.from().toString());
          data.put("validThrough", special.to().toString());
          return data;
        });
  }

  private static Map<String, Object> start() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "OpeningHoursSpecification");
    return data;
  }

  /** What closes before it opens closes on the next day; a whole day closes at its last minute. */
  private static void times(Map<String, Object> data, Span span, String offset) {
    data.put("opens", time(span.from(), offset));
    data.put("closes", time(span.from() == 0 && span.to() == DAY ? DAY - 1 : span.to(), offset));
  }

  private static String time(int minutes, String offset) {
    return String.format(Locale.ROOT, "%02d:%02d:00", minutes % DAY / 60, minutes % 60) + offset;
  }

  private static String offset(Team team) {
    var rules = team.zone().getRules();
    return Optional.ofNullable(rules.nextTransition(Instant.parse("2026-01-01T00:00:00Z")))
            .isPresent()
        ? ""
        : rules.getOffset(Instant.parse("2026-01-01T00:00:00Z")).getId();
  }
}
