package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.guidepost.JsonTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a page has helped: nothing leaves the browser before its reader has decided so. */
class FeedbackBrowserTest {
  private static final String PAGE = "en/faq/transaction-pending/";
  private static final String MANY = "en/faq/quick-answers/";
  private static final String PHRASE =
      "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

  private static final String NO_ENDPOINT = "\"endpoint\":\"\",\"remember\":false";

  /** The body of a beacon is told to no observer, so it is read where it is handed over. */
  private static final String LISTENER =
      """
      window.sent = [];
      const beacon = navigator.sendBeacon.bind(navigator);
      navigator.sendBeacon = (path, body) => {
        body.text().then(text => window.sent.push(text));
        return beacon(path, body);
      };
      """;

  @ParameterizedTest
  @CsvSource({"en, The third step is missing", "zh, 少了第三步"})
  void withoutAnEndpointANoBecomesAMailThatIsShownFirst(String lang, String comment) {
    with(
        lang + "/faq/transaction-pending/",
        NO_ENDPOINT,
        page -> {
          String code = page.locator(".contact .context code").textContent();
          votes(page).last().click();
          choose(page, "unclear");
          page.locator(".reasons textarea").fill(comment);
          page.locator(".reasons [type=submit]").click();

          Locator draft = page.locator(".feedback .draft");
          assertThat(draft.locator("p").first()).isFocused();
          assertThat(draft.locator("pre")).containsText(comment);
          assertThat(draft.locator("pre")).containsText(code);
          assertThat(draft.locator("a")).hasAttribute("rel", "noopener noreferrer");
          assertThat(decoded(draft.locator("a").getAttribute("href")))
              .startsWith("mailto:help@mossback.example?")
              .contains(comment)
              .contains(code);
        });
  }

  @Test
  void withoutAnEndpointAYesIsThankedForAndGoesNowhere() {
    List<String> asked = new ArrayList<>();
    with(
        PAGE,
        NO_ENDPOINT,
        page -> {
          assertThat(votes(page)).hasCount(2);
          page.onRequest(r -> asked.add(r.url()));
          votes(page).first().click();
          assertThat(page.locator(".feedback-said")).hasText("Thank you.");
          assertThat(page.locator(".feedback-said")).isFocused();
          assertThat(votes(page)).hasCount(0);
          nothingIsStored(page);
        });
    assertThat(asked).isEmpty();
  }

  @Test
  void whoSaysNoIsAskedWithNothingSentOrStored() {
    List<String> asked = new ArrayList<>();
    with(
        PAGE,
        NO_ENDPOINT,
        page -> {
          assertThat(votes(page)).hasCount(2);
          page.onRequest(r -> asked.add(r.method() + " " + r.url()));
          votes(page).last().click();
          choose(page, "outdated");
          page.locator(".reasons textarea").fill("Old pictures");
          page.locator(".reasons [type=submit]").click();
          assertThat(page.locator(".draft a")).isVisible();
          nothingIsStored(page);
        });
    assertThat(asked).allMatch(r -> r.startsWith("GET " + ReferenceSite.address("assets/")));
  }

  @Test
  void withAnEndpointANoIsSentOnceWithWhatWasSaid() {
    List<String> posted = new ArrayList<>();
    with(
        PAGE,
        "\"endpoint\":\"/feedback\",\"remember\":false",
        page -> {
          page.onRequest(r -> posted.add(r.method() + " " + r.url()));
          String code = page.locator(".contact .context code").textContent();
          votes(page).last().click();
          choose(page, "unsolved");
          page.locator(".reasons textarea").fill("It still waits");
          assertThat(posted).noneMatch(r -> r.startsWith("POST"));
          page.locator(".reasons [type=submit]").click();

          assertThat(page.locator(".feedback-said")).hasText("Thank you.");
          assertThat(sent(page))
              .isEqualTo(
                  Map.of(
                      "code", code,
                      "version", code.substring(code.lastIndexOf('_') + 1),
                      "lang", "en",
                      "vote", "no",
                      "reason", "unsolved",
                      "comment", "It still waits"));
          assertThat(votes(page)).hasCount(0);
          assertThat(page.locator(".reasons")).hasCount(0);
          nothingIsStored(page);
        });
    assertThat(posted.stream().filter(r -> r.startsWith("POST")))
        .containsExactly("POST " + ReferenceSite.address("feedback"));
  }

  @Test
  void withAnEndpointAYesIsSentOnce() {
    with(
        PAGE,
        "\"endpoint\":\"/feedback\",\"remember\":false",
        page -> {
          votes(page).first().dblclick();
          assertThat(page.locator(".feedback-said")).hasText("Thank you.");
          assertThat(sent(page)).containsEntry("vote", "yes").containsEntry("comment", "");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feedback", ""})
  void aPhraseInACommentIsTakenOutAndGoesNowhere(String endpoint) {
    with(
        PAGE,
        "\"endpoint\":\"" + endpoint + "\",\"remember\":false",
        page -> {
          votes(page).last().click();
          choose(page, "unsafe");
          page.locator(".reasons textarea").fill("They asked for " + PHRASE);
          assertThat(page.locator(".reasons [role=alert]")).isVisible();
          assertThat(page.locator(".reasons textarea")).not().hasValue(Pattern.compile("abandon"));
          page.locator(".reasons [type=submit]").click();
          if (endpoint.isEmpty()) {
            assertThat(page.locator(".draft pre")).containsText("They asked for");
            assertThat(page.locator(".draft")).not().containsText("abandon");
            assertThat(page.locator(".draft a").getAttribute("href")).doesNotContain("abandon");
          } else {
            assertThat(page.locator(".feedback-said")).hasText("Thank you.");
            assertThat((String) sent(page).get("comment"))
                .startsWith("They asked for")
                .doesNotContain("abandon");
          }
        });
  }

  @Test
  void whoWantsToBeRememberedIsAskedOnceForAVersion() {
    with(
        PAGE,
        "\"endpoint\":\"/feedback\",\"remember\":true",
        page -> {
          nothingIsStored(page);
          votes(page).first().click();
          assertThat(page.locator(".feedback-said")).hasText("Thank you.");
          assertThat(page.evaluate("localStorage.length")).isEqualTo(1);

          page.reload();
          page.locator(".feedback").scrollIntoViewIfNeeded();
          assertThat(page.locator(".feedback-said")).containsText("You have answered this");
          assertThat(votes(page)).hasCount(0);
        });
  }

  @Test
  void everyAnswerOfManyIsAskedAboutByItsOwnCode() {
    with(
        MANY,
        "\"endpoint\":\"/feedback\",\"remember\":false",
        page -> {
          Locator question = page.locator(".question:has(#is-it-free)");
          question.locator("summary").click();
          question.locator(".vote").first().click();
          assertThat(question.locator(".feedback-said")).hasText("Thank you.");
          assertThat(sent(page))
              .containsEntry("code", page.locator(".contact .context code").textContent());
          assertThat((String) sent(page).get("code")).doesNotContain("_0_");
        });
  }

  @Test
  void withoutTheScriptOfReasonsTheContactPageIsOffered() {
    with(
        PAGE,
        NO_ENDPOINT,
        page -> {
          page.route("**/assets/why.*", Route::abort);
          votes(page).last().click();
          assertThat(page.locator(".feedback-group > a")).isFocused();
          page.keyboard().press("Enter");
          assertThat(page.locator("#triage form")).isVisible();
        });
  }

  @Test
  void theKeyboardAloneLeadsToADraft() {
    with(
        PAGE,
        NO_ENDPOINT,
        page -> {
          votes(page).last().focus();
          page.keyboard().press("Enter");
          assertThat(page.locator(".reasons input").first()).isFocused();
          page.keyboard().press("ArrowDown");
          page.keyboard().press("Tab");
          assertThat(page.locator(".reasons textarea")).isFocused();
          page.keyboard().press("Tab");
          page.keyboard().press("Enter");
          assertThat(page.locator(".draft pre")).containsText("It is hard to understand");
        });
  }

  @ParameterizedTest
  @CsvSource({"en, 360", "en, 1280", "zh, 360", "zh, 1280"})
  void axeFindsNothingAtAnyStep(String lang, int width) {
    with(
        lang + "/faq/transaction-pending/",
        NO_ENDPOINT,
        page -> {
          page.setViewportSize(width, 800);
          page.locator("main > .feedback").scrollIntoViewIfNeeded();
          assertThat(votes(page)).hasCount(2);
          accessible(page);
          votes(page).last().click();
          assertThat(page.locator(".reasons")).isVisible();
          accessible(page);
          page.locator(".reasons [type=submit]").click();
          assertThat(page.locator(".draft")).isVisible();
          accessible(page);
        });
  }

  @Test
  void withoutAScriptALinkLeadsToThePeopleWhoCanChangeIt() {
    try (BrowserContext context =
        Chromium.browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(PAGE));
      page.locator(".feedback a").click();
      assertThat(page.locator("h1")).isVisible();
      assertThat(page.url()).contains("/contact/#c=").endsWith("&cat=idea");
    }
  }

  private static Locator votes(Page page) {
    return page.locator("main > .feedback .vote");
  }

  private static void choose(Page page, String reason) {
    page.locator(".reasons [value=" + reason + "]").check();
  }

  /** The only vote that was sent. */
  private static Map<String, Object> sent(Page page) {
    List<?> all =
        (List<?>)
            page.evaluate(
                "new Promise(then => { const look = () => (sent.length ? then(sent) : setTimeout(look, 20)); look(); })");
    assertThat(all).hasSize(1);
    return JsonTree.object((String) all.get(0));
  }

  private static void nothingIsStored(Page page) {
    assertThat(
            page.evaluate("[localStorage.length, sessionStorage.length, document.cookie].join()"))
        .isEqualTo("0,0,");
  }

  private static void accessible(Page page) {
    assertThat(Axe.found(page)).isEmpty();
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isEqualTo(0);
  }

  private static String decoded(String href) {
    return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** A page whose site takes votes as the settings say, at the question whether it helped. */
  private static void with(String url, String settings, Consumer<Page> then) {
    String desk = ReferenceSite.desk(url.substring(0, 2));
    assertThat(desk).contains(NO_ENDPOINT);
    try (BrowserContext context = Chromium.browser().newContext()) {
      context.addInitScript(LISTENER);
      context.route(
          "**/desk-*.json",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody(desk.replace(NO_ENDPOINT, settings))));
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      page.locator("main > .feedback").scrollIntoViewIfNeeded();
      then.accept(page);
    }
  }
}
