package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures over the page. */
class LightboxTest {
  @Test
  void theCloseButtonComesFirstAndHasTheFocus() {
    opened(page -> {
      Locator buttons = page.locator("dialog button");
      assertThat(buttons).hasText(new String[] {"Close", "Previous", "Next"});
      assertThat(buttons.first()).isFocused();
    });
  }

  @ParameterizedTest
  @CsvSource({"ArrowRight, 1, 2", "ArrowLeft, 2, 3"})
  void arrowsStepThroughThePicturesOfTheArticle(String key, int picture, String number) {
    opened(page -> {
      page.keyboard().press(key);
      assertThat(page.locator("dialog img"))
          .hasAttribute("alt", page.locator("a.zoom img").nth(picture).getAttribute("alt"));
      assertThat(page.locator("dialog [role=status]")).hasText("Picture " + number + " of 3");
    });
  }

  @Test
  void aButtonLeadsToTheNextPicture() {
    opened(page -> {
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next")).click();
      assertThat(page.locator("dialog img"))
          .hasAttribute("alt", page.locator("a.zoom img").nth(1).getAttribute("alt"));
    });
  }

  @Test
  void theCaptionIsShownWithThePicture() {
    with(page -> {
      page.evaluate(
          "() => { const c = document.createElement('figcaption'); c.textContent = 'Seen from above';"
              + " document.querySelector('a.zoom').after(c) }");
      page.locator("a.zoom").first().click();
      assertThat(page.locator("dialog figcaption")).hasText("Seen from above");
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("dialog figcaption")).isHidden();
    });
  }

  @Test
  void thePageBehindStandsStillUntilItIsClosed() {
    opened(page -> {
      assertThat(page.evaluate("() => getComputedStyle(document.documentElement).overflowY"))
          .isEqualTo("hidden");
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog")).hasCount(0);
      assertThat(page.evaluate("() => getComputedStyle(document.documentElement).overflowY"))
          .isEqualTo("visible");
    });
  }

  @Test
  void aClickBesideThePictureClosesItAndFocusComesBackToWhereItWasOpened() {
    opened(page -> {
      page.keyboard().press("ArrowRight");
      page.mouse().click(5, 5);
      assertThat(page.locator("dialog")).hasCount(0);
      assertThat(page.locator("a.zoom").first()).isFocused();
    });
  }

  private static void opened(Consumer<Page> test) {
    with(page -> {
      page.locator("a.zoom").first().click();
      test.accept(page);
    });
  }

  private static void with(Consumer<Page> test) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address("en/tutorials/first-send/"));
      test.accept(page);
    }
  }
}
