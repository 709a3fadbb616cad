package dev.guidepost.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Looks at a whole built page as an attacker would and names everything that an author must not be
 * able to bring about. It shares nothing with the code that it judges.
 */
final class PageOracle {
  private static final Set<String> CONTENT_TAGS =
      Set.of(
          ("a abbr b blockquote br button caption cite code col colgroup dd del details dfn div dl dt em"
                  + " figcaption figure h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q s samp"
                  + " section small span strong sub summary sup table tbody td tfoot th thead time tr u"
                  + " ul var wbr")
              .split(" "));
  private static final Set<String> CONTENT_ATTRIBUTES =
      Set.of(
          ("alt aria-label checked class colspan data-captions data-done data-sync data-video datetime"
                  + " decoding dir disabled height hidden href id lang loading open rel role rowspan"
                  + " scope src start tabindex title type width")
              .split(" "));
  private static final Pattern CONTENT_CLASS =
      Pattern.compile(
          "callout|callout-(note|tip|info|warning|danger|scam|never-share|title|word)"
              + "|code|code-title|copy|language-[\\w+#-]+|table|align-(left|center|right)|task"
              + "|footnotes|footnote-(ref|backref)|tabs|tab|tab-title|steps|step-name|cards|card-link"
              + "|video|video-(block|link|label)|transcript|zoom|term|toc-inline|toc-level-[23]"
              + "|question|answer|expand|visually-hidden");
  private static final Set<String> NOWHERE =
      Set.of(
          ("iframe frame frameset object embed applet base math style template noscript textarea select"
                  + " audio video source track canvas portal plaintext xmp marquee dialog image"
                  + " foreignobject animate set")
              .split(" "));
  private static final Set<String> ADDRESSES =
      Set.of(
          ("href src action formaction poster background cite data data-captions longdesc manifest ping"
                  + " profile srcset usemap xlink:href")
              .split(" "));
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:");
  private static final Pattern OWN_SCRIPT = Pattern.compile("(\\.\\./)*assets/[\\w.-]+\\.js");

  private final List<String> violations = new ArrayList<>();

  private PageOracle() {}

  static List<String> violations(String html) {
    PageOracle oracle = new PageOracle();
    Document once = Jsoup.parse(html);
    oracle.page(once);
    oracle.page(Jsoup.parse(once.outerHtml()));
    return oracle.violations;
  }

  private void page(Document page) {
    require(page.select("main#main").size() == 1, "not one <main>");
    require(page.select(".content").size() == 1, "not one .content");
    require(
        page.select(".content .site-footer, .content main").isEmpty(), "page inside of .content");
    require(page.select("body > footer, body > .site-footer").size() == 1, "no footer");
    Set<String> ids = new HashSet<>();
    for (Element element : page.getAllElements()) {
      if (element.hasAttr("id")) {
        require(ids.add(element.id()), "id twice: " + element.id());
      }
      anywhere(element);
    }
    page.select(".content *").forEach(this::content);
  }

  private void anywhere(Element element) {
    String tag = element.normalName();
    require(!NOWHERE.contains(tag), "<" + tag + ">");
    if (tag.equals("script")) {
      boolean data = element.attr("type").equals("application/ld+json") && !element.hasAttr("src");
      boolean own = OWN_SCRIPT.matcher(element.attr("src")).matches() && element.data().isEmpty();
      require(data || own, "script " + element.outerHtml());
      require(!data || element.data().indexOf('<') < 0, "markup in data " + element.data());
    }
    if (tag.equals("meta") && element.hasAttr("http-equiv")) {
      String kind = element.attr("http-equiv").toLowerCase(Locale.ROOT);
      require(
          kind.equals("content-security-policy")
              || kind.equals("refresh") && element.attr("content").matches("0; ?url=[./\\w#-]+"),
          "meta " + element.outerHtml());
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      require(!name.startsWith("on"), "handler " + name + " on <" + tag + ">");
      require(!name.equals("style") && !name.equals("srcdoc"), name + " on <" + tag + ">");
      if (ADDRESSES.contains(name)) {
        address(element, tag, name, attribute.getValue());
      }
    }
  }

  private void address(Element element, String tag, String name, String value) {
    String read = value.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20]+", "");
    String lower = read.toLowerCase(Locale.ROOT);
    if (!SCHEME.matcher(lower).find()) {
      require(
          !read.matches("^[/\\\\]{2}.*") && read.indexOf('\\') < 0,
          name + " leaves the site: " + value);
      return;
    }
    boolean link = tag.equals("a") && name.equals("href");
    boolean web = lower.startsWith("https://") || lower.startsWith("http://");
    boolean icon =
        tag.equals("link") && element.attr("rel").equals("icon") && lower.equals("data:,");
    require(
        icon
            || link && (web || lower.startsWith("mailto:") || lower.startsWith("tel:"))
            || tag.equals("link") && web && element.attr("rel").matches("canonical|alternate"),
        name + " of <" + tag + ">: " + value);
    if (link && web) {
      require(
          element.attr("rel").contains("noopener") && element.attr("rel").contains("noreferrer"),
          "link without rel: " + value);
      require(!read.matches("^https?://[^/?#]*[@\\\\].*"), "link with a user: " + value);
    }
  }

  private void content(Element element) {
    String tag = element.normalName();
    require(CONTENT_TAGS.contains(tag), "<" + tag + "> in .content");
    for (Attribute attribute : element.attributes()) {
      require(
          CONTENT_ATTRIBUTES.contains(attribute.getKey()),
          attribute.getKey() + " on <" + tag + "> in .content");
    }
    for (String name : element.classNames()) {
      require(CONTENT_CLASS.matcher(name).matches(), "class " + name + " in .content");
    }
    if (tag.equals("input")) {
      require(
          element.attr("type").equals("checkbox") && element.hasAttr("disabled"),
          "input " + element.outerHtml());
    }
    if (tag.equals("button")) {
      require(
          element.attr("type").equals("button") && element.hasClass("copy"),
          "button " + element.outerHtml());
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      violations.add(otherwise);
    }
  }
}
