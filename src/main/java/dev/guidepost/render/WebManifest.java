package dev.guidepost.render;

import dev.guidepost.json.Json;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Rendition;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a phone puts on its home screen (W3C Web Application Manifest). */
final class WebManifest {
  private static final int SMALLEST = 192;

  private WebManifest() {}

  /** Named in the table of assets; its own addresses are relative to {@code assets/}. */
  static String name(Edition edition) {
    return "site-" + edition.lang() + ".webmanifest";
  }

  /** None without icons: nobody would know the site by it. */
  static Optional<Bytes> of(Site site, Edition edition) {
    if (site.pictures().icons().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", site.config().in(edition.lang(), site.config().title()));
    manifest.put("short_name", site.config().in(edition.lang(), site.config().brand()));
    manifest.put("lang", edition.words().get("lang_html"));
    manifest.put("start_url", "../" + edition.home());
    manifest.put("scope", "../");
    manifest.put("display", "browser");
    site.config().color().ifPresent(color -> manifest.put("theme_color", color.value()));
    manifest.put("icons", icons(site.pictures().icons()));
    return Optional.of(Bytes.utf8(Json.compact(manifest)));
  }

  private static List<Map<String, Object>> icons(List<Rendition> icons) {
    return icons.stream()
        .filter(icon -> icon.width() >= SMALLEST)
        .map(icon -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          entry.put("src", icon.url().substring(icon.url().lastIndexOf('/') + 1));
          entry.put("sizes", icon.width() + "x" + icon.width());
          entry.put("type", "image/png");
          entry.put("purpose", "any maskable");
          return entry;
        })
        .toList();
  }
}
