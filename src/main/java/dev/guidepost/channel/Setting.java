package dev.guidepost.channel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the owner of an account has to say about it.
 *
 * @param pattern what the whole of it must match
 * @param example a value that does, on a name that is reserved for examples
 * @param otherwise what holds where it is absent
 */
public record Setting(
    String key,
    Pattern pattern,
    String example,
    boolean required,
    Optional<String> otherwise,
    String doc) {

  /** Key of the setting that gives the host another name, as in {@code https://t.me}. */
  public static final String ORIGIN = "origin";

  /** An absolute address that may hold placeholders of a message. */
  private static final String URL = "https://[a-zA-Z0-9.-]+(:\\d+)?(/\\S*)?";

  static Setting required(String key, String pattern, String example, String doc) {
    return new Setting(key, Pattern.compile(pattern), example, true, Optional.empty(), doc);
  }

  static Setting optional(String key, String pattern, String example, String doc) {
    return new Setting(key, Pattern.compile(pattern), example, false, Optional.empty(), doc);
  }

  static Setting url(String doc) {
    return required("url", URL, "https://app.example.com/support?lang={lang}&about={code}", doc);
  }

  static Setting origin(String otherwise) {
    return new Setting(
        ORIGIN,
        Pattern.compile("https://[a-zA-Z0-9.-]+(:\\d+)?"),
        "https://chat.example",
        false,
        Optional.of(otherwise),
        "scheme and host, where they are not " + otherwise);
  }

  static Setting ownOrigin() {
    return required(
        ORIGIN, "https://[a-zA-Z0-9.-]+(:\\d+)?", "https://desk.example", "scheme and host");
  }
}
