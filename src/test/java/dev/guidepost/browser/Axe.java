package dev.guidepost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What axe-core finds on a page. Its script is put into a page once, however often it looks. */
final class Axe {
  private static final String SCRIPT = script();

  private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

  private Axe() {}

  /** A context in which axe can be put into the page, wide at first. */
  static BrowserContext context() {
    return Chromium.browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 800).setBypassCSP(true));
  }

  /** Rule and first place of everything that is found on the page as it stands. */
  static List<String> found(Page page) {
    return found(page, Map.of("resultTypes", List.of("violations")));
  }

  /**
   * What is found in light, dark and forced colours. All rules are asked in light, those of colour
   * alone in every scheme, since the rest does not depend on it.
   *
   * @param lang of the page, or its address
   */
  static List<String> violations(Page page, String lang) {
    Map<String, Object> ofColour =
        Map.of(
            "resultTypes",
            List.of("violations"),
            "runOnly",
            Map.of("type", "rule", "values", OF_COLOUR));
    page.setViewportSize(width(lang), 800);
    List<String> violations = new ArrayList<>();
    scheme(page, ColorScheme.LIGHT, ForcedColors.NONE);
    found(page).forEach(found -> violations.add("light " + found));
    scheme(page, ColorScheme.DARK, ForcedColors.NONE);
    found(page, ofColour).forEach(found -> violations.add("dark " + found));
    scheme(page, ColorScheme.LIGHT, ForcedColors.ACTIVE);
    found(page, ofColour).forEach(found -> violations.add("forced " + found));
    return violations;
  }

  /**
   * Pages in Chinese are seen on a phone and the same pages in English on a desk, so that every
   * kind is looked at in both.
   */
  static int width(String lang) {
    return lang.startsWith("zh") ? 360 : 1280;
  }

  private static void scheme(Page page, ColorScheme scheme, ForcedColors forced) {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
  }

  private static List<String> found(Page page, Map<String, Object> options) {
    if (!(Boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    List<?> found =
        (List<?>)
            page.evaluate(
                "options => axe.run(document, options).then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))",
                options);
    return found.stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
