package dev.guidepost.check;

import dev.guidepost.check.Address.Use;
import dev.guidepost.check.Published.Inside;
import dev.guidepost.model.ContentPath;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.schema.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every address on every finished page leads to something that is published, and every fragment to
 * something that is there, after all redirects. Authors' links are resolved long before; this looks
 * at what came out, so that a theme, a redirect or an absolute address cannot lead astray either.
 */
final class DeadLinks implements Check {
  private static final String ANCHOR = "dead-anchor";

  /** Each suggestion looks at all pages. */
  private static final int MAX_SUGGESTIONS = 20;

  @Override
  public String code() {
    return "dead-link";
  }

  /** What leads nowhere, and from where. */
  private record Dead(HtmlPage page, Address address, Inside target, boolean anchor) {
    /** A template writes one such link for all pages. */
    boolean isOnItself() {
      return anchor && address.value().startsWith("#");
    }
  }

  /** The same mistake, on however many pages it shows. */
  private record Cause(Location at, String target) {}

  @Override
  public List<Diagnostic> check(Subject subject) {
    WrittenAt written = new WrittenAt(subject);
    Map<Cause, List<Dead>> causes = new LinkedHashMap<>();
    subject
        .parallel()
        .map(subject.pages(), page -> dead(subject.published(), page))
        .forEach(ofPage -> {
          for (Dead dead : ofPage) {
            if (!written.isToldAlready(dead.page(), dead.target())) {
              Optional<Location> at = written.at(dead.page(), dead.address(), dead.target());
              Location place = at.orElse(Location.of(""));
              String target =
                  dead.isOnItself() ? "#" + dead.target().fragment() : dead.target().toString();
              causes.computeIfAbsent(new Cause(place, target), c -> new ArrayList<>()).add(dead);
            }
          }
        });
    List<Diagnostic> diagnostics = new ArrayList<>();
    causes.forEach((cause, dead) ->
        diagnostics.add(
            tell(subject.published(), cause, dead, diagnostics.size() < MAX_SUGGESTIONS)));
    return diagnostics;
  }

  private static List<Dead> dead(Published published, HtmlPage page) {
    List<Dead> dead = new ArrayList<>();
    for (Address address : page.addresses()) {
      dead(published, page, address).ifPresent(dead::add);
    }
    page.forward()
        .flatMap(forward -> dead(published, page, new Address(Use.LINK, forward)))
        .ifPresent(dead::add);
    return dead;
  }

  private static Optional<Dead> dead(Published published, HtmlPage page, Address address) {
    if (address.use() == Use.HOST
        || !(published.place(page, address.value()) instanceof Inside inside)) {
      return Optional.empty();
    }
    // A page for what is not there stands at no address of its own.
    boolean own = page.isNotFound() && inside.path().equals(page.url());
    if (!own && !published.has(inside.path())) {
      return Optional.of(new Dead(page, address, inside, false));
    }
    boolean missing =
        switch (address.use()) {
          case LINK, NAMED, LOADED ->
              published.ids(inside).filter(ids -> !holds(ids, inside.fragment())).isPresent();
          case STYLE, SCRIPT, HOST, FORM, DATA -> false;
        };
    return missing ? Optional.of(new Dead(page, address, inside, true)) : Optional.empty();
  }

  /**
   * As browsers look for it: as it stands, then without escapes; nothing and {@code top} are the
   * page's start. What has a {@code =} is told to a script.
   */
  private static boolean holds(Set<String> ids, String fragment) {
    return fragment.isEmpty()
        || fragment.indexOf('=') >= 0
        || ids.contains(fragment)
        || ids.contains(ContentPath.decode(fragment))
        || fragment.equalsIgnoreCase("top");
  }

  private Diagnostic tell(Published published, Cause cause, List<Dead> dead, boolean suggest) {
    Dead first = dead.getFirst();
    String fragment = ContentPath.decode(first.target().fragment());
    String page = "/" + first.target().path();
    String what =
        first.isOnItself() && !cause.at().file().isEmpty()
            ? "leads to '#"
                + fragment
                + "', which is not on "
                + OnPages.of(dead.stream().map(Dead::page).toList())
            : first.anchor()
                ? "leads to '" + page + "', which has nothing with the id '" + fragment + "'"
                : "leads to '" + page + "', which is not published";
    String who =
        cause.at().file().isEmpty()
            ? OnPages.of(dead.stream().map(Dead::page).toList()) + " "
            : "this ";
    Location at = cause.at().file().isEmpty() ? Location.of(first.page().path()) : cause.at();
    Optional<String> near =
        !suggest
            ? Optional.empty()
            : first.anchor()
                ? nearest(fragment, published.ids(first.target()).orElse(Set.of()), "#")
                : nearest(first.target().path(), published.urls(), "/");
    return Diagnostic.warning(
        first.anchor() ? ANCHOR : code(),
        at,
        who + what,
        near.orElse(
            first.anchor()
                ? "give the id to what is meant, or lead to the page"
                : "lead to a page or file that exists"));
  }

  private static Optional<String> nearest(String missing, Collection<String> all, String mark) {
    return Nearest.to(missing, all)
        .or(() -> sameName(missing, all))
        .map(near -> "did you mean '" + mark + near + "'?");
  }

  /** A page of the same name in another folder. */
  private static Optional<String> sameName(String missing, Collection<String> all) {
    String name = lastName(missing);
    return name.length() < 3
        ? Optional.empty()
        : all.stream().filter(one -> lastName(one).equals(name)).sorted().findFirst();
  }

  private static String lastName(String path) {
    String[] names = path.split("/");
    return names.length == 0 ? "" : names[names.length - 1];
  }
}
