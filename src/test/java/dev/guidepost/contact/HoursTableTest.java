package dev.guidepost.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Contact.Span;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.HanLatin;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Values.Localized;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoursTableTest {
  private static final Lang EN = new Lang("en");

  @Test
  void aZoneOfOneOffsetHasOneColumnInUtc() {
    HoursTable table = table(Desks.SHANGHAI);

    assertThat(table.columns()).containsExactly("Beijing time", "UTC");
    assertThat(table.rows())
        .containsExactly(
            row("Mon–Fri", "09:00–12:30, 13:30–22:00", "01:00–04:30, 05:30–14:00"),
            row("Sat", "10:00–18:00", "02:00–10:00"),
            row("Sun", "22:00–02:00 (next day)", "14:00–18:00"));
  }

  @Test
  void aZoneWithSummerTimeHasAColumnForEachOffset() {
    HoursTable table = table(Desks.BERLIN);

    assertThat(table.columns())
        .containsExactly("Berlin time", "UTC (in winter)", "UTC (in summer)");
    assertThat(table.rows().getFirst())
        .isEqualTo(row("Mon–Fri", "09:00–17:00", "08:00–16:00", "07:00–15:00"));
  }

  @Test
  void summerIsInJanuaryWhereItIs() {
    Team sydney = workdays("Australia/Sydney", new Span(660, 1020));

    assertThat(table(sydney).columns()).endsWith("UTC (in winter)", "UTC (in summer)");
    assertThat(table(sydney).rows().getFirst())
        .isEqualTo(row("Mon–Fri", "11:00–17:00", "01:00–07:00", "00:00–06:00"));
  }

  @Test
  void allDayEveryDayIsTheSameInEveryZone() {
    assertThat(table(Desks.ALWAYS).rows())
        .containsExactly(row("Mon–Sun", "all day", "all day", "all day"));
  }

  @Test
  void allDayOnSomeDaysIsNotTheSameInEveryZone() {
    assertThat(table(workdays("Asia/Shanghai", new Span(0, 1440))).rows().getFirst())
        .isEqualTo(row("Mon–Fri", "all day", "16:00 (day before)–16:00"));
  }

  private static HoursTable.Row row(String days, String... cells) {
    return new HoursTable.Row(days, List.of(cells));
  }

  private static Team workdays(String zone, Span span) {
    return Desks.team(
        "workdays",
        zone,
        Desks.named("There", "当地"),
        Desks.week(List.of(span), List.of(), List.of()),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static HoursTable table(Team team) {
    Localized none = new Localized(Map.of());
    SiteConfig config =
        new SiteConfig(
            List.of(EN),
            none,
            none,
            none,
            Optional.empty(),
            "default",
            Location.of("content/site.yml"),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new SiteConfig.Home(
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty()),
            new SiteConfig.Search(Optional.empty(), false, new Location("content/site.yml", 1, 1)),
            SiteConfig.Headers.DEFAULT,
            Map.of(),
            new SiteConfig.Review(Optional.empty(), false),
            Set.of(),
            HanLatin.KEEP,
            SiteConfig.Budgets.NONE);
    return HoursTable.of(team, EN, CatalogueWords.of(EN), config);
  }
}
