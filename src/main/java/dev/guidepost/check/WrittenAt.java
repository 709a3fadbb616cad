package dev.guidepost.check;

import dev.guidepost.check.Published.Inside;
import dev.guidepost.model.Body;
import dev.guidepost.model.ContentPath;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Location;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.model.Reference;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds where an address on a finished page was written: in the content, a redirect, a template.
 */
final class WrittenAt {
  private final Subject subject;
  private final Map<String, SitePage> pages = new HashMap<>();
  private final Map<String, SourceFile> sources = new HashMap<>();

  WrittenAt(Subject subject) {
    this.subject = subject;
    subject
        .site()
        .editions()
        .forEach(edition -> edition.pages().forEach(page -> pages.put(page.url(), page)));
    subject.project().pages().forEach(source -> sources.put(source.path(), source));
  }

  /** Whether the author has heard of it where links are resolved. */
  boolean isToldAlready(HtmlPage page, Inside target) {
    SitePage written = pages.get(page.url());
    return written != null
        && target.path().equals(page.url())
        && references(written).containsKey(new LinkTarget.ToFragment(fragment(target)))
        && !written.article().anchors().contains(fragment(target));
  }

  /** Where the address was written; empty if it cannot be told. */
  Optional<Location> at(HtmlPage page, Address address, Inside target) {
    return ofReference(page, target)
        .or(() -> ofText(page, address))
        .or(() -> ofRedirect(page, target))
        .or(() -> ofTemplate(target));
  }

  private Optional<Location> ofReference(HtmlPage page, Inside target) {
    SitePage written = pages.get(page.url());
    if (written == null) {
      return Optional.empty();
    }
    Map<LinkTarget, Location> references = references(written);
    return Optional.ofNullable(
            references.get(new LinkTarget.ToPage(target.path(), fragment(target))))
        .or(() ->
            target.path().equals(page.url())
                ? Optional.ofNullable(references.get(new LinkTarget.ToFragment(fragment(target))))
                : Optional.empty());
  }

  private static String fragment(Inside target) {
    return ContentPath.decode(target.fragment());
  }

  private static Map<LinkTarget, Location> references(SitePage page) {
    Map<LinkTarget, Location> references = new HashMap<>();
    page.article().answer().ifPresent(a -> put(a, page.answerTargets(), references));
    put(page.article().body(), page.targets(), references);
    return references;
  }

  private static void put(
      Body body, List<LinkTarget> targets, Map<LinkTarget, Location> references) {
    for (int i = 0; i < targets.size(); i++) {
      Reference reference = body.references().get(i);
      references.putIfAbsent(targets.get(i), reference.at());
    }
  }

  /** Absolute addresses of the site itself are no references. */
  private Optional<Location> ofText(HtmlPage page, Address address) {
    SitePage written = pages.get(page.url());
    SourceFile source = written == null ? null : sources.get(written.article().path());
    int at =
        source == null || !address.value().contains("://")
            ? -1
            : source.text().indexOf(address.value());
    return at < 0 || source == null ? Optional.empty() : Optional.of(source.origins().at(at));
  }

  private Optional<Location> ofRedirect(HtmlPage page, Inside target) {
    return subject.site().redirects().stream()
        .filter(rule -> from(rule).equals("/" + page.url()) && rule.to().equals(target.toString()))
        .map(RedirectRule::at)
        .findFirst();
  }

  private static String from(RedirectRule rule) {
    return rule.from().split("#", 2)[0];
  }

  /**
   * Templates write {@code {{ root }}} and the rest of the address behind it, perhaps with the
   * language in between.
   */
  private Optional<Location> ofTemplate(Inside target) {
    String rest = target.path() + (target.fragment().isEmpty() ? "" : "#" + target.fragment());
    String below =
        subject.site().editions().stream()
            .map(Site.Edition::home)
            .filter(rest::startsWith)
            .findFirst()
            .map(home -> rest.substring(home.length()))
            .orElse(rest);
    return Stream.of(rest, below)
        .filter(wanted -> !wanted.isEmpty())
        .flatMap(wanted -> inTemplates("}}", wanted).stream())
        .findFirst()
        .or(() ->
            target.fragment().isEmpty()
                ? Optional.empty()
                : inTemplates("\"", "#" + target.fragment()));
  }

  private Optional<Location> inTemplates(String before, String wanted) {
    for (Map.Entry<String, String> template :
        new TreeMap<>(subject.project().theme().templates()).entrySet()) {
      String text = template.getValue();
      int found = text.indexOf(before + wanted + "\"");
      if (found >= 0) {
        int at = found + before.length();
        String above = text.substring(0, at);
        int line = (int) above.chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(
            new Location(
                subject.project().theme().file(template.getKey()),
                line,
                at - above.lastIndexOf('\n')));
      }
    }
    return Optional.empty();
  }
}
