package dev.guidepost.render;

import static java.util.stream.Collectors.toMap;

import dev.guidepost.model.ContentPolicy;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.ImageSize;
import dev.guidepost.model.Lang;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Rendition;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Values;
import dev.guidepost.model.Words;
import dev.guidepost.render.PageView.Link;
import dev.guidepost.type.Alert;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the view that all pages of an edition share. */
final class SiteViews {
  /** Escaped, its many quotes would take more room than the policy itself. */
  private static final SafeString POLICY = new SafeString(ContentPolicy.OF_PAGES);

  private final Site site;
  private final SiteConfig config;
  private final Edition edition;
  private final Words words;
  private final DeskView desk;
  private final Navigation navigation;

  SiteViews(Site site, Edition edition, DeskView desk) {
    this.desk = desk;
    this.site = site;
    this.config = site.config();
    this.edition = edition;
    this.words = edition.words();
    this.navigation = new Navigation(edition);
  }

  SiteView site() {
    Lang lang = edition.lang();
    return new SiteView(
        config.in(lang, config.title()),
        config.in(lang, config.brand()),
        config.in(lang, config.description()),
        words.get("lang_html"),
        lang.tag(),
        words.get("lang_dir"),
        words.get("lang_og"),
        edition.home(),
        edition.browseUrl(),
        edition.glossary().isEmpty() ? "" : edition.glossaryUrl(),
        desk.data().isEmpty() ? page(config.contactPage()) : desk.contact(),
        desk.data().isEmpty() ? page(config.officialPage()) : desk.official(),
        config.rule().map(r -> config.in(lang, r)).orElse(words.get("never_share_rule")),
        text(config.demoNotice()),
        logo(),
        icons(),
        share(),
        config.home().greeting().map(g -> config.in(lang, g)).orElse(words.get("greeting")),
        edition.sections().stream().map(navigation::section).toList(),
        loosePages(),
        page(config.home().tip()),
        pages(config.home().urgent()),
        pages(config.home().tasks()),
        pages(config.home().popular()),
        edition.alerts().stream().map(this::banner).toList(),
        config.baseUrl().isPresent() ? edition.home() + "feed.xml" : "",
        config.baseUrl().isPresent() && !edition.alerts().isEmpty()
            ? edition.home() + "alerts.xml"
            : "",
        POLICY,
        config.search().shortcuts());
  }

  private SiteView.BannerView banner(SitePage page) {
    Alert.Banner banner = Alert.banner(page.article().front());
    boolean pending = banner.from().isPresent() && site.now().isBefore(banner.from().get());
    String lang =
        site.editions().stream()
            .filter(e -> e.lang().equals(page.article().lang()))
            .findFirst()
            .map(e -> e.words().get("lang_html"))
            .orElse(words.get("lang_html"));
    return new SiteView.BannerView(
        page.article().id().name()
            + "-"
            + Fingerprint.of(page.article().title(), page.article().body().html().toString())
                .brief(),
        page.article().title(),
        page.url(),
        banner.severity(),
        banner.from().map(Object::toString).orElse(""),
        banner.until().map(Object::toString).orElse(""),
        pending,
        banner.dismissible(),
        lang);
  }

  private SiteView.Logo logo() {
    return config
        .logo()
        .map(site.assets()::get)
        .map(a ->
            new SiteView.Logo(
                a.url(),
                a.asset().size().map(s -> s.width()).orElse(32),
                a.asset().size().map(s -> s.height()).orElse(32)))
        .orElse(new SiteView.Logo("", 0, 0));
  }

  /** Those that lead to a human have places of their own. */
  private List<Link> loosePages() {
    List<String> placed = List.of(desk.contact().url(), desk.nobody().url(), desk.official().url());
    return navigation.loosePages().stream().filter(l -> !placed.contains(l.url())).toList();
  }

  private SiteView.Icons icons() {
    Map<Integer, String> bySize =
        site.pictures().icons().stream().collect(toMap(Rendition::width, Rendition::url));
    return new SiteView.Icons(bySize.getOrDefault(32, logo().url()), bySize.getOrDefault(180, ""));
  }

  private SiteView.ShareImage share() {
    return config
        .shareImage()
        .map(site.assets()::get)
        .flatMap(picture ->
            config
                .baseUrl()
                .map(base ->
                    new SiteView.ShareImage(
                        base + picture.url(),
                        picture.asset().size().map(ImageSize::width).orElse(0),
                        picture.asset().size().map(ImageSize::height).orElse(0))))
        .orElse(new SiteView.ShareImage("", 0, 0));
  }

  private List<Link> pages(List<PageId> ids) {
    return ids.stream()
        .map(edition::find)
        .flatMap(Optional::stream)
        .map(p -> Navigation.link(p.link(), false))
        .toList();
  }

  private Link page(Optional<PageId> id) {
    return id.flatMap(edition::find)
        .map(p -> Navigation.link(p.link(), false))
        .orElse(Navigation.NO_LINK);
  }

  private String text(Optional<Values.Localized> text) {
    return text.map(t -> config.in(edition.lang(), t)).orElse("");
  }
}
