package dev.guidepost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.guidepost.translation.Translated;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notice on a translation that is behind breaks no rule of axe, and its links lead there. */
class StaleNoticeBrowserTest {
  private static final String HOST = "http://help.example/";
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"default, faq", "default, security", "plain, faq", "plain, security"})
  void readersFindWhatChanged(String theme, String section) {
    String page = section + "/a.md --\n# %s\n%s\n## %s {#one}\n%s\n## %s {#two}\n%s\n";
    Map<String, String> files =
        Translated.of(
                folder,
                "-- content/site.yml --\nlanguages: [en, zh]\ntheme: "
                    + theme
                    + "\n-- content/en/"
                    + page.formatted("A", "Text.", "One", "Text.", "Two", "Text.")
                    + "-- content/zh/"
                    + page.formatted("甲", "字。", "一", "字。", "二", "字。"))
            .edit("content/en/" + section + "/a.md", "{#two}\nText.", "{#two}\nNew text.")
            .build()
            .files();
    try (BrowserContext context = Axe.context()) {
      context.route(HOST + "**", route -> fulfil(route, files));
      Page shown = context.newPage();
      shown.navigate(HOST + "zh/" + section + "/a/");
      assertThat(shown.locator(".stale-notice")).isVisible();
      assertThat(Axe.violations(shown, "zh")).isEmpty();

      shown.locator(".stale-notice li a").click();
      assertThat(shown).hasURL(HOST + "en/" + section + "/a/#two");
    }
  }

  private static void fulfil(Route route, Map<String, String> files) {
    String path = URI.create(route.request().url()).getPath().substring(1);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String text = files.get(file);
    String type = file.substring(file.lastIndexOf('.') + 1);
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(text == null ? 404 : 200)
            .setContentType(TYPES.getOrDefault(type, "text/html") + "; charset=utf-8")
            .setBody(text == null ? "" : text));
  }
}
