package dev.guidepost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.guidepost.contact.Desks;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Lang;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers are told of the hours, at moments that are easily told wrong. */
class HoursBrowserTest {
  private static final String LONDON = "Europe/London";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "open             | 2026-09-28T02:00:00Z | Open until 12:30 Beijing time (05:30 your time) | 客服在线，服务截止：12:30（北京时间），你那里：05:30",
        "just before      | 2026-09-28T00:55:00Z | Opens in 5 min: 09:00 Beijing time (02:00 your time) | 客服休息中，5 分钟后上线：09:00（北京时间），你那里：02:00",
        "in the evening   | 2026-09-28T14:20:00Z | Opens in 10 h 45 min: Tue 09:00 Beijing time (Tue 02:00 your time) | 客服休息中，10 小时 45 分钟后上线：周二 09:00（北京时间），你那里：周二 02:00",
        "holiday          | 2026-10-01T02:00:00Z | Closed now. Opens Thu 8 Oct 09:00 Beijing time (Thu 8 Oct 02:00 your time) | 客服休息中，上线时间：10月8日周四 09:00（北京时间），你那里：10月8日周四 02:00",
        "make-up workday  | 2026-10-10T01:30:00Z | Open until 18:00 Beijing time (11:00 your time) | 客服在线，服务截止：18:00（北京时间），你那里：11:00",
        "overnight        | 2026-09-27T17:00:00Z | Open until Mon 02:00 Beijing time (Sun 19:00 your time) | 客服在线，服务截止：周一 02:00（北京时间），你那里：周日 19:00",
        "after its end    | 2027-01-05T02:00:00Z | The hours may have changed | 服务时间可能有变",
        "a clock at 1970  | 1970-01-01T00:00:00Z | This device's clock looks wrong, so we cannot say whether anyone is there now. | 这台设备的时间好像不准，没法判断客服现在是否在线。"
      })
  void aDeskInShanghaiAsSeenFromLondon(String name, String now, String en, String zh) {
    assertThat(
            List.of(
                told(Desks.SHANGHAI, now, LONDON, "en"), told(Desks.SHANGHAI, now, LONDON, "zh")))
        .as(name)
        .containsExactly(en, zh);
  }

  @Test
  void aReaderOnTheSameClockIsToldOneTime() {
    assertThat(told(Desks.SHANGHAI, "2026-09-28T02:00:00Z", "Asia/Shanghai", "en"))
        .isEqualTo("Open until 12:30");
  }

  @ParameterizedTest
  @CsvSource({
    // 22:00 to 03:00 of a night of 4 hours, then of 6.
    "2026-03-28T22:00:00Z, Open until Sun 03:00, 2026-03-29T01:00:00Z",
    "2026-10-24T21:00:00Z, Open until Sun 03:00, 2026-10-25T02:00:00Z"
  })
  void aNightIsShorterOrLongerWhereTheClocksChange(String now, String text, String end) {
    assertThat(told(Desks.BERLIN, now, "Europe/Berlin", "en")).isEqualTo(text);
    assertThat(told(Desks.BERLIN, end, "Europe/Berlin", "en")).startsWith("Closed now");
    assertThat(
            told(
                Desks.BERLIN,
                Instant.parse(end).minusSeconds(60).toString(),
                "Europe/Berlin",
                "en"))
        .startsWith("Open until");
  }

  @ParameterizedTest
  @CsvSource({"en, 'Open now, day and night'", "zh, 客服全天在线"})
  void whoIsAlwaysThereNeverCloses(String lang, String text) {
    assertThat(told(Desks.ALWAYS, "2026-11-24T22:59:59Z", LONDON, lang)).isEqualTo(text);
  }

  @Test
  void aZoneThatTheBrowserDoesNotKnowIsNoReasonToSayAnything() {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = ClientModules.open(context);
      start(page, data(Desks.SHANGHAI, "en").replace("Asia/Shanghai", "Asia/Beijing"));

      PlaywrightAssertions.assertThat(page.locator("p")).isHidden();
      PlaywrightAssertions.assertThat(page.locator("p")).hasAttribute("data-state", "unknown");
    }
  }

  @Test
  void theTextFollowsTheClockWhileThePageIsOpen() {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = ClientModules.open(context);
      page.clock()
          .install(
              new com.microsoft.playwright.Clock.InstallOptions().setTime("2026-09-28T00:55:00Z"));
      start(page, data(Desks.SHANGHAI, "en"));
      PlaywrightAssertions.assertThat(page.locator("p")).containsText("Opens in 5 min");

      page.clock().fastForward(301_000);

      PlaywrightAssertions.assertThat(page.locator("p")).containsText("Open until 12:30");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "P1, 2026-09-28T07:00:00Z, First reply usually within 2 h",
    "P1, 2026-09-28T02:00:00Z, First reply usually within 4 h",
    "P2, 2026-09-28T07:00:00Z, First reply usually by Tue 15:00 Beijing time (Tue 08:00 your time)",
    "P4, 2026-09-28T07:00:00Z, We cannot say how long a reply takes",
    "P2, 2027-01-05T02:00:00Z, We cannot say how long a reply takes"
  })
  void waitingIsToldByPriorityAndPeak(String priority, String now, String text) {
    assertThat(
            evaluate(
                Desks.SHANGHAI,
                now,
                "(data, words, now) => when.waitText(waiting.expected({replies: {P1: [120, 0], P2: [720, 1]}, peakFactor: 2}, data.teams, '"
                    + priority
                    + "', now, data.since), words, now)"))
        .isEqualTo(text);
  }

  @Test
  void quietTimesAreThoseOfTheHoursWithoutARush() {
    assertThat(
            evaluate(
                Desks.SHANGHAI,
                "2026-09-28T02:00:00Z",
                "(data, words, now) => when.quietText(hours.quiet(data.teams, now, data.since), words, now)"))
        .isEqualTo("Quieter times (your time): 06:30–15:00, Tue 02:00–03:00");
  }

  private static Object evaluate(Team team, String now, String call) {
    try (BrowserContext context = context(LONDON)) {
      return ClientModules.open(context)
          .evaluate(
              "([data, now]) => Promise.all(['hours', 'waiting', 'when'].map(m => import('/' + m + '.js')))"
                  + ".then(([hours, waiting, when]) => { data = JSON.parse(data); return ("
                  + call
                  + ")(data, data.words, Date.parse(now)); })",
              List.of(data(team, "en"), now));
    }
  }

  private static String told(Team team, String now, String zone, String lang) {
    try (BrowserContext context = context(zone)) {
      Page page = ClientModules.open(context);
      page.clock().setFixedTime(now);
      start(page, data(team, lang));
      return page.locator("p").textContent();
    }
  }

  private static BrowserContext context(String zone) {
    return Chromium.browser().newContext(new Browser.NewContextOptions().setTimezoneId(zone));
  }

  private static void start(Page page, String data) {
    page.evaluate(
        """
        data => Promise.all([import('/status.js'), import('/clock.js')]).then(([status, clock]) => {
          const hours = JSON.parse(data);
          status.status(document.querySelector('p'), hours, hours.teams.map(team => team.id), clock.now);
        })\
        """,
        data);
  }

  private static String data(Team team, String lang) {
    return Desks.data(team, new Lang(lang), "2026-03-01");
  }
}
