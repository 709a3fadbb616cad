package dev.guidepost.render;

import dev.guidepost.channel.ChannelKind;
import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.channel.ContextCode;
import dev.guidepost.channel.DeepLink;
import dev.guidepost.channel.Message;
import dev.guidepost.contact.Desk;
import dev.guidepost.contact.Genuine;
import dev.guidepost.contact.HoursTable;
import dev.guidepost.model.Article;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Contact.Category;
import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Contact.Level;
import dev.guidepost.model.Contact.Priority;
import dev.guidepost.model.Lang;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Values.Localized;
import dev.guidepost.model.Words;
import dev.guidepost.render.ContextView.ReplyView;
import dev.guidepost.render.ContextView.WayView;
import dev.guidepost.render.PageView.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of how an edition's readers reach a human. */
final class DeskViews {
  /** More on every page are a list to choose from; the contact page has them all. */
  private static final int ON_PANEL = 3;

  private final SiteConfig config;
  private final Edition edition;
  private final Lang lang;
  private final Words words;
  private final Optional<Desk> desk;

  /** Of the pages that are made from all others. */
  private final String version;

  DeskViews(Site site, Edition edition, Optional<Desk> desk) {
    this.config = site.config();
    this.edition = edition;
    this.lang = edition.lang();
    this.words = edition.words();
    this.desk = desk;
    this.version = desk.isPresent() ? ContextCode.version(edition) : "";
  }

  DeskView desk() {
    return desk.map(this::desk)
        .orElse(
            new DeskView(
                "",
                Navigation.NO_LINK,
                Navigation.NO_LINK,
                Navigation.NO_LINK,
                Navigation.NO_LINK,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ""));
  }

  private DeskView desk(Desk made) {
    Contact contact = made.contact();
    return new DeskView(
        made.data().getOrDefault(lang, ""),
        own(edition.contactUrl(), "desk_contact_title"),
        own(edition.nobodyUrl(), "desk_nobody_title"),
        own(edition.officialUrl(), "desk_official_title"),
        contact.urgent().page().map(this::page).orElse(Navigation.NO_LINK),
        contact.urgent().card().getOrDefault(lang, List.of()),
        usualTeams(contact),
        contact.teams().stream()
            .filter(t -> t.languages().isEmpty() || t.languages().contains(lang))
            .map(this::hours)
            .toList(),
        contact.categories().stream()
            .flatMap(c -> c.flow().stream())
            .distinct()
            .map(this::page)
            .filter(l -> !l.url().isEmpty())
            .toList(),
        contact.categories().stream().map(c -> topic(c, contact)).toList(),
        contact.next().getOrDefault(lang, List.of()),
        Genuine.of(contact, lang, config).stream()
            .map(
                g -> new DeskView.GenuineView(g.name(), g.value(), Dates.view(g.verified(), words)))
            .toList(),
        contact.absent().stream()
            .map(a -> new DeskView.AbsentView(in(a.name()), a.text().map(this::in).orElse("")))
            .toList(),
        String.join(",", contact.human().getOrDefault(lang, List.of())));
  }

  /** Those of the channels that take any matter; who is on call for emergencies does not count. */
  private String usualTeams(Contact contact) {
    return contact.teams().stream()
        .filter(t -> t.languages().isEmpty() || t.languages().contains(lang))
        .map(Contact.Team::id)
        .filter(
            id -> route(contact, "", Priority.P3).stream().anyMatch(c -> c.teams().contains(id)))
        .collect(Collectors.joining(","));
  }

  private DeskView.HoursView hours(Contact.Team team) {
    HoursTable table = HoursTable.of(team, lang, words, config);
    return new DeskView.HoursView(
        in(team.name()),
        table.columns(),
        table.rows().stream().map(r -> new DeskView.HoursRow(r.days(), r.cells())).toList(),
        table.notes());
  }

  private DeskView.TopicView topic(Category category, Contact contact) {
    return new DeskView.TopicView(
        category.code(),
        in(category.name()),
        category.hint().map(this::in).orElse(""),
        category.read().stream().map(this::page).filter(l -> !l.url().isEmpty()).toList(),
        category.flow().map(this::page).orElse(Navigation.NO_LINK),
        Stream.concat(category.evidence().stream(), contact.evidence().stream())
            .map(f ->
                f.hint().isPresent()
                    ? words.get("desk_evidence_line", in(f.label()), in(f.hint().get()))
                    : in(f.label()))
            .toList());
  }

  /** What links carry from a page of content. */
  ContextView context(SitePage page) {
    Article article = page.article();
    return context(
        ContextCode.of(page).toString(),
        article.title(),
        article.front().topic().orElse(""),
        article.front().urgent() ? Priority.P1 : Priority.P3);
  }

  /**
   * What links carry from a page that the engine lists.
   *
   * @param url tells sections apart
   */
  ContextView context(String kind, String url, String title) {
    return desk.isEmpty()
        ? ContextView.NONE
        : context(
            ContextCode.of(name(kind, url), Optional.empty(), lang, version).toString(),
            title,
            "",
            Priority.P3);
  }

  private String name(String kind, String url) {
    return switch (kind) {
      case "section" ->
          ContextCode.section(url.substring(edition.home().length(), url.length() - 1));
      case "browse" -> ContextCode.SEARCH;
      case "notfound" -> ContextCode.NOT_FOUND;
      case "languages" -> ContextCode.HOME;
      default -> "@" + kind;
    };
  }

  private ContextView context(String code, String title, String topic, Priority priority) {
    if (desk.isEmpty()) {
      return ContextView.NONE;
    }
    Contact contact = desk.get().contact();
    Message message = message(code, title, topic, priority);
    List<WayView> panel =
        route(contact, topic, priority).stream()
            .filter(c -> !c.community())
            .limit(ON_PANEL)
            .map(c -> way(c, message))
            .filter(w -> !w.url().isEmpty())
            .toList();
    List<Channel> spoken = contact.channels().stream().filter(c -> c.speaks(lang)).toList();
    WayView first =
        route(contact, "", Priority.P1).stream()
            .findFirst()
            .map(c -> way(c, message(code, title, topic, Priority.P1)))
            .orElse(ContextView.NO_WAY);
    return new ContextView(
        code,
        panel,
        spoken.stream().filter(c -> !c.community()).map(c -> way(c, message)).toList(),
        spoken.stream().filter(Channel::community).map(c -> way(c, message)).toList(),
        first);
  }

  /** Channels for a matter, the best first; without a topic those that take any. */
  private List<Channel> route(Contact contact, String topic, Priority priority) {
    List<String> ids =
        contact.routes().stream()
            .filter(r -> r.fits(topic, lang, priority))
            .findFirst()
            .map(Contact.Route::channels)
            .orElse(contact.channels().stream().map(Channel::id).toList());
    List<Channel> channels = new ArrayList<>();
    for (String id : ids) {
      contact.channels().stream()
          .filter(c -> c.id().equals(id) && c.takes(topic, lang))
          .forEach(channels::add);
    }
    return channels;
  }

  private Message message(String code, String title, String topic, Priority priority) {
    return new Message(
        title,
        code,
        lang,
        topic,
        priority,
        Level.L1,
        List.of(
            new Message.Line(words.get("desk_line_page"), title, 1),
            new Message.Line(words.get("desk_line_what"), "", 0)));
  }

  private WayView way(Channel channel, Message message) {
    ChannelKind kind = ChannelKinds.named(channel.kind()).orElseThrow();
    Map<String, String> settings = channel.settings();
    Optional<Desk.Picture> qr =
        desk.flatMap(d -> Optional.ofNullable(d.pictures().get(channel.id())));
    return new WayView(
        channel.id(),
        kind.name(),
        in(channel.name()),
        DeepLink.shown(kind, settings),
        DeepLink.open(kind, settings, message).orElse(""),
        kind.mode().name(),
        replies(channel),
        channel.note().map(this::in).orElse(""),
        channel.privacy().map(this::in).orElse(""),
        qr.map(Desk.Picture::url).orElse(""),
        qr.map(Desk.Picture::size).orElse(0));
  }

  private List<ReplyView> replies(Channel channel) {
    List<ReplyView> replies = new ArrayList<>();
    for (Priority priority : Priority.values()) {
      Contact.Reply reply = channel.replies().get(priority);
      if (reply != null) {
        replies.add(
            new ReplyView(
                words.get("desk_priority_" + priority.name().toLowerCase(Locale.ROOT)),
                HoursTable.reply(reply, words)));
      }
    }
    return replies;
  }

  private Link own(String url, String title) {
    return edition.pages().stream()
        .filter(p -> p.url().equals(url))
        .findFirst()
        .map(p -> Navigation.link(p.link(), false))
        .orElse(new Link(words.get(title), url, "", "", false));
  }

  private Link page(PageId id) {
    return edition.find(id).map(p -> Navigation.link(p.link(), false)).orElse(Navigation.NO_LINK);
  }

  private String in(Localized text) {
    return config.in(lang, text);
  }
}
