package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactYamlTest {
  private static final String FILE = "content/contact.yml";
  private static final List<Lang> LANGUAGES = List.of(new Lang("en"), new Lang("zh"));

  /** Input and findings. */
  static List<List<String>> wrong() {
    return List.of(
        List.of(
            "channels:\n  mail: {kind: mial, name: Mail, address: help@a.org, verified: 2026-11-20}",
            ":2:16: error: 'kind' is 'mial', expected one of ticket, mail, app, telegram-bot, telegram, whatsapp, line, messenger, discord, wechat, wecom, weibo, qq, x, matrix, forum, phone, zendesk, freshdesk, intercom, crisp, chatwoot, helpscout, jira, github, gitlab [key-type]",
            ":2:9: error: channel needs 'kind' [key-missing]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, verified: 2026-11-20}",
            ":2:3: error: the channel 'mail' of kind mail needs 'address' [channel-setting]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org}",
            ":2:9: error: channel needs 'verified' [key-missing]"),
        List.of(
            "channels:\n  mail: {kind: mail, address: help@a.org, verified: 2026-11-20}",
            ":2:9: error: channel needs 'name' [key-missing]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, bot: helper, verified: 2026-11-20}",
            ":2:60: warning: 'bot' means nothing to a channel of kind mail [channel-setting]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help at a.org, verified: 2026-11-20}",
            ":2:43: error: 'address' is 'help at a.org', which no mail has (the e-mail address) [channel-setting]"),
        List.of(
            "channels:\n  invite: {kind: discord, name: Discord, invite: abc, expires: 7d, verified: 2026-11-20}",
            ":2:64: error: 'expires' is '7d', which no discord has (invitations that expire get re-assigned) [channel-setting]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, reply: {P1: soon}, verified: 2026-11-20}",
            ":2:67: error: 'soon' is no time in which somebody replies [contact-hours]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, reply: {P5: 2h}, verified: 2026-11-20}",
            ":2:63: warning: unknown key 'P5' in reply [key-unknown]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, peak_factor: 0.5, verified: 2026-11-20}",
            ":2:68: error: 'peak_factor' is 0.5, expected 1 or more [contact-form]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, languages: [fr], verified: 2026-11-20}",
            ":2:66: error: 'fr' is no language of the site [contact-language]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: {en: Mail}, address: help@a.org, verified: 2026-11-20}",
            ":2:28: error: 'name' says nothing in zh [contact-language]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, teams: [desk], verified: 2026-11-20}",
            ":2:62: error: there is no team 'desk' [contact-unknown]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, topics: [risk], verified: 2026-11-20}",
            ":2:63: error: there is no category 'risk' [contact-unknown]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.example, verified: 2026-11-20}",
            ":2:3: error: the channel 'mail' leads to a.example, where nobody is [contact-demo]"),
        List.of(
            "demo: true\nchannels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}",
            ":3:3: error: the channel 'mail' leads to a.org, and demo is true [contact-demo]"),
        List.of(
            "demo: true\nchannels:\n  bot: {kind: telegram-bot, name: Bot, bot: 0demo_bot, verified: 2026-11-20}",
            ":3:3: error: the channel 'bot' leads to t.me, and demo is true [contact-demo]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: Asia/Shangai, zone_name: Beijing time, week: {all: always}}",
            ":2:28: error: there is no time zone 'Asia/Shangai' [contact-unknown]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {mon: [\"25:00-26:00\"]}}",
            ":2:56: error: '25:00-26:00' holds a time that no clock shows [contact-hours]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {mon: [\"09:00-09:00\"]}}",
            ":2:56: error: '09:00-09:00' ends when it begins [contact-hours]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {mon: [\"09:00-13:00\", \"12:00-18:00\"]}}",
            ":2:56: error: 09:00-13:00 and 12:00-18:00 overlap [contact-hours]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {mon: [\"22:00-10:00\"], tue: [\"09:00-18:00\"]}}",
            ":2:56: error: 22:00-10:00 of mon runs into 09:00-18:00 of tue [contact-hours]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {mon-wed: always, tue: closed}}",
            ":2:73: error: 'tue' has its hours twice [contact-hours]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {montag: always}}",
            ":2:56: error: 'montag' is no day of the week [contact-hours]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {all: nine to five}}",
            ":2:56: error: 'nine to five' are no hours [contact-hours]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {all: always}, except: [{date: 2026-13-01, hours: closed, name: Off}]}",
            ":2:86: error: '2026-13-01' is no date [contact-hours]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {all: always}, except: [{date: 2026-10-07..2026-10-01, hours: closed, name: Off}]}",
            ":2:86: error: '2026-10-07..2026-10-01' ends before it begins [contact-hours]"),
        List.of(
            "teams:\n  desk: {name: Desk, languages: [fr], zone: UTC, zone_name: UTC, week: {all: always}}",
            ":2:33: error: 'fr' is no language of the site [contact-language]"),
        List.of(
            "teams:\n  desk: {name: Desk, zone: UTC, zone_name: UTC, week: {all: always}, peak: [{days: mon, at: noon}]}",
            ":2:93: error: 'noon' are no hours [contact-hours]"),
        List.of(
            "human: {en: [human]}", ":1:8: error: 'human' says nothing in zh [contact-language]"),
        List.of(
            "human: {en: [human], zh: [人工], fr: [humain]}",
            ":1:32: warning: 'fr' is no language of the site [contact-language]"),
        List.of(
            "evidence:\n  app: {label: {zh: 版本}}",
            ":2:16: error: 'label' says nothing in en [contact-language]"),
        List.of(
            "absent:\n  - {name: {en: Telephone}}",
            ":2:12: error: 'name' says nothing in zh [contact-language]"),
        List.of(
            "feedback: {endpoint: \"https://votes.example/take\"}",
            ":1:22: error: 'https://votes.example/take' is no path on this host [contact-form]"),
        List.of(
            "security: {contact: security@a.org, expires: 2027-10-31}",
            ":1:21: error: 'security@a.org' is no address that security.txt can name [contact-form]"),
        List.of("chanels: {}", ":1:1: warning: unknown key 'chanels' in contact.yml [key-unknown]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {channels: mail}\ncategories:\n  money: {name: Money, priority: P1, level: L1}",
            ":6:3: error: the category 'money' names nothing to read [contact-form]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {channels: mail}\ncategories:\n  Money!: {name: Money, priority: P1, level: L1, read: a}",
            ":6:3: error: 'Money!' is no code that every channel can carry [contact-form]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {channels: mail}\ncategories:\n  money:\n    name: Money\n    priority: P1\n    level: L1\n    read: a\n    questions:\n      gone: {ask: Gone?, options: {y: {label: Yes}}}",
            ":12:7: error: the question 'gone' has 1 options, expected two or more [contact-form]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {channels: mail}\ncategories:\n  money:\n    name: Money\n    priority: P1\n    level: L1\n    read: a\n    questions:\n      one: {ask: One?, options: {y: {label: Yes}, n: {label: No}}}\n      two: {ask: Two?, options: {y: {label: Yes, next: one}, n: {label: No}}}",
            ":13:56: error: there is no question further down named 'one' [contact-unknown]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {channels: mail}\ncategories:\n  money:\n    name: Money\n    priority: P1\n    level: L1\n    read: a\n    questions:\n      q1: {ask: \"1?\", options: {y: {label: Yes}, n: {label: No, next: end}}}\n      q2: {ask: \"2?\", options: {y: {label: Yes}, n: {label: No, next: end}}}\n      q3: {ask: \"3?\", options: {y: {label: Yes}, n: {label: No, next: end}}}\n      q4: {ask: \"4?\", options: {y: {label: Yes}, n: {label: No, next: end}}}\n      q5: {ask: \"5?\", options: {y: {label: Yes}, n: {label: No, next: end}}}\n      q6: {ask: \"6?\", options: {y: {label: Yes}, n: {label: No, next: end}}}",
            ":6:3: error: 'money' asks up to 6 questions, expected at most 5 [contact-questions]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {channels: mail}\ncategories:\n  money: {name: Money, priority: P9, level: L1, read: a}",
            ":6:34: error: 'priority' is 'P9', expected one of P1, P2, P3, P4 [key-type]",
            ":6:10: error: category needs 'priority' [key-missing]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\ncategories:\n  money: {name: Money, priority: P1, level: L1, read: a}",
            ": error: nobody takes 'money' in en at [P1, P2, P3, P4] [contact-unroutable]",
            ": error: nobody takes 'money' in zh at [P1, P2, P3, P4] [contact-unroutable]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {category: mony, channels: mail}\ncategories:\n  money: {name: Money, priority: P1, level: L1, read: a}",
            ":4:16: error: there is no category 'mony' [contact-unknown]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {channels: mial}\ncategories:\n  money: {name: Money, priority: P1, level: L1, read: a}",
            ":4:16: error: there is no channel 'mial' [contact-unknown]",
            ":6:3: error: nobody takes 'money' in en at [P1, P2, P3, P4] [contact-unroutable]",
            ":6:3: error: nobody takes 'money' in zh at [P1, P2, P3, P4] [contact-unroutable]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {priority: P7, channels: mail}",
            ":4:16: error: there is no priority 'P7' [contact-unknown]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, verified: 2026-11-20}\nroutes:\n  - {language: en, channels: mail}\ncategories:\n  money: {name: Money, priority: P1, level: L1, read: a}",
            ":6:3: error: nobody takes 'money' in zh at [P1, P2, P3, P4] [contact-unroutable]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, languages: en, verified: 2026-11-20}\nroutes:\n  - {channels: mail}\ncategories:\n  money: {name: Money, priority: P1, level: L1, read: a}",
            ":6:3: error: nobody takes 'money' in zh at [P1, P2, P3, P4] [contact-unroutable]"),
        List.of(
            "channels:\n  mail: {kind: mail, name: Mail, address: help@a.org, community: true, verified: 2026-11-20}\nroutes:\n  - {channels: mail}\ncategories:\n  money: {name: Money, priority: P1, level: L1, read: a}",
            ":6:3: error: nobody takes 'money' in en at [P1, P2, P3, P4] [contact-unroutable]",
            ":6:3: error: nobody takes 'money' in zh at [P1, P2, P3, P4] [contact-unroutable]"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aMistakeIsToldOfWithItsPlace(List<String> row) {
    assertThat(read(row.getFirst()).diagnostics())
        .extracting(ContactYamlTest::line)
        .containsExactlyElementsOf(row.subList(1, row.size()).stream().map(f -> FILE + f).toList());
  }

  @Test
  void theNearestKindIsSuggested() {
    assertThat(read("channels:\n  bot: {kind: telegram-bto, name: Bot, verified: 2026-11-20}"))
        .satisfies(read ->
            assertThat(read.diagnostics().getFirst().hint())
                .isEqualTo("did you mean 'telegram-bot'?"));
  }

  @Test
  void aPlatformOnAReservedHostMayBeShown() {
    assertThat(
            read("""
            demo: true
            channels:
              bot: {kind: telegram-bot, name: Bot, bot: 0demo_bot, origin: "https://chat.example", verified: 2026-11-20}
            """)
                .diagnostics())
        .isEmpty();
  }

  @Test
  void pagesThatDoNotExistAreToldOfAtTheirCategory() {
    assertThat(
            TinySite.of(
                    """
                    -- content/contact.yml --
                    demo: true
                    channels:
                      mail: {kind: mail, name: Mail, address: help@a.example, verified: 2026-11-20}
                    categories:
                      money: {name: Money, priority: P1, level: L1, read: [faq/fee, faq/fees], flow: stuck}
                    routes:
                      - {channels: mail}
                    urgent: {page: leaked, card: {en: [Stop]}, words: {en: [stolen]}}
                    security: {contact: "mailto:security@a.example", expires: 2027-10-31, policy: policy}
                    -- content/en/faq/fees.md --
                    # Fees
                    Text
                    """)
                .build()
                .findings())
        .filteredOn(finding -> finding.endsWith("[contact-page]"))
        .containsExactlyInAnyOrder(
            "content/contact.yml:5:3: error: there is no page 'faq/fee' [contact-page]",
            "content/contact.yml:5:3: error: there is no page 'stuck' [contact-page]",
            "content/contact.yml: error: there is no page 'leaked' [contact-page]",
            "content/contact.yml: error: there is no page 'policy' [contact-page]");
  }

  @Test
  void theReferenceFileIsWithoutMistakes() throws IOException {
    assertThat(read(Files.readString(Path.of(FILE))).diagnostics()).isEmpty();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void noOrderOfItsLinesBreaksTheReading(@ForAll("recombined") String text) {
    assertThat(read(text).diagnostics())
        .allSatisfy(d -> {
          assertThat(d.at().file()).isEqualTo(FILE);
          assertThat(d.message()).isNotBlank();
        });
  }

  /** Neighbours stay together, so that much of it is still YAML, with a stranger here and there. */
  @Provide
  Arbitrary<String> recombined() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(FILE));
    Arbitrary<String> piece =
        Arbitraries.integers()
            .between(0, lines.size() - 1)
            .flatMap(from ->
                Arbitraries.integers()
                    .between(1, 40)
                    .map(count ->
                        String.join(
                            "\n", lines.subList(from, Math.min(lines.size(), from + count)))));
    Arbitrary<String> stranger =
        Arbitraries.of(
            "channels:",
            "categories: []",
            "teams: {a: b}",
            "routes: {}",
            "    reply: 2h",
            "    week: always",
            "    questions: yes",
            "    kind: {en: mail}",
            "    links: [a]",
            "urgent: ~",
            "human: {en: {}}",
            "- ",
            "  : ",
            "&a [*a]");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, piece), net.jqwik.api.Tuple.of(1, stranger))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> String.join("\n", pieces));
  }

  private static Outcome<Contact> read(String yaml) {
    return ContactYaml.read(yaml, FILE, LANGUAGES);
  }

  private static String line(Diagnostic d) {
    return d.at() + ": " + d.severity().label() + ": " + d.message() + " [" + d.code() + "]";
  }
}
