package dev.guidepost.markdown;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Many hostile texts as one site: each stands in the text of one page, in every other field of a
 * second and in every address of a third. Pages that are refused are taken out, so that the others
 * can be looked at.
 */
final class HostileSite {
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final Map<String, List<Diagnostic>> refused = new LinkedHashMap<>();
  private final Map<String, String> html = new LinkedHashMap<>();

  static HostileSite of(List<String> texts) {
    HostileSite site = new HostileSite();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      site.pages.put(name(i, "text"), text(text));
      site.pages.put(name(i, "fields"), fields(text));
      site.pages.put(name(i, "addresses"), addresses(text));
    }
    site.build();
    return site;
  }

  /** What an attacker achieved with the text of that number, page by page. */
  List<String> violations(int number) {
    List<String> violations = new ArrayList<>();
    for (String kind : List.of("text", "fields", "addresses")) {
      String name = name(number, kind);
      String built = html.get(name);
      if (built != null) {
        PageOracle.violations(built).forEach(v -> violations.add(kind + ": " + v));
      } else if (refused.getOrDefault(name, List.of()).isEmpty()) {
        violations.add(kind + ": neither built nor refused");
      }
    }
    return violations;
  }

  int built() {
    return html.size();
  }

  private void build() {
    while (true) {
      TinySite site =
          TinySite.page("Page\n").with("content/en/a.svg", "<svg width='1' height='1'/>");
      pages.forEach((name, text) -> site.with("content/en/" + name + ".md", text));
      TinySite.Built built = site.build();
      if (built.result().files().isPresent()) {
        Map<String, String> files = built.files();
        for (String name : pages.keySet()) {
          String file = files.get("en/" + name + "/index.html");
          if (file != null) {
            html.put(name, file);
          }
        }
        return;
      }
      int before = pages.size();
      built.diagnostics().stream().filter(Diagnostic::isError).forEach(this::takeOut);
      if (pages.size() == before) {
        throw new AssertionError("errors that belong to no page: " + built.findings());
      }
    }
  }

  private void takeOut(Diagnostic error) {
    String name = error.at().file().replace("content/en/", "").replace(".md", "");
    pages.remove(name);
    refused.computeIfAbsent(name, n -> new ArrayList<>()).add(error);
  }

  private static String name(int number, String kind) {
    return String.format(Locale.ROOT, "p%04d-%s", number, kind);
  }

  private static String text(String text) {
    return "Before.\n\n" + text + "\n\nBetween " + text + " words.\n\n- " + text + "\n\n> " + text;
  }

  private static String fields(String text) {
    String yaml =
        "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    String line = text.replace('\n', ' ');
    return """
    ---
    title: YAML
    description: YAML
    answer: YAML
    icon: YAML
    app_versions: YAML
    tags: [YAML]
    keywords: [YAML]
    platforms: [YAML]
    related: [YAML]
    ---
    ## LINE

    ## Heading {#LINE}

    ::: tip LINE
    a
    :::

    ::: details[LINE]{LINE}
    b
    :::

    :::: tabs {sync=LINE}
    ::: tab LINE
    c
    :::
    ::::

    ```LINE
    d
    ```

    ```js title="LINE" [LINE] {LINE}
    LINE
    ```

    > [!NOTE] LINE
    > e

    | LINE |
    |:-|
    | LINE |

    ![LINE](a.svg "LINE"){LINE} [LINE](page.md "LINE"){LINE} `LINE`

    term LINE
    : LINE

    f[^1]

    [^1]: LINE
    """
        .replace("YAML", yaml)
        .replace("LINE", line);
  }

  private static String addresses(String text) {
    String line = text.replace('\n', ' ');
    return """
    [a](LINE) ![b](LINE) <LINE> [c](<LINE>) [d][r] ![e][r] LINE

    [r]: LINE

    <a href="LINE">f</a> <img src="LINE" alt="g"> <a href='LINE'>h</a> <a href=LINE>i</a>

    ::: cards
    - [j](LINE) — k
    :::

    ::: video {src="LINE" poster="LINE" captions="LINE"} Title
    l
    :::
    """
        .replace("LINE", line);
  }
}
