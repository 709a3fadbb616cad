package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers can do on the reference site, with a script and without one. */
class BehaviourTest {
  private static final String VALID = "2026-11-21T12:00:00Z";

  @Test
  void aLinkToAQuestionOpensItsAnswer() {
    with(
        "en/faq/quick-answers/#is-it-free",
        VALID,
        page -> {
          assertThat(page.locator("#is-it-free")).isVisible();
          assertThat(page.locator("details.question[open]")).hasCount(1);
        });
  }

  @Test
  void aChangedFragmentOpensAnotherAnswer() {
    with(
        "en/faq/quick-answers/",
        VALID,
        page -> {
          page.evaluate("() => { location.hash = '#two-phones' }");
          assertThat(page.locator("#two-phones")).isVisible();
        });
  }

  @Test
  void allAnswersOpenAndCloseTogether() {
    with(
        "zh/faq/quick-answers/",
        VALID,
        page -> {
          Locator expander = page.locator(".expand");
          assertThat(expander).hasText("展开全部回答");
          expander.click();
          assertThat(page.locator("details.question:not([open])")).hasCount(0);
          assertThat(expander).hasText("收起全部回答");
          expander.click();
          assertThat(page.locator("details.question[open]")).hasCount(0);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-18T00:00:01Z", "2027-03-31T23:59:00Z"})
  void anAlertIsShownWhileItIsValid(String time) {
    with("en/", time, page -> assertThat(page.locator(".alert-critical")).isVisible());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-17T23:59:00Z", "2027-04-01T00:00:01Z"})
  void anAlertIsNotShownBeforeAndAfter(String time) {
    with("en/", time, page -> assertThat(page.locator(".alert-critical")).isHidden());
  }

  @Test
  void aClosedAlertStaysClosedOnTheNextPage() {
    with(
        "en/",
        VALID,
        page -> {
          page.locator(".alert-info .alert-close").click();
          assertThat(page.locator(".alert-info")).isHidden();
          page.navigate(ReferenceSite.address("en/faq/"));
          assertThat(page.locator(".alert-info")).isHidden();
          assertThat(page.locator(".alert-critical")).isVisible();
          assertThat(page.locator(".alert-critical .alert-close")).hasCount(0);
        });
  }

  @Test
  void codeIsCopiedAndTheReaderIsTold() {
    try (BrowserContext context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setPermissions(List.of("clipboard-read", "clipboard-write")))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address("en/nobody/"));
      page.locator(".copy").first().click();
      assertThat(page.getByText("Copied").first()).isVisible();
      assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
          .contains("Transaction hash:");
    }
  }

  @Test
  void tabsFollowTheKeyboardAndAreRemembered() {
    with(
        "en/tutorials/move-to-new-phone/",
        VALID,
        page -> {
          Locator tabs = page.locator("[role=tab]");
          tabs.first().focus();
          page.keyboard().press("ArrowRight");
          assertThat(tabs.nth(1)).hasAttribute("aria-selected", "true");
          page.reload();
          assertThat(page.locator("[role=tab]").nth(1)).hasAttribute("aria-selected", "true");
        });
  }

  @Test
  void aPictureOpensInADialogAndFocusComesBack() {
    with(
        "en/tutorials/receive/",
        VALID,
        page -> {
          page.locator("a.zoom").first().click();
          assertThat(page.locator("dialog[open] img")).isVisible();
          page.keyboard().press("Escape");
          assertThat(page.locator("dialog")).hasCount(0);
          assertThat(page.locator("a.zoom").first()).isFocused();
        });
  }

  @Test
  void aVideoIsLoadedOnlyWhenItIsAskedFor() {
    with(
        "zh/tutorials/first-send/",
        VALID,
        page -> {
          assertThat(page.locator("video")).hasCount(0);
          page.locator("a.video-link").click();
          assertThat(page.locator("video track[kind=captions]")).hasAttribute("srclang", "zh-CN");
        });
  }

  @Test
  void theLanguageSwitchKeepsTheHeading() {
    with(
        "en/faq/wrong-network/#still-stuck",
        VALID,
        page -> {
          page.locator("header a.language").first().click();
          assertThat(page).hasURL(ReferenceSite.address("zh/faq/wrong-network/#still-stuck"));
        });
  }

  @Test
  void theRootRemembersTheLanguageThatTheReaderChose() {
    with(
        "",
        VALID,
        page -> {
          assertThat(page).hasURL(ReferenceSite.address(""));
          page.locator("a[data-language][lang=en]").click();
          assertThat(page).hasURL(ReferenceSite.address("en/"));
          page.navigate(ReferenceSite.address(""));
          assertThat(page).hasURL(ReferenceSite.address("en/"));
        });
  }

  @Test
  void aDeepLinkIsNeverMovedByLanguage() {
    with(
        "",
        VALID,
        page -> {
          page.locator("a[data-language][lang=en]").click();
          page.navigate(ReferenceSite.address("zh/faq/"));
          assertThat(page).hasURL(ReferenceSite.address("zh/faq/"));
        });
  }

  @Test
  void anOldAddressLeadsToTheNewOne() {
    with(
        "zh/emergency/",
        VALID,
        page ->
            assertThat(page).hasURL(ReferenceSite.address("zh/security/if-phrase-or-key-leaked/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh/", "en/"})
  void theUrgentPathIsOneTapFromEveryPage(String home) {
    with(
        home + "tutorials/receive/",
        VALID,
        page -> {
          page.locator("a[href$='security/if-phrase-or-key-leaked/']").first().click();
          assertThat(page.locator("h1")).isVisible();
          assertThat(page)
              .hasURL(ReferenceSite.address(home + "security/if-phrase-or-key-leaked/"));
        });
  }

  @Test
  void withoutAScriptEverythingCanBeRead() {
    withoutScript(
        "en/tutorials/move-to-new-phone/",
        page -> {
          for (Locator panel : page.locator(".tab").all()) {
            assertThat(panel).isVisible();
          }
          assertThat(page.locator(".copy:visible")).hasCount(0);
          assertThat(page.locator("#nav")).isVisible();
          assertThat(page.locator("header a.language").first()).isVisible();
        });
  }

  @Test
  void withoutAScriptAnswersOpenByHandAndByFragment() {
    withoutScript(
        "en/faq/quick-answers/#is-it-free",
        page -> {
          assertThat(page.locator("#is-it-free")).isVisible();
          page.locator("details.question summary").nth(3).click();
          assertThat(page.locator("details.question").nth(3)).hasAttribute("open", "");
        });
  }

  @Test
  void withoutAScriptTheSearchFormLeadsToTheListOfEverything() {
    withoutScript(
        "zh/",
        page -> {
          page.locator("form[role=search] input").first().fill("转账");
          page.keyboard().press("Enter");
          assertThat(page.locator("h1")).hasText("全部文章");
          assertThat(page.locator(".everything a[href$='faq/transaction-pending/']")).isVisible();
        });
  }

  @Test
  void withoutAScriptPicturesAndVideosAreLinksToTheirFiles() {
    withoutScript(
        "en/tutorials/first-send/",
        page -> {
          assertThat(page.locator("a.video-link").getAttribute("href")).endsWith(".mp4");
          assertThat(page.locator("a.zoom").first().getAttribute("href")).endsWith(".svg");
          assertThat(page.locator(".transcript")).isVisible();
        });
  }

  private static void with(String url, String time, Consumer<Page> test) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.clock().setFixedTime(time);
      page.navigate(ReferenceSite.address(url));
      test.accept(page);
    }
  }

  private static void withoutScript(String url, Consumer<Page> test) {
    try (BrowserContext context =
        Chromium.browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      test.accept(page);
    }
  }
}
