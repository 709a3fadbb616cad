package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.guidepost.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

/** The way to a human on the reference site, from a few words to a message that is ready. */
class DeskBrowserTest {
  private static final int FAR = 120;
  private static final int SHOWN = 3;
  private static final String HASH =
      "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060";

  @ParameterizedTest
  @CsvSource({"en, It waits for hours", "zh, 一直等待打包"})
  void theKeyboardAloneLeadsToADraftOfAMail(String lang, String what) {
    with(
        lang + "/contact/",
        true,
        page -> {
          choose(page, "[value=stuck]");
          while (page.locator("#triage textarea").count() == 0) {
            choose(page, "#triage input[type=radio]");
          }
          tabTo(page, "#triage textarea");
          page.keyboard().insertText(what);
          tabTo(page, "#triage button[type=submit]");
          page.keyboard().press("Enter");

          assertThat(page.locator("#triage .message pre"))
              .containsText(Pattern.compile("\\[P[23]]\\[stuck] " + what));
          tabTo(page, "#triage [data-channel=mail] a.button");
          assertThat(decoded(page.locator(":focus").getAttribute("href")))
              .startsWith("mailto:help@mossback.example?subject=[P")
              .contains("[stuck] " + what)
              .contains(page.locator("main").getAttribute("data-code"));
        });
  }

  @Test
  void aHashOfATransactionIsNoSecret() {
    with(
        "en/contact/#cat=stuck",
        true,
        page -> {
          fill(page, "It waits");
          Locator hash = page.locator("#triage label.line:has-text('ash') input").first();
          hash.fill(HASH);
          hash.blur();
          page.locator("#triage button[type=submit]").click();
          assertThat(page.locator("#triage .message pre")).containsText(HASH);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyChannelOfEveryKindHasALinkOrAName(String lang) {
    with(
        lang + "/contact/",
        true,
        page -> {
          page.locator("#triage .step-ways button").last().click();
          Locator ways = page.locator("#triage li.way");
          assertThat(ways.first()).isVisible();
          for (Locator way : ways.all()) {
            assertThat(way.locator(".wait")).hasText(Pattern.compile("\\S"));
            for (Locator link : way.locator("a.button").all()) {
              assertThat(link).hasAttribute("rel", "noopener noreferrer");
              assertThat(link.getAttribute("href")).matches("(https|mailto|mossback):.*");
            }
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"en, my wallet was hacked", "zh, 我的币被盗了"})
  void moneyThatIsLeavingComesFirst(String lang, String words) {
    with(
        lang + "/contact/",
        true,
        page -> {
          ask(page, words);
          assertThat(page.locator("#urgent h2")).isFocused();
          page.locator("#triage button").click();
          assertThat(page.locator("#triage li.way").first()).hasAttribute("data-channel", "urgent");
          assertThat(page.locator("#triage .community-warning")).hasCount(0);
        });
  }

  @Test
  void whatIsWrittenRaisesAMatterEvenIfTheRestIsSkipped() {
    with(
        "en/contact/#cat=bug",
        true,
        page -> {
          fill(page, "After the update my coins were stolen");
          page.locator("#triage .step-ways button").last().click();
          assertThat(page.locator("#urgent h2")).isFocused();
          page.locator("#triage button").click();
          assertThat(page.locator("#triage .message pre")).containsText("[P1][bug]");
        });
  }

  @ParameterizedTest
  @CsvSource({"en, human", "en, can I talk to a person", "zh, 转人工", "zh, 我要人工客服"})
  void whoeverWantsAHumanHasOneInOneStep(String lang, String words) {
    with(
        lang + "/contact/",
        true,
        page -> {
          ask(page, words);
          assertThat(page.locator("#triage-title")).isFocused();
        });
  }

  @Test
  void twoTimesNoHandsOverWithWhatWasTried() {
    with(
        "en/contact/",
        true,
        page -> {
          ask(page, "transaction pending");
          no(page).click();
          ask(page, "transfer is stuck");
          no(page).click();
          assertThat(page.locator("#triage-title")).isFocused();
          assertThat(page.locator("#triage [value=stuck]")).isChecked();
          page.locator("#triage .step-ways button").last().click();
          assertThat(page.locator("#triage .message pre")).containsText("transaction pending");
          assertThat(page.locator("#triage .message pre")).containsText("transfer is stuck");
        });
  }

  @Test
  void whatIsWrittenOnceIsThereWhenTheReaderComesBack() {
    with(
        "en/contact/#cat=idea",
        true,
        page -> {
          fill(page, "A dark theme");
          page.locator("#triage .step-ways button").last().click();
          assertThat(page.locator("#triage .message pre")).containsText("A dark theme");
          page.locator("#triage .step-ways button").first().click();
          assertThat(page.locator("#triage textarea")).hasValue("A dark theme");
        });
  }

  @Test
  void whatAnAppTellsGoesAlongAndNothingElse() {
    with(
        "en/contact/#cat=idea&ctx=v:3.2.1,os:ios-18.1,evil:1,chain:%3Cb%3E",
        true,
        page -> {
          page.locator("#triage .step-ways button").last().click();
          assertThat(page.locator("#triage .message pre"))
              .containsText("version 3.2.1, system ios-18.1");
          assertThat(page.locator("#triage .message pre")).not().containsText("evil");
          assertThat(page.locator("#triage .message pre")).not().containsText("<b>");
        });
  }

  @Test
  void nothingIsStoredAndNoOtherHostIsAsked() {
    List<String> asked = new ArrayList<>();
    with(
        "en/contact/",
        true,
        page -> {
          page.onRequest(r -> asked.add(r.method() + " " + r.url()));
          ask(page, "transaction pending");
          assertThat(no(page)).isVisible();
          page.locator("#triage .step-ways button").last().click();
          assertThat(page.locator("#triage .message pre")).isVisible();
          assertThat(
                  page.evaluate(
                      "[localStorage.length, sessionStorage.length, document.cookie, location.hash].join()"))
              .isEqualTo("0,0,,");
        });
    assertThat(asked).isNotEmpty().allMatch(r -> r.startsWith("GET " + ReferenceSite.address("")));
    assertThat(asked).noneMatch(r -> r.contains("pending"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void axeFindsNothingAtAnyStep(String lang) {
    with(
        lang + "/contact/#cat=stuck",
        true,
        page -> {
          accessible(page);
          fill(page, lang.equals("zh") ? "一直等待打包" : "It waits");
          accessible(page);
          page.locator("#triage button[type=submit]").click();
          assertThat(page.locator("#triage .message pre")).isVisible();
          accessible(page);
          ask(page, lang.equals("zh") ? "转账一直等待打包" : "transaction pending");
          assertThat(no(page)).isVisible();
          accessible(page);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void withoutAScriptThePageLeadsToAHumanAsWell(String lang) {
    with(
        lang + "/contact/",
        false,
        page -> {
          assertThat(page.locator("#urgent li").first()).isVisible();
          assertThat(page.locator("#talk li.way a").first()).isVisible();
          assertThat(page.locator("#triage")).isHidden();
          assertThat(page.locator("#assistant")).isHidden();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theAssistantFindsNineOfTenAndIsSilentOtherwise(String lang) {
    List<Map<String, Object>> all =
        JsonTree.objects(JsonTree.read(resource("assistant.json"))).stream()
            .filter(i -> i.get("lang").equals(lang))
            .toList();
    with(
        lang + "/contact/",
        true,
        page -> {
          List<String> missed = new ArrayList<>();
          List<String> answered = new ArrayList<>();
          for (Map<String, Object> item : all) {
            String query = (String) item.get("query");
            List<?> pages = (List<?>) item.get("page");
            List<String> links = answers(page, query);
            boolean found =
                links.stream()
                    .limit(SHOWN)
                    .anyMatch(l -> pages.stream().anyMatch(p -> l.contains("/" + p + "/")));
            if (pages.isEmpty() && !links.isEmpty()) {
              answered.add(query + " " + links);
            } else if (!pages.isEmpty() && !found) {
              missed.add(query + " " + links);
            }
          }
          assertThat(all).hasSizeGreaterThanOrEqualTo(40);
          assertThat(missed).hasSizeLessThanOrEqualTo(3);
          assertThat(answered).isEmpty();
        });
  }

  @Test
  void aMatterIsAsPressingAsTheSpecimensSay() {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = ClientModules.open(context);
      for (Map<String, Object> item : JsonTree.objects(JsonTree.read(resource("triage.json")))) {
        Object told =
            page.evaluate(
                """
                ([desk, item]) => import('/triage.js').then(triage => {
                  desk = JSON.parse(desk);
                  const category = desk.categories.find(c => c.code === item.category);
                  const told = triage.urgency(desk, category, item.answers, item.text, 'P4');
                  return told.priority + ' ' + told.level;
                })\
                """,
                List.of(data((String) item.get("lang")), item));
        assertThat(told)
            .as(item.toString())
            .isEqualTo(item.get("priority") + " " + item.get("level"));
      }
    }
  }

  private static List<String> answers(Page page, String query) {
    page.locator("#assistant .answer").evaluate("e => { e.textContent = ''; }");
    ask(page, query);
    page.locator("#assistant .answer button").first().waitFor();
    return page.locator("#assistant .answer li a").all().stream()
        .map(a -> a.getAttribute("href"))
        .toList();
  }

  private static void ask(Page page, String text) {
    page.locator("#assistant input").fill(text);
    page.locator("#assistant input").press("Enter");
  }

  private static Locator no(Page page) {
    return page.locator("#assistant .answer button").nth(1);
  }

  /** Goes on to what is to be written, and writes what happened. */
  private static void fill(Page page, String what) {
    assertThat(page.locator("#triage input:checked")).hasCount(1);
    page.locator("#triage button[type=submit]").click();
    while (page.locator("#triage textarea").count() == 0) {
      page.locator("#triage input[type=radio]").last().check();
      page.locator("#triage button[type=submit]").click();
    }
    page.locator("#triage textarea").fill(what);
    page.locator("#triage textarea").blur();
  }

  private static void choose(Page page, String input) {
    tabTo(page, "#triage input[type=radio]");
    String name = page.locator(input).first().getAttribute("value");
    for (int i = 0; i < FAR && !focused(page, "[value='" + name + "']"); i++) {
      page.keyboard().press("ArrowDown");
    }
    page.keyboard().press("Space");
    tabTo(page, "#triage button[type=submit]");
    page.keyboard().press("Enter");
    assertThat(page.locator("#triage-title")).isFocused();
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < FAR && !focused(page, selector); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(focused(page, selector)).as(selector).isTrue();
  }

  private static boolean focused(Page page, String selector) {
    return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
  }

  private static void accessible(Page page) {
    assertThat(Axe.found(page)).isEmpty();
  }

  private static String decoded(String href) {
    return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String data(String lang) {
    try {
      String html = Files.readString(ReferenceSite.file(lang + "/contact/"));
      String address =
          Pattern.compile("data-desk=\"(?:\\.\\./)*([^\"]+)\"")
              .matcher(html)
              .results()
              .findFirst()
              .orElseThrow()
              .group(1);
      return Files.readString(ReferenceSite.file(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/dev/guidepost/contact/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void with(String url, boolean script, Consumer<Page> then) {
    try (BrowserContext context =
        Chromium.browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      if (script) {
        page.locator("#triage form").waitFor();
      }
      then.accept(page);
    }
  }
}
