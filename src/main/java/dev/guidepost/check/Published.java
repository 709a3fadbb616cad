package dev.guidepost.check;

import dev.guidepost.model.ContentPath;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.SiteConfig;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What readers find at which address. */
final class Published {
  /** Where an address leads. */
  sealed interface Place {}

  /**
   * @param path from the site's root, without escapes; that of a folder ends in {@code /}
   * @param fragment as it is written
   */
  record Inside(String path, String fragment) implements Place {
    @Override
    public String toString() {
      return "/" + path + (fragment.isEmpty() ? "" : "#" + ContentPath.decode(fragment));
    }
  }

  /** Another site, another part of the host, or a program. */
  record Outside(String address) implements Place {}

  private static final int MAX_HOPS = 8;
  private static final Pattern SVG_ID = Pattern.compile("\\sid=[\"']([^\"']+)[\"']");

  private final Map<String, OutputFile> files = new HashMap<>();
  private final Map<String, HtmlPage> pages = new HashMap<>();
  private final Map<String, Set<String>> idsOfDrawings = new ConcurrentHashMap<>();
  private final String base;

  /** {@code https://help.example.com}, if it is known. */
  private final Optional<String> origin;

  Published(List<OutputFile> files, List<HtmlPage> pages, SiteConfig config) {
    for (OutputFile file : files) {
      this.files.put(file.path(), file);
    }
    pages.forEach(page -> this.pages.put(page.url(), page));
    this.base = config.basePath();
    this.origin =
        config.baseUrl().map(URI::create).map(url -> url.getScheme() + "://" + url.getAuthority());
  }

  /** Where an address on a page leads. */
  Place place(HtmlPage from, String address) {
    String rest = address;
    if (origin.isPresent() && rest.startsWith(origin.get() + "/")) {
      rest = rest.substring(origin.get().length());
    }
    if (hasScheme(rest) || rest.startsWith("//") || rest.startsWith("/") && !isBelowBase(rest)) {
      return new Outside(address);
    }
    int hash = rest.indexOf('#');
    String fragment = hash < 0 ? "" : fragment(rest.substring(hash + 1));
    rest = hash < 0 ? rest : rest.substring(0, hash);
    int query = rest.indexOf('?');
    rest = query < 0 ? rest : rest.substring(0, query);
    if (rest.isEmpty()) {
      return new Inside(from.url(), fragment);
    }
    rest = ContentPath.decode(rest);
    return new Inside(
        rest.startsWith("/")
            ? below("", rest.substring(Math.min(rest.length(), base.length())))
            : below(folder(from.url()), rest),
        fragment);
  }

  private boolean isBelowBase(String path) {
    return path.startsWith(base) || path.equals(base.substring(0, base.length() - 1));
  }

  private static boolean hasScheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i > 0;
      }
      if (c == '/' || c == '?' || c == '#') {
        return false;
      }
    }
    return false;
  }

  /** What browsers look for in the text is not part of it. */
  private static String fragment(String written) {
    int directive = written.indexOf(":~:");
    return directive < 0 ? written : written.substring(0, directive);
  }

  private static String folder(String url) {
    return url.substring(0, url.lastIndexOf('/') + 1);
  }

  /** Resolved without objects for each of its parts: a site has hundreds of thousands of links. */
  private static String below(String folder, String relative) {
    String in = folder;
    String rest = relative;
    while (true) {
      if (rest.startsWith("../") && !in.isEmpty()) {
        in = in.substring(0, in.lastIndexOf('/', in.length() - 2) + 1);
        rest = rest.substring(3);
      } else if (rest.startsWith("./")) {
        rest = rest.substring(2);
      } else {
        break;
      }
    }
    if (rest.equals(".") || rest.equals("..")) {
      rest += "/";
      return below(in, rest);
    }
    boolean plain = !rest.contains("/.") && !rest.contains("//") && !rest.startsWith("../");
    return plain ? in + rest : ContentPath.normalize(in, rest) + (rest.endsWith("/") ? "/" : "");
  }

  /** Whether something answers there. */
  boolean has(String path) {
    return files.containsKey(path)
        || pages.containsKey(path)
        || files.containsKey(
            path + (path.isEmpty() || path.endsWith("/") ? "" : "/") + "index.html");
  }

  /** The page that answers there, after all that lead on. */
  Optional<HtmlPage> page(String path) {
    Optional<HtmlPage> found = find(path);
    for (int hops = 0; hops < MAX_HOPS; hops++) {
      Optional<HtmlPage> from = found;
      Optional<Inside> next =
          from.flatMap(HtmlPage::forward)
              .map(forward -> place(from.get(), forward))
              .filter(Inside.class::isInstance)
              .map(Inside.class::cast);
      if (next.isEmpty()) {
        return found;
      }
      found = find(next.get().path());
    }
    return found;
  }

  private Optional<HtmlPage> find(String path) {
    return Optional.ofNullable(pages.get(path))
        .or(() -> Optional.ofNullable(pages.get(path + "/")))
        .or(() ->
            path.endsWith("/index.html")
                ? Optional.ofNullable(pages.get(folder(path)))
                : Optional.empty());
  }

  /**
   * The ids among which the fragment of an address would have to be; none if whatever is there is
   * not asked for ids.
   */
  Optional<Set<String>> ids(Inside place) {
    OutputFile file = files.get(place.path());
    if (file != null && file.path().endsWith(".svg")) {
      return file.content() instanceof OutputFile.Data data
          ? Optional.of(
              idsOfDrawings.computeIfAbsent(file.path(), path -> drawn(data.bytes().text())))
          : Optional.empty();
    }
    return page(place.path()).map(HtmlPage::ids);
  }

  private static Set<String> drawn(String svg) {
    Set<String> ids = new HashSet<>();
    Matcher id = SVG_ID.matcher(svg);
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }

  /** Addresses of all pages. */
  Collection<String> urls() {
    return pages.keySet();
  }
}
