package dev.guidepost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.guidepost.contact.Desks;
import dev.guidepost.model.Contact.Span;
import dev.guidepost.model.Contact.SpecialDays;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Lang;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The law of the clocks: what a browser tells with Intl is what {@code java.time} tells. */
class ZonesParityTest {
  /** Those of which the Java platform and browsers have known the same rules for years. */
  private static final List<String> ZONES =
      List.of(
          "Asia/Shanghai",
          "Europe/London",
          "America/New_York",
          "Australia/Lord_Howe",
          "America/Havana",
          "Asia/Beirut",
          "Pacific/Chatham",
          "Pacific/Apia",
          "Asia/Kathmandu",
          "America/St_Johns",
          "Asia/Tehran",
          "America/Sao_Paulo",
          "Africa/Cairo",
          "Europe/Dublin",
          "Asia/Kolkata",
          "America/Los_Angeles",
          "Antarctica/Troll");

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate AFTER = LocalDate.of(2028, 1, 1);
  private static final int TEAMS = 160;

  @Test
  void localTimesAreTheSameMomentsInEveryZoneForThreeYears() {
    int compared = 0;
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = ClientModules.open(context);
      for (String zone : ZONES) {
        List<LocalDateTime> locals = locals(ZoneId.of(zone));
        List<?> found =
            (List<?>)
                page.evaluate(
                    """
                    ([zone, locals]) => import('/zones.js').then(zones => locals.split(' ').map(local => {
                      const ms = zones.toUtc(Number(local) * 1000, zone);
                      return ms / 1000 + ' ' + zones.wall(ms, zone) / 1000;
                    }))\
                    """,
                    List.of(
                        zone,
                        String.join(" ", locals.stream().map(ZonesParityTest::seconds).toList())));
        List<String> expected = locals.stream().map(l -> moment(l, ZoneId.of(zone))).toList();
        List<String> different = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
          if (!expected.get(i).equals(found.get(i))) {
            different.add(locals.get(i) + ": " + expected.get(i) + ", not " + found.get(i));
          }
        }
        assertThat(different.stream().limit(5)).as(zone).isEmpty();
        compared += expected.size();
      }
    }
    assertThat(compared).isGreaterThan(167_000);
  }

  @Test
  void hoursOfAnyTeamAreTheSameMoments() {
    Random random = new Random(20261124);
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = ClientModules.open(context);
      for (int i = 0; i < TEAMS; i++) {
        Team team = team(i, random);
        long now =
            FIRST.plusDays(random.nextInt(900)).atStartOfDay(ZoneOffset.UTC).toEpochSecond()
                + random.nextInt(86_400);
        Object found =
            page.evaluate(
                """
                ([team, now]) => import('/hours.js').then(hours =>
                  hours.intervals(JSON.parse(team).teams[0], now * 1000).map(span => span[0] / 1000 + '-' + span[1] / 1000).join(' '))\
                """,
                List.of(Desks.data(team, new Lang("en"), "2025-01-01"), (double) now));

        assertThat(found)
            .as("%s at %s", team, now)
            .isEqualTo(open(team, Instant.ofEpochSecond(now)));
      }
    }
  }

  /** Times of every day, and those around every change of the clocks. */
  private static List<LocalDateTime> locals(ZoneId zone) {
    TreeSet<LocalDateTime> locals = new TreeSet<>();
    for (LocalDate date = FIRST; date.isBefore(AFTER); date = date.plusDays(1)) {
      for (int minutes : new int[] {0, 30, 90, 150, 180, 540, 765, 1080, 1439}) {
        locals.add(date.atStartOfDay().plusMinutes(minutes));
      }
    }
    Instant end = AFTER.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant from = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    ZoneOffsetTransition change = zone.getRules().nextTransition(from);
    while (change != null && change.getInstant().isBefore(end)) {
      for (int minutes = -180; minutes <= 180; minutes += 15) {
        locals.add(change.getDateTimeBefore().plusMinutes(minutes));
        locals.add(change.getDateTimeBefore().plusMinutes(minutes).minusSeconds(1));
      }
      change = zone.getRules().nextTransition(change.getInstant());
    }
    return List.copyOf(locals);
  }

  private static String seconds(LocalDateTime local) {
    return Long.toString(local.toEpochSecond(ZoneOffset.UTC));
  }

  private static String moment(LocalDateTime local, ZoneId zone) {
    Instant instant = local.atZone(zone).toInstant();
    return instant.getEpochSecond() + " " + seconds(LocalDateTime.ofInstant(instant, zone));
  }

  private static Team team(int i, Random random) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, i % 10 == 0 ? List.of(new Span(0, 1440)) : spans(random));
    }
    List<SpecialDays> special = new ArrayList<>();
    LocalDate date = FIRST;
    while (date.isBefore(AFTER)) {
      LocalDate to = date.plusDays(random.nextInt(4));
      special.add(new SpecialDays(date, to, spans(random), Desks.named("Special", "特别")));
      date = to.plusDays(1 + random.nextInt(40));
    }
    return Desks.team(
        "team" + i,
        ZONES.get(i % ZONES.size()),
        Desks.named("There", "当地"),
        week,
        special,
        List.of(),
        i % 3 == 0 ? Optional.of(FIRST.plusDays(random.nextInt(1_000))) : Optional.empty());
  }

  /** None, one or two, the last of which may end on the next day. */
  private static List<Span> spans(Random random) {
    int noon = 360 + 15 * random.nextInt(40);
    int late = noon + 15 + 15 * random.nextInt(20);
    return switch (random.nextInt(4)) {
      case 0 -> List.of();
      case 1 -> List.of(new Span(15 * random.nextInt(20), noon));
      case 2 -> List.of(new Span(15 * random.nextInt(20), noon), new Span(late, late + 600));
      default -> List.of(new Span(late, late + 600 + random.nextInt(300)));
    };
  }

  /** The text of the merged spans, by another way than the browser's. */
  private static String open(Team team, Instant now) {
    LocalDate today = now.atZone(team.zone()).toLocalDate();
    TreeSet<Long> starts = new TreeSet<>();
    List<long[]> spans = new ArrayList<>();
    for (LocalDate date = today.minusDays(1);
        !date.isAfter(today.plusDays(60));
        date = date.plusDays(1)) {
      LocalDate day = date;
      if (team.validThrough().filter(day::isAfter).isPresent()) {
        break;
      }
      List<Span> hours =
          team.exceptions().stream()
              .filter(s -> !day.isBefore(s.from()) && !day.isAfter(s.to()))
              .findFirst()
              .map(SpecialDays::hours)
              .orElse(team.week().get(day.getDayOfWeek()));
      for (Span span : hours) {
        long from = epoch(team, day, span.from());
        long to = epoch(team, day, span.to());
        if (to > from) {
          spans.add(new long[] {from, to});
          starts.add(from);
        }
      }
    }
    List<String> text = new ArrayList<>();
    long end = Long.MIN_VALUE;
    for (long start : starts) {
      if (start <= end) {
        continue;
      }
      end = start;
      for (boolean grows = true; grows; ) {
        long reached = end;
        long most =
            spans.stream().filter(s -> s[0] <= reached).mapToLong(s -> s[1]).max().orElse(reached);
        grows = most > end;
        end = Math.max(end, most);
      }
      text.add(start + "-" + end);
    }
    return String.join(" ", text);
  }

  private static long epoch(Team team, LocalDate date, int minutes) {
    return date.atStartOfDay().plusMinutes(minutes).atZone(team.zone()).toEpochSecond();
  }
}
