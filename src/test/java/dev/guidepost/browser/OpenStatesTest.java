package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page keeps while something on it is open. */
class OpenStatesTest {
  private enum State {
    POPOVER("zh/faq/transaction-pending/", ".popover"),
    LIGHTBOX("en/tutorials/first-send/", "dialog[open] img"),
    MENU("zh/faq/transaction-pending/", ".menu"),
    ANSWER("en/faq/quick-answers/", ".copy-link");

    final String url;
    final String shown;

    State(String url, String shown) {
      this.url = url;
      this.shown = shown;
    }

    void open(Page page) {
      switch (this) {
        case POPOVER -> page.locator("a.term").first().focus();
        case LIGHTBOX -> page.locator("a.zoom").first().click();
        case MENU -> page.locator(".menu-button").click();
        case ANSWER -> page.locator("details.question summary").first().click();
      }
      assertThat(page.locator(shown).first()).isVisible();
    }
  }

  @ParameterizedTest
  @EnumSource
  void axeFindsNothingInAnyColoursAndWidth(State state) {
    List<String> found = new ArrayList<>();
    for (int width : new int[] {360, 1280}) {
      Browser.NewContextOptions size =
          new Browser.NewContextOptions().setViewportSize(width, 800).setBypassCSP(true);
      found.addAll(violations(state, size.setColorScheme(ColorScheme.LIGHT)));
      found.addAll(violations(state, size.setColorScheme(ColorScheme.DARK)));
      found.addAll(violations(state, size.setForcedColors(ForcedColors.ACTIVE)));
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsWiderThanASmallScreen(State state) {
    try (BrowserContext context =
        Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(state.url));
      state.open(page);
      assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= 320"))
          .isTrue();
    }
  }

  private static List<String> violations(State state, Browser.NewContextOptions options) {
    try (BrowserContext context = Chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(state.url));
      state.open(page);
      return new AxeBuilder(page)
          .analyze().getViolations().stream()
              .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
              .toList();
    }
  }
}
