package dev.guidepost.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;

/**
 * What axe-core finds on a page as it stands, on a phone and on a desk, in light, dark and forced
 * colours. All rules are asked at both widths; those of colour alone in every scheme, since the
 * rest does not depend on it.
 */
final class Axe {
  private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

  private Axe() {}

  /** A context in which axe can be put into the page, wide at first. */
  static BrowserContext context() {
    return Chromium.browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 800).setBypassCSP(true));
  }

  /** Width, scheme, rule and first place of everything that was found. */
  static List<String> violations(Page page) {
    List<String> found = new ArrayList<>();
    for (int width : new int[] {1280, 360}) {
      page.setViewportSize(width, 800);
      look(page, width, ColorScheme.LIGHT, ForcedColors.NONE, new AxeBuilder(page), found);
      look(page, width, ColorScheme.DARK, ForcedColors.NONE, ofColour(page), found);
      look(page, width, ColorScheme.LIGHT, ForcedColors.ACTIVE, ofColour(page), found);
    }
    return found;
  }

  private static AxeBuilder ofColour(Page page) {
    return new AxeBuilder(page).withRules(OF_COLOUR);
  }

  private static void look(
      Page page,
      int width,
      ColorScheme scheme,
      ForcedColors forced,
      AxeBuilder axe,
      List<String> found) {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
    axe.analyze()
        .getViolations()
        .forEach(v ->
            found.add(
                String.join(
                    " ",
                    Integer.toString(width),
                    forced == ForcedColors.ACTIVE ? "forced" : scheme.name(),
                    v.getId(),
                    v.getNodes().getFirst().getHtml())));
  }
}
