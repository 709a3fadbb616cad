package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What helps while somebody reads: where one is, what one has read, what one takes along. */
class ReadingTest {
  private static final String ARTICLE = "en/faq/transaction-pending/";

  /** How much of the page has moved, as browsers count it. */
  private static final String MOVED =
      "() => new Promise(done => { new PerformanceObserver(list =>"
          + " done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))"
          + ".observe({type: 'layout-shift', buffered: true}); setTimeout(done, 300, 0) })";

  private static final String ANSWERS = "en/faq/quick-answers/";

  @Test
  void theContentsMarkTheSectionThatIsRead() {
    with(
        new Browser.NewContextOptions().setViewportSize(1280, 800),
        ARTICLE,
        page -> {
          Locator current = page.locator(".toc [aria-current]");
          assertThat(current).hasCount(0);
          page.evaluate("() => document.getElementById('speed-up').scrollIntoView()");
          assertThat(current).hasAttribute("href", "#speed-up");
          assertThat(current).hasAttribute("aria-current", "true");
          page.keyboard().press("End");
          assertThat(current).hasAttribute("href", "#still-stuck");
          page.evaluate("() => window.scrollTo(0, 0)");
          assertThat(current).hasCount(0);
        });
  }

  @Test
  void anOpenAnswerHasItsLinkToCopy() {
    with(
        clipboard(),
        ANSWERS,
        page -> {
          assertThat(page.locator(".copy-link")).hasCount(0);
          page.locator("details.question summary").nth(1).click();
          page.locator(".copy-link").click();
          assertThat(page.locator(".copy-link")).hasText("Copied");
          assertThat(read(page))
              .isEqualTo(
                  ReferenceSite.address(ANSWERS)
                      + "#"
                      + page.locator(".answer").nth(1).getAttribute("id"));
        });
  }

  @Test
  void anAnswerThatItsLinkHasOpenedCanBeCopiedToo() {
    with(
        clipboard(),
        ANSWERS + "#is-it-free",
        page -> assertThat(page.locator("#is-it-free .copy-link")).isVisible());
  }

  @Test
  void aSingleValueIsCopiedByItsButton() {
    withValue(
        clipboard(),
        page -> {
          Locator copy = page.getByLabel("Copy: the contract");
          copy.click();
          assertThat(copy).hasText("Copied");
          assertThat(page.locator("[role=status]").getByText("Copied")).hasCount(1);
          assertThat(read(page)).isEqualTo("0xdAC1");
        });
  }

  @Test
  void aValueThatCannotBeCopiedIsSelected() {
    withValue(
        new Browser.NewContextOptions(),
        page -> {
          page.evaluate(
              "() => { Object.defineProperty(navigator, 'clipboard', {value: undefined});"
                  + " document.execCommand = () => false }");
          page.getByLabel("Copy: the contract").click();
          assertThat(page.getByLabel("Copy: the contract")).containsText("Selected");
          assertThat(page.evaluate("() => String(getSelection())")).isEqualTo("0xdAC1");
        });
  }

  @Test
  void withoutAScriptAValueHasNoButton() {
    withValue(
        new Browser.NewContextOptions().setJavaScriptEnabled(false),
        page -> {
          assertThat(page.getByText("0xdAC1")).isVisible();
          assertThat(page.locator(".copy:visible")).hasCount(0);
        });
  }

  @Test
  void aSeriesRemembersWhatWasReadToItsEnd() {
    with(
        new Browser.NewContextOptions(),
        "en/tutorials/create-and-back-up/",
        page -> {
          assertThat(page.locator("progress")).hasCount(0);
          page.locator(".site-footer").scrollIntoViewIfNeeded();
          page.waitForFunction("() => localStorage.getItem('guidepost-read')");
          page.navigate(ReferenceSite.address("en/tutorials/receive/"));
          assertThat(page.getByLabel("Read: 1 of 4")).hasAttribute("value", "1");
          assertThat(page.locator(".seen")).hasCount(1);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "en/faq/transaktion-pending.html, faq transaktion pending",
    "zh/faq/%E8%BD%AC%E8%B4%A6-%E4%B8%8D%E5%88%B0%E8%B4%A6/, faq 转账 不到账"
  })
  void theWordsOfAWrongAddressStandInTheSearchForm(String url, String words) {
    missing(url, page -> assertThat(page.locator("#q")).hasValue(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/5e1fa3c07a5e1fa3c07a5e1fa3c07a5e1fa3c07a5e1fa3c07a5e1fa3c07aaaaa",
        "en/legal-winner-thank-year-wave-sausage-worth-useful-legal-winner-thank-yellow"
      })
  void whatLooksLikeASecretInAnAddressIsNotPutThere(String url) {
    missing(
        url,
        page -> {
          page.waitForLoadState();
          assertThat(page.locator("#q")).hasValue("");
        });
  }

  @Test
  void aWrongAddressAsksNothingByItself() {
    missing(
        "en/faq/gone/",
        page -> {
          assertThat(page.locator("#q")).hasValue("faq gone");
          assertThat(
                  (String)
                      page.evaluate(
                          "() => performance.getEntriesByType('resource').map(e => e.name).join()"))
              .doesNotContain("/search/", "/assets/search.");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en, You seem to read English",
    "zh-CN, zh-CN, 看起来你用的是中文",
    "zh-TW, zh-CN, 看起来你用的是中文"
  })
  void theRootSuggestsTheLanguageOfTheBrowserAndPutsItFirst(
      String wanted, String lang, String says) {
    with(
        new Browser.NewContextOptions().setLocale(wanted),
        "",
        page -> {
          assertThat(page.locator(".guess:visible")).hasText(says);
          assertThat(page.locator("a[data-language]").first()).hasAttribute("lang", lang);
          assertThat(page).hasURL(ReferenceSite.address(""));
        });
  }

  @Test
  void withoutAScriptTheRootShowsAllItsLanguages() {
    with(
        new Browser.NewContextOptions().setJavaScriptEnabled(false),
        "",
        page -> {
          assertThat(page.locator("a[data-language]:visible")).hasCount(2);
          assertThat(page.locator(".guess:visible")).hasCount(0);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ANSWERS, "en/tutorials/first-send/", "en/"})
  void nothingMovesWhenTheScriptsCome(String url) {
    with(
        new Browser.NewContextOptions().setLocale("en").setViewportSize(360, 740),
        url,
        page -> {
          page.waitForLoadState();
          assertThat(page.evaluate(MOVED)).isEqualTo(0);
        });
  }

  @Test
  void theRootSuggestsNothingToOthers() {
    with(
        new Browser.NewContextOptions().setLocale("fr-FR"),
        "",
        page -> assertThat(page.locator(".guess:visible")).hasCount(0));
  }

  @Test
  void aStepIsADeepLinkThatOpensWhatIsAroundIt() {
    with(
        new Browser.NewContextOptions().setViewportSize(360, 640),
        "en/tutorials/first-send/#step-3",
        page -> assertThat(page.locator("#step-3")).isInViewport());
  }

  @Test
  void paperShowsEverythingAndTellsWhereItIsFrom() {
    with(
        new Browser.NewContextOptions(),
        ANSWERS,
        page -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
          assertThat(page.locator("details:not([open])")).hasCount(0);
          assertThat(page.locator(".printed")).containsText("/" + ANSWERS);
          assertThat(page.locator(".printed")).containsText("Updated");
          for (String gone :
              List.of(".site-header", ".site-footer nav", ".feedback", ".appearance", ".expand")) {
            assertThat(page.locator(gone).first()).isHidden();
          }
        });
  }

  @Test
  void onScreenThePagesAddressIsNotWritten() {
    with(
        new Browser.NewContextOptions(),
        ANSWERS,
        page -> assertThat(page.locator(".printed")).isHidden());
  }

  private static Browser.NewContextOptions clipboard() {
    return new Browser.NewContextOptions()
        .setPermissions(List.of("clipboard-read", "clipboard-write"));
  }

  private static String read(Page page) {
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }

  /** An article with a value in it, as {@code CopyValues} writes one. */
  private static void withValue(Browser.NewContextOptions options, Consumer<Page> test) {
    try (BrowserContext context = Chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.route(
          ReferenceSite.address(ARTICLE),
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html; charset=utf-8")
                      .setBody(
                          html(ARTICLE)
                              .replaceFirst(
                                  "<h2 id=\"explorer\"",
                                  "<p><code>0xdAC1</code><button type=\"button\" class=\"copy\" hidden data-done=\"Copied\""
                                      + " aria-label=\"Copy: the contract\">Copy</button></p>\n<h2 id=\"explorer\""))));
      page.navigate(ReferenceSite.address(ARTICLE));
      test.accept(page);
    }
  }

  /** A page that is not there, with the site's own in its place. */
  private static void missing(String url, Consumer<Page> test) {
    with(new Browser.NewContextOptions(), url, test);
  }

  private static String html(String url) {
    try {
      return Files.readString(ReferenceSite.file(url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void with(Browser.NewContextOptions options, String url, Consumer<Page> test) {
    try (BrowserContext context = Chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      test.accept(page);
    }
  }
}
