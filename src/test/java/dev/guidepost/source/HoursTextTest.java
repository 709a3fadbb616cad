package dev.guidepost.source;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Contact.Reply;
import dev.guidepost.model.Contact.Span;
import dev.guidepost.source.HoursText.Mistake;
import dev.guidepost.source.HoursText.Read;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {
  @Test
  void daysAreListsAndRanges() {
    assertThat(HoursText.days("mon, wed-FRI"))
        .isEqualTo(Read.of(Set.of(MONDAY, WEDNESDAY, THURSDAY, FRIDAY)));
  }

  @Test
  void aRangeMayRunOverTheEndOfTheWeek() {
    assertThat(HoursText.days("sun-mon")).isEqualTo(Read.of(Set.of(SUNDAY, MONDAY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mon-thr", "", "mon-wed-fri", "montag"})
  void daysThatAreNone(String text) {
    assertThat(message(HoursText.days(text))).isEqualTo("'" + text + "' is no day of the week");
  }

  @Test
  void aSpanThatEndsBeforeItBeginsEndsOnTheNextDay() {
    assertThat(HoursText.spans(List.of("09:00-12:30", "22:00-02:00")))
        .isEqualTo(Read.of(List.of(new Span(540, 750), new Span(1320, 1560))));
  }

  @Test
  void midnightMayBeAnEnd() {
    assertThat(HoursText.spans(List.of("18:00-24:00")))
        .isEqualTo(Read.of(List.of(new Span(1080, 1440))));
    assertThat(HoursText.spans(List.of("18:00-00:00")))
        .isEqualTo(Read.of(List.of(new Span(1080, 1440))));
  }

  @Test
  void aDayMayBeClosedOrWhole() {
    assertThat(HoursText.spans(List.of("closed"))).isEqualTo(Read.of(List.of()));
    assertThat(HoursText.spans(List.of("always"))).isEqualTo(Read.of(List.of(new Span(0, 1440))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25:00-26:00",
        "09:60-10:00",
        "24:00-02:00",
        "24:30-25:00",
        "09:00-09:00",
        "9-17",
        "1320"
      })
  void aTimeThatNoClockShowsIsRefused(String text) {
    assertThat(message(HoursText.spans(List.of(text)))).contains("'" + text + "'");
  }

  @Test
  void hoursOfADayAreApart() {
    assertThat(message(HoursText.spans(List.of("11:00-18:00", "09:00-12:00"))))
        .isEqualTo("09:00-12:00 and 11:00-18:00 overlap");
  }

  @Test
  void aNightMustNotRunIntoTheNextMorning() {
    assertThat(
            HoursText.overlap(
                Map.of(SUNDAY, List.of(new Span(1320, 1560)), MONDAY, List.of(new Span(60, 600)))))
        .hasValueSatisfying(wrong ->
            assertThat(wrong.message())
                .isEqualTo("22:00-02:00 of sun runs into 01:00-10:00 of mon"));
    assertThat(
            HoursText.overlap(
                Map.of(SUNDAY, List.of(new Span(1320, 1560)), MONDAY, List.of(new Span(120, 600)))))
        .isEmpty();
  }

  @Test
  void datesAreOneOrARange() {
    LocalDate first = LocalDate.of(2026, 10, 1);
    assertThat(HoursText.dates("2026-10-01")).isEqualTo(Read.of(List.of(first, first)));
    assertThat(HoursText.dates("2026-10-01..2026-10-07"))
        .isEqualTo(Read.of(List.of(first, LocalDate.of(2026, 10, 7))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-29", "2026-10-07..2026-10-01", "1 Oct", "2026-10-01.."})
  void datesThatAreNone(String text) {
    assertThat(message(HoursText.dates(text))).contains("'" + text + "'");
  }

  @Test
  void repliesAreOfTheClockOrOfWorkingHours() {
    assertThat(HoursText.reply("30m")).isEqualTo(Read.of(new Reply(Duration.ofMinutes(30), false)));
    assertThat(HoursText.reply("2d")).isEqualTo(Read.of(new Reply(Duration.ofDays(2), false)));
    assertThat(HoursText.reply("12 working hours"))
        .isEqualTo(Read.of(new Reply(Duration.ofHours(12), true)))
        .isEqualTo(HoursText.reply("12h working"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "0h", "-2h", "1 working day", "2 weeks", "99999999999h"})
  void aReplyThatSaysNoTimeIsRefused(String text) {
    assertThat(message(HoursText.reply(text))).contains("'" + text + "'");
  }

  private static String message(Read<?> read) {
    return read.mistake().map(Mistake::message).orElse("nothing is wrong with " + read);
  }
}
