package dev.guidepost.check;

import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.channel.DeepLink;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Site.Edition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The proof that no reader is stranded: from every finished page, a channel of the desk that
 * answers in the page's language is at most two clicks away, over pages of that language. It looks
 * at what is published, so a theme that forgets the way fails as well as a site that has none.
 */
final class HumanExit implements Check {
  private static final int CLICKS = 2;

  @Override
  public String code() {
    return "human-exit";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.contact().map(contact -> check(subject, contact)).orElse(List.of());
  }

  private List<Diagnostic> check(Subject subject, Contact contact) {
    List<HtmlPage> pages = subject.pages();
    Map<String, Set<String>> links = new HashMap<>();
    Map<String, String> languages = new HashMap<>();
    for (HtmlPage page : pages) {
      languages.put(page.url(), page.lang());
      Set<String> targets = new LinkedHashSet<>();
      page.links().forEach(link -> add(target(subject, page, link), link, targets));
      page.forward().ifPresent(link -> add(target(subject, page, link), link, targets));
      links.put(page.url(), targets);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, List<String>> byLanguage = new HashMap<>();
    for (HtmlPage page : pages) {
      if (page.isBlank()) {
        continue;
      }
      List<String> humans =
          byLanguage.computeIfAbsent(page.lang(), lang -> humans(subject, contact, lang));
      List<String> path = shortest(page.url(), links, languages, humans);
      if (path.isEmpty() || path.size() - 1 > CLICKS) {
        diagnostics.add(
            Diagnostic.error(
                code(),
                Location.of(page.path()),
                path.isEmpty()
                    ? "no link leads from this page to a human who answers in " + page.lang()
                    : "a human is "
                        + (path.size() - 1)
                        + " clicks away: "
                        + String.join(" → ", path),
                "let the template include the contact panel, or give contact.yml a channel in "
                    + page.lang()));
      }
    }
    return diagnostics;
  }

  /** Beginnings of the addresses at which somebody answers in a language. */
  private static List<String> humans(Subject subject, Contact contact, String htmlLang) {
    Set<String> humans = new LinkedHashSet<>();
    for (Edition edition : subject.site().editions()) {
      // The page that offers the languages speaks all of them.
      if (htmlLang.isEmpty() || edition.words().get("lang_html").equals(htmlLang)) {
        for (Contact.Channel channel : contact.channels()) {
          if (channel.takes("", edition.lang())) {
            ChannelKinds.named(channel.kind())
                .flatMap(kind -> DeepLink.plain(kind, channel.settings(), edition.lang()))
                .map(HumanExit::beginning)
                .ifPresent(humans::add);
          }
        }
      }
    }
    return List.copyOf(humans);
  }

  private static String beginning(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  /** A channel may be answered on the site's own host, so what is written counts as well. */
  private static void add(String target, String written, Set<String> targets) {
    targets.add(target);
    if (written.contains(":")) {
      targets.add(written);
    }
  }

  /** A page of the site as its address, anything else as it is written. */
  private static String target(Subject subject, HtmlPage page, String link) {
    return switch (subject.published().place(page, link)) {
      case Published.Inside inside -> inside.path();
      case Published.Outside outside -> outside.address();
    };
  }

  /** From a page to a human, both included; empty if there is no way. */
  private static List<String> shortest(
      String from,
      Map<String, Set<String>> links,
      Map<String, String> languages,
      List<String> humans) {
    Map<String, String> before = new HashMap<>();
    Set<String> seen = new HashSet<>(Set.of(from));
    Deque<String> queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty()) {
      String at = queue.remove();
      Set<String> targets = links.getOrDefault(at, Set.of());
      Optional<String> human =
          targets.stream().filter(t -> humans.stream().anyMatch(t::startsWith)).findFirst();
      if (human.isPresent()) {
        return path(human.get(), at, before);
      }
      for (String target : targets) {
        if (isOwn(target, from, links, languages) && seen.add(target)) {
          before.put(target, at);
          queue.add(target);
        }
      }
    }
    return List.of();
  }

  private static boolean isOwn(
      String target, String from, Map<String, Set<String>> links, Map<String, String> languages) {
    return links.containsKey(target)
        && (languages.getOrDefault(target, "").equals(languages.getOrDefault(from, ""))
            || from.isEmpty());
  }

  private static List<String> path(String human, String last, Map<String, String> before) {
    List<String> path = new ArrayList<>(List.of(beginning(human)));
    for (Optional<String> at = Optional.of(last);
        at.isPresent();
        at = Optional.ofNullable(before.get(at.get()))) {
      path.addFirst("/" + at.get());
    }
    return path;
  }
}
