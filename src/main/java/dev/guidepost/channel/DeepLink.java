package dev.guidepost.channel;

import dev.guidepost.channel.ChannelKind.Mode;
import dev.guidepost.channel.ChannelKind.Other;
import dev.guidepost.model.Lang;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Addresses that open channels. A message's text is only ever in an address that is made for it,
 * and all of an address has a place within the kind's limit. {@code link.js} is its twin.
 */
public final class DeepLink {
  /** A link that takes {@code scene_param} says so by this. */
  private static final String SCENE = "enc_scene=";

  private DeepLink() {}

  /** The address with as much of the message as it can carry; empty if the kind has none. */
  public static Optional<String> open(
      ChannelKind kind, Map<String, String> settings, Message message) {
    String template = template(kind, settings, message.lang(), message.category());
    return address(kind, template, message)
        .or(() -> some(Template.plain(template, message.lang().tag())));
  }

  /** The address without a message; empty if the kind has none. */
  public static Optional<String> plain(ChannelKind kind, Map<String, String> settings, Lang lang) {
    return some(Template.plain(template(kind, settings, lang, ""), lang.tag()));
  }

  /**
   * @param name of one of the kind's further addresses
   * @return empty if the kind has none of that name, or one that is too long
   */
  public static Optional<String> other(
      ChannelKind kind, Map<String, String> settings, String name, Message message) {
    return kind.others().stream()
        .filter(o -> o.name().equals(name))
        .findFirst()
        .map(o -> fill(kind, o.address(), settings, message.lang(), message.category()))
        .flatMap(template -> address(kind, template, message));
  }

  /** What readers see, copy and compare. */
  public static String shown(ChannelKind kind, Map<String, String> settings) {
    return Template.show(
        kind.shown(),
        name -> {
          String value = setting(kind, settings, name);
          return value.startsWith("https://") ? Template.plain(value, "") : value;
        });
  }

  /**
   * The address with the settings in it and a message's placeholders left.
   *
   * @param category whose own link is meant, where there is one
   */
  static String template(
      ChannelKind kind, Map<String, String> settings, Lang lang, String category) {
    return fill(kind, kind.address(), settings, lang, category);
  }

  static Map<String, String> others(ChannelKind kind, Map<String, String> settings, Lang lang) {
    Map<String, String> others = new TreeMap<>();
    for (Other other : kind.others()) {
      some(fill(kind, other.address(), settings, lang, ""))
          .ifPresent(template -> others.put(other.name(), template));
    }
    return others;
  }

  private static String fill(
      ChannelKind kind, String template, Map<String, String> settings, Lang lang, String category) {
    String link = settings.getOrDefault("links." + category, setting(kind, settings, "link"));
    UnaryOperator<String> values =
        name ->
            switch (name) {
              case "digits" -> setting(kind, settings, "number").replaceAll("[^0-9+]", "");
              case "locale" ->
                  settings.getOrDefault(
                      "locales." + lang.tag(), lang.tag().toLowerCase(Locale.ROOT));
              case "link" -> link;
              default -> setting(kind, settings, name);
            };
    return Template.fill(
        template.replace("{scene}", link.contains(SCENE) ? "{code}" : "{scene}"), values);
  }

  private static String setting(ChannelKind kind, Map<String, String> settings, String key) {
    String value = settings.get(key);
    return value != null ? value : kind.setting(key).flatMap(Setting::otherwise).orElse("");
  }

  private static Optional<String> address(ChannelKind kind, String template, Message message) {
    return message
        .within(m -> expand(kind, template, m).length() <= kind.limit())
        .map(m -> expand(kind, template, m))
        .flatMap(DeepLink::some);
  }

  private static String expand(ChannelKind kind, String template, Message message) {
    Map<String, String> values = new TreeMap<>();
    values.put("lang", message.lang().tag());
    values.put("code", message.code());
    if (kind.mode() == Mode.PREFILL) {
      values.put("subject", message.subject());
      values.put(
          "text",
          template.contains("{subject}")
              ? message.text(kind.breaks())
              : message.whole(kind.breaks()));
      values.put("category", message.category());
      values.put("priority", message.priority().name());
      values.put("level", message.level().name());
    }
    return Template.expand(template, values);
  }

  private static Optional<String> some(String address) {
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }
}
