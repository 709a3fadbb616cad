package dev.guidepost.check;

import dev.guidepost.model.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A finished page, read as far as the rules need it. Our own templates write attributes in double
 * quotes and escape what stands in them, so looking for tags is enough, and building a tree of
 * every page would cost more than rendering it.
 *
 * @param path of its file below the output folder
 */
record HtmlPage(String path, String html) {
  private static final Pattern LANG = Pattern.compile("<html[^>]*? lang=\"([^\"]*)\"");
  private static final Pattern HREF = Pattern.compile("<a\\b[^>]*? href=\"([^\"]*)\"");
  private static final Pattern REFRESH =
      Pattern.compile("http-equiv=\"refresh\" content=\"\\d+; ?url=([^\"]*)\"");

  static Optional<HtmlPage> of(OutputFile file) {
    return file.path().endsWith(".html") && file.content() instanceof OutputFile.Data data
        ? Optional.of(new HtmlPage(file.path(), data.bytes().text()))
        : Optional.empty();
  }

  /** The language that the page declares, or {@code ""}. */
  String lang() {
    Matcher lang = LANG.matcher(html);
    return lang.find() ? lang.group(1) : "";
  }

  /** Addresses of its links as they are meant. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    Matcher href = HREF.matcher(html);
    while (href.find()) {
      links.add(Parser.unescapeEntities(href.group(1), true));
    }
    return links;
  }

  /** Where the page leads by itself. */
  Optional<String> forward() {
    Matcher refresh = REFRESH.matcher(html);
    return refresh.find()
        ? Optional.of(Parser.unescapeEntities(refresh.group(1), true))
        : Optional.empty();
  }

  /** {@code zh/faq/} for {@code zh/faq/index.html}. */
  String url() {
    return path.endsWith("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }
}
