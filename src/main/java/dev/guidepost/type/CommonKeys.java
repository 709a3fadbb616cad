package dev.guidepost.type;

import static dev.guidepost.schema.Key.of;

import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Keys of the front matter that every page knows, in the order in which they are best written. */
final class CommonKeys {
  private static final Kind TEXT = new Kind.Text();
  private static final Kind TEXTS = new Kind.Texts();
  private static final Kind DATE = new Kind.Date();
  private static final Kind MOMENT = new Kind.Moment();
  private static final Kind FLAG = new Kind.Flag();

  /** What a page is; keys of its type come after them. */
  static final List<Key> FIRST = first();

  /** Who keeps it, who finds it, where it leads. */
  static final List<Key> REST = rest();

  private CommonKeys() {}

  private static List<Key> first() {
    List<Key> keys = new ArrayList<>();
    keys.add(of("title", TEXT, "the page's name; the first heading where it is absent"));
    keys.add(
        of("id", TEXT, "name that the translations of a page share; its path where it is absent"));
    keys.add(of("slug", TEXT, "last part of the page's address: a-z, 0-9 and hyphens"));
    keys.add(of("description", TEXT, "one sentence for lists and search engines"));
    keys.add(of("answer", TEXT, "the short answer, shown above the text; inline Markdown"));
    keys.add(of("icon", TEXT, "name of an icon of the theme"));
    keys.add(
        of("order", new Kind.Decimal(), "place within the section, lowest first")
            .alias("weight", "sidebar_position"));
    return List.copyOf(keys);
  }

  private static List<Key> rest() {
    List<Key> keys = new ArrayList<>();
    keys.add(of("draft", FLAG, "true: built with --drafts only"));
    keys.add(of("publish", MOMENT, "not built before"));
    keys.add(of("expires", MOMENT, "not built from then on"));
    keys.add(of("updated", DATE, "when the content last changed").alias("lastUpdated"));
    keys.add(
        of("reviewed", DATE, "when someone last checked that it is true")
            .alias("last_reviewed_on"));
    keys.add(of("review_every", TEXT, "how often to check it, e.g. 180d").alias("review_in"));
    keys.add(of("owner", TEXT, "who keeps it true"));
    keys.add(of("platforms", TEXTS, "where it applies, e.g. [ios, android]"));
    keys.add(of("app_versions", TEXT, "versions to which it applies, e.g. \">=3.2\""));
    keys.add(
        of(
            "level",
            new Kind.Choice(List.of("beginner", "intermediate", "advanced")),
            "what the reader is assumed to know"));
    keys.add(
        of(
            "audience",
            new Kind.Choice(List.of("public", "agent")),
            "who may see the page; agent pages are not published"));
    keys.add(
        of(
            "recovery",
            FLAG,
            "true: guides through a recovery and must say what to have ready, what cannot be undone, what nobody can do"));
    keys.add(of("tags", TEXTS, "subjects; pages that share them are related"));
    keys.add(of("keywords", TEXTS, "words that readers search for and the text does not contain"));
    keys.add(
        of(
            "search",
            new Kind.Nested(
                Schema.of(
                    "search",
                    of("boost", new Kind.Decimal(), "factor on the page's score"),
                    of("exclude", FLAG, "true: not found by search"),
                    of(
                        "keywords",
                        TEXTS,
                        "words that readers search for and the text does not contain"),
                    of("pin", TEXTS, "queries for which the page comes first"))),
            "how search treats the page"));
    keys.add(of("related", TEXTS, "ids of pages to read next"));
    keys.add(
        of(
            "priority",
            new Kind.Choice(List.of("low", "normal", "high", "urgent")),
            "how pressing the reader's problem is"));
    keys.add(
        of(
            "contact",
            new Kind.Nested(
                Schema.of(
                    "contact",
                    of("channels", TEXTS, "ids of the channels to offer"),
                    of("topic", TEXT, "category that the desk is told"))),
            "how the page leads to a human"));
    keys.add(of("aliases", TEXTS, "earlier addresses of the page, from the site's root"));
    keys.add(of("redirect_to", TEXT, "address to which the page only leads"));
    keys.add(
        of(
            "translation",
            new Kind.Choice(List.of("fallback", "hide")),
            "what languages without a translation do with the page"));
    keys.add(
        of(
            "source",
            new Kind.Nested(
                Schema.of(
                    "source",
                    of("page", TEXT, "path or id of the page that this one translates"),
                    of(
                        "hash",
                        TEXT,
                        "what that page said then; written by guidepost fmt --translation-hash"))),
            "what the page translates"));
    keys.add(
        of(
            "minor",
            TEXTS,
            "edits that no translation has to follow; written by guidepost fmt --minor"));
    keys.add(of("noindex", FLAG, "true: search engines are asked to leave it out"));
    return List.copyOf(keys);
  }
}
