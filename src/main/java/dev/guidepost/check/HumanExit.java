package dev.guidepost.check;

import dev.guidepost.channel.ChannelKinds;
import dev.guidepost.channel.DeepLink;
import dev.guidepost.model.Contact;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Site.Edition;
import java.net.URI;
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
import java.util.TreeMap;

/**
 * The proof that no reader is stranded: from every finished page, a channel of the desk that
 * answers in the page's language is at most two clicks away, over pages of that language. It looks
 * at what is published, so a theme that forgets the way fails as well as a site that has none.
 */
final class HumanExit implements Check {
  private static final int CLICKS = 2;

  /** Any host: addresses of pages are compared without it. */
  private static final URI ROOT = URI.create("https://site.example/");

  @Override
  public String code() {
    return "human-exit";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.contact().map(contact -> check(subject, contact)).orElse(List.of());
  }

  private List<Diagnostic> check(Subject subject, Contact contact) {
    String base = subject.site().config().baseUrl().map(b -> URI.create(b).getPath()).orElse("/");
    List<HtmlPage> pages = subject.pages();
    Map<String, Set<String>> links = new TreeMap<>();
    Map<String, String> languages = new HashMap<>();
    for (HtmlPage page : pages) {
      languages.put(page.url(), page.lang());
      Set<String> targets = new LinkedHashSet<>();
      page.links().forEach(link -> targets.add(target(page, link, base)));
      page.forward().ifPresent(link -> targets.add(target(page, link, base)));
      links.put(page.url(), targets);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (HtmlPage page : pages) {
      // A page whose template failed is empty, and its mistake is told already.
      if (page.html().isBlank()) {
        continue;
      }
      List<String> humans = humans(subject, contact, page.lang());
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

  /** A page of the site as its address, anything else as it is written. */
  private static String target(HtmlPage page, String link, String base) {
    String plain = link.replaceFirst("#.*", "");
    if (plain.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
      return plain;
    }
    try {
      String path = ROOT.resolve(base).resolve(page.url()).resolve(plain).getPath();
      return path.startsWith(base) ? path.substring(base.length()) : plain;
    } catch (IllegalArgumentException e) {
      return plain;
    }
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
