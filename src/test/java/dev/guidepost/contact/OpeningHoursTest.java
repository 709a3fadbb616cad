package dev.guidepost.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningHoursTest {
  @Test
  void timesBearTheOffsetWhereThereIsOneOnly() {
    assertThat(OpeningHours.of(Desks.SHANGHAI).getFirst())
        .containsEntry("opens", "09:00:00+08:00")
        .containsEntry("closes", "12:30:00+08:00")
        .containsEntry("validThrough", "2026-12-31");
    assertThat(OpeningHours.of(Desks.BERLIN).getFirst()).containsEntry("opens", "09:00:00");
  }

  @Test
  void aWholeDayClosesAtItsLastMinute() {
    assertThat(OpeningHours.of(Desks.ALWAYS))
        .singleElement()
        .satisfies(day -> assertThat(day).containsEntry("closes", "23:59:00"));
  }

  @Test
  void aDayOffIsOpenFromMidnightToMidnight() {
    assertThat(OpeningHours.of(Desks.SHANGHAI))
        .filteredOn(day -> "2026-10-01".equals(day.get("validFrom")))
        .singleElement()
        .satisfies(day ->
            assertThat(day)
                .containsEntry("opens", "00:00:00+08:00")
                .containsEntry("closes", "00:00:00+08:00")
                .containsEntry("validThrough", "2026-10-07"));
  }
}
