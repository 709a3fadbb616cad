package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlistedChannelsTest {
  private static final String DESK =
      """
      -- content/contact.yml --
      channels:
        mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}
        bot: {kind: telegram-bot, name: Bot, bot: helper_bot, verified: 2026-11-20}
      official:
        - {kind: email, name: Sender, value: replies@a.org, verified: 2026-11-20}
      security: {contact: "mailto:security@a.org", expires: 2027-10-31}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:help@a.org",
        "mailto:help@a.org?subject=Hello",
        "mailto:replies@a.org",
        "mailto:security@a.org",
        "https://t.me/helper_bot",
        "https://t.me/helper_bot?start=x",
        "https://blog.a.org/"
      })
  void whatIsListedMayBeLinkedTo(String link) {
    assertThat(unlisted(DESK, link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:other@a.org",
        "mailto:help@a.org.evil.org",
        "tel:+15550100",
        "https://t.me/helper_b0t",
        "https://t.me/helper_bot_official",
        "https://wa.me/15550100",
        "https://discord.gg/abc"
      })
  void whatCouldBeAChannelIsListedFirst(String link) {
    assertThat(unlisted(DESK, link))
        .containsExactly(
            "en/page/index.html: error: the page links to '"
                + link
                + "', which contact.yml does not list [channel-unlisted]");
  }

  @Test
  void withoutADeskEveryLinkIsTheAuthors() {
    assertThat(unlisted("", "mailto:other@a.org")).isEmpty();
  }

  @Test
  void aLinkOfManyPagesIsToldOfOnce() {
    assertThat(
            unlisted(
                DESK
                    + """
                    -- content/en/again.md --
                    # Again
                    [Write](mailto:other@a.org)
                    """,
                "mailto:other@a.org"))
        .hasSize(1);
  }

  private static List<String> unlisted(String desk, String link) {
    return TinySite.of(desk + "-- content/en/page.md --\n# Page\n[Write](" + link + ")\n")
        .build()
        .findings()
        .stream()
        .filter(finding -> finding.endsWith("[channel-unlisted]"))
        .toList();
  }
}
