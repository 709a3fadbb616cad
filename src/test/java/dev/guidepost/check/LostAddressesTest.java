package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostAddressesTest {
  private static final String SITE =
      """
      -- content/en/billing/costs.md --
      # What it costs
      Text
      ## Who gets it
      Text
      ## When it is taken
      Text
      -- content/en/faq/phone.md --
      ---
      id: faq/new-phone
      ---
      # A new phone
      Text
      """;

  private static TinySite.Built locked(String... lines) {
    return TinySite.of(SITE).with("content/urls.lock", String.join("\n", lines) + "\n").build();
  }

  private static List<String> lost(TinySite.Built built) {
    return built.findings().stream().filter(f -> !f.contains("[url-unlocked]")).toList();
  }

  @Test
  void withoutALockNothingIsAsked() {
    assertThat(TinySite.of(SITE).build().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/billing/costs/",
        "/en/billing/costs/ #who-gets-it #when-it-is-taken",
        "/en/",
        "/en/search/",
        "# a remark",
        ""
      })
  void whatIsThereIsNotLost(String line) {
    assertThat(lost(locked(line))).isEmpty();
  }

  @Test
  void anAddressThatNothingAnswersIsAnErrorAtItsLine() {
    var built = locked("# mine", "/en/faq/prices/ #a");

    assertThat(lost(built))
        .containsExactly(
            "content/urls.lock:2:1: error: nothing answers at '/en/faq/prices/' any more, and"
                + " nothing leads on from there [url-lost]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the same id          | /en/faq/new-phone/                         | add to content/en/faq/phone.md: aliases: [/en/faq/new-phone/]",
        "the same anchors     | /en/x/y/ #who-gets-it #when-it-is-taken #z | add to content/en/billing/costs.md: aliases: [/en/x/y/]",
        "the same name        | /en/faq/costs/                             | add to content/en/billing/costs.md: aliases: [/en/faq/costs/]",
        "the title as a name  | /en/faq/what-it-costs/                     | add to content/en/billing/costs.md: aliases: [/en/faq/what-it-costs/]",
        "nearly the same name | /en/faq/phones/                            | add to content/en/faq/phone.md: aliases: [/en/faq/phones/]",
        "a folder             | /en/biling/                                | add to content/redirects.yml: /en/biling/: /en/billing/",
        "nothing like it      | /en/faq/tokens-and-coins/                  | add to content/redirects.yml the page that answers now, /en/faq/tokens-and-coins/: /en/…/"
      })
  void theHintSaysWhatToWriteWhere(String why, String line, String hint) {
    assertThat(locked(line).diagnostics())
        .filteredOn(d -> d.code().equals("url-lost"))
        .singleElement()
        .satisfies(
            d -> assertThat(d.hint()).isEqualTo(hint + "; or take it out here, if it is given up"));
  }

  @Test
  void anAddressThatLeadsOnIsNotLostWhateverItsAnchors() {
    var built =
        TinySite.of(SITE)
            .with("content/redirects.yml", "/en/faq/fees/: /en/billing/costs/\n")
            .with("content/urls.lock", "/en/faq/fees/ #gone\n")
            .build();

    assertThat(lost(built)).isEmpty();
  }

  @Test
  void anAnchorThatIsGoneIsAnErrorAtItsPlace() {
    var built = locked("/en/billing/costs/ #when-it-is-taken #who-has-it");

    assertThat(lost(built))
        .containsExactly(
            "content/urls.lock:1:38: error: the page '/en/billing/costs/' has nothing with the id"
                + " 'who-has-it' any more [anchor-lost]");
    assertThat(built.diagnostics())
        .filteredOn(d -> d.code().equals("anchor-lost"))
        .extracting(d -> d.hint())
        .containsExactly(
            "add to content/redirects.yml: /en/billing/costs/#who-has-it:"
                + " /en/billing/costs/#who-gets-it; or take it out here, if it is given up");
  }

  @Test
  void whatTheHintOfAnAnchorSaysIsEnough() {
    var built =
        TinySite.of(SITE)
            .with(
                "content/redirects.yml",
                "/en/billing/costs/#who-has-it: /en/billing/costs/#who-gets-it\n")
            .with("content/urls.lock", "/en/billing/costs/ #when-it-is-taken #who-has-it\n")
            .build();

    assertThat(lost(built)).isEmpty();
  }

  @Test
  void whatIsNewIsToldInOneLine() {
    assertThat(locked("/en/billing/costs/ #who-gets-it").findings())
        .singleElement()
        .asString()
        .matches(
            "content/urls.lock: info: \\d+ addresses \\(the first is /\\) and \\d anchors? of known"
                + " pages: not in the lock yet \\[url-unlocked]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<<<<<<< HEAD | the line is a mark of a merge that was not finished",
        "en/faq/      | 'en/faq/' is not an address from the site's root",
        "/en/ faq     | 'faq' is not an anchor"
      })
  void aLineThatCannotBeReadIsAnError(String line, String message) {
    assertThat(locked(line).findings())
        .anyMatch(f -> f.contains("error: " + message + " [lock-form]"));
  }
}
