package dev.guidepost.source;

import dev.guidepost.channel.ChannelKind;
import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.channel.DemoHosts;
import dev.guidepost.channel.Setting;
import dev.guidepost.model.Contact.Category;
import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Contact.Priority;
import dev.guidepost.model.Contact.Reply;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Location;
import dev.guidepost.model.Values;
import dev.guidepost.source.ContactReading.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the channels: what all have, and what each kind needs. */
final class ChannelsYaml {
  private final ContactReading reading;
  private final boolean demo;
  private final List<String> teams;
  private final List<String> topics;

  ChannelsYaml(ContactReading reading, boolean demo, List<Team> teams, List<Category> categories) {
    this.reading = reading;
    this.demo = demo;
    this.teams = teams.stream().map(Team::id).toList();
    this.topics = categories.stream().map(Category::code).toList();
  }

  List<Channel> channels(Values mapping) {
    List<Channel> channels = new ArrayList<>();
    for (Named named : ContactReading.named(mapping)) {
      named
          .values()
          .text("kind")
          .flatMap(ChannelKinds::named)
          .ifPresent(kind -> channels.add(channel(named, kind)));
    }
    return channels;
  }

  private Channel channel(Named named, ChannelKind kind) {
    Values values = named.values();
    Map<String, String> settings = settings(named, kind);
    refuseHosts(named, kind, settings);
    return new Channel(
        named.id(),
        kind.name(),
        reading.localized(values, "name"),
        settings,
        reading.languages(values, "languages"),
        reading.known(values, "teams", "team", teams),
        reading.known(values, "topics", "category", topics),
        replies(values.nested("reply")),
        factor(values),
        reading.optional(values, "privacy"),
        reading.optional(values, "note"),
        values.text("verify"),
        values.flag("community").orElse(false),
        values.date("verified"),
        named.at());
  }

  private Map<String, String> settings(Named named, ChannelKind kind) {
    Values values = named.values();
    Map<String, String> settings = new HashMap<>();
    for (Setting setting : kind.settings()) {
      setting.otherwise().ifPresent(value -> settings.put(setting.key(), value));
      if (!values.has(setting.key())) {
        if (setting.required()) {
          reading.wrong(
              "channel-setting",
              named.at(),
              "the channel '"
                  + named.id()
                  + "' of kind "
                  + kind.name()
                  + " needs '"
                  + setting.key()
                  + "'",
              "add " + setting.key() + ": " + setting.example() + " (" + setting.doc() + ")");
        }
      } else if (ContactSchema.isMapping(setting)) {
        values
            .nested(setting.key())
            .byKey()
            .forEach((name, value) ->
                setting(
                    kind,
                    setting,
                    setting.key() + "." + name,
                    ((Values.Text) value.content()).text(),
                    value.at(),
                    settings));
      } else {
        setting(
            kind,
            setting,
            setting.key(),
            values.text(setting.key()).orElseThrow(),
            values.at(setting.key()).orElseThrow(),
            settings);
      }
    }
    strangers(named, kind);
    return settings;
  }

  private void setting(
      ChannelKind kind,
      Setting setting,
      String key,
      String value,
      Location at,
      Map<String, String> settings) {
    if (setting.pattern().matcher(value).matches()) {
      settings.put(key, value);
    } else {
      reading.wrong(
          "channel-setting",
          at,
          "'"
              + key
              + "' is '"
              + value
              + "', which no "
              + kind.name()
              + " has ("
              + setting.doc()
              + ")",
          setting.example().isEmpty()
              ? "see the list of kinds"
              : "write e.g. " + setting.example());
    }
  }

  /** Settings of another kind: the decoder knows those of all kinds. */
  private void strangers(Named named, ChannelKind kind) {
    Set<String> others = new TreeSet<>();
    ChannelKinds.all().forEach(k -> k.settings().forEach(setting -> others.add(setting.key())));
    kind.settings().forEach(setting -> others.remove(setting.key()));
    for (String key : others) {
      named
          .values()
          .at(key)
          .ifPresent(at ->
              reading.doubtful(
                  "channel-setting",
                  at,
                  "'" + key + "' means nothing to a channel of kind " + kind.name(),
                  kind.settings().isEmpty()
                      ? "remove it"
                      : "it knows "
                          + kind.settings().stream()
                              .map(Setting::key)
                              .collect(Collectors.joining(", "))));
    }
  }

  /** A demonstration must not lead to what may be somebody's account, and a real site must. */
  private void refuseHosts(Named named, ChannelKind kind, Map<String, String> settings) {
    for (String host : DemoHosts.hosts(kind, settings)) {
      if (demo && !DemoHosts.isReserved(host)) {
        reading.wrong(
            "contact-demo",
            named.at(),
            "the channel '" + named.id() + "' leads to " + host + ", and demo is true",
            "use a name that ends in .example"
                + (kind.setting(Setting.ORIGIN).isPresent()
                    ? ", e.g. origin: https://chat.example"
                    : ""));
      } else if (!demo && DemoHosts.isReserved(host)) {
        reading.wrong(
            "contact-demo",
            named.at(),
            "the channel '" + named.id() + "' leads to " + host + ", where nobody is",
            "write the real address, or demo: true");
      }
    }
  }

  private double factor(Values values) {
    double factor = values.number("peak_factor").orElse(1d);
    if (factor < 1) {
      reading.wrong(
          "contact-form",
          values.at("peak_factor").orElseThrow(),
          "'peak_factor' is " + Numbers.plain(factor) + ", expected 1 or more",
          "nobody answers faster when many ask; write e.g. peak_factor: 2");
      return 1;
    }
    return factor;
  }

  private Map<Priority, Reply> replies(Values values) {
    Map<Priority, Reply> replies = new EnumMap<>(Priority.class);
    for (Priority priority : Priority.values()) {
      Optional<String> written = values.text(priority.name());
      if (written.isPresent()) {
        reading
            .hours(HoursText.reply(written.get()), values.at(priority.name()).orElseThrow())
            .ifPresent(reply -> replies.put(priority, reply));
      }
    }
    return replies;
  }
}
