package dev.guidepost.type;

import dev.guidepost.model.FrontMatter;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A notice that stands above every page while it is valid. */
public final class Alert implements ContentType {
  public static final String NAME = "alert";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> folders() {
    return List.of("alert", "alerts");
  }

  @Override
  public List<Key> keys() {
    return List.of(
        Key.of(
            "severity",
            new Kind.Choice(List.of("info", "warning", "critical")),
            "how serious it is; info where it is absent"),
        Key.of("from", new Kind.Moment(), "when the banner appears"),
        Key.of("until", new Kind.Moment(), "when the banner disappears"),
        Key.of(
            "category",
            new Kind.Text(),
            "code of the category of contact.yml that it explains; told before a message is written"),
        Key.of(
            "dismissible",
            new Kind.Flag(),
            "false: readers cannot close the banner; critical ones never can be closed"));
  }

  @Override
  public String structuredData() {
    return "NewsArticle";
  }

  /**
   * When and how the banner is shown.
   *
   * @param severity {@code info}, {@code warning} or {@code critical}
   */
  public record Banner(
      String severity, Optional<Instant> from, Optional<Instant> until, boolean dismissible) {
    public boolean overAt(Instant now) {
      return until.isPresent() && !now.isBefore(until.get());
    }
  }

  /** Code of the category that the alert explains. */
  public static Optional<String> category(FrontMatter front) {
    return front.values().text("category");
  }

  public static Banner banner(FrontMatter front) {
    String severity = front.values().text("severity").orElse("info");
    boolean dismissible =
        front.values().flag("dismissible").orElse(true) && !severity.equals("critical");
    return new Banner(
        severity, front.values().moment("from"), front.values().moment("until"), dismissible);
  }
}
