package dev.guidepost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page of the reference site keeps, whatever it shows. */
class EveryPageTest {
  private static final Map<String, Visit> VISITS = new ConcurrentHashMap<>();

  static List<String> pages() {
    return ReferenceSite.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNothingInAnySchemeAndWidth(String url) {
    try (BrowserContext context = Axe.context()) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      assertThat(Axe.violations(page, url)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsAskedOfAnotherHostAndThePolicyHolds(String url) {
    Visit visit = visit(url);

    assertThat(visit.requests())
        .isNotEmpty()
        .allMatch(r -> r.startsWith(ReferenceSite.address("")) || r.startsWith("data:"));
    assertThat(visit.complaints()).isEmpty();
    assertThat(visit.inline()).isZero();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsWiderThanASmallScreenEvenWithLargeTextAndSpacing(String url) {
    Visit visit = visit(url);

    assertThat(visit.overflow()).as("320 px, which is 400 % of 1280").isLessThanOrEqualTo(0);
    assertThat(visit.overflowSpaced()).as("320 px with spacing").isLessThanOrEqualTo(0);
    assertThat(visit.overflowLarge()).as("text at 200 %").isLessThanOrEqualTo(0);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theHeadingIsUniqueAndBesidesAlertsAtMostEightStopsAway(String url) {
    Visit visit = visit(url);

    assertThat(visit.headings()).isEqualTo(1);
    assertThat(visit.stops()).isLessThanOrEqualTo(8);
  }

  private static Visit visit(String url) {
    return VISITS.computeIfAbsent(url, Visit::of);
  }

  /**
   * What was seen on a page, opened once for all that is asked of it.
   *
   * @param inline scripts and styles within the page
   * @param headings how many of the first level
   * @param stops of the keyboard before the heading
   * @param overflow pixels by which the page is wider than a screen of 320
   * @param overflowSpaced the same with the spacing of WCAG 2.2, 1.4.12
   * @param overflowLarge pixels by which it is wider than 640 with text at 200 %
   */
  private record Visit(
      List<String> requests,
      List<String> complaints,
      int inline,
      int headings,
      int stops,
      int overflow,
      int overflowSpaced,
      int overflowLarge) {
    static Visit of(String url) {
      List<String> requests = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      try (BrowserContext context =
          Chromium.browser()
              .newContext(new Browser.NewContextOptions().setViewportSize(1280, 720))) {
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
        int inline =
            page.locator("[style], script:not([src]):not([type='application/ld+json'])").count();
        int headings = page.locator("h1").count();
        int stops =
            (Integer)
                page.evaluate(
                    "() => { const h = document.querySelector('h1'); return [...document.querySelectorAll('a[href],button,input,select,summary,[tabindex=\"0\"]')]"
                        + ".filter(e => e.tabIndex >= 0 && e.offsetParent !== null && !e.disabled && !e.closest('.alerts') && (e.compareDocumentPosition(h) & Node.DOCUMENT_POSITION_FOLLOWING)).length }");
        page.setViewportSize(320, 640);
        int small = overflow(page, "");
        int spaced =
            overflow(
                page,
                "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}");
        page.setViewportSize(640, 640);
        int large = overflow(page, "html{font-size:200%}");
        return new Visit(
            List.copyOf(requests),
            List.copyOf(complaints),
            inline,
            headings,
            stops,
            small,
            spaced,
            large);
      }
    }

    /** A sheet that a script makes is none of the policy's concern. */
    private static int overflow(Page page, String css) {
      return (Integer)
          page.evaluate(
              "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet];"
                  + " return document.documentElement.scrollWidth - document.documentElement.clientWidth }",
              css);
    }
  }
}
