package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.guidepost.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are told of a link or an account that somebody sent them. */
class CheckerBrowserTest {
  private static final Map<String, Object> SPECIMENS = JsonTree.object(specimens());

  @Test
  void everySpecimenIsTakenForWhatItIsAndTheReasonIsNamed() {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = ClientModules.open(context);
      for (Map<String, Object> one : cases()) {
        Map<?, ?> told =
            (Map<?, ?>)
                page.evaluate(
                    """
                    ([all, text]) => import('/checker.js').then(checker => {
                      const told = checker.check(text, all.list, all.absent);
                      return Object.assign({}, told, {entry: told.entry ? told.entry.name : ''});
                    })\
                    """,
                    List.of(SPECIMENS, one.get("text")));
        for (String key : List.of("kind", "why", "entry", "platform", "absent")) {
          if (one.containsKey(key)) {
            assertThat(told.get(key)).as("%s of %s", key, one).isEqualTo(one.get(key));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"en, safe", "zh, 安全"})
  void thePageSaysTheSameAndNeverThatSomethingIsSafe(String lang, String word) {
    withSpecimens(
        lang,
        page -> {
          for (Map<String, Object> one : cases()) {
            check(page, (String) one.get("text"));
            assertThat(page.locator(".verdict"))
                .hasClass(Pattern.compile("verdict-" + one.get("kind") + "$"));
            assertThat(page.locator(".verdict").textContent())
                .as(one.toString())
                .doesNotContainIgnoringCase(word)
                .doesNotContain("{0}", "undefined");
          }
        });
  }

  @Test
  void anImitationIsShownBesideTheGenuineOne() {
    withSpecimens(
        "en",
        page -> {
          check(page, "m0ssback.example");
          assertThat(page.locator(".verdict dd").first()).hasText("m0ssback.example");
          assertThat(page.locator(".verdict dd").last()).hasText("mossback.example");
          assertThat(page.locator(".verdict mark")).hasText(new String[] {"0", "o"});
        });
  }

  @Test
  void anotherTextTakesTheAnswerAway() {
    with(
        "en",
        page -> {
          check(page, "help@mossback.example");
          assertThat(page.locator(".verdict")).hasClass("verdict verdict-listed");
          page.locator("#check").pressSequentially("x");
          assertThat(page.locator(".verdict")).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everythingThatIsPublishedAsGenuineIsListed(String lang) {
    with(
        lang,
        page -> {
          for (String value : page.locator("table.genuine code").allTextContents()) {
            check(page, value);
            assertThat(page.locator(".verdict")).hasClass("verdict verdict-listed");
          }
        });
  }

  @Test
  void whatWasSentStaysInTheBrowser() {
    List<String> asked = new ArrayList<>();
    with(
        "en",
        page -> {
          page.onRequest(r -> asked.add(r.method() + " " + r.url()));
          check(page, "rnossback.example");
          assertThat(page.locator(".verdict")).hasClass("verdict verdict-imitation");
          assertThat(
                  page.evaluate(
                      "[localStorage.length, sessionStorage.length, document.cookie, location.hash].join()"))
              .isEqualTo("0,0,,");
        });
    assertThat(asked).allMatch(r -> r.startsWith("GET " + ReferenceSite.address("")));
    assertThat(asked).noneMatch(r -> r.contains("rnossback"));
  }

  @ParameterizedTest
  @CsvSource({"en, 360", "en, 1280", "zh, 360", "zh, 1280"})
  void axeFindsNothingInAnAnswer(String lang, int width) {
    with(
        lang,
        page -> {
          page.setViewportSize(width, 800);
          for (String text : List.of("help@mossback.example", "he1p@mossback.example", "x", "")) {
            check(page, text);
            assertThat(page.locator(".verdict-title")).isVisible();
            assertThat(Axe.found(page)).isEmpty();
            assertThat(
                    page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
          }
        });
  }

  @Test
  void withoutAScriptTheListIsComparedByEye() {
    try (BrowserContext context =
        Chromium.browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address("en/official/"));
      assertThat(page.locator("#checker")).isHidden();
      assertThat(page.locator("table.genuine code").first()).isVisible();
    }
  }

  private static void check(Page page, String text) {
    page.locator("#check").fill(text);
    page.locator("#check").press("Enter");
  }

  private static List<Map<String, Object>> cases() {
    return JsonTree.objects(SPECIMENS.get("cases"));
  }

  private static String specimens() {
    try {
      return Files.readString(Path.of("src/test/resources/dev/guidepost/browser/imitations.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page as it would be with the list of the specimens. */
  private static void withSpecimens(String lang, Consumer<Page> then) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Object data =
          ClientModules.open(context)
              .evaluate(
                  "([desk, all]) => JSON.stringify(Object.assign(JSON.parse(desk), {official: all.list, channels: [], absent: all.absent}))",
                  List.of(ReferenceSite.desk(lang), SPECIMENS));
      context.route(
          "**/desk-*.json",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody((String) data)));
      open(context, lang, then);
    }
  }

  private static void with(String lang, Consumer<Page> then) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      open(context, lang, then);
    }
  }

  private static void open(BrowserContext context, String lang, Consumer<Page> then) {
    Page page = context.newPage();
    page.navigate(ReferenceSite.address(lang + "/official/"));
    page.locator("#check").waitFor();
    then.accept(page);
  }
}
