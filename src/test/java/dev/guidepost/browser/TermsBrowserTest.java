package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a term means, told where it is used (WCAG 1.4.13: dismissible, hoverable, persistent). */
class TermsBrowserTest {
  private static final String FETCHED =
      "() => performance.getEntriesByType('resource').map(e => e.name).join()";
  private static final String PAGE = "en/faq/transaction-pending/";

  @Test
  void aPointerThatRestsOnATermIsToldWhatItMeans() {
    with(
        desk(),
        page -> {
          term(page).hover();
          assertThat(popover(page)).containsText("All terms");
          assertThat(term(page)).hasAttribute("aria-describedby", "definition");
          assertThat(page.locator("#definition")).not().isEmpty();
        });
  }

  @Test
  void thePointerMayMoveOntoTheDefinitionAndItStaysUntilThePointerLeaves() {
    with(
        desk(),
        page -> {
          term(page).hover();
          popover(page).hover();
          page.waitForTimeout(500);
          assertThat(popover(page)).isVisible();
          page.mouse().move(1, 1);
          assertThat(popover(page)).hasCount(0);
        });
  }

  @Test
  void theKeyboardsFocusIsToldTooAndEscapeClosesWithoutMovingIt() {
    with(
        desk(),
        page -> {
          term(page).focus();
          assertThat(popover(page)).isVisible();
          page.keyboard().press("Escape");
          assertThat(popover(page)).hasCount(0);
          assertThat(term(page)).isFocused();
        });
  }

  @Test
  void theLinkToAllTermsIsTheNextStopAndEscapeLeadsBackFromIt() {
    with(
        desk(),
        page -> {
          term(page).focus();
          assertThat(popover(page)).isVisible();
          page.keyboard().press("Tab");
          assertThat(page.locator(".popover a")).isFocused();
          page.keyboard().press("Escape");
          assertThat(popover(page)).hasCount(0);
          assertThat(term(page)).isFocused();
        });
  }

  @Test
  void theFocusThatGoesOnClosesIt() {
    with(
        desk(),
        page -> {
          term(page).focus();
          assertThat(popover(page)).isVisible();
          page.locator(".site-footer a").first().focus();
          assertThat(popover(page)).hasCount(0);
        });
  }

  @Test
  void theFirstTapTellsAndTheSecondLeadsToTheGlossary() {
    with(
        phone(),
        page -> {
          term(page).tap();
          assertThat(popover(page)).isVisible();
          assertThat(page).hasURL(ReferenceSite.address(PAGE));
          term(page).tap();
          page.waitForURL("**/en/glossary/#*");
        });
  }

  @Test
  void aTapElsewhereClosesIt() {
    with(
        phone(),
        page -> {
          term(page).tap();
          assertThat(popover(page)).isVisible();
          page.locator("h1").tap();
          assertThat(popover(page)).hasCount(0);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 1280})
  void itStandsWithinTheSidesOfThePageWhereverTheTermIs(int width) {
    with(
        new Browser.NewContextOptions().setViewportSize(width, 700),
        page -> {
          for (Locator term : page.locator("a.term").all()) {
            if (term.isVisible()) {
              term.focus();
              assertThat(popover(page)).isVisible();
              BoundingBox box = popover(page).boundingBox();
              assertThat(box.x).isGreaterThanOrEqualTo(0);
              assertThat(box.x + box.width).isLessThanOrEqualTo(width);
            }
          }
        });
  }

  @Test
  void theDefinitionsAreFetchedOnceAndNotBeforeTheyAreWanted() {
    with(
        desk(),
        page -> {
          assertThat((String) page.evaluate(FETCHED)).doesNotContain("/assets/terms-");
          List<String> requests = new ArrayList<>();
          page.onRequest(request -> requests.add(request.url()));
          term(page).focus();
          assertThat(popover(page)).isVisible();
          page.locator("a.term").nth(1).focus();
          assertThat(popover(page)).isVisible();
          assertThat(requests).filteredOn(r -> r.contains("/assets/terms-")).hasSize(1);
        });
  }

  @Test
  void whereTheDefinitionsCannotBeFetchedATapLeadsToTheGlossary() {
    with(
        phone(),
        page -> {
          page.route("**/assets/terms-*", route -> route.abort());
          term(page).tap();
          page.waitForURL("**/en/glossary/#*");
        });
  }

  @Test
  void withoutAScriptATermIsALink() {
    with(
        desk().setJavaScriptEnabled(false),
        page -> {
          term(page).click();
          page.waitForURL("**/en/glossary/#*");
          assertThat(page.locator("a.term[title]")).hasCount(0);
        });
  }

  private static Locator term(Page page) {
    return page.locator("a.term").first();
  }

  private static Locator popover(Page page) {
    return page.locator(".popover");
  }

  private static Browser.NewContextOptions desk() {
    return new Browser.NewContextOptions().setViewportSize(1280, 800);
  }

  private static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
  }

  private static void with(Browser.NewContextOptions options, Consumer<Page> test) {
    try (BrowserContext context = Chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(PAGE));
      test.accept(page);
    }
  }
}
