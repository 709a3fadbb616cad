package dev.guidepost.source;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Contact.Reply;
import dev.guidepost.model.Contact.Span;
import dev.guidepost.source.HoursText.Answer;
import dev.guidepost.source.HoursText.Dates;
import dev.guidepost.source.HoursText.Said;
import dev.guidepost.source.HoursText.Wrong;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {
  @Test
  void daysAreListsAndRanges() {
    assertThat(HoursText.days("mon, wed-FRI"))
        .isEqualTo(new Said<>(Set.of(MONDAY, WEDNESDAY, THURSDAY, FRIDAY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "mon-thr | 'thr' in 'mon-thr' is not a day | did you mean 'thu'?",
        "fri-mon | 'fri-mon' does not run from an earlier to a later day of a week | a week begins on Monday: write sat,sun,mon instead of sat-mon",
        "mon,mon-tue | 'mon' stands twice in 'mon,mon-tue' | name each day once"
      })
  void daysThatAreNone(String text, String message, String hint) {
    assertThat(HoursText.days(text)).isEqualTo(new Wrong<>(message, hint));
  }

  @Test
  void aSpanThatEndsBeforeItBeginsEndsOnTheNextDay() {
    assertThat(HoursText.spans(List.of("09:00-12:30", "22:00-02:00")))
        .isEqualTo(new Said<>(List.of(new Span(540, 750), new Span(1320, 1560))));
  }

  @Test
  void midnightMayBeAnEnd() {
    assertThat(HoursText.span("18:00-24:00")).isEqualTo(new Said<>(new Span(1080, 1440)));
    assertThat(HoursText.span("18:00-00:00")).isEqualTo(new Said<>(new Span(1080, 1440)));
  }

  @Test
  void aDayMayBeClosedOrWhole() {
    assertThat(HoursText.spans(List.of("closed"))).isEqualTo(new Said<>(List.of()));
    assertThat(HoursText.spans(List.of("always")))
        .isEqualTo(new Said<>(List.of(new Span(0, 1440))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25:00-26:00", "09:60-10:00", "24:00-02:00", "24:30-25:00", "09:00-09:00", "9-17", "1320"
      })
  void aTimeThatNoClockShowsIsRefused(String text) {
    assertThat(message(HoursText.span(text))).contains("'" + text + "'");
  }

  @Test
  void hoursOfADayAreInOrderAndApart() {
    assertThat(message(HoursText.spans(List.of("13:00-18:00", "09:00-12:00"))))
        .isEqualTo("'09:00-12:00' begins before the one ahead of it");
    assertThat(message(HoursText.spans(List.of("09:00-12:00", "11:00-18:00"))))
        .isEqualTo("'11:00-18:00' begins before '09:00-12:00' has ended");
  }

  @Test
  void aNightMustNotRunIntoTheNextMorning() {
    assertThat(
            HoursText.week(
                Map.of(SUNDAY, List.of(new Span(1320, 1560)), MONDAY, List.of(new Span(60, 600)))))
        .hasValueSatisfying(wrong ->
            assertThat(wrong.message())
                .isEqualTo("'22:00-02:00' of sun runs into '01:00-10:00' of mon"));
    assertThat(
            HoursText.week(
                Map.of(SUNDAY, List.of(new Span(1320, 1560)), MONDAY, List.of(new Span(120, 600)))))
        .isEmpty();
  }

  @Test
  void datesAreOneOrARange() {
    LocalDate first = LocalDate.of(2026, 10, 1);
    assertThat(HoursText.dates("2026-10-01")).isEqualTo(new Said<>(new Dates(first, first)));
    assertThat(HoursText.dates("2026-10-01..2026-10-07"))
        .isEqualTo(new Said<>(new Dates(first, LocalDate.of(2026, 10, 7))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29", "2026-10-07..2026-10-01", "1 Oct", "2026-01-01..2027-06-01", "2026-10-01.."
      })
  void datesThatAreNone(String text) {
    assertThat(message(HoursText.dates(text))).contains("'" + text + "'");
  }

  @Test
  void repliesAreOfTheClockOrOfWorkingHours() {
    assertThat(HoursText.reply("30m")).isEqualTo(new Said<>(new Reply(Duration.ofMinutes(30), false)));
    assertThat(HoursText.reply("2d")).isEqualTo(new Said<>(new Reply(Duration.ofDays(2), false)));
    assertThat(HoursText.reply("12 working hours"))
        .isEqualTo(new Said<>(new Reply(Duration.ofHours(12), true)))
        .isEqualTo(HoursText.reply("12h working"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "0h", "-2h", "1 working day", "2 weeks"})
  void aReplyThatSaysNoTimeIsRefused(String text) {
    assertThat(message(HoursText.reply(text))).contains("'" + text + "'");
  }

  private static String message(Answer<?> answer) {
    return answer instanceof Wrong<?> wrong ? wrong.message() : "said " + answer;
  }
}
