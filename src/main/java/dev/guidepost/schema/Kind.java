package dev.guidepost.schema;

import java.util.List;

/** What may stand behind a key. */
public sealed interface Kind {

  /** Plain text; numbers and dates are taken as they were written. */
  record Text() implements Kind {}

  /** One of a few words. */
  record Choice(List<String> options) implements Kind {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** A list of texts; a single text is taken as a list of one. */
  record Texts() implements Kind {}

  /** A list of lists of texts. */
  record Groups() implements Kind {}

  record Decimal() implements Kind {}

  record Flag() implements Kind {}

  /** A calendar date, {@code 2026-11-21}. */
  record Date() implements Kind {}

  /**
   * A date, which is its first moment in UTC, or an instant with its zone, {@code
   * 2026-11-21T09:00:00+08:00}.
   */
  record Moment() implements Kind {}

  /** A text for all languages, or one for each: {@code {en: Fees, zh: 矿工费}}. */
  record Localized() implements Kind {}

  /** A mapping of its own. */
  record Nested(Schema schema) implements Kind {}

  /** A list of mappings. */
  record Many(Schema schema) implements Kind {}

  /** A text, or a mapping of such, as deep as its author likes. */
  record Tree() implements Kind {}

  /** Whatever stands there; it is not looked at. */
  record Anything() implements Kind {}
}
