package dev.guidepost.contact;

import dev.guidepost.channel.ChannelData;
import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Contact.Category;
import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Contact.Field;
import dev.guidepost.model.Contact.Option;
import dev.guidepost.model.Contact.Question;
import dev.guidepost.model.Contact.Route;
import dev.guidepost.model.Lang;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.Values.Localized;
import dev.guidepost.type.Alert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What scripts on the pages of one edition know of the desk, as a tree for JSON. Texts are in the
 * edition's language, addresses are from the site's root.
 */
final class DeskData {
  /** Words of the theme that scripts say. */
  private static final List<String> SPOKEN =
      List.of("desk_", "hours_", "vote_", "check_", "months");

  private static final int VERSION = 1;

  private final Site site;
  private final Contact contact;
  private final Edition edition;
  private final Lang lang;

  DeskData(Site site, Contact contact, Edition edition) {
    this.site = site;
    this.contact = contact;
    this.edition = edition;
    this.lang = edition.lang();
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("v", VERSION);
    tree.put("lang", lang.tag());
    tree.put("since", newestDate());
    tree.put("teams", contact.teams().stream().map(t -> HoursData.team(t, this::in)).toList());
    tree.put("channels", channels());
    tree.put("routes", contact.routes().stream().filter(this::isOurs).map(this::route).toList());
    tree.put("categories", contact.categories().stream().map(this::category).toList());
    tree.put("urgent", urgent());
    tree.put("human", contact.human().getOrDefault(lang, List.of()));
    tree.put("evidence", fields(contact.evidence()));
    tree.put("next", contact.next().getOrDefault(lang, List.of()));
    tree.put("official", official());
    tree.put("absent", contact.absent().stream().map(a -> in(a.name())).toList());
    tree.put("feedback", feedback());
    tree.put("alerts", edition.alerts().stream().flatMap(p -> alert(p).stream()).toList());
    tree.put("words", words());
    return tree;
  }

  /** A clock that shows an earlier day than something in the content was written on is wrong. */
  private String newestDate() {
    return site.editions().stream()
        .flatMap(e -> e.pages().stream())
        .flatMap(p -> p.article().front().updated().stream())
        .max(LocalDate::compareTo)
        .map(Object::toString)
        .orElse("");
  }

  private List<Object> channels() {
    return contact.channels().stream()
        .filter(c -> c.speaks(lang))
        .map(c -> (Object) channel(c))
        .toList();
  }

  private Map<String, Object> channel(Channel channel) {
    Map<String, Object> tree =
        new LinkedHashMap<>(
            ChannelData.of(channel, ChannelKinds.named(channel.kind()).orElseThrow(), lang));
    tree.put("name", in(channel.name()));
    tree.put("teams", channel.teams().stream().filter(this::speaks).toList());
    tree.put("topics", channel.topics());
    tree.putAll(HoursData.replies(channel));
    tree.put("privacy", channel.privacy().map(this::in).orElse(""));
    tree.put("note", channel.note().map(this::in).orElse(""));
    tree.put("verify", channel.verify().orElse(""));
    tree.put("verified", channel.verified().map(Object::toString).orElse(""));
    return tree;
  }

  private boolean speaks(String team) {
    return contact.teams().stream()
        .filter(t -> t.id().equals(team))
        .anyMatch(t -> t.languages().isEmpty() || t.languages().contains(lang));
  }

  private boolean isOurs(Route route) {
    return route.languages().isEmpty() || route.languages().contains(lang);
  }

  private Map<String, Object> route(Route route) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("categories", route.categories());
    tree.put("priorities", route.priorities().stream().sorted().map(Enum::name).toList());
    tree.put("channels", route.channels());
    return tree;
  }

  private Map<String, Object> category(Category category) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", category.code());
    tree.put("name", in(category.name()));
    tree.put("hint", category.hint().map(this::in).orElse(""));
    tree.put("priority", category.priority().name());
    tree.put("level", category.level().name());
    tree.put("read", category.read().stream().flatMap(id -> page(id).stream()).toList());
    tree.put("flow", category.flow().flatMap(this::page).orElse(null));
    tree.put("questions", category.questions().stream().map(this::question).toList());
    tree.put("evidence", fields(category.evidence()));
    tree.put("words", category.words().getOrDefault(lang, List.of()));
    return tree;
  }

  private Map<String, Object> question(Question question) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", question.id());
    tree.put("ask", in(question.ask()));
    tree.put("options", question.options().stream().map(this::option).toList());
    return tree;
  }

  private Map<String, Object> option(Option option) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", option.id());
    tree.put("label", in(option.label()));
    option.priority().ifPresent(p -> tree.put("priority", p.name()));
    option.level().ifPresent(l -> tree.put("level", l.name()));
    option.next().ifPresent(n -> tree.put("next", n));
    if (option.ends()) {
      tree.put("ends", true);
    }
    return tree;
  }

  private List<Object> fields(List<Field> fields) {
    return fields.stream()
        .map(f ->
            (Object)
                new TreeMap<String, Object>(
                    Map.of(
                        "id",
                        f.id(),
                        "label",
                        in(f.label()),
                        "hint",
                        f.hint().map(this::in).orElse(""))))
        .toList();
  }

  private Map<String, Object> urgent() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("page", contact.urgent().page().flatMap(this::page).orElse(null));
    tree.put("card", contact.urgent().card().getOrDefault(lang, List.of()));
    tree.put("words", contact.urgent().words().getOrDefault(lang, List.of()));
    return tree;
  }

  private List<Object> official() {
    return Genuine.of(contact, lang, site.config()).stream()
        .map(g ->
            (Object)
                new TreeMap<String, Object>(
                    Map.of("kind", g.kind(), "name", g.name(), "value", g.value())))
        .toList();
  }

  private Map<String, Object> feedback() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("endpoint", contact.feedback().endpoint().orElse(""));
    tree.put("remember", contact.feedback().remember());
    return tree;
  }

  private Optional<Object> alert(SitePage page) {
    Alert.Banner banner = Alert.banner(page.article().front());
    return Alert.category(page.article().front())
        .map(category -> {
          Map<String, Object> tree = new LinkedHashMap<>();
          tree.put("category", category);
          tree.put("title", page.article().title());
          tree.put("url", page.url());
          tree.put("from", banner.from().map(Instant::toString).orElse(""));
          tree.put("until", banner.until().map(Instant::toString).orElse(""));
          return tree;
        });
  }

  private Optional<Object> page(PageId id) {
    return edition
        .find(id)
        .map(p -> {
          Map<String, Object> tree = new LinkedHashMap<>();
          tree.put("title", p.article().title());
          tree.put("url", p.url());
          return tree;
        });
  }

  private Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    edition
        .words()
        .texts()
        .forEach((key, text) -> {
          if (SPOKEN.stream().anyMatch(key::startsWith)) {
            words.put(key, text);
          }
        });
    return words;
  }

  private String in(Localized text) {
    return site.config().in(lang, text);
  }
}
