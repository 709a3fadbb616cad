package dev.guidepost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much a reader on a slow line waits for: the first view of every kind of page. */
class GoalsTest {
  private static final int KIB = 1024;

  static List<String> pages() {
    return ReferenceSite.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsFewBytesAndFewRequests(String url) {
    Map<String, Integer> sizes = new TreeMap<>();
    List<String> pictures = new ArrayList<>();
    int nodes;
    try (BrowserContext context =
        Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
      Page page = context.newPage();
      page.onRequest(request -> {
        String path = request.url().substring(ReferenceSite.address("").length());
        if (request.resourceType().equals("image") || path.endsWith(".svg")) {
          pictures.add(path);
        } else {
          sizes.put(path, ReferenceSite.gzipped(ReferenceSite.file(path)));
        }
      });
      page.navigate(ReferenceSite.address(url));
      nodes = (Integer) page.evaluate("() => document.querySelectorAll('*').length");
    }

    assertThat(sizes.keySet()).as("requests").hasSizeLessThanOrEqualTo(isTool(url) ? 10 : 5);
    assertThat(sizes.get(url)).as("html").isLessThanOrEqualTo(14 * KIB);
    assertThat(sum(sizes, ".css")).as("css").isLessThanOrEqualTo(budget(url, 7, 9));
    assertThat(sum(sizes, "core.")).as("the script of every page").isLessThanOrEqualTo(3 * KIB);
    boolean home = url.length() == 3;
    if (!isTool(url)) {
      assertThat(sum(sizes, "")).as("all").isLessThanOrEqualTo((home ? 20 : 24) * KIB);
      assertThat(nodes).as("nodes").isLessThanOrEqualTo(400);
    }
  }

  /**
   * Pages that readers work with: the search and the way to a human bring what they need at once.
   */
  private static boolean isTool(String url) {
    return url.matches("../(contact|official|search|nobody|troubleshooters/.*)/?");
  }

  private static int budget(String url, int page, int tool) {
    return (isTool(url) ? tool : page) * KIB;
  }

  private static int sum(Map<String, Integer> sizes, String part) {
    return sizes.entrySet().stream()
        .filter(e -> e.getKey().contains(part))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
