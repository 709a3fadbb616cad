package dev.guidepost.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.json.Json;
import dev.guidepost.model.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursTableTest {
  private static final Lang EN = new Lang("en");

  @Test
  void aZoneOfOneOffsetHasOneColumnInUtc() {
    HoursTable table = HoursTable.of(Desks.SHANGHAI, EN, CatalogueWords.of(EN), 2026);

    assertThat(table.desk()).isEqualTo("Beijing time");
    assertThat(table.utc()).containsExactly("UTC");
    assertThat(table.rows())
        .containsExactly(
            new HoursTable.Row(
                "Mon–Fri",
                "09:00–12:30, 13:30–22:00",
                List.of("01:00–04:30, 05:30–14:00")),
            new HoursTable.Row("Sat", "10:00–18:00", List.of("02:00–10:00")),
            new HoursTable.Row("Sun", "22:00–02:00 next day", List.of("14:00–18:00")));
    assertThat(table.special().stream().map(s -> s.name() + ": " + s.desk() + " = " + s.utc()))
        .containsExactly(
            "National Day: Closed = Closed", "Make-up workday: 09:00–18:00 = 01:00–10:00");
  }

  @Test
  void aZoneWithSummerTimeHasAColumnForEachOffset() {
    HoursTable table = HoursTable.of(Desks.BERLIN, EN, CatalogueWords.of(EN), 2026);

    assertThat(table.utc())
        .containsExactly("UTC, while it is UTC+01:00 there", "UTC, while it is UTC+02:00 there");
    assertThat(table.rows().getFirst())
        .isEqualTo(
            new HoursTable.Row("Mon–Fri", "09:00–17:00", List.of("08:00–16:00", "07:00–15:00")));
    assertThat(table.rows().getLast())
        .isEqualTo(new HoursTable.Row("Sun", "Closed", List.of("Closed", "Closed")));
  }

  @Test
  void allDayEveryDayIsTheSameInEveryZone() {
    assertThat(HoursTable.of(Desks.ALWAYS, EN, CatalogueWords.of(EN), 2026).rows())
        .containsExactly(
            new HoursTable.Row("Every day", "All day", List.of("All day", "All day")));
  }

  @Test
  void browsersGetMinutesOfDays() {
    assertThat(Json.compact(HoursData.team(Desks.SHANGHAI, new Lang("zh"))))
        .isEqualTo(
            "{\"id\":\"shanghai\",\"name\":\"客服\",\"zone\":\"Asia/Shanghai\",\"zoneName\":\"北京时间\","
                + "\"week\":[[[540,750],[810,1320]],[[540,750],[810,1320]],[[540,750],[810,1320]],[[540,750],[810,1320]],[[540,750],[810,1320]],[[600,1080]],[[1320,1560]]],"
                + "\"special\":[{\"from\":\"2026-10-01\",\"to\":\"2026-10-07\",\"hours\":[],\"name\":\"国庆节\"},"
                + "{\"from\":\"2026-10-10\",\"to\":\"2026-10-10\",\"hours\":[[540,1080]],\"name\":\"调休上班\"}],"
                + "\"peak\":[{\"days\":[0,1,2,3,4],\"at\":[600,720]}],\"until\":\"2026-12-31\"}");
  }

  @Test
  void machinesGetTheOffsetWhereThereIsOneOnly() {
    assertThat(OpeningHours.of(Desks.SHANGHAI).getFirst())
        .containsEntry("opens", "09:00:00+08:00")
        .containsEntry("closes", "12:30:00+08:00")
        .containsEntry("validThrough", "2026-12-31");
    assertThat(OpeningHours.of(Desks.BERLIN).getFirst()).containsEntry("opens", "09:00:00");
    assertThat(OpeningHours.of(Desks.ALWAYS))
        .singleElement()
        .satisfies(day -> assertThat(day).containsEntry("closes", "23:59:00"));
  }
}
