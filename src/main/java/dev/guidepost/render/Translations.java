package dev.guidepost.render;

import dev.guidepost.model.Lang;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.SiteConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of a page in the other languages. */
final class Translations {
  private final Site site;
  private final SiteConfig config;
  private final Edition edition;

  Translations(Site site, Edition edition) {
    this.site = site;
    this.config = site.config();
    this.edition = edition;
  }

  /**
   * A page that stands in for a translation belongs, for search engines, to where it comes from.
   */
  String canonical(SitePage page) {
    if (config.baseUrl().isEmpty()) {
      return "";
    }
    String url =
        page.isFallback()
            ? page.translations().getOrDefault(page.article().lang(), page.url())
            : page.url();
    return config.baseUrl().get() + url;
  }

  List<PageView.Alternate> alternates(Map<Lang, String> translations) {
    if (config.baseUrl().isEmpty() || translations.size() < 2) {
      return List.of();
    }
    String base = config.baseUrl().get();
    List<PageView.Alternate> alternates = new ArrayList<>();
    for (Edition other : site.editions()) {
      String url = translations.get(other.lang());
      if (url != null) {
        alternates.add(new PageView.Alternate(other.words().get("lang_html"), base + url));
      }
    }
    String neutral =
        translations.values().stream().allMatch(url -> url.indexOf('/') == url.length() - 1)
            ? ""
            : translations.get(config.defaultLanguage());
    if (neutral != null) {
      alternates.add(new PageView.Alternate("x-default", base + neutral));
    }
    return alternates;
  }

  List<PageView.Switch> switches(SitePage page) {
    List<PageView.Switch> switches = new ArrayList<>();
    for (Edition other : site.editions()) {
      String url = page.switches().get(other.lang());
      if (url != null) {
        switches.add(languageSwitch(other, url, page.translations().containsKey(other.lang())));
      }
    }
    return switches;
  }

  List<PageView.Switch> switches(Map<Lang, String> urls) {
    List<PageView.Switch> switches = new ArrayList<>();
    for (Edition other : site.editions()) {
      if (!other.lang().equals(edition.lang())) {
        switches.add(
            languageSwitch(
                other,
                urls.getOrDefault(other.lang(), other.home()),
                urls.containsKey(other.lang())));
      }
    }
    return switches;
  }

  Map<Lang, String> everywhere(Function<Edition, String> url) {
    Map<Lang, String> urls = new HashMap<>();
    site.editions().forEach(e -> urls.put(e.lang(), url.apply(e)));
    return urls;
  }

  private static PageView.Switch languageSwitch(Edition other, String url, boolean translated) {
    return new PageView.Switch(
        other.words().get("lang_html"), other.words().get("lang_name"), url, translated);
  }
}
