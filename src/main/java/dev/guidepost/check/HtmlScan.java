package dev.guidepost.check;

import dev.guidepost.check.Address.Use;
import dev.guidepost.model.Bytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a finished page once, from tag to tag. A tree of every page would cost more than
 * rendering it, and the rules ask for no more than what stands in tags.
 */
final class HtmlScan {
  /** What is in them are no tags. */
  private static final Set<String> TEXT_ONLY = Set.of("script", "style", "textarea", "title");

  private static final Pattern REFRESH =
      Pattern.compile("\\d+\\s*;\\s*url=(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String html;
  private final UnaryOperator<Address> shared;
  private final Map<String, String> attributes = new HashMap<>();
  private final Set<Address> addresses = new LinkedHashSet<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> repeatedIds = new LinkedHashSet<>();
  private final List<HtmlPage.Heading> headings = new ArrayList<>();
  private final List<String> silentImages = new ArrayList<>();
  private String lang = "";
  private Optional<String> forward = Optional.empty();
  private int at;

  private HtmlScan(String html, UnaryOperator<Address> shared) {
    this.html = html;
    this.shared = shared;
  }

  static HtmlPage read(String path, Bytes bytes, UnaryOperator<Address> shared) {
    HtmlScan scan = new HtmlScan(bytes.text(), shared);
    scan.run();
    return new HtmlPage(
        path,
        scan.lang,
        List.copyOf(scan.addresses),
        scan.ids,
        scan.repeatedIds,
        List.copyOf(scan.headings),
        List.copyOf(scan.silentImages),
        scan.forward,
        bytes);
  }

  private void run() {
    for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
      at = open + 1;
      if (html.startsWith("!--", at)) {
        skipPast("-->");
      } else if (at < html.length() && isLetter(html.charAt(at))) {
        tag();
      }
    }
  }

  private void tag() {
    String tag = name();
    attributes.clear();
    while (attribute()) {
      // the next one
    }
    note(tag);
    if (TEXT_ONLY.contains(tag)) {
      skipPast("</" + tag);
    }
  }

  private void skipPast(String end) {
    int found = html.indexOf(end, at);
    at = found < 0 ? html.length() : found + end.length();
  }

  private String name() {
    int start = at;
    while (at < html.length() && " \t\n\f\r/>=".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return html.substring(start, at).toLowerCase(Locale.ROOT);
  }

  /** Reads one into {@link #attributes}; false at the end of the tag. */
  private boolean attribute() {
    while (at < html.length() && " \t\n\f\r/".indexOf(html.charAt(at)) >= 0) {
      at++;
    }
    if (at >= html.length() || html.charAt(at) == '>') {
      at++;
      return false;
    }
    int start = at;
    String name = name();
    if (at == start) {
      at++;
      return true;
    }
    space();
    attributes.putIfAbsent(name, at < html.length() && html.charAt(at) == '=' ? value() : "");
    return true;
  }

  private void space() {
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
  }

  private String value() {
    at++;
    space();
    char quote = at < html.length() ? html.charAt(at) : ' ';
    int start = at;
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      at = end < 0 ? html.length() : end + 1;
      return plain(html.substring(start + 1, Math.max(start + 1, at - 1)));
    }
    while (at < html.length() && " \t\n\f\r>".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return plain(html.substring(start, at));
  }

  private static String plain(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void note(String tag) {
    String id = attributes.getOrDefault("id", "");
    if (!id.isEmpty() && !ids.add(id)) {
      repeatedIds.add(id);
    }
    attributes.forEach((name, value) -> {
      if (name.startsWith("data-") && isAddress(value)) {
        refer(Use.DATA, value);
      }
    });
    switch (tag) {
      case "html" -> lang = attributes.getOrDefault("lang", "");
      case "a", "area" -> {
        refer(Use.LINK, attributes.get("href"));
        String name = attributes.getOrDefault("name", "");
        if (!name.isEmpty()) {
          ids.add(name);
        }
      }
      case "link" -> link();
      case "script" -> refer(waits() ? Use.LOADED : Use.SCRIPT, attributes.get("src"));
      case "img" -> {
        if (!attributes.containsKey("alt")) {
          silentImages.add(attributes.getOrDefault("src", ""));
        }
        media();
      }
      case "source", "video", "audio", "track", "embed", "iframe", "input" -> media();
      case "object" -> refer(Use.LOADED, attributes.get("data"));
      case "form" -> refer(Use.FORM, attributes.get("action"));
      case "use", "image" -> {
        refer(Use.LOADED, attributes.get("href"));
        refer(Use.LOADED, attributes.get("xlink:href"));
      }
      case "meta" -> {
        if (attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("refresh")) {
          Matcher refresh = REFRESH.matcher(attributes.getOrDefault("content", ""));
          if (refresh.matches()) {
            forward = Optional.of(refresh.group(1));
          }
        }
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings.add(heading(tag));
      default -> {
        // nothing that a rule asks for
      }
    }
  }

  /** Whether a value of an attribute of scripts is an address: they begin at the page or root. */
  private static boolean isAddress(String value) {
    return (value.startsWith("./") || value.startsWith("../") || value.startsWith("/"))
        && value.chars().noneMatch(Character::isWhitespace);
  }

  private boolean waits() {
    return attributes.containsKey("defer")
        || attributes.containsKey("async")
        || attributes.getOrDefault("type", "").equals("module");
  }

  private void link() {
    List<String> rel =
        List.of(SPACE.split(attributes.getOrDefault("rel", "").toLowerCase(Locale.ROOT)));
    Use use = Use.NAMED;
    if (rel.contains("stylesheet")) {
      use = Use.STYLE;
    } else if (rel.contains("preconnect") || rel.contains("dns-prefetch")) {
      use = Use.HOST;
    } else if (rel.stream()
        .anyMatch(r ->
            r.equals("icon")
                || r.equals("apple-touch-icon")
                || r.equals("manifest")
                || r.contains("preload")
                || r.equals("prefetch"))) {
      use = Use.LOADED;
    }
    refer(use, attributes.get("href"));
  }

  private void media() {
    refer(Use.LOADED, attributes.get("src"));
    refer(Use.LOADED, attributes.get("poster"));
    for (String candidate : attributes.getOrDefault("srcset", "").split(",", -1)) {
      String address = SPACE.split(candidate.strip(), 2)[0];
      if (!address.isEmpty()) {
        refer(Use.LOADED, address);
      }
    }
  }

  private void refer(Use use, @Nullable String value) {
    if (value != null) {
      addresses.add(shared.apply(new Address(use, value.strip())));
    }
  }

  private HtmlPage.Heading heading(String tag) {
    int end = html.indexOf("</" + tag, at);
    String inside = end < 0 ? "" : html.substring(at, end);
    return new HtmlPage.Heading(
        tag.charAt(1) - '0',
        SPACE.matcher(plain(TAG.matcher(inside).replaceAll(""))).replaceAll(" ").strip());
  }
}
