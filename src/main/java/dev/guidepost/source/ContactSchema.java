package dev.guidepost.source;

import static dev.guidepost.schema.Key.of;

import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.channel.Setting;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code content/contact.yml} may hold. */
final class ContactSchema {
  private static final Kind TEXT = new Kind.Text();
  private static final Kind TEXTS = new Kind.Texts();
  private static final Kind LOCALIZED = new Kind.Localized();
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind DATE = new Kind.Date();
  private static final Kind PRIORITY = new Kind.Choice(List.of("P1", "P2", "P3", "P4"));
  private static final Kind LEVEL = new Kind.Choice(List.of("L1", "L2", "L3"));

  private static final Kind BY_LANGUAGE = named("texts by language", TEXTS);

  private static final Kind FIELDS =
      named(
          "evidence",
          new Kind.Nested(
              Schema.of(
                  "line of evidence",
                  of("label", LOCALIZED, "what to write down").mandatory(),
                  of("hint", LOCALIZED, "where to find it"))));

  private static final Schema TEAM =
      Schema.of(
          "team",
          of("name", LOCALIZED, "who answers").mandatory(),
          of("languages", TEXTS, "languages in which they answer"),
          of("zone", TEXT, "IANA time zone, e.g. Asia/Shanghai").mandatory(),
          of("zone_name", LOCALIZED, "how readers call that time, e.g. London time").mandatory(),
          of(
                  "week",
                  named("week", TEXTS),
                  "hours by days: mon-fri: [\"09:00-12:30\", \"13:30-22:00\"], or all: always")
              .mandatory(),
          of(
              "except",
              new Kind.Many(
                  Schema.of(
                      "exception",
                      of("date", TEXT, "2026-10-01, or 2026-10-01..2026-10-07").mandatory(),
                      of("hours", TEXTS, "closed, or hours as in the week").mandatory(),
                      of("name", LOCALIZED, "why, e.g. National Day").mandatory())),
              "days off and make-up workdays"),
          of(
              "peak",
              new Kind.Many(
                  Schema.of(
                      "peak",
                      of("days", TEXT, "e.g. mon-fri").mandatory(),
                      of("at", TEXT, "e.g. \"10:00-12:00\"").mandatory())),
              "when many ask at once"),
          of("valid_through", DATE, "last date for which these hours are known"));

  private static final Schema CATEGORY =
      Schema.of(
          "category",
          of("name", LOCALIZED, "what the matter is, as readers say it").mandatory(),
          of("hint", LOCALIZED, "a few words more"),
          of("priority", PRIORITY, "how pressing it is, P1 (money is leaving now) to P4")
              .mandatory(),
          of("level", LEVEL, "how much knowledge it asks for, L1 to L3").mandatory(),
          of("read", TEXTS, "ids of the pages that answer most of it"),
          of("flow", TEXT, "id of the troubleshooter that narrows it down"),
          of(
              "questions",
              named(
                  "questions",
                  new Kind.Nested(
                      Schema.of(
                          "question",
                          of("ask", LOCALIZED, "the question").mandatory(),
                          of(
                                  "options",
                                  named(
                                      "options",
                                      new Kind.Nested(
                                          Schema.of(
                                              "option",
                                              of("label", LOCALIZED, "the answer").mandatory(),
                                              of("priority", PRIORITY, "raises the matter to it"),
                                              of("level", LEVEL, "raises the matter to it"),
                                              of(
                                                  "next",
                                                  TEXT,
                                                  "question that follows, or end; otherwise the one below")))),
                                  "answers by id")
                              .mandatory()))),
              "at most five questions on any way through them"),
          of("evidence", FIELDS, "lines that a message about it should hold"),
          of("words", BY_LANGUAGE, "words by which readers tell it"));

  static final Schema SCHEMA =
      Schema.of(
          "contact.yml",
          of("demo", FLAG, "true: every address must lie on a name reserved for examples"),
          of("teams", named("teams", new Kind.Nested(TEAM)), "people who answer, by id"),
          of(
              "channels",
              named("channels", new Kind.Nested(channel())),
              "ways to reach them, by id"),
          of(
              "categories",
              named("categories", new Kind.Nested(CATEGORY)),
              "what matters are about, by code"),
          of(
              "routes",
              new Kind.Many(
                  Schema.of(
                      "route",
                      of("category", TEXTS, "codes; all where it is absent"),
                      of("language", TEXTS, "languages; all where it is absent"),
                      of("priority", TEXTS, "priorities; all where it is absent"),
                      of("channels", TEXTS, "ids of channels, the best first").mandatory())),
              "which channels take what; the first that fits decides"),
          of(
              "urgent",
              new Kind.Nested(
                  Schema.of(
                      "urgent",
                      of("page", TEXT, "id of the page with all the steps"),
                      of("card", BY_LANGUAGE, "the steps in at most six lines").mandatory(),
                      of("words", BY_LANGUAGE, "words that make any matter P1"))),
              "what to do first while money is leaving"),
          of("human", BY_LANGUAGE, "what readers type who want a human, e.g. [human, agent]"),
          of("evidence", FIELDS, "lines that every message should hold"),
          of("next", BY_LANGUAGE, "what happens after a message was sent"),
          of(
              "official",
              new Kind.Many(
                  Schema.of(
                      "official thing",
                      of(
                              "kind",
                              new Kind.Choice(
                                  List.of(
                                      "website",
                                      "app",
                                      "package",
                                      "certificate",
                                      "account",
                                      "email")),
                              "what it is")
                          .mandatory(),
                      of("name", LOCALIZED, "what readers call it").mandatory(),
                      of("value", TEXT, "to compare letter by letter").mandatory(),
                      of("verified", DATE, "when somebody last checked it").mandatory())),
              "what is genuine besides the channels"),
          of(
              "absent",
              new Kind.Many(
                  Schema.of(
                      "absent thing",
                      of("name", LOCALIZED, "e.g. Telegram group").mandatory(),
                      of("text", LOCALIZED, "e.g. we have none; whoever runs one is an impostor"))),
              "what does not exist"),
          of(
              "feedback",
              new Kind.Nested(
                  Schema.of(
                      "feedback",
                      of("endpoint", TEXT, "path on this host that takes votes, e.g. /feedback"),
                      of("remember", FLAG, "true: the browser remembers what was voted on"))),
              "what happens with votes"),
          of(
              "security",
              new Kind.Nested(
                  Schema.of(
                      "security",
                      of("contact", TEXTS, "mailto: or https: addresses, the preferred first")
                          .mandatory(),
                      of("expires", DATE, "until when this is true, at most a year").mandatory(),
                      of("policy", TEXT, "id of the page about reporting"))),
              "security.txt, RFC 9116"));

  private ContactSchema() {}

  /** Keys of all kinds; which of them a channel needs depends on its kind. */
  private static Schema channel() {
    Map<String, Key> settings = new TreeMap<>();
    ChannelKinds.all().stream()
        .flatMap(kind -> kind.settings().stream())
        .forEach(s -> settings.putIfAbsent(s.key(), of(s.key(), kindOf(s), s.doc())));
    return Schema.of(
            "channel",
            of("kind", new Kind.Choice(ChannelKinds.names()), "which service it is").mandatory(),
            of("name", LOCALIZED, "what readers call it").mandatory(),
            of("languages", TEXTS, "languages in which it is answered; all where absent"),
            of("teams", TEXTS, "ids of the teams whose hours count"),
            of("topics", TEXTS, "codes of the categories that it takes; all where absent"),
            of(
                "reply",
                new Kind.Nested(
                    Schema.of(
                        "reply",
                        of("P1", TEXT, "e.g. 2h"),
                        of("P2", TEXT, "e.g. 12 working hours"),
                        of("P3", TEXT, "e.g. 2d"),
                        of("P4", TEXT, "e.g. 3d"))),
                "first response by priority; what is absent is told to be unknown"),
            of("peak_factor", new Kind.Decimal(), "by how much waiting grows at peak, e.g. 2"),
            of("privacy", LOCALIZED, "who else reads what is written there"),
            of("note", LOCALIZED, "what to know before writing there"),
            of("verify", TEXT, "text to compare letter by letter"),
            of("community", FLAG, "true: other users answer there, not the desk"),
            of("verified", DATE, "when somebody last checked that it is still ours").mandatory())
        .plus(new ArrayList<>(settings.values()));
  }

  private static Kind kindOf(Setting setting) {
    return isMapping(setting) ? named(setting.key(), TEXT) : TEXT;
  }

  /** Whether there is one value for each category or language. */
  static boolean isMapping(Setting setting) {
    return setting.key().equals("links") || setting.key().equals("locales");
  }

  /** A mapping whose keys are the author's own names. */
  private static Kind named(String name, Kind kind) {
    return new Kind.Nested(Schema.of(name).each(kind));
  }
}
