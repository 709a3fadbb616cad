package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference site as it opens from a folder: every page begins with {@code file:}. */
class OfflineBrowserTest {
  private static final String SECRET =
      "legal winner thank year wave sausage worth useful legal winner thank yellow";

  /** On a day after the newest page was written: earlier clocks are not trusted. */
  private static final String NOON = "2026-12-01T12:00:00Z";

  /** More questions than any matter has. */
  private static final int MOST = 10;

  static Stream<String> pages() {
    return ReferenceSite.pages().stream()
        .filter(url -> !url.endsWith(".html"))
        .map(url -> url + "index.html");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageOpensWithoutAComplaint(String url) {
    with(
        url,
        page -> {
          assertThat(page.locator("h1").first()).isVisible();
          assertThat(page.locator("html.js")).hasCount(1);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "zh/index.html, 助记词",
    "zh/faq/transaction-pending/index.html, zhujici",
    "en/index.html, recovery phrase",
    "en/faq/transaction-pending/index.html, keystroe"
  })
  void theKeyboardLeadsFromAWordToItsHit(String url, String query) {
    with(
        url,
        page -> {
          type(page, query);
          assertThat(page.locator("#search-options [role=option]").first()).isVisible();
          page.keyboard().press("ArrowDown");
          page.keyboard().press("Enter");
          page.waitForURL(Pattern.compile(".*/glossary/index\\.html#.+"));
          assertThat(page.locator("mark").first()).isVisible();
        });
  }

  @ParameterizedTest
  @CsvSource({"zh, 私钥", "en, private key"})
  void theResultsLeadToPages(String lang, String query) {
    with(
        lang + "/faq/index.html",
        page -> {
          type(page, query);
          page.keyboard().press("Enter");
          page.waitForURL(Pattern.compile(".*/" + lang + "/search/index\\.html#q=.+"));
          Locator hits = page.locator(".hits h2 a");
          assertThat(hits.first()).isVisible();
          for (Locator hit : hits.all()) {
            assertThat(Files.exists(file((String) hit.evaluate("a => a.href")))).isTrue();
          }
          hits.first().click();
          page.waitForURL(Pattern.compile(".*/index\\.html(#.*)?"));
          assertThat(page.locator("mark").first()).isVisible();
        });
  }

  @Test
  void theLanguageSwitchLeadsToTheSamePage() {
    with(
        "zh/faq/transaction-pending/index.html",
        page -> {
          page.locator("a.language").first().click();
          assertThat(page).hasURL(ReferenceSite.offline("en/faq/transaction-pending/index.html"));
        });
  }

  @Test
  void theFirstPageLeadsToALanguage() {
    with(
        "index.html",
        page -> {
          page.locator("a[lang=en]").click();
          assertThat(page).hasURL(ReferenceSite.offline("en/index.html"));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "zh/contact/index.html, main .status",
    "en/contact/index.html, main .status",
    "zh/faq/transaction-pending/index.html, .contact .status-now"
  })
  void whoIsThereIsTold(String url, String status) {
    with(
        url,
        page -> {
          page.keyboard().press("End");
          assertThat(page.locator(status)).hasAttribute("data-state", "open");
        });
  }

  @Test
  void aMessageIsMadeReady() {
    with(
        "en/contact/index.html#cat=bug",
        page -> {
          assertThat(page.locator("#triage input:checked")).hasCount(1);
          page.locator("#triage button[type=submit]").click();
          for (int asked = 0;
              asked < MOST && page.locator("#triage textarea").count() == 0;
              asked++) {
            page.locator("#triage input[type=radio]").last().check();
            page.locator("#triage button[type=submit]").click();
          }
          page.locator("#triage textarea").fill("It does not open");
          page.locator("#triage textarea").blur();
          page.locator("#triage button[type=submit]").click();
          assertThat(page.locator("#triage .message pre")).containsText("It does not open");
        });
  }

  @Test
  void aTroubleshooterAsksOneQuestionAtATime() {
    with(
        "en/troubleshooters/transaction-stuck/index.html",
        page -> {
          assertThat(page.locator(".node:visible")).hasCount(1);
          page.locator(".node:visible .choices a").first().click();
          assertThat(page.locator(".node:visible")).hasCount(1);
          assertThat(page.locator(".flow-step")).hasText("Question 2");
        });
  }

  @Test
  void iconsAreDrawn() {
    with(
        "zh/index.html",
        page -> {
          List<Locator> shapes = page.locator("svg.icon :is(path, circle, rect)").all();
          assertThat(shapes).isNotEmpty();
          for (Locator shape : shapes) {
            BoundingBox box = shape.boundingBox();
            assertThat(box.width + box.height).isPositive();
          }
        });
  }

  @Test
  void aSecretIsHeld() {
    with(
        "en/index.html",
        page -> {
          type(page, "");
          assertThat(page.locator("#q[role=combobox]")).isVisible();
          page.keyboard().insertText(SECRET);
          assertThat(page.locator(".search-note[role=alert]")).isVisible();
          assertThat(page.locator("#q")).not().hasValue(SECRET);
        });
  }

  @Test
  void aVoteIsTakenAlthoughNobodyHearsOfIt() {
    with(
        "en/faq/transaction-pending/index.html",
        page -> {
          page.locator(".feedback").first().scrollIntoViewIfNeeded();
          page.locator(".feedback .vote").first().click();
          assertThat(page.locator(".feedback-said").first()).hasText(Pattern.compile("\\S"));
        });
  }

  @Test
  void aLinkThatAScriptHasMadeLeadsToAPage() {
    with(
        "en/faq/transaction-pending/index.html",
        page -> {
          page.evaluate(
              "() => { const a = document.createElement('a'); a.href = '../../../zh/faq/#x'; a.id = 'made';"
                  + " a.textContent = 'made'; document.querySelector('main').prepend(a) }");
          page.locator("#made").click();
          assertThat(page).hasURL(ReferenceSite.offline("zh/faq/index.html") + "#x");
        });
  }

  private static void type(Page page, String text) {
    page.locator("#q").click();
    page.keyboard().type(text);
  }

  private static Path file(String url) {
    return Path.of(URI.create(url.replaceFirst("#.*", "")));
  }

  /** Opens a page; whatever a test does, nothing may fail and no other host may be asked. */
  private static void with(String url, Consumer<Page> test) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      List<String> complaints = new ArrayList<>();
      context.onConsoleMessage(message -> complaints.add(message.text()));
      context.onWebError(error -> complaints.add(error.error()));
      context.onRequest(request -> {
        if (!request.url().matches("(file|data|blob):.*")) {
          complaints.add(request.url());
        }
      });
      Page page = context.newPage();
      page.clock().setFixedTime(NOON);
      page.navigate(ReferenceSite.offline("") + url);
      test.accept(page);
      assertThat(complaints).isEmpty();
    }
  }
}
