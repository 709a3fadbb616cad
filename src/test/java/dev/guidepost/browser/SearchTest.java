package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the reference site: by keyboard, by touch, through an input method, and in vain. */
class SearchTest {
  private static final String PHRASE =
      "legal winner thank year wave sausage worth useful legal winner thank yellow";
  private static final String NOWHERE = "qqxxyyzzkk";

  /** What a site's own script would count; kept across pages of the tab. */
  private static final String COUNTER =
      "document.addEventListener('guidepost:search', e => { const k = JSON.parse(sessionStorage.getItem('told') || '[]');"
          + " k.push(e.detail); sessionStorage.setItem('told', JSON.stringify(k)) })";

  @ParameterizedTest
  @CsvSource({"zh/, 助记词", "zh/faq/, zhujici", "en/, recovery phrase", "en/faq/, Recovery Phrase"})
  void suggestionsAppearWhileTheReaderTypes(String url, String query) {
    with(
        url,
        page -> {
          type(page, query);
          assertThat(options(page).first()).isVisible();
          assertThat(options(page).first()).hasText(Pattern.compile("\\S"));
          assertThat(options(page).count()).isBetween(1, 6);
          assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
          assertThat(page.locator("#q")).isFocused();
        });
  }

  @ParameterizedTest
  @CsvSource({"zh/, 助记词", "en/, recovery phrase"})
  void whatMatchesIsMarked(String url, String query) {
    with(
        url,
        page -> {
          type(page, query);
          assertThat(options(page).locator("mark").first()).hasText(ignoringCase(query));
        });
  }

  @Test
  void theFormIsAComboboxWithAListOfOptions() {
    with(
        "en/",
        page -> {
          type(page, "recovery phrase");
          Locator input = page.locator("#q");
          assertThat(input).hasAttribute("role", "combobox");
          assertThat(input).hasAttribute("aria-autocomplete", "list");
          assertThat(input).hasAttribute("aria-haspopup", "listbox");
          Locator list = page.locator("#" + input.getAttribute("aria-controls"));
          assertThat(list).hasAttribute("role", "listbox");
          assertThat(list).hasAttribute("aria-label", "Suggestions");
          assertThat(list.locator("li:not([role=option])")).hasCount(0);
          assertThat(list.locator("a, button, input")).hasCount(0);
          assertThat(list.locator("[aria-selected=true]")).hasCount(0);
        });
  }

  @Test
  void arrowsGoThroughTheOptionsAndTheInput() {
    with(
        "en/",
        page -> {
          type(page, "recovery phrase");
          Locator input = page.locator("#q");
          Locator all = options(page);
          assertThat(all.first()).isVisible();
          page.keyboard().press("ArrowDown");
          assertThat(all.first()).hasAttribute("aria-selected", "true");
          assertThat(input).hasAttribute("aria-activedescendant", all.first().getAttribute("id"));
          page.keyboard().press("ArrowUp");
          assertThat(page.locator("[aria-selected=true]")).hasCount(0);
          assertThat(input).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
          page.keyboard().press("ArrowUp");
          assertThat(all.last()).hasAttribute("aria-selected", "true");
          page.keyboard().press("ArrowDown");
          assertThat(page.locator("[aria-selected=true]")).hasCount(0);
          assertThat(input).isFocused();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Home", "End", "ArrowLeft", "ArrowRight"})
  void keysOfTheCaretLeaveTheOptions(String key) {
    with(
        "en/",
        page -> {
          type(page, "recovery phrase");
          assertThat(options(page).first()).isVisible();
          page.keyboard().press("ArrowDown");
          page.keyboard().press(key);
          assertThat(page.locator("[aria-selected=true]")).hasCount(0);
          assertThat(options(page).first()).isVisible();
        });
  }

  @Test
  void escapeClosesAndThenClears() {
    with(
        "en/",
        page -> {
          type(page, "recovery phrase");
          assertThat(options(page).first()).isVisible();
          page.keyboard().press("Escape");
          assertThat(page.locator("#search-options")).isHidden();
          assertThat(page.locator("#q")).hasValue("recovery phrase");
          page.keyboard().press("Escape");
          assertThat(page.locator("#q")).hasValue("");
        });
  }

  @Test
  void altAndDownOpensWhatWasClosed() {
    with(
        "en/",
        page -> {
          type(page, "recovery phrase");
          assertThat(options(page).first()).isVisible();
          page.keyboard().press("Escape");
          page.keyboard().press("Alt+ArrowDown");
          assertThat(options(page).first()).isVisible();
          assertThat(page.locator("[aria-selected=true]")).hasCount(0);
        });
  }

  @Test
  void tabAndAClickElsewhereClose() {
    with(
        "en/",
        page -> {
          type(page, "recovery phrase");
          assertThat(options(page).first()).isVisible();
          page.keyboard().press("Tab");
          assertThat(page.locator("#search-options")).isHidden();
          page.locator("#q").focus();
          page.keyboard().press("ArrowDown");
          assertThat(options(page).first()).isVisible();
          page.locator("h1").click();
          assertThat(page.locator("#search-options")).isHidden();
        });
  }

  @ParameterizedTest
  @CsvSource({"zh/, 助记词", "en/, recovery phrase"})
  void enterFollowsTheChosenOption(String url, String query) {
    with(
        url,
        page -> {
          type(page, query);
          assertThat(options(page).first()).isVisible();
          String title = options(page).first().locator(".option-title").textContent();
          page.keyboard().press("ArrowDown");
          page.keyboard().press("Enter");
          page.waitForURL(u -> !u.equals(ReferenceSite.address(url)));
          assertThat(title).isNotBlank();
          assertThat(page.url()).startsWith(ReferenceSite.address(url));
          assertThat(ReferenceSite.file(path(page.url()))).isRegularFile();
        });
  }

  @Test
  void aTapFollowsAnOptionWithoutTakingTheFocusFirst() {
    with(
        "zh/",
        page -> {
          type(page, "助记词");
          options(page).first().dispatchEvent("mousedown");
          assertThat(page.locator("#q")).isFocused();
          options(page).first().click();
          page.waitForURL(u -> !u.equals(ReferenceSite.address("zh/")));
          assertThat(ReferenceSite.file(path(page.url()))).isRegularFile();
        });
  }

  @ParameterizedTest
  @CsvSource({"zh/, 助记词", "en/, recovery phrase"})
  void enterOpensThePageOfResultsWithTheQueryInTheFragmentOnly(String url, String query) {
    List<String> requests = new ArrayList<>();
    with(
        url,
        page -> {
          page.onRequest(request -> requests.add(request.url()));
          type(page, query);
          page.keyboard().press("Enter");
          assertThat(page.locator(".hits li").first()).isVisible();
          assertThat(page.url())
              .isEqualTo(ReferenceSite.address(url + "search/#q=" + encoded(query)));
          assertThat(requests).isNotEmpty().noneMatch(r -> r.split("#")[0].contains("?"));
        });
  }

  @ParameterizedTest
  @CsvSource({"zh/, 助记词, \\d+ 条结果", "en/, recovery phrase, \\d+ results?"})
  void theNumberOfResultsIsSpokenOnceTheReaderPauses(String url, String query, String count) {
    with(
        url,
        page -> {
          type(page, query);
          assertThat(options(page).first()).isVisible();
          assertThat(page.locator(".search [role=status]")).hasText(Pattern.compile(count));
          assertThat(page.locator(".search [role=status]")).hasClass("visually-hidden");
        });
  }

  @ParameterizedTest
  @CsvSource({"zh/, 没有找到", "en/, Nothing found"})
  void nothingFoundIsSaidUnderTheForm(String url, String words) {
    with(
        url,
        page -> {
          type(page, NOWHERE);
          assertThat(page.locator(".search [role=status]")).containsText(words);
          assertThat(page.locator(".search [role=status]")).hasClass("search-note");
          assertThat(page.locator("#search-options")).isHidden();
        });
  }

  @Test
  void theLastOptionOpensAllResults() {
    with(
        "en/",
        page -> {
          type(page, "recovery phrase");
          assertThat(options(page).last()).hasText(Pattern.compile("See all \\d+ results"));
          options(page).last().click();
          assertThat(page.locator(".hits li").first()).isVisible();
          assertThat(page.locator(".results-count")).hasText(Pattern.compile("\\d+ results?"));
        });
  }

  @ParameterizedTest
  @CsvSource({"zh/, 助记词, 搜索结果", "en/, recovery phrase, Search results"})
  void aSharedAddressShowsItsResults(String url, String query, String heading) {
    with(
        url + "search/#q=" + encoded(query),
        page -> {
          assertThat(page.locator("h1")).hasText(heading);
          assertThat(page.locator("#q")).hasValue(query);
          assertThat(page).hasTitle(Pattern.compile(query + ".*"));
          assertThat(page.locator(".everything")).isHidden();
          assertThat(page.locator(".hits mark").first()).hasText(ignoringCase(query));
          for (Locator link : page.locator(".hits h2 a").all()) {
            assertThat(link).hasText(Pattern.compile("\\S"));
            assertThat(ReferenceSite.file(path((String) link.evaluate("a => a.href"))))
                .isRegularFile();
          }
        });
  }

  @Test
  void resultsComeInPortions() {
    with(
        "zh/search/#q=" + encoded("钱包"),
        page -> {
          assertThat(page.locator(".hits > li")).hasCount(10);
          page.locator(".more-hits").click();
          assertThat(page.locator(".hits > li").nth(10)).isVisible();
          assertThat(page.locator(".hits > li h2 a").nth(10)).isFocused();
        });
  }

  @ParameterizedTest
  @CsvSource({"zh/, 助记词, type", "en/, recovery phrase, section"})
  void filtersNarrowTheResultsAndStandInTheAddress(String url, String query, String name) {
    with(
        url + "search/#q=" + encoded(query),
        page -> {
          page.locator(".filters summary").click();
          Locator check = page.locator(".filters [name=" + name + "]").first();
          assertThat(check).isVisible();
          String before = page.locator(".results-count").textContent();
          check.check();
          assertThat(page.locator(".results-count")).not().hasText(before);
          assertThat(page)
              .hasURL(Pattern.compile(".*&" + name + "=" + encoded(check.inputValue()) + "$"));
          assertThat(check).isChecked();
          assertThat(check).isFocused();
          page.reload();
          assertThat(page.locator(".filters [name=" + name + "]:checked")).hasCount(1);
          page.locator(".filters [name=" + name + "]:checked").click();
          assertThat(page.locator(".results-count")).hasText(before);
        });
  }

  @Test
  void backReturnsToTheResults() {
    with(
        "en/search/#q=" + encoded("recovery phrase"),
        page -> {
          page.locator(".hits h2 a").first().click();
          page.waitForURL(u -> !u.contains("/search/"));
          page.goBack();
          assertThat(page.locator(".hits li").first()).isVisible();
          assertThat(page.locator("#q")).hasValue("recovery phrase");
        });
  }

  @Test
  void backReturnsToTheQueryBefore() {
    with(
        "en/search/#q=phrase",
        page -> {
          assertThat(page.locator(".hits li").first()).isVisible();
          page.locator("#q").fill("password");
          page.keyboard().press("Enter");
          assertThat(page).hasTitle(Pattern.compile("password.*"));
          page.goBack();
          assertThat(page).hasTitle(Pattern.compile("phrase.*"));
          assertThat(page.locator("#q")).hasValue("phrase");
        });
  }

  @Test
  void typingDoesNotChangeTheResults() {
    with(
        "en/search/#q=phrase",
        page -> {
          assertThat(page.locator(".hits li").first()).isVisible();
          page.locator("#q").fill("password");
          assertThat(options(page).first()).isVisible();
          assertThat(page).hasURL(ReferenceSite.address("en/search/#q=phrase"));
          assertThat(page).hasTitle(Pattern.compile("phrase.*"));
        });
  }

  @Test
  void aLinkWithinThePageKeepsTheResults() {
    with(
        "en/search/#q=phrase",
        page -> {
          assertThat(page.locator(".hits li").first()).isVisible();
          page.evaluate("() => { location.hash = '#main' }");
          page.waitForTimeout(200);
          assertThat(page.locator(".hits li").first()).isVisible();
        });
  }

  @ParameterizedTest
  @CsvSource({"zh/, 没有找到", "en/, Nothing found"})
  void nothingFoundIsAWayOut(String url, String words) {
    with(
        url + "search/#q=" + NOWHERE,
        page -> {
          assertThat(page.locator(".results-count")).containsText(words);
          assertThat(page.locator(".results-count")).containsText(NOWHERE);
          assertThat(page.locator(".popular-pages")).isVisible();
          assertThat(page.locator(".everything")).isVisible();
          page.locator(".exit a").first().click();
          assertThat(page.locator(".asked pre")).hasText(NOWHERE);
          assertThat(page).hasURL(Pattern.compile(".*/contact/#c=\\w+&q=" + NOWHERE));
        });
  }

  @Test
  void withoutAQueryThePageListsEverything() {
    with(
        "zh/search/",
        page -> {
          assertThat(page.locator("h1")).hasText("全部文章");
          assertThat(page.locator(".everything")).isVisible();
          assertThat(page.locator(".popular-pages")).isHidden();
          assertThat(page.locator("#q")).hasCount(1);
        });
  }

  @Test
  void theResultsAreNotIndexed() {
    with(
        "en/search/#q=phrase",
        page -> assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex"));
  }

  @ParameterizedTest
  @CsvSource({"zh/, 助记词", "en/, recovery phrase"})
  void theWordsThatWereSearchedAreMarkedOnArrivalAndOnlyOnce(String url, String query) {
    with(
        url + "search/#q=" + encoded(query),
        page -> {
          page.locator(".hits h2 a").first().click();
          assertThat(page.locator("mark.found").first()).isVisible();
          assertThat(page.locator("mark.found").first()).hasText(Pattern.compile("\\S"));
          assertThat(page.locator("button mark, nav mark, script mark")).hasCount(0);
          page.reload();
          page.waitForTimeout(300);
          assertThat(page.locator("mark.found")).hasCount(0);
        });
  }

  @Test
  void aCompositionIsAnsweredQuietlyAndSearchedAtItsEnd() {
    with(
        "zh/",
        page -> {
          wakeUp(page);
          compose(page, NOWHERE);
          page.waitForTimeout(1500);
          assertThat(page.locator(".search [role=status]")).hasText("");
          assertThat(page.locator("#search-options")).isHidden();
          page.keyboard().press("Enter");
          press(page, "Enter", 229);
          assertThat(page).hasURL(ReferenceSite.address("zh/"));
          page.evaluate(
              "() => { const q = document.getElementById('q'); q.value = '助记词'; q.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));"
                  + " q.dispatchEvent(new CompositionEvent('compositionend', {data: '助记词'})) }");
          assertThat(options(page).first()).isVisible();
        });
  }

  @Test
  void aKeyboardThatComposesPlainWordsGetsSuggestionsMeanwhile() {
    with(
        "en/",
        page -> {
          wakeUp(page);
          compose(page, "phrase");
          assertThat(options(page).first()).isVisible();
        });
  }

  @Test
  void theEnterThatEndsACompositionSubmitsNothing() {
    with(
        "zh/",
        page -> {
          wakeUp(page);
          page.locator("#q").fill("助记词");
          assertThat(options(page).first()).isVisible();
          page.keyboard().press("ArrowDown");
          assertThat(press(page, "Enter", 229)).isFalse();
          assertThat(page).hasURL(ReferenceSite.address("zh/"));
        });
  }

  @Test
  void whatWasTypedBeforeTheScriptCameIsNotLost() {
    with(
        "en/",
        page -> {
          page.route(
              "**/search.*.js",
              route -> {
                page.waitForTimeout(300);
                route.resume();
              });
          type(page, "recovery phrase");
          assertThat(options(page).first()).isVisible();
        });
  }

  @Test
  void whatWasSubmittedBeforeTheScriptCameIsAnswered() {
    with(
        "en/",
        page -> {
          page.route(
              "**/search.*.js",
              route -> {
                page.waitForTimeout(300);
                route.resume();
              });
          type(page, "recovery phrase");
          page.keyboard().press("Enter");
          assertThat(page.locator(".hits li").first()).isVisible();
        });
  }

  @ParameterizedTest
  @CsvSource({"zh/, 搜索没能打开", "en/, Search could not be loaded"})
  void aScriptThatDoesNotComeIsToldAndTheFormLeadsToTheList(String url, String words) {
    with(
        url,
        page -> {
          page.route("**/search.*.js", route -> route.abort());
          type(page, "x");
          assertThat(page.locator(".search-note a")).containsText(words);
          page.locator("#q").press("Enter");
          assertThat(page).hasURL(Pattern.compile(".*/search/\\??$"));
          assertThat(page.locator(".everything")).isVisible();
        });
  }

  @Test
  void nothingIsFetchedBeforeTheReaderTurnsToTheForm() {
    List<String> requests = new ArrayList<>();
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onRequest(request -> requests.add(request.url()));
      page.navigate(ReferenceSite.address("en/faq/"));
      page.waitForTimeout(300);
      assertThat(requests).noneMatch(r -> r.contains("search"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "Control+k", "Meta+k"})
  void keysLeadToTheForm(String key) {
    with(
        "en/faq/transaction-pending/",
        page -> {
          page.keyboard().press(key);
          assertThat(page.locator("#q")).isFocused();
          assertThat(page.locator("#q")).hasValue("");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Control+/", "Alt+/", "k", "Control+Alt+k"})
  void otherKeysDoNot(String key) {
    with(
        "en/faq/transaction-pending/",
        page -> {
          page.keyboard().press(key);
          assertThat(page.locator("#q")).not().isFocused();
        });
  }

  @Test
  void aSlashInTheFormIsASlash() {
    with(
        "en/",
        page -> {
          type(page, "a/b");
          assertThat(page.locator("#q")).hasValue("a/b");
        });
  }

  @Test
  void aReaderTurnsTheKeyOffForGood() {
    with(
        "en/search/",
        page -> {
          Locator toggle = page.locator(".shortcut button");
          toggle.click();
          assertThat(toggle).hasText("Turn the search key on");
          page.navigate(ReferenceSite.address("en/faq/"));
          page.keyboard().press("/");
          assertThat(page.locator("#q")).not().isFocused();
          page.navigate(ReferenceSite.address("en/search/"));
          page.locator(".shortcut button").click();
          page.locator("h1").click();
          page.keyboard().press("/");
          assertThat(page.locator("#q")).isFocused();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PHRASE,
        "1. legal 2. winner 3. thank 4. year 5. wave 6. sausage 7. worth 8. useful 9. legal 10. winner 11. thank 12. yellow",
        "我 的 助 记 词 一 二 三 四 五 六 七",
        "0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318",
        "4C0883A69102937D6231471B5DBB6204FE5129617082792AE468D01A3F362318",
        "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi"
      })
  void whatLooksLikeAPhraseOrKeyGoesNowhere(String secret) {
    List<String> requests = new ArrayList<>();
    with(
        "en/",
        page -> {
          wakeUp(page);
          page.onRequest(request -> requests.add(request.url()));
          page.locator("#q").fill(secret);
          // Removed at once, or asked about.
          assertThat(page.locator(".search [role=alert]"))
              .containsText(Pattern.compile("It was not sent anywhere|Remove it"));
          page.locator("#q").press("Enter");
          page.waitForTimeout(300);
          assertThat(page).hasURL(ReferenceSite.address("en/"));
          assertThat(options(page)).hasCount(0);
          // Scripts and what the guard needs are the same for every query.
          assertThat(requests).allMatch(url -> url.matches(".*(\\.js|/guard-en\\.\\w+\\.json)"));
          assertThat(
                  (String)
                      page.evaluate(
                          "() => JSON.stringify(sessionStorage) + JSON.stringify(localStorage)"))
              .isEqualTo("{}{}");
          page.locator("#q").fill("phrase");
          assertThat(page.locator(".search [role=alert]")).hasText("");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "why has my transfer not arrived on the other phone after two hours of waiting",
        "recovery phrase",
        "助记词丢了还能找回钱包里的资产吗",
        "0x52908400098527886E0F7030069857D2E4169EE7"
      })
  void aQuestionIsNoSecret(String question) {
    with(
        "en/",
        page -> {
          wakeUp(page);
          page.locator("#q").fill(question);
          page.waitForTimeout(300);
          assertThat(page.locator(".search [role=alert]")).hasText("");
        });
  }

  @Test
  void aPhraseInTheAddressIsTakenOut() {
    with(
        "zh/search/#q=" + encoded(PHRASE),
        page -> {
          assertThat(page.locator(".search [role=alert]")).containsText("助记词");
          assertThat(page).hasURL(ReferenceSite.address("zh/search/"));
          assertThat(page.locator("#q")).hasValue("");
        });
  }

  @Test
  void aQueryIsToldOnceWhenItIsMeantAndAgainWithTheHitThatIsFollowed() {
    with(
        "en/",
        page -> {
          type(page, "recovery phrase");
          assertThat(options(page).first()).isVisible();
          assertThat(told(page)).isNull();
          page.keyboard().press("Enter");
          assertThat(page.locator(".hits li").first()).isVisible();
          assertThat(told(page))
              .matches(
                  "\\[\\{\"query\":\"recovery phrase\",\"lang\":\"en\",\"results\":\\d+,\"url\":\"\"}]");
          page.locator(".hits h2 a").first().click();
          page.waitForURL(u -> !u.contains("/search/"));
          assertThat(told(page))
              .matches(".*},\\{\"query\":\"recovery phrase\".*\"url\":\"en/[^\"]+\"}]");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zh/", "en/", "zh/faq/transaction-pending/", "en/faq/transaction-pending/"})
  void axeFindsNothingInTheSuggestions(String url) {
    axeFindsNothing(
        url,
        page -> {
          type(page, url.startsWith("zh") ? "助记词" : "recovery phrase");
          assertThat(options(page).first()).isVisible();
          page.keyboard().press("ArrowDown");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "zh/search/#q=助记词, .hits li",
    "en/search/#q=phrase, .hits li",
    "zh/search/#q=qqxxyyzzkk, .exit",
    "en/search/#q=qqxxyyzzkk, .exit",
    "en/contact/#q=phrase, .asked",
    "zh/contact/#q=phrase, .asked"
  })
  void axeFindsNothingInTheResults(String url, String sign) {
    axeFindsNothing(url, page -> assertThat(page.locator(sign).first()).isVisible());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh/", "en/"})
  void thePolicyHoldsWhileSearching(String url) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });
      page.onPageError(complaints::add);
      page.navigate(ReferenceSite.address(url));
      type(page, url.startsWith("zh") ? "助记词" : "phrase");
      assertThat(options(page).first()).isVisible();
      page.keyboard().press("Enter");
      page.locator(".hits h2 a").first().click();
      assertThat(page.locator("mark.found").first()).isVisible();
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh/search/#q=助记词", "en/search/#q=phrase", "en/search/#q=qqxxyyzzkk"})
  void nothingIsWiderThanASmallScreen(String url) {
    try (BrowserContext context =
        Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address(url));
      assertThat(page.locator(".exit")).isVisible();
      assertThat(
              (Integer)
                  page.evaluate(
                      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .isLessThanOrEqualTo(0);
    }
  }

  @Test
  void suggestionsStayWithinASmallScreen() {
    try (BrowserContext context =
        Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 420))) {
      Page page = context.newPage();
      page.navigate(ReferenceSite.address("en/faq/transaction-pending/"));
      type(page, "recovery phrase");
      assertThat(options(page).first()).isVisible();
      for (int i = 0; i < options(page).count(); i++) {
        page.keyboard().press("ArrowDown");
      }
      assertThat(options(page).last()).isInViewport();
      assertThat(page.locator("#search-options").boundingBox().height).isLessThanOrEqualTo(420);
    }
  }

  @Test
  void theScriptsAndTheStyleAreFewBytes() throws Exception {
    assertThat(asset("core", "js")).as("core.js").isLessThanOrEqualTo(3_000);
    assertThat(asset("content", "js")).as("content.js").isLessThanOrEqualTo(4 * 1024);
    assertThat(asset("missing", "js")).as("missing.js").isLessThanOrEqualTo(1024);
    assertThat(asset("search", "js")).as("search.js").isLessThanOrEqualTo(10_240);
    assertThat(asset("late", "js")).as("late.js").isLessThanOrEqualTo(8 * 1024);
    assertThat(asset("sounds", "js")).as("sounds.js").isLessThanOrEqualTo(2 * 1024);
    assertThat(asset("panel", "js")).as("panel.js").isLessThanOrEqualTo(4 * 1024);
    assertThat(asset("why", "js")).as("why.js").isLessThanOrEqualTo(3 * 1024);
    assertThat(asset("guard", "js")).as("guard.js").isLessThanOrEqualTo(19 * 1024);
    assertThat(asset("search", "css")).as("search.css").isLessThanOrEqualTo(2 * 1024);
  }

  private static int asset(String name, String extension) throws Exception {
    try (var files = Files.walk(ReferenceSite.file("en/").getParent().getParent())) {
      return files
          .filter(f -> f.getFileName().toString().matches(name + "\\..*" + extension))
          .mapToInt(ReferenceSite::gzipped)
          .findFirst()
          .orElseThrow();
    }
  }

  private static void with(String url, Consumer<Page> test) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.addInitScript(COUNTER);
      page.navigate(ReferenceSite.address(url));
      test.accept(page);
    }
  }

  private static void axeFindsNothing(String url, Consumer<Page> before) {
    try (BrowserContext context = Axe.context()) {
      Page page = context.newPage();
      page.setViewportSize(Axe.width(url), 800);
      page.navigate(ReferenceSite.address(url));
      before.accept(page);
      assertThat(Axe.violations(page, url)).isEmpty();
    }
  }

  private static Locator options(Page page) {
    return page.locator("#search-options [role=option]");
  }

  private static void type(Page page, String text) {
    page.locator("#q").click();
    page.keyboard().type(text);
  }

  /** Turns to the form and waits until the search is there. */
  private static void wakeUp(Page page) {
    page.locator("#q").click();
    assertThat(page.locator("#q[role=combobox]")).isVisible();
  }

  /** What a browser tells while an input method has not yet decided. */
  private static void compose(Page page, String text) {
    page.evaluate(
        "text => { const q = document.getElementById('q'); q.dispatchEvent(new CompositionEvent('compositionstart'));"
            + " q.value = text; q.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true})) }",
        text);
  }

  /** Returns whether the browser would do what the key does by itself. */
  private static boolean press(Page page, String key, int code) {
    return (Boolean)
        page.evaluate(
            "([key, keyCode]) => document.getElementById('q').dispatchEvent(new KeyboardEvent('keydown', {key, keyCode, bubbles: true, cancelable: true}))",
            List.of(key, code));
  }

  private static String told(Page page) {
    return (String) page.evaluate("() => sessionStorage.getItem('told')");
  }

  private static Pattern ignoringCase(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Path of a page within the site. */
  private static String path(String address) {
    return address.substring(ReferenceSite.address("").length()).split("#")[0];
  }
}
