package dev.guidepost.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import dev.guidepost.model.ContentPath;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OfflineSiteTest {
  private static final String SITE =
      """
      -- content/site.yml --
      base_url: https://help.example.com/
      -- content/en/faq/pay.md --
      # Pay

      [A fee](fee.md#why), [the list](../faq/), [below](#pay), [away](https://example.com/fee/).
      -- content/en/faq/fee.md --
      # Fee

      ## Why {#why}

      Because.
      -- content/zh/faq/pay.md --
      # 付款

      见[手续费](手续费.md)。
      -- content/zh/faq/手续费.md --
      # 手续费

      网络收取。
      """;

  private static Map<String, String> folder(TinySite.Built built) {
    return texts(files(built.result()));
  }

  private static List<OutputFile> files(Build.Result result) {
    return OfflineSite.of(
        result.files().orElseThrow(() -> new AssertionError(result.diagnostics())),
        Parallel.IN_TURN);
  }

  private static Map<String, String> texts(List<OutputFile> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(file ->
        texts.put(
            file.path(),
            file.content() instanceof OutputFile.Data data ? data.bytes().text() : ""));
    return texts;
  }

  private static Document page(String path) {
    return Jsoup.parse(folder(TinySite.of(SITE).build()).get(path));
  }

  private static List<String> links(String path, String selector) {
    return page(path).select(selector).eachAttr("href");
  }

  @Test
  void aLinkToAPageNamesItsFile() {
    assertThat(links("en/faq/pay/index.html", ".content a"))
        .contains("../../../en/faq/fee/index.html#why", "../../../en/faq/index.html");
  }

  @Test
  void aLinkWithinThePageOrToAnotherHostStaysAsItIs() {
    assertThat(links("en/faq/pay/index.html", ".content a"))
        .contains("#pay", "https://example.com/fee/");
  }

  @Test
  void theAddressOnTheWebStaysAsItIs() {
    assertThat(links("en/faq/pay/index.html", "link[rel=canonical]"))
        .containsExactly("https://help.example.com/en/faq/pay/");
  }

  @Test
  void aFormIsSentToAFile() {
    assertThat(page("en/faq/pay/index.html").select("form").attr("action"))
        .isEqualTo("../../../en/search/index.html");
  }

  @Test
  void theBeginningOfAddressesIsNoAddress() {
    assertThat(page("en/faq/pay/index.html").select("form").attr("data-root"))
        .isEqualTo("../../../");
  }

  @Test
  void aPageThatLeadsOnNamesTheFile() {
    String start = folder(TinySite.page("# Pay\n\ntext").build()).get("index.html");

    assertThat(Jsoup.parse(start).select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=./en/index.html");
  }

  @Test
  void aPageWithoutScriptsGetsNone() {
    assertThat(folder(TinySite.page("# Pay\n\ntext").build()).get("index.html"))
        .doesNotContain("<script");
  }

  @Test
  void aChineseNameIsFoundInAnAddress() {
    assertThat(links("zh/faq/pay/index.html", ".content a"))
        .singleElement()
        .asString()
        .endsWith("/index.html");
  }

  @Test
  void anIconStandsInThePage() {
    Element icon = page("en/index.html").selectFirst("svg.icon");

    assertThat(icon.select("use")).isEmpty();
    assertThat(icon.select("> svg[viewBox='0 0 24 24'] > *")).isNotEmpty();
    assertThat(icon.select("[id]")).isEmpty();
  }

  @Test
  void thePolicyTrustsFiles() {
    assertThat(
            page("en/index.html")
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content"))
        .contains("default-src 'none'", "script-src file:", "form-action file:", "base-uri 'none'")
        .doesNotContain("'self'");
  }

  @Test
  void itsOwnScriptComesBeforeAllOthers() {
    List<String> scripts = page("en/faq/pay/index.html").select("script[src]").eachAttr("src");

    assertThat(scripts.get(0)).matches("\\.\\./\\.\\./\\.\\./assets/offline\\.[0-9a-f]+\\.js");
    assertThat(scripts.get(1)).contains("/core.");
    assertThat(page("index.html").select("script[src]").attr("src")).startsWith("assets/offline.");
  }

  @Test
  void dataIsAScriptThatLeavesItsText() {
    TinySite.Built built = TinySite.of(SITE).build();
    Map<String, String> folder = folder(built);
    String script = folder.get("search/en/m.json.js");
    String start = "document.currentScript.json=";

    assertThat(script).startsWith(start).endsWith(";\n");
    assertThat(JsonTree.read("[" + script.substring(start.length(), script.length() - 2) + "]"))
        .isEqualTo(List.of(built.file("search/en/m.json")));
    assertThat(folder).doesNotContainKey("search/en/m.json");
  }

  @Test
  void whatOnlyServersAndProgramsAskForIsLeftOut() {
    TinySite.Built built = TinySite.of(SITE).build();

    assertThat(built.files())
        .containsKeys("404.html", "en/404.html", "sitemap.xml", "robots.txt", "en/feed.xml");
    assertThat(folder(built).keySet())
        .allMatch(path -> path.matches("(assets|search)/.*|(.*/)?index\\.html"));
  }

  @Test
  void aLinkToWhatIsLeftOutGoesToo() {
    assertThat(TinySite.of(SITE).build().page("en/").select("link[type*=atom]")).isNotEmpty();
    assertThat(page("en/index.html").select("link[type*=atom]")).isEmpty();
  }

  @Test
  void whatTheContentBringsAlongStays() {
    TinySite site = TinySite.of(SITE).with("content/public/data/fees.json", "{}");

    assertThat(folder(site.build())).containsKey("data/fees.json");
  }

  /** The law over the reference site, which uses everything there is. */
  @Test
  void everyRelativeAddressNamesAFileThatIsThere() {
    Build.Request request =
        new Build.Request(Path.of("."), Optional.empty(), false, false, TinySite.NOW, 2, false);
    List<OutputFile> files = files(Build.run(request, Build.Progress.SILENT));
    Set<String> paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());

    List<String> lost = new ArrayList<>();
    texts(files)
        .forEach((path, text) -> {
          if (path.endsWith(".html")) {
            for (String address : addresses(Jsoup.parse(text))) {
              String file =
                  ContentPath.normalize(
                      ContentPath.folderOf(path),
                      ContentPath.decode(address.replaceFirst("[?#].*", "")));
              if (!paths.contains(file)
                  && !(file.endsWith(".json") && paths.contains(file + ".js"))) {
                lost.add(path + ": " + address);
              }
            }
          }
        });
    assertThat(lost).isEmpty();
  }

  /** What begins with a dot leads from page to page; other addresses are those of other hosts. */
  private static List<String> addresses(Document page) {
    List<String> addresses = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String value = attribute.getValue().replaceFirst("^\\d+; url=", "");
        boolean isFor = Set.of("href", "src", "action", "poster").contains(attribute.getKey());
        boolean isMeant = value.startsWith("./") || value.startsWith("../");
        if ((isMeant || isFor && !value.matches("(?s)#.*|[a-z]+:.*|"))
            && !attribute.getKey().equals("data-root")) {
          addresses.add(value);
        }
      }
    }
    return addresses;
  }
}
