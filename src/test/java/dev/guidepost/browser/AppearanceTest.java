package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Light or dark: the system's choice, or the reader's. */
class AppearanceTest {
  private static final String LIGHT = "rgb(255, 255, 255)";

  @ParameterizedTest
  @CsvSource({"LIGHT, dark", "DARK, light"})
  void theReaderMayChooseAgainstTheSystem(ColorScheme system, String choice) {
    with(
        system,
        page -> {
          choose(page, choice);
          assertThat(page.locator("html")).hasAttribute("data-theme", choice);
          assertThat(background(page).equals(LIGHT)).isEqualTo(choice.equals("light"));
          assertThat(scheme(page)).isEqualTo(choice);
        });
  }

  @Test
  void theChoiceHoldsOnTheNextPage() {
    with(
        ColorScheme.LIGHT,
        page -> {
          choose(page, "dark");
          page.navigate(ReferenceSite.address("zh/"));
          assertThat(background(page)).isNotEqualTo(LIGHT);
          assertThat(page.locator("[data-appearance=dark]")).hasAttribute("aria-pressed", "true");
          assertThat(page.locator(".appearance [aria-pressed=true]")).hasCount(1);
        });
  }

  @Test
  void thePageIsDressedBeforeAnyOfItIsThere() {
    with(
        ColorScheme.LIGHT,
        page -> {
          choose(page, "dark");
          page.addInitScript(
              "new MutationObserver(() => { if (document.body && !window.seen) { window.seen = document.documentElement.dataset.theme || 'none' } })"
                  + ".observe(document, {childList: true, subtree: true})");
          page.reload();
          assertThat(page.evaluate("() => window.seen")).isEqualTo("dark");
        });
  }

  @Test
  void theSystemDecidesAgainWhenTheReaderWantsIt() {
    with(
        ColorScheme.DARK,
        page -> {
          choose(page, "light");
          choose(page, "");
          assertThat(background(page)).isNotEqualTo(LIGHT);
          assertThat(page.locator("html[data-theme]")).hasCount(0);
        });
  }

  @ParameterizedTest
  @CsvSource({"DARK, ''", "DARK, dark", "LIGHT, dark"})
  void paperIsAlwaysLight(ColorScheme system, String choice) {
    with(
        system,
        page -> {
          choose(page, choice);
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(background(page)).isEqualTo(LIGHT);
          assertThat(scheme(page)).isEqualTo("light");
        });
  }

  @Test
  void withoutAScriptThereIsNothingToChooseAndTheSystemDecides() {
    try (BrowserContext context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setColorScheme(ColorScheme.DARK))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address("en/"));
      assertThat(page.locator(".appearance")).isHidden();
      assertThat(background(page)).isNotEqualTo(LIGHT);
    }
  }

  private static void choose(Page page, String choice) {
    page.locator("[data-appearance='" + choice + "']").click();
  }

  private static String background(Page page) {
    return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
  }

  private static String scheme(Page page) {
    return (String) page.evaluate("() => getComputedStyle(document.documentElement).colorScheme");
  }

  private static void with(ColorScheme system, Consumer<Page> test) {
    try (BrowserContext context =
        Chromium.browser().newContext(new Browser.NewContextOptions().setColorScheme(system))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address("en/faq/transaction-pending/"));
      test.accept(page);
    }
  }
}
