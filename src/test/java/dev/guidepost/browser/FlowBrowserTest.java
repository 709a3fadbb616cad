package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Troubleshooters of the reference site, as readers walk them. */
class FlowBrowserTest {
  private static final String STUCK = "en/troubleshooters/transaction-stuck/";

  private static void with(String url, boolean script, Consumer<Page> then) {
    try (BrowserContext context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(script)
                    .setViewportSize(360, 740)
                    .setBypassCSP(script))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      then.accept(page);
    }
  }

  /** Follows an answer, and waits until what it leads to is there. */
  private static void answer(Page page, String label) {
    Locator link =
        page.locator(
            ".node.current .choices a",
            new Page.LocatorOptions().setHasText(Pattern.compile("^" + label + "$")));
    String next = link.getAttribute("href").substring(1);
    link.click();
    assertThat(shown(page)).hasId(next);
  }

  private static Locator shown(Page page) {
    return page.locator(".node:visible");
  }

  @Test
  void oneQuestionIsShownAtATime() {
    with(
        STUCK,
        true,
        page -> {
          assertThat(shown(page)).hasCount(1);
          assertThat(page.locator(".flow-step")).hasText("Question 1");
          answer(page, "Yes");
          assertThat(shown(page)).hasCount(1);
          assertThat(shown(page)).hasId("q-explorer");
          assertThat(page.locator(".flow-step")).hasText("Question 2");
          assertThat(page).hasURL(ReferenceSite.address(STUCK + "#q-explorer"));
        });
  }

  @Test
  void theNextQuestionHasTheFocus() {
    with(
        STUCK,
        true,
        page -> {
          answer(page, "Yes");
          assertThat(page.locator("#q-explorer h2")).isFocused();
        });
  }

  @Test
  void theBrowsersOwnBackLeadsToTheQuestionBefore() {
    with(
        STUCK,
        true,
        page -> {
          answer(page, "Yes");
          answer(page, "Pending");
          page.goBack();
          assertThat(shown(page)).hasId("q-explorer");
          assertThat(page.locator(".flow-answers li")).hasCount(1);
          page.goForward();
          assertThat(shown(page)).hasId("q-earlier");
          assertThat(page.locator(".flow-answers li")).hasCount(2);
        });
  }

  @Test
  void theBackLinkTakesTheLastAnswerBack() {
    with(
        STUCK,
        true,
        page -> {
          assertThat(page.locator(".flow-back")).isHidden();
          answer(page, "Yes");
          answer(page, "Pending");
          page.locator(".flow-back").click();
          assertThat(shown(page)).hasId("q-explorer");
          assertThat(page.locator(".flow-answers li")).hasCount(1);
        });
  }

  @Test
  void anyAnswerCanBeChanged() {
    with(
        STUCK,
        true,
        page -> {
          answer(page, "Yes");
          answer(page, "Pending");
          answer(page, "No, only this one");
          assertThat(page.locator(".flow-answers li")).hasCount(3);
          page.locator(".flow-change").nth(1).click();
          assertThat(shown(page)).hasId("q-explorer");
          assertThat(page.locator(".flow-answers li")).hasCount(1);
        });
  }

  @Test
  void startingAgainForgetsTheAnswers() {
    with(
        STUCK,
        true,
        page -> {
          answer(page, "Yes");
          page.locator(".node.current .again a").click();
          assertThat(shown(page)).hasId("q-hash");
          assertThat(page.locator(".flow-given")).isHidden();
        });
  }

  @Test
  void whoIsNotSureIsLedToAHuman() {
    with(
        STUCK,
        true,
        page -> {
          answer(page, "I am not sure");
          assertThat(shown(page)).hasId("r-human");
          assertThat(page.locator("#r-human a[data-human]")).isVisible();
        });
  }

  @Test
  void theAnswersGoAlongToTheHuman() {
    with(
        STUCK,
        true,
        page -> {
          answer(page, "Yes");
          answer(page, "Not found");
          String href = page.locator("#r-not-found a[data-human]").getAttribute("href");
          assertThat(href).contains("/contact/#cat=stuck&n=r-not-found&did=");
          assertThat(
                  URLDecoder.decode(
                      href.substring(href.indexOf("did=") + 4), StandardCharsets.UTF_8))
              .isEqualTo(
                  "Does the transfer have a transaction hash?: Yes\n"
                      + "Search the hash on that network’s block explorer. What does it say?:"
                      + " Not found");
        });
  }

  @Test
  void aLinkToAnOutcomeShowsItWithoutAnswers() {
    with(
        STUCK + "#r-bitcoin",
        true,
        page -> {
          assertThat(shown(page)).hasCount(1);
          assertThat(shown(page)).hasId("r-bitcoin");
          assertThat(page.locator(".flow-given")).isHidden();
          assertThat(page.locator("#r-bitcoin a[data-human]").getAttribute("href"))
              .doesNotContain("did=");
        });
  }

  @Test
  void aLinkIntoAnOutcomeShowsTheWholeOfIt() {
    with(
        STUCK,
        true,
        page -> {
          String step = page.locator("#r-oldest .steps li").nth(1).getAttribute("id");
          page.navigate(ReferenceSite.address(STUCK + "#" + step));
          assertThat(shown(page)).hasId("r-oldest");
        });
  }

  @Test
  void answersOutliveAReload() {
    with(
        STUCK,
        true,
        page -> {
          answer(page, "Yes");
          answer(page, "Failed");
          page.reload();
          assertThat(shown(page)).hasId("r-failed");
          assertThat(page.locator(".flow-answers li")).hasCount(2);
        });
  }

  @Test
  void nothingIsStored() {
    with(
        STUCK,
        true,
        page -> {
          answer(page, "Yes");
          assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
              .isEqualTo(0);
          assertThat(page.context().cookies()).isEmpty();
        });
  }

  @Test
  void aKeyboardIsEnough() {
    with(
        "zh/troubleshooters/funds-at-risk/",
        true,
        page -> {
          page.locator(".node.current .choices a").first().focus();
          page.keyboard().press("Tab");
          page.keyboard().press("Enter");
          assertThat(page.locator("#q-remote h2")).isFocused();
          page.keyboard().press("Tab");
          page.keyboard().press("Enter");
          assertThat(page.locator("#q-device h2")).isFocused();
        });
  }

  @Test
  void onPaperThereIsEverything() {
    with(
        STUCK,
        true,
        page -> {
          int all = page.locator(".node").count();
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(shown(page)).hasCount(all);
        });
  }

  @Test
  void withoutAScriptItIsOneLongPageOfLinks() {
    with(
        STUCK,
        false,
        page -> {
          assertThat(shown(page)).hasCount(page.locator(".node").count());
          page.locator("#q-hash .choices a").first().click();
          assertThat(page).hasURL(ReferenceSite.address(STUCK + "#q-explorer"));
          assertThat(page.locator("#q-explorer")).isInViewport();
          assertThat(page.locator("#r-human a[data-human]").getAttribute("href"))
              .endsWith("contact/#cat=stuck&n=r-human");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zh/troubleshooters/transaction-stuck/",
        "en/troubleshooters/funds-at-risk/",
        "zh/troubleshooters/cannot-open-wallet/#q-open",
        "en/troubleshooters/assets-missing/#r-hidden"
      })
  void axeFindsNothingWithOrWithoutAnswers(String url) {
    with(
        url,
        true,
        page -> {
          assertThat(Axe.found(page)).isEmpty();
          page.locator(".node.current a[href^='#']").first().click();
          assertThat(Axe.found(page)).isEmpty();
        });
  }

  @Test
  void theScriptIsSmall() {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(STUCK));
      String src = page.locator("script[src*='assets/flow.']").getAttribute("src");
      assertThat(ReferenceSite.gzipped(ReferenceSite.file(src.replace("../", ""))))
          .isLessThanOrEqualTo(2_048);
    }
  }
}
