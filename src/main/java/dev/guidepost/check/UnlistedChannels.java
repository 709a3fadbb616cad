package dev.guidepost.check;

import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.channel.DeepLink;
import dev.guidepost.channel.Setting;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Readers trust every address on the site to be the desk's, so each that could be one stands in
 * {@code contact.yml}: e-mail addresses, telephone numbers and accounts at known messengers.
 */
final class UnlistedChannels implements Check {
  @Override
  public String code() {
    return "channel-unlisted";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.contact().map(contact -> check(subject, contact)).orElse(List.of());
  }

  private List<Diagnostic> check(Subject subject, Contact contact) {
    List<String> listed = listed(contact, subject.site().config().defaultLanguage());
    List<String> messengers =
        ChannelKinds.all().stream()
            .flatMap(kind -> kind.setting(Setting.ORIGIN).stream())
            .flatMap(setting -> setting.otherwise().stream())
            .map(origin -> origin + "/")
            .toList();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (HtmlPage page : subject.pages()) {
      for (String link : page.links()) {
        boolean couldBeOne =
            link.startsWith("mailto:")
                || link.startsWith("tel:")
                || messengers.stream().anyMatch(link::startsWith);
        if (couldBeOne && listed.stream().noneMatch(one -> leadsTo(link, one)) && told.add(link)) {
          diagnostics.add(
              Diagnostic.error(
                  code(),
                  Location.of(page.path()),
                  "the page links to '" + link + "', which contact.yml does not list",
                  "add the channel there, or remove the link"));
        }
      }
    }
    return diagnostics;
  }

  /** What goes on after the address asks for something there; a longer name is somebody else. */
  private static boolean leadsTo(String link, String listed) {
    return link.equals(listed)
        || (link.startsWith(listed) && "?#/".indexOf(link.charAt(listed.length())) >= 0);
  }

  private static List<String> listed(Contact contact, Lang lang) {
    List<String> listed = new ArrayList<>();
    for (Contact.Channel channel : contact.channels()) {
      ChannelKinds.named(channel.kind())
          .flatMap(kind -> DeepLink.plain(kind, channel.settings(), lang))
          .map(address -> address.replaceFirst("\\?.*", ""))
          .ifPresent(listed::add);
    }
    contact.official().stream()
        .filter(one -> one.kind().equals("email"))
        .forEach(one -> listed.add("mailto:" + one.value()));
    contact.security().ifPresent(s -> listed.addAll(s.contacts()));
    return listed;
  }
}
