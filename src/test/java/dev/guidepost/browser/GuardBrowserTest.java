package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.guidepost.guard.Finding;
import dev.guidepost.guard.GuardVectorsTest;
import dev.guidepost.guard.MadeUp;
import dev.guidepost.guard.SecretGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The secret guard in every field of the reference site, with the script that is published. */
class GuardBrowserTest {
  private static final long SEED = 20261124;
  private static final Pattern REMOVED = Pattern.compile("Removed|已经删掉了");

  /** Scripts, and what the guard knows of a language: the same whatever is typed. */
  private static final String GUARD =
      ".*/(guard\\.[^/]+\\.js|guard-[^/]+\\.json|late\\.[^/]+\\.js)";

  /** A field that readers write to, and how they come to it. */
  private enum Field {
    HEADER("en/faq/transaction-pending/", "#q", page -> wakeUp(page)),
    RESULTS("en/search/", "#q", page -> wakeUp(page)),
    ASSISTANT("zh/contact/", "#assistant input", page -> {}),
    EVIDENCE("zh/contact/#cat=stuck", "#triage textarea", page -> toEvidence(page)),
    COMMENT("en/faq/transaction-pending/", ".reasons textarea", page -> toComment(page)),
    CHECKER("en/official/", "#check", page -> {});

    final String url;
    final String input;
    final Consumer<Page> reach;

    Field(String url, String input, Consumer<Page> reach) {
      this.url = url;
      this.input = input;
      this.reach = reach;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSecretThatIsPastedIsTakenOutAndGoesNowhere(Field field) {
    with(
        field.url,
        page -> {
          field.reach.accept(page);
          Locator input = page.locator(field.input).first();
          input.waitFor();
          String before = traces(page);
          List<String> requests = new ArrayList<>();
          page.onRequest(request -> requests.add(told(request)));
          for (String secret : secrets()) {
            paste(page, input, secret);
            assertThat(alert(page)).isVisible();
            assertThat(SecretGuard.inspect(input.inputValue())).as(secret).isEmpty();
            assertThat(traces(page)).as(secret).isEqualTo(before);
            input.fill("");
            page.evaluate(
                "() => document.querySelectorAll('[role=alert]').forEach(e => { e.textContent = ''; })");
          }
          assertThat(requests).allMatch(url -> url.matches(GUARD)).doesNotHaveDuplicates();
        });
  }

  @Test
  void theBrowserFindsWhatJavaFinds() {
    List<String> texts = texts();
    with(
        "en/",
        page -> {
          Object found =
              page.evaluate(
                  WITH_GUARD.formatted(
                      "guard.inspect(text).map(f => [f.kind, f.level, f.start, f.end].join(' ')).join()"),
                  texts);
          assertThat(found).isEqualTo(texts.stream().map(GuardBrowserTest::findings).toList());
        });
  }

  @Test
  void allThatIsFoundIsSuspicious() {
    List<String> found = texts().stream().filter(t -> !SecretGuard.inspect(t).isEmpty()).toList();
    with(
        "en/",
        page -> {
          List<?> suspicious =
              (List<?>) page.evaluate(WITH_GUARD.formatted("guard.suspicious(text)"), found);
          assertThat(found).hasSizeGreaterThan(300);
          assertThat(suspicious).hasSameSizeAs(found).allMatch(Boolean.TRUE::equals);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"**/guard.*.js", "**/guard-en.*.json"})
  void withoutTheGuardNothingSuspiciousIsSearched(String missing) {
    with(
        "en/",
        page -> {
          page.route(missing, route -> route.abort());
          wakeUp(page);
          String before = traces(page);
          List<String> requests = new ArrayList<>();
          page.onRequest(request -> requests.add(told(request)));
          for (String secret : secrets()) {
            paste(page, page.locator("#q"), secret);
            assertThat(page.locator(".search [role=alert]")).hasText(Pattern.compile("\\S"));
            page.locator("#q").press("Enter");
            page.waitForTimeout(200);
            assertThat(traces(page)).as(secret).isEqualTo(before);
            assertThat(options(page)).hasCount(0);
          }
          assertThat(requests).isNotEmpty().allMatch(url -> url.matches(GUARD));
          paste(page, page.locator("#q"), "recovery phrase");
          assertThat(options(page).first()).isVisible();
        });
  }

  /** Takes an expression of `guard` and `text`. */
  private static final String WITH_GUARD =
      """
      texts => new Promise((resolve, reject) => {
        const form = document.querySelector('form[role=search]');
        form.dispatchEvent(new Event('pointerdown'));
        const look = () => {
          if (!guidepost.fetch) {
            setTimeout(look, 20);
            return;
          }
          guidepost.guard = come => come.open(form).then(guard => resolve(texts.map(text => %s)), reject);
          guidepost.fetch(form, 'guard', reject);
        };
        look();
      })\
      """;

  /** The vectors and hundreds of secrets of nobody, with what is public among them. */
  private static List<String> texts() {
    return Stream.of(
            GuardVectorsTest.vectors().keySet().stream().toList(),
            MadeUp.english(120, SEED),
            MadeUp.chinese(120, SEED),
            MadeUp.keys(40, SEED, true),
            MadeUp.keys(40, SEED, false))
        .flatMap(List::stream)
        .toList();
  }

  /** Vectors without doubt. */
  private static List<String> secrets() {
    return GuardVectorsTest.vectors().keySet().stream()
        .filter(
            t -> SecretGuard.inspect(t).stream().anyMatch(f -> f.level() == Finding.Level.BLOCK))
        .toList();
  }

  private static String findings(String text) {
    return String.join(
        ",",
        SecretGuard.inspect(text).stream()
            .map(f ->
                f.kind().id()
                    + " "
                    + f.level().name().toLowerCase(Locale.ROOT)
                    + " "
                    + f.start()
                    + " "
                    + f.end())
            .toList());
  }

  /** From the clipboard, over whatever is there. */
  private static void paste(Page page, Locator input, String text) {
    page.evaluate("text => navigator.clipboard.writeText(text)", text);
    input.focus();
    page.keyboard().press("Control+a");
    page.keyboard().press("Control+v");
  }

  private static Locator alert(Page page) {
    return page.locator("[role=alert]").filter(new Locator.FilterOptions().setHasText(REMOVED));
  }

  /** All places that outlive a page or are seen by others. */
  private static String traces(Page page) {
    return (String)
        page.evaluate(
            "() => JSON.stringify([localStorage, sessionStorage, history.state, history.length, location.href, document.cookie])");
  }

  private static String told(Request request) {
    return request.url() + (request.postData() == null ? "" : " " + request.postData());
  }

  private static Locator options(Page page) {
    return page.locator("#search-options [role=option]");
  }

  private static void wakeUp(Page page) {
    page.locator("#q").click();
    assertThat(page.locator("#q[role=combobox]")).isVisible();
  }

  private static void toEvidence(Page page) {
    assertThat(page.locator("#triage input:checked")).hasCount(1);
    page.locator("#triage button[type=submit]").click();
    while (page.locator("#triage textarea").count() == 0) {
      page.locator("#triage input[type=radio]").last().check();
      page.locator("#triage button[type=submit]").click();
    }
  }

  private static void toComment(Page page) {
    page.locator(".feedback").first().scrollIntoViewIfNeeded();
    page.locator(".feedback .vote").nth(1).click();
  }

  private static void with(String url, Consumer<Page> test) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      page.navigate(ReferenceSite.address(url));
      test.accept(page);
    }
  }
}
