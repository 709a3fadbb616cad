package dev.guidepost.channel;

import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Lang;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A channel as {@code link.js} knows it. */
public final class ChannelData {
  private static final String LINKS = "links.";

  private ChannelData() {}

  /** A tree for {@link dev.guidepost.json.Json}. */
  public static Map<String, Object> of(Channel channel, ChannelKind kind, Lang lang) {
    Map<String, String> settings = channel.settings();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", channel.id());
    data.put("kind", kind.name());
    data.put("mode", kind.mode().name().toLowerCase(Locale.ROOT));
    data.put("name", channel.name().in(lang).orElse(channel.id()));
    data.put("shown", DeepLink.shown(kind, settings));
    data.put("address", DeepLink.template(kind, settings, lang, ""));
    Map<String, String> links = links(kind, settings, lang);
    if (!links.isEmpty()) {
      data.put("links", links);
    }
    data.put("others", DeepLink.others(kind, settings, lang));
    data.put("limit", kind.limit());
    data.put("breaks", kind.breaks().text());
    data.put("publicly", kind.publicly());
    data.put("community", channel.community());
    data.put("plain", DeepLink.plain(kind, settings, lang).orElse(""));
    return data;
  }

  /** Addresses of single categories, by code. */
  private static Map<String, String> links(
      ChannelKind kind, Map<String, String> settings, Lang lang) {
    Map<String, String> links = new TreeMap<>();
    for (String key : settings.keySet()) {
      if (key.startsWith(LINKS)) {
        String category = key.substring(LINKS.length());
        links.put(category, DeepLink.template(kind, settings, lang, category));
      }
    }
    return links;
  }
}
