package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.model.Site;
import dev.guidepost.model.UrlLock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What readers have kept goes on leading somewhere: each address and anchor of {@code urls.lock} is
 * still there, or something leads on from it. A check of links cannot see this, since no page leads
 * to what has vanished.
 *
 * <p>Of an address that leads on no anchors are asked: readers come to the page that took over.
 */
final class LostAddresses implements Check {
  private static final String ANCHOR = "anchor-lost";
  private static final String NEW = "url-unlocked";

  @Override
  public String code() {
    return "url-lost";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.project().lock().map(lock -> check(subject, lock)).orElse(List.of());
  }

  private List<Diagnostic> check(Subject subject, UrlLock lock) {
    Site site = subject.site();
    SortedMap<String, NavigableSet<String>> served = Served.of(site, subject.files());
    Set<String> answering = answering(subject);
    Set<String> redirected =
        site.redirects().stream().map(RedirectRule::from).collect(Collectors.toSet());
    Successors successors = new Successors(site, served, lock.addresses());
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (UrlLock.Line line : lock.lines()) {
      String address = line.address();
      if (!served.containsKey(address) && !answering.contains(address)) {
        diagnostics.add(
            Diagnostic.error(
                code(),
                line.at(),
                "nothing answers at '" + address + "' any more, and nothing leads on from there",
                successors.ofAddress(address, anchors(line))));
      } else if (!redirected.contains(address)) {
        Set<String> there = ids(subject, address);
        for (UrlLock.Anchor anchor : line.anchors()) {
          String old = address + "#" + anchor.id();
          if (!there.contains(anchor.id()) && !redirected.contains(old)) {
            diagnostics.add(
                Diagnostic.error(
                    ANCHOR,
                    anchor.at(),
                    "the page '"
                        + address
                        + "' has nothing with the id '"
                        + anchor.id()
                        + "' any more",
                    successors.ofAnchor(address, anchor.id())));
          }
        }
      }
    }
    unlocked(lock, served).ifPresent(diagnostics::add);
    return diagnostics;
  }

  private static Set<String> anchors(UrlLock.Line line) {
    return line.anchors().stream().map(UrlLock.Anchor::id).collect(Collectors.toSet());
  }

  /** Addresses of all files: whatever answers is not lost, even if it would not be locked today. */
  private static Set<String> answering(Subject subject) {
    Set<String> answering = new HashSet<>();
    subject.files().forEach(file -> answering.add("/" + file.path()));
    subject.published().urls().forEach(url -> answering.add("/" + url));
    return answering;
  }

  private static Set<String> ids(Subject subject, String address) {
    return subject.published().page(address.substring(1)).map(HtmlPage::ids).orElse(Set.of());
  }

  private static Optional<Diagnostic> unlocked(
      UrlLock lock, Map<String, NavigableSet<String>> served) {
    Map<String, NavigableSet<String>> locked = lock.addresses();
    List<String> addresses =
        served.keySet().stream().filter(address -> !locked.containsKey(address)).toList();
    long anchors =
        served.entrySet().stream()
            .flatMap(page ->
                page.getValue().stream()
                    .filter(anchor ->
                        locked.containsKey(page.getKey())
                            && !locked.get(page.getKey()).contains(anchor)))
            .count();
    if (addresses.isEmpty() && anchors == 0) {
      return Optional.empty();
    }
    List<String> fresh = new ArrayList<>();
    if (!addresses.isEmpty()) {
      fresh.add(
          count(addresses.size(), "address", "addresses")
              + (addresses.size() == 1 ? " (" : " (the first is ")
              + addresses.getFirst()
              + ")");
    }
    if (anchors > 0) {
      fresh.add(count(anchors, "anchor", "anchors") + " of known pages");
    }
    return Optional.of(
        Diagnostic.info(
            NEW,
            Location.of(UrlLock.FILE),
            String.join(" and ", fresh) + ": not in the lock yet",
            "add them with guidepost check --lock"));
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
