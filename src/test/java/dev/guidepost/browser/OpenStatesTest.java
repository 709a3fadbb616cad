package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens only when a reader asks for it breaks no rule of axe and fits on a small screen. */
class OpenStatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theListOfTheSearch(String lang) {
    open(
        lang + "/faq/",
        page -> {
          page.locator("#q").fill(lang.equals("zh") ? "助记词" : "recovery phrase");
          assertThat(page.locator("[role=option]").first()).isVisible();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theResultsOfTheSearch(String lang) {
    open(
        lang + "/search/#q=" + (lang.equals("zh") ? "助记词" : "fee"),
        page -> assertThat(page.locator("main mark").first()).isVisible());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theMenu(String lang) {
    open(
        lang + "/security/",
        page -> {
          page.locator(".menu-button").click();
          assertThat(page.locator("#menu")).isVisible();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void allAnswers(String lang) {
    open(
        lang + "/faq/quick-answers/",
        page -> {
          page.locator(".expand").click();
          assertThat(page.locator("details.question:not([open])")).hasCount(0);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aPictureOverThePage(String lang) {
    open(
        lang + "/faq/transaction-pending/",
        page -> {
          page.locator("a.zoom").first().click();
          assertThat(page.locator("dialog[open]")).isVisible();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void whatATermMeans(String lang) {
    open(
        lang + "/faq/transaction-pending/",
        page -> {
          page.locator("a.term").first().focus();
          assertThat(page.locator(".popover")).isVisible();
        });
  }

  private interface Opening {
    void on(Page page);
  }

  private static void open(String url, Opening opening) {
    try (BrowserContext context = Axe.context()) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      opening.on(page);
      assertThat(Axe.violations(page, url)).isEmpty();
      page.setViewportSize(320, 640);
      assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(320);
    }
  }
}
