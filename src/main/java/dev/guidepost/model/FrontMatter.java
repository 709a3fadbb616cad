package dev.guidepost.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an author says about a page above its text. Keys of a single content type are read by that
 * type's class.
 */
public record FrontMatter(Values values) {
  public static final FrontMatter EMPTY = new FrontMatter(Values.EMPTY);

  public Optional<String> title() {
    return values.text("title");
  }

  public Optional<String> id() {
    return values.text("id");
  }

  public Optional<String> slug() {
    return values.text("slug");
  }

  public Optional<String> description() {
    return values.text("description");
  }

  /** The short answer, in inline Markdown. */
  public Optional<String> answer() {
    return values.text("answer");
  }

  public Optional<Double> order() {
    return values.number("order");
  }

  public Optional<String> icon() {
    return values.text("icon");
  }

  public List<String> tags() {
    return values.texts("tags");
  }

  public List<String> keywords() {
    return values.texts("keywords");
  }

  public List<String> related() {
    return values.texts("related");
  }

  public List<String> aliases() {
    return values.texts("aliases");
  }

  public List<String> platforms() {
    return values.texts("platforms");
  }

  public Optional<String> appVersions() {
    return values.text("app_versions");
  }

  public Optional<String> level() {
    return values.text("level");
  }

  public Optional<LocalDate> updated() {
    return values.date("updated");
  }

  public Optional<LocalDate> reviewed() {
    return values.date("reviewed");
  }

  /** How often somebody looks whether it is still true, as it is written. */
  public Optional<String> reviewEvery() {
    return values.text("review_every");
  }

  /** Who keeps it true. */
  public Optional<String> owner() {
    return values.text("owner");
  }

  public boolean draft() {
    return values.flag("draft").orElse(false);
  }

  public boolean noindex() {
    return values.flag("noindex").orElse(false);
  }

  /** Whether the page guides through a recovery, where a wrong step costs everything. */
  public boolean recovery() {
    return values.flag("recovery").orElse(false);
  }

  /** Code of the category under which readers of the page are taken. */
  public Optional<String> topic() {
    return values.nested("contact").text("topic");
  }

  public boolean urgent() {
    return values.text("priority").filter("urgent"::equals).isPresent();
  }

  /** Whether other languages may show this page where they have no translation of their own. */
  public boolean mayFallBack() {
    return values.text("translation").filter("hide"::equals).isEmpty();
  }

  /** The page that this one translates: a path or an id, as its author wrote it. */
  public Optional<String> sourcePage() {
    return values.nested("source").text("page");
  }

  /** What the translated page said, as the digests of its sections. */
  public Optional<String> sourceHash() {
    return values.nested("source").text("hash");
  }

  /** Edits of sections that no translation has to follow: {@code old>new}. */
  public List<String> minorEdits() {
    return values.texts("minor");
  }

  public Optional<String> redirectTo() {
    return values.text("redirect_to");
  }

  /** Factor on the score of a search hit. */
  public double searchBoost() {
    return values.nested("search").number("boost").filter(b -> b > 0).orElse(1.0);
  }

  public List<String> searchKeywords() {
    return values.nested("search").texts("keywords");
  }

  /** Queries for which the page comes first. */
  public List<String> searchPins() {
    return values.nested("search").texts("pin");
  }

  public boolean excludedFromSearch() {
    return values.nested("search").flag("exclude").orElse(false);
  }

  /** From when on the page is not published. */
  public Optional<Instant> expires() {
    return values.moment("expires");
  }

  /** Whether a reader may see the page at that time. */
  public boolean publishedAt(Instant now) {
    return values.moment("publish").map(from -> !now.isBefore(from)).orElse(true)
        && expires().map(now::isBefore).orElse(true);
  }
}
