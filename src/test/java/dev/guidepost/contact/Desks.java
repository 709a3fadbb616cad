package dev.guidepost.contact;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dev.guidepost.json.Json;
import dev.guidepost.model.Contact.Peak;
import dev.guidepost.model.Contact.Span;
import dev.guidepost.model.Contact.SpecialDays;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Values.Localized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Teams to test with. */
public final class Desks {
  /** Lunch breaks, a night, a holiday, a make-up workday, a rush. */
  public static final Team SHANGHAI =
      team(
          "shanghai",
          "Asia/Shanghai",
          named("Beijing time", "北京时间"),
          week(
              List.of(new Span(540, 750), new Span(810, 1320)),
              List.of(new Span(600, 1080)),
              List.of(new Span(1320, 1560))),
          List.of(
              new SpecialDays(
                  LocalDate.of(2026, 10, 1),
                  LocalDate.of(2026, 10, 7),
                  List.of(),
                  named("National Day", "国庆节")),
              new SpecialDays(
                  LocalDate.of(2026, 10, 10),
                  LocalDate.of(2026, 10, 10),
                  List.of(new Span(540, 1080)),
                  named("Make-up workday", "调休上班"))),
          List.of(
              new Peak(Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), new Span(600, 720))),
          Optional.of(LocalDate.of(2026, 12, 31)));

  /** Nights across both changes of the clock. */
  public static final Team BERLIN =
      team(
          "berlin",
          "Europe/Berlin",
          named("Berlin time", "柏林时间"),
          week(List.of(new Span(540, 1020)), List.of(new Span(1320, 1620)), List.of()),
          List.of(),
          List.of(),
          Optional.empty());

  public static final Team ALWAYS =
      team(
          "always",
          "Europe/Berlin",
          named("Berlin time", "柏林时间"),
          week(List.of(new Span(0, 1440)), List.of(new Span(0, 1440)), List.of(new Span(0, 1440))),
          List.of(),
          List.of(),
          Optional.empty());

  private Desks() {}

  public static Team team(
      String id,
      String zone,
      Localized zoneName,
      Map<DayOfWeek, List<Span>> week,
      List<SpecialDays> special,
      List<Peak> peaks,
      Optional<LocalDate> until) {
    return new Team(
        id,
        named("Desk", "客服"),
        List.of(),
        ZoneId.of(zone),
        zoneName,
        week,
        special,
        peaks,
        until,
        new Location("content/contact.yml", 1, 1));
  }

  public static Localized named(String en, String zh) {
    return new Localized(Map.of("en", en, "zh", zh));
  }

  public static Map<DayOfWeek, List<Span>> week(
      List<Span> workdays, List<Span> saturday, List<Span> sunday) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, day == SATURDAY ? saturday : day == SUNDAY ? sunday : workdays);
    }
    return week;
  }

  /** What {@code status.js} reads. */
  public static String data(Team team, Lang lang, String since) {
    return Json.compact(
        Map.of(
            "teams",
            List.of(HoursData.team(team, text -> text.in(lang).orElse(""))),
            "since",
            since,
            "words",
            CatalogueWords.of(lang).texts()));
  }
}
