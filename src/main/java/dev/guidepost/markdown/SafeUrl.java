package dev.guidepost.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what an address written by an author is, and refuses what a browser might read differently
 * than a reviewer.
 */
sealed interface SafeUrl {
  /** A place within the site: a path, a query or a fragment. */
  record Internal(String path) implements SafeUrl {}

  /**
   * Another site.
   *
   * @param host in lower case
   */
  record External(String url, String host) implements SafeUrl {}

  /** Opens another program: {@code mailto:} or {@code tel:}. */
  record Program(String url) implements SafeUrl {}

  record Refused(String why) implements SafeUrl {}

  Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:");
  Pattern MAILTO = Pattern.compile("mailto:[\\w.+-]+@[\\w.-]+(\\?subject=[\\w%.~!'()*-]*)?");
  Pattern TEL = Pattern.compile("tel:\\+?[0-9-]{3,20}");
  Set<String> WEB = Set.of("https", "http");

  static SafeUrl of(String written) {
    String url = written.strip();
    if (url.codePoints().anyMatch(SafeUrl::isTreacherous)) {
      return new Refused("it has spaces, backslashes, control or invisible characters");
    }
    if (url.startsWith("//")) {
      return new Refused("it begins with //");
    }
    if (!SCHEME.matcher(url).find()) {
      return new Internal(url);
    }
    String scheme = url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "mailto" ->
          MAILTO.matcher(url).matches()
              ? new Program(url)
              : new Refused("expected mailto:name@example.com, with ?subject=… at most");
      case "tel" ->
          TEL.matcher(url).matches() ? new Program(url) : new Refused("expected tel: and digits");
      case "http", "https" -> web(url);
      default -> new Refused("links may begin with https:, mailto: or tel:");
    };
  }

  private static SafeUrl web(String url) {
    if (!url.substring(url.indexOf(':')).startsWith("://")) {
      return new Refused("expected https:// with two slashes");
    }
    try {
      URI uri = new URI(escapeLiberalCharacters(url));
      if (uri.getHost() == null
          || uri.getHost().startsWith("xn--")
          || uri.getHost().contains(".xn--")) {
        return new Refused("its host is not plain ASCII");
      }
      if (uri.getUserInfo() != null) {
        return new Refused("it has a name before '@'");
      }
      return new External(url, uri.getHost().toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return new Refused("it is not a valid address");
    }
  }

  /** Characters that browsers take in a path and java.net.URI does not. */
  private static String escapeLiberalCharacters(String url) {
    int path = url.indexOf('/', url.indexOf("://") + 3);
    if (path < 0) {
      return url;
    }
    StringBuilder escaped = new StringBuilder(url.substring(0, path));
    for (int i = path; i < url.length(); i++) {
      char c = url.charAt(i);
      escaped.append(
          "{}|^`[]\"<>".indexOf(c) >= 0
              ? "%20"
              : c == '%' && !hex(url, i + 1) ? "%25" : String.valueOf(c));
    }
    return escaped.toString();
  }

  private static boolean hex(String url, int at) {
    return at + 2 <= url.length()
        && url.substring(at, at + 2).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static boolean isTreacherous(int c) {
    return c < 0x20
        || c == 0x7F
        || c == '\\'
        || c == 0xA0
        || Character.getType(c) == Character.FORMAT;
  }

  /** Whether the host is one of the allowed; {@code *.example.com} stands for its subdomains. */
  static boolean allows(Set<String> allowed, String host) {
    return allowed.contains(host)
        || allowed.stream()
            .anyMatch(a ->
                a.startsWith("*.")
                    && host.endsWith(a.substring(1))
                    && host.length() > a.length() - 1);
  }
}
