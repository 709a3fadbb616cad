package dev.guidepost.source;

import static dev.guidepost.schema.Key.of;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code headers} of {@code site.yml}. What it lets through goes into the files of four
 * servers as it is, so it lets through nothing that could end a line, a string or a value in any of
 * them.
 */
final class HeadersYaml {
  /** Ten years; what is longer is a mistake of units. */
  private static final long LONGEST = 315_360_000;

  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
  private static final Pattern ORIGIN =
      Pattern.compile("https://(?:\\*\\.)?" + LABEL + "(?:\\." + LABEL + ")*(?::[0-9]{1,5})?");

  static final Kind KIND =
      new Kind.Nested(
          Schema.of(
              "headers",
              of(
                  "frame_ancestors",
                  new Kind.Texts(),
                  "origins whose pages may show the site in a frame, https://app.example.com, or self;"
                      + " none lets nobody"),
              of(
                  "hsts",
                  new Kind.Decimal(),
                  "seconds for which browsers are to come over HTTPS only, e.g. 31536000; none leaves"
                      + " it to the server"),
              of(
                  "referrer",
                  new Kind.Choice(
                      List.of("strict-origin-when-cross-origin", "same-origin", "no-referrer")),
                  "how much other sites learn of the page that a reader came from")));

  private HeadersYaml() {}

  static Outcome<SiteConfig.Headers> read(Values values, String file) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<String> ancestors = new ArrayList<>();
    for (String origin : values.texts("frame_ancestors")) {
      if (origin.equals("self")) {
        ancestors.add("'self'");
      } else if (ORIGIN.matcher(origin).matches()) {
        ancestors.add(origin);
      } else {
        diagnostics.add(
            wrong(
                values,
                file,
                "frame_ancestors",
                "'" + origin + "' is not an origin",
                "write https:// and the host, without a path, e.g. https://app.example.com; or self"));
      }
    }
    Optional<Double> hsts = values.number("hsts");
    if (hsts.isPresent() && !isDuration(hsts.get())) {
      diagnostics.add(
          wrong(
              values,
              file,
              "hsts",
              "'hsts' is "
                  + Numbers.plain(hsts.get())
                  + ", expected whole seconds from 0 to "
                  + LONGEST,
              "write a year as hsts: 31536000"));
      hsts = Optional.empty();
    }
    return Outcome.of(
        new SiteConfig.Headers(
            ancestors,
            hsts.map(Double::longValue),
            values.text("referrer").orElse(SiteConfig.Headers.DEFAULT.referrer())),
        diagnostics);
  }

  private static boolean isDuration(double seconds) {
    return seconds >= 0 && seconds <= LONGEST && Numbers.isWhole(seconds);
  }

  private static Diagnostic wrong(
      Values values, String file, String key, String message, String hint) {
    return Diagnostic.error("config", values.at(key).orElse(Location.of(file)), message, hint);
  }
}
