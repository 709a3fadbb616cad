package dev.guidepost.contact;

import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.channel.DeepLink;
import dev.guidepost.json.Json;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Lang;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Values.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code .well-known/official-channels.json}: what is genuine and what does not exist, for wallets,
 * browsers and bots that want to warn.
 */
final class OfficialFile {
  static final String PATH = ".well-known/official-channels.json";
  private static final int VERSION = 1;

  private OfficialFile() {}

  static OutputFile of(Site site, Contact contact) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", VERSION);
    tree.put("about", "What is not listed here is to be treated as false.");
    tree.put("demo", contact.demo());
    site.config().baseUrl().ifPresent(base -> tree.put("site", base));
    Map<String, Object> rules = new LinkedHashMap<>();
    for (Edition edition : site.editions()) {
      rules.put(
          edition.lang().tag(),
          site.config()
              .rule()
              .map(rule -> site.config().in(edition.lang(), rule))
              .orElse(edition.words().get("never_share_rule")));
    }
    tree.put("never_asked", rules);
    List<Object> official = new ArrayList<>();
    contact
        .official()
        .forEach(one -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          entry.put("kind", one.kind());
          entry.put("name", in(one.name(), site));
          entry.put("value", one.value());
          entry.put("verified", one.verified().toString());
          official.add(entry);
        });
    tree.put("official", official);
    tree.put("channels", contact.channels().stream().map(c -> channel(c, site)).toList());
    tree.put("absent", contact.absent().stream().map(a -> absent(a, site)).toList());
    return OutputFile.text(PATH, Turn.INDEX, Json.pretty(tree));
  }

  private static Object channel(Channel channel, Site site) {
    Lang lang = site.config().defaultLanguage();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", channel.id());
    entry.put("kind", channel.kind());
    entry.put("name", in(channel.name(), site));
    ChannelKinds.named(channel.kind())
        .ifPresent(kind -> {
          entry.put("shown", DeepLink.shown(kind, channel.settings()));
          Optional<String> address = DeepLink.plain(kind, channel.settings(), lang);
          address.ifPresent(a -> entry.put("address", a));
        });
    channel.verify().ifPresent(v -> entry.put("verify", v));
    entry.put(
        "languages",
        (channel.languages().isEmpty() ? site.config().languages() : channel.languages())
            .stream().map(Lang::tag).toList());
    entry.put("community", channel.community());
    channel.verified().map(LocalDate::toString).ifPresent(v -> entry.put("verified", v));
    return entry;
  }

  private static Object absent(Contact.Absent absent, Site site) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", in(absent.name(), site));
    absent.text().ifPresent(text -> entry.put("text", in(text, site)));
    return entry;
  }

  private static Map<String, String> in(Localized text, Site site) {
    Map<String, String> all = new LinkedHashMap<>();
    site.config().languages().forEach(l -> all.put(l.tag(), site.config().in(l, text)));
    return all;
  }
}
