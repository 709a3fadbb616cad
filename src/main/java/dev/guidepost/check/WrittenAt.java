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

/** Finds where an address on a finished page was written: in the content, a redirect, a template. */
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
        .or(() -> ofTemplate(address, target));
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
                ? Optional.ofNullable(
                    references.get(new LinkTarget.ToFragment(fragment(target))))
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

  /** Templates write {@code {{ root }}} and the rest of the address behind it. */
  private Optional<Location> ofTemplate(Address address, Inside target) {
    String rest = address.value().replaceFirst("^(?:\\.{1,2}/)+", "");
    for (Site.Edition edition : subject.site().editions()) {
      String below =
          target.path().startsWith(edition.home())
              ? rest.replaceFirst("^" + edition.home(), "")
              : rest;
      for (String wanted : List.of("}}" + rest + "\"", "}}" + below + "\"", "\"" + rest + "\"")) {
        Optional<Location> found = inTemplates(wanted);
        if (found.isPresent() && rest.length() > 1) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Location> inTemplates(String wanted) {
    String folder = "themes/" + subject.project().theme().name() + "/templates/";
    for (Map.Entry<String, String> template :
        new TreeMap<>(subject.project().theme().templates()).entrySet()) {
      int at = template.getValue().indexOf(wanted);
      if (at >= 0) {
        String before = template.getValue().substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(
            new Location(folder + template.getKey(), line, at - before.lastIndexOf('\n')));
      }
    }
    return Optional.empty();
  }
}
