package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to a human at the end of a page: whether somebody is there, and where its reader is. */
class PanelBrowserTest {
  private static final String NOON = "2026-12-01T12:00:00Z";
  private static final String MANY = "en/faq/quick-answers/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2026-12-01T12:00:00Z | Open until 20:00",
        "en | 2026-12-01T21:00:00Z | Opens in 11 h: Wed 08:00",
        "en | 2026-12-25T12:00:00Z | Closed now. Opens Tue 08:00",
        "en | 1970-01-01T00:00:00Z | This device's clock looks wrong",
        "zh | 2026-12-01T12:00:00Z | 客服在线，服务截止：22:00（北京时间），你那里：14:00",
        "zh | 2026-12-01T15:00:00Z | 客服休息中，10 小时后上线：周三 09:00（北京时间），你那里：周三 01:00",
      })
  void whetherSomebodyIsThereIsToldUnderWhatAlwaysHolds(String lang, String now, String text) {
    with(
        lang + "/faq/transaction-pending/",
        now,
        page -> {
          reach(page);
          assertThat(page.locator(".contact .status-now")).containsText(text);
          assertThat(page.locator(".contact .status-now")).hasAttribute("role", "status");
          assertThat(page.locator(".contact .status")).isVisible();
        });
  }

  @Test
  void thePanelComesOnceAndNotBeforeItsReaderIsNear() {
    List<String> asked = new ArrayList<>();
    with(
        "en/tutorials/first-send/",
        NOON,
        page -> {
          page.onRequest(r -> asked.add(r.method() + " " + r.url()));
          page.locator("h1").click();
          assertThat(page.locator(".status-now")).hasCount(0);
          // A browser fetches the site's icon when it likes.
          assertThat(asked)
              .noneMatch(r -> r.contains("/assets/panel.") || r.contains("/assets/desk-"));

          reach(page);
          page.mouse().wheel(0, -4000);
          reach(page);
          assertThat(page.locator(".status-now")).hasCount(1);
        });
    assertThat(asked.stream().filter(r -> r.contains("/assets/panel.") && r.endsWith(".js")))
        .hasSize(1);
    assertThat(asked.stream().filter(r -> r.contains("/assets/desk-en."))).hasSize(1);
    assertThat(asked).allMatch(r -> r.startsWith("GET " + ReferenceSite.address("")));
  }

  @Test
  void theCodeFollowsTheAddressAndEveryLinkHasIt() {
    with(
        MANY,
        NOON,
        page -> {
          reach(page);
          String whole = code(page);
          page.evaluate("location.hash = 'is-it-free'");
          assertThat(page.locator(".contact .context code")).not().hasText(whole);

          String there = code(page);
          assertThat(there).matches(whole.replace("_0_", "_[0-9a-z]{5}_"));
          assertThat(page.locator(".contact a[href*='" + whole + "']")).hasCount(0);
          assertThat(page.locator(".contact [data-human]"))
              .hasAttribute("href", Pattern.compile("contact/#c=" + there + "$"));
          assertThat(page.locator(".contact .direct a").first())
              .hasAttribute("href", Pattern.compile(there));
        });
  }

  @Test
  void theCodeFollowsAnAnswerThatIsOpenedAndComesBackWhenItIsClosed() {
    with(
        MANY,
        NOON,
        page -> {
          String whole = code(page);
          Locator answer = page.locator(".question summary").first();
          answer.click();
          assertThat(page.locator(".contact .context code")).not().hasText(whole);
          answer.click();
          assertThat(page.locator(".contact .context code")).hasText(whole);
        });
  }

  @Test
  void theSameCodeIsMadeOfTheAddressAndOfTheAnswer() {
    List<String> codes = new ArrayList<>();
    with(
        MANY + "#two-phones",
        NOON,
        page -> {
          reach(page);
          assertThat(page.locator(".contact .status-now")).isVisible();
          codes.add(code(page));
        });
    with(
        MANY,
        NOON,
        page -> {
          page.locator(".question:has(#two-phones) summary").click();
          assertThat(page.locator(".contact .context code")).hasText(codes.get(0));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void aSearchWithoutResultsLeadsToAHumanWithItsCodeAndItsWords(String lang) {
    with(
        lang + "/search/#q=qqxxyyzzkk",
        NOON,
        page -> {
          Locator exit = page.locator(".results .exit a");
          assertThat(exit)
              .hasAttribute(
                  "href", Pattern.compile("/contact/#c=[0-9a-z]+_0_.+_[0-9a-f]{6}&q=qqxxyyzzkk$"));
          assertThat(page.locator(".contact [data-human]"))
              .hasAttribute("href", Pattern.compile("/contact/#c=[^&]+&q=qqxxyyzzkk$"));
          exit.click();
          assertThat(page.locator("#triage form")).isVisible();
        });
  }

  @Test
  void anotherSearchReplacesTheWordsAndKeepsTheCode() {
    with(
        "en/search/#q=qqxxyyzzkk",
        NOON,
        page -> {
          assertThat(page.locator(".results .exit a")).isVisible();
          page.evaluate("location.hash = 'q=jjwwvvkkqq'");
          assertThat(page.locator(".contact [data-human]"))
              .hasAttribute("href", Pattern.compile("/contact/#c=[^&]+&q=jjwwvvkkqq$"));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en/404.html", "zh/404.html"})
  void aPageThatIsNotThereLeadsToAHumanWithACode(String url) {
    with(
        url,
        NOON,
        page ->
            assertThat(page.locator(".contact [data-human]"))
                .hasAttribute("href", Pattern.compile("contact/#c=[0-9a-z]+_0_")));
  }

  @ParameterizedTest
  @CsvSource({"en, 360", "en, 1280", "zh, 360", "zh, 1280"})
  void axeFindsNothing(String lang, int width) {
    with(
        lang + "/faq/transaction-pending/",
        NOON,
        page -> {
          page.setViewportSize(width, 800);
          reach(page);
          assertThat(page.locator(".status-now")).isVisible();
          assertThat(Axe.found(page)).isEmpty();
          assertThat(
                  page.evaluate(
                      "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
              .isEqualTo(0);
        });
  }

  private static void reach(Page page) {
    page.locator("#contact").scrollIntoViewIfNeeded();
  }

  private static String code(Page page) {
    return page.locator(".contact .context code").textContent();
  }

  private static void with(String url, String time, Consumer<Page> then) {
    try (BrowserContext context =
        Chromium.browser()
            .newContext(new Browser.NewContextOptions().setTimezoneId("Europe/London"))) {
      Page page = context.newPage();
      page.clock().setFixedTime(time);
      page.navigate(ReferenceSite.address(url));
      then.accept(page);
    }
  }
}
