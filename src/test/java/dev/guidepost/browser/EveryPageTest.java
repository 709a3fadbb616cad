package dev.guidepost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page of the reference site keeps, whatever it shows. */
class EveryPageTest {
  static List<String> pages() {
    return ReferenceSite.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNothingInAnySchemeAndWidth(String url) {
    try (BrowserContext context = Axe.context()) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsAskedOfAnotherHostAndThePolicyHolds(String url) {
    List<String> requests = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onRequest(request -> requests.add(request.url()));
      page.onConsoleMessage(message -> {
        if (message.type().equals("error") && !message.text().contains("404")) {
          complaints.add(message.text());
        }
      });
      page.onPageError(complaints::add);
      page.navigate(ReferenceSite.address(url));
      page.waitForLoadState();
      assertThat(requests)
          .allMatch(r -> r.startsWith(ReferenceSite.address("")) || r.startsWith("data:"));
      assertThat(complaints).isEmpty();
      assertThat(
              page.locator("[style], script:not([src]):not([type='application/ld+json'])").count())
          .isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsWiderThanASmallScreenEvenWithLargeTextAndSpacing(String url) {
    try (BrowserContext context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(320, 640).setBypassCSP(true))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      assertThat(overflow(page)).as("320 px, which is 400 % of 1280").isLessThanOrEqualTo(0);
      // WCAG 2.2, 1.4.12.
      style(
          page,
          "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}");
      assertThat(overflow(page)).as("320 px with spacing").isLessThanOrEqualTo(0);
      page.reload();
      page.setViewportSize(640, 640);
      style(page, "html{font-size:200%}");
      assertThat(overflow(page)).as("text at 200 %").isLessThanOrEqualTo(0);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theHeadingIsUniqueAndBesidesAlertsAtMostEightStopsAway(String url) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      assertThat(page.locator("h1").count()).isEqualTo(1);
      Object stops =
          page.evaluate(
              "() => { const h = document.querySelector('h1'); return [...document.querySelectorAll('a[href],button,input,select,summary,[tabindex=\"0\"]')]"
                  + ".filter(e => e.tabIndex >= 0 && e.offsetParent !== null && !e.disabled && !e.closest('.alerts') && (e.compareDocumentPosition(h) & Node.DOCUMENT_POSITION_FOLLOWING)).length }");
      assertThat((Integer) stops).isLessThanOrEqualTo(8);
    }
  }

  private static void style(Page page, String css) {
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(css));
  }

  private static int overflow(Page page) {
    return (Integer)
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }
}
