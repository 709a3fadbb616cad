package dev.guidepost.contact;

import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.channel.DeepLink;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Lang;
import dev.guidepost.model.SiteConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that is really the owner's: a channel, a website, an app.
 *
 * @param kind of channel or thing
 * @param value to compare letter by letter
 * @param verified when somebody last checked it
 */
public record Genuine(String kind, String name, String value, Optional<LocalDate> verified) {

  /**
   * Everything that is listed, in the order in which it is written: things first, then channels.
   */
  public static List<Genuine> of(Contact contact, Lang lang, SiteConfig config) {
    List<Genuine> all = new ArrayList<>();
    for (Contact.Official one : contact.official()) {
      all.add(
          new Genuine(
              one.kind(), config.in(lang, one.name()), one.value(), Optional.of(one.verified())));
    }
    for (Contact.Channel channel : contact.channels()) {
      String shown =
          ChannelKinds.named(channel.kind())
              .map(kind -> DeepLink.shown(kind, channel.settings()))
              .orElse("");
      all.add(
          new Genuine(
              channel.kind(),
              config.in(lang, channel.name()),
              channel.verify().orElse(shown),
              channel.verified()));
    }
    return List.copyOf(all);
  }
}
