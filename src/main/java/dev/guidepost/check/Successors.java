package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.schema.Nearest;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** Guesses what took the place of an address or anchor that is gone, and says how to lead there. */
final class Successors {
  private static final NavigableSet<String> NOTHING = Collections.emptyNavigableSet();
  private static final String GIVE_UP = "; or take it out here, if it is given up";

  private final Map<String, NavigableSet<String>> served;
  private final Map<String, NavigableSet<String>> locked;

  /** Pages in their own language, by address. */
  private final Map<String, SitePage> pages = new HashMap<>();

  private final List<String> homes;

  Successors(
      Site site,
      Map<String, NavigableSet<String>> served,
      Map<String, NavigableSet<String>> locked) {
    this.served = served;
    this.locked = locked;
    this.homes = site.editions().stream().map(Edition::home).map(home -> "/" + home).toList();
    for (Edition edition : site.editions()) {
      for (SitePage page : edition.pages()) {
        if (!page.isFallback()) {
          pages.put("/" + page.url(), page);
        }
      }
    }
  }

  String ofAddress(String address, Set<String> anchors) {
    Optional<String> found = successor(address, anchors);
    if (found.isEmpty()) {
      return "add to content/redirects.yml the page that answers now, "
          + address
          + ": "
          + home(address)
          + "…/"
          + GIVE_UP;
    }
    SitePage page = pages.get(found.get());
    return page == null
        ? "add to content/redirects.yml: " + address + ": " + found.get() + GIVE_UP
        : alias(page.article(), address) + GIVE_UP;
  }

  private static String alias(Article article, String address) {
    List<String> aliases = article.front().aliases();
    return aliases.isEmpty()
        ? "add to " + article.path() + ": aliases: [" + address + "]"
        : "in "
            + article.path()
            + " write: aliases: ["
            + String.join(", ", aliases)
            + ", "
            + address
            + "]";
  }

  private String home(String address) {
    return homes.stream().filter(address::startsWith).findFirst().orElse("/");
  }

  /** The page of that id, then a new one with the same anchors, then one of nearly that name. */
  private Optional<String> successor(String address, Set<String> anchors) {
    String home = home(address);
    String id = address.substring(home.length()).replaceFirst("/$", "");
    List<String> ofLanguage =
        served.keySet().stream().filter(one -> one.startsWith(home)).sorted().toList();
    List<String> fresh = ofLanguage.stream().filter(one -> !locked.containsKey(one)).toList();
    return ofLanguage.stream()
        .filter(one -> pages.containsKey(one) && pages.get(one).article().id().name().equals(id))
        .findFirst()
        .or(() -> sameAnchors(fresh, anchors))
        .or(() -> sameName(fresh, id))
        .or(() -> sameTitle(ofLanguage, id))
        .or(() -> Nearest.to(address, fresh))
        .or(() -> sameName(ofLanguage, id));
  }

  /** At least half of the anchors there were, and two of them. */
  private Optional<String> sameAnchors(List<String> candidates, Set<String> anchors) {
    return candidates.stream()
        .filter(one -> common(one, anchors) >= Math.max(2, (anchors.size() + 1) / 2))
        .max(
            Comparator.comparingInt((String one) -> common(one, anchors))
                .thenComparing(Comparator.reverseOrder()));
  }

  private int common(String address, Set<String> anchors) {
    Set<String> common = new HashSet<>(served.getOrDefault(address, NOTHING));
    common.retainAll(anchors);
    return common.size();
  }

  private static Optional<String> sameName(List<String> candidates, String id) {
    String name = "/" + id.substring(id.lastIndexOf('/') + 1) + "/";
    return candidates.stream().filter(one -> one.endsWith(name)).findFirst();
  }

  /** Names of files are often made from titles. */
  private Optional<String> sameTitle(List<String> candidates, String id) {
    String name = letters(id.substring(id.lastIndexOf('/') + 1));
    return name.length() < 3
        ? Optional.empty()
        : candidates.stream()
            .filter(one ->
                pages.containsKey(one) && letters(pages.get(one).article().title()).equals(name))
            .findFirst();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  String ofAnchor(String address, String anchor) {
    Collection<String> there = served.getOrDefault(address, NOTHING);
    List<String> fresh =
        there.stream().filter(one -> !locked.getOrDefault(address, NOTHING).contains(one)).toList();
    Optional<String> same =
        fresh.stream()
            .filter(one -> letters(one).equals(letters(anchor)))
            .findFirst()
            .or(() -> Nearest.to(anchor, fresh))
            .or(() -> fresh.size() == 1 ? Optional.of(fresh.getFirst()) : Optional.empty());
    Optional<String> target =
        same.map(one -> address + "#" + one).or(() -> elsewhere(address, anchor));
    return target
            .map(to -> "add to content/redirects.yml: " + address + "#" + anchor + ": " + to)
            .orElseGet(() ->
                pages.containsKey(address)
                    ? alias(pages.get(address).article(), "'#" + anchor + "'")
                    : "add to content/redirects.yml: " + address + "#" + anchor + ": " + address)
        + GIVE_UP;
  }

  /** The one other page of the language that has this anchor now, and had it not. */
  private Optional<String> elsewhere(String address, String anchor) {
    String home = home(address);
    List<String> having =
        served.entrySet().stream()
            .filter(page -> page.getKey().startsWith(home) && page.getValue().contains(anchor))
            .map(Map.Entry::getKey)
            .filter(page -> !locked.getOrDefault(page, NOTHING).contains(anchor))
            .sorted()
            .toList();
    return having.size() == 1 ? Optional.of(having.getFirst() + "#" + anchor) : Optional.empty();
  }
}
