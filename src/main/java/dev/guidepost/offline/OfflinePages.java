package dev.guidepost.offline;

import dev.guidepost.model.ContentPath;
import dev.guidepost.model.OutputFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Pages, changed so that they work without a server.
 *
 * @param paths of the files of the folder
 * @param gone paths of files that the site has and the folder has not
 * @param symbols by address from the site's root, {@code assets/icons.1a2b.svg#key}
 * @param script path of the script that goes before all others
 */
record OfflinePages(
    Set<String> paths, Set<String> gone, Map<String, Element> symbols, String script) {
  private static final String PAGE = "index.html";
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "poster");

  /** The beginning of addresses, and no address. */
  private static final String ROOT = "data-root";

  /** Path and rest of an address that depends on the page's own. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?![A-Za-z][A-Za-z0-9+.-]*:|/)([^?#]+)(.*)");

  private static final Pattern REFRESH = Pattern.compile("(\\d+; *url=)(.*)");

  static OfflinePages of(List<OutputFile> site, List<OutputFile> folder, String script) {
    Set<String> paths = new HashSet<>();
    Map<String, Element> symbols = new HashMap<>();
    for (OutputFile file : folder) {
      paths.add(file.path());
      if (file.path().endsWith(".svg") && file.content() instanceof OutputFile.Data data) {
        for (Element symbol :
            Jsoup.parse(data.bytes().text(), Parser.xmlParser()).select("symbol[id]")) {
          symbols.put(file.path() + "#" + symbol.id(), symbol);
        }
      }
    }
    Set<String> gone = new HashSet<>();
    site.forEach(file -> gone.add(file.path()));
    gone.removeAll(paths);
    return new OfflinePages(paths, gone, symbols, script);
  }

  String page(String path, String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    String folder = ContentPath.folderOf(path);
    trustFiles(page);
    drawIcons(page, folder);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (isAddress(attribute)) {
          attribute.setValue(complete(attribute.getValue(), folder));
        }
      }
    }
    for (Element refresh : page.select("meta[http-equiv=refresh]")) {
      Matcher parts = REFRESH.matcher(refresh.attr("content"));
      if (parts.matches()) {
        refresh.attr("content", parts.group(1) + complete(parts.group(2), folder));
      }
    }
    leadToNothingGone(page, folder);
    beginWithScript(page, path);
    return page.html();
  }

  /** Firefox takes no file for {@code 'self'} where forms are sent. */
  private static void trustFiles(Document page) {
    for (Element policy : page.select("meta[http-equiv=Content-Security-Policy]")) {
      policy.attr("content", policy.attr("content").replace("'self'", "file:"));
    }
  }

  /** What a {@code use} stands for, according to SVG: its symbol as an {@code svg} of its own. */
  private void drawIcons(Document page, String folder) {
    for (Element use : page.select("use[href]")) {
      Element symbol = symbols.get(ContentPath.normalize(folder, use.attr("href")));
      if (symbol != null) {
        Element drawing = symbol.clone().tagName("svg");
        drawing.removeAttr("id");
        use.replaceWith(drawing);
      }
    }
  }

  private static boolean isAddress(Attribute attribute) {
    String name = attribute.getKey();
    return ADDRESSES.contains(name) || name.startsWith("data-") && !name.equals(ROOT);
  }

  /** The address with the name of the page's file in it, if it is that of a page. */
  private String complete(String address, String folder) {
    Matcher parts = RELATIVE.matcher(address);
    if (!parts.matches() || !parts.group(1).endsWith("/")) {
      return address;
    }
    String page = parts.group(1) + PAGE;
    return paths.contains(path(page, folder)) ? page + parts.group(2) : address;
  }

  private void leadToNothingGone(Document page, String folder) {
    for (Element link : page.select("[href]")) {
      Matcher parts = RELATIVE.matcher(link.attr("href"));
      if (parts.matches() && gone.contains(path(parts.group(1), folder))) {
        if (link.nameIs("link")) {
          link.remove();
        } else {
          link.removeAttr("href");
        }
      }
    }
  }

  private void beginWithScript(Document page, String path) {
    Optional.ofNullable(page.selectFirst("script[src]"))
        .ifPresent(first ->
            first.before(
                new Element("script")
                    .attr("src", ContentPath.relative(script, path))
                    .attr("defer", true)));
  }

  private static String path(String address, String folder) {
    return ContentPath.normalize(folder, ContentPath.decode(address));
  }
}
