package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Flow;
import dev.guidepost.model.Flow.Choice;
import dev.guidepost.model.Flow.Node;
import dev.guidepost.model.Location;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same answers lead to the same outcome in every language: what one language's readers are told
 * to do must not be withheld from another's.
 */
final class SameFlows implements Check {
  @Override
  public String code() {
    return "flow-languages";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Map<PageId, Article> first = new HashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Edition edition : subject.site().editions()) {
      for (SitePage page : edition.pages()) {
        Article article = page.article();
        if (page.isFallback() || article.flow().isEmpty()) {
          continue;
        }
        Article other = first.putIfAbsent(article.id(), article);
        if (other != null) {
          difference(article.flow().get(), other.flow().orElseThrow(), article.at())
              .ifPresent(found -> diagnostics.add(found.in(other, code())));
        }
      }
    }
    return diagnostics;
  }

  /**
   * @param what is different here
   * @param there where the other file says so
   */
  private record Difference(Location at, String what, Location there) {
    Diagnostic in(Article other, String code) {
      return Diagnostic.error(
          code,
          at,
          what + " in " + (there.line() == 0 ? other.at() : there),
          "ask the same questions in the same order, and lead on to the same places");
    }
  }

  private static Optional<Difference> difference(Flow here, Flow there, Location page) {
    if (!here.start().equals(there.start())) {
      return Optional.of(
          new Difference(
              page,
              "the first question is '" + here.start() + "' here and '" + there.start() + "'",
              there.find(there.start()).map(Node::at).orElse(page)));
    }
    int both = Math.min(here.nodes().size(), there.nodes().size());
    for (int i = 0; i < both; i++) {
      Optional<Difference> found = difference(here.nodes().get(i), there.nodes().get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    if (here.nodes().size() == there.nodes().size()) {
      return Optional.empty();
    }
    boolean more = here.nodes().size() > both;
    Node extra = (more ? here : there).nodes().get(both);
    return Optional.of(
        more
            ? new Difference(
                extra.at(),
                "'" + extra.id() + "' is only here, and not",
                there.nodes().getLast().at())
            : new Difference(page, "'" + extra.id() + "' is missing here, and stands", extra.at()));
  }

  private static Optional<Difference> difference(Node here, Node there) {
    if (!here.id().equals(there.id()) || here.kind() != there.kind()) {
      return Optional.of(
          new Difference(here.at(), name(here) + " stands in place of " + name(there), there.at()));
    }
    List<String> targets = here.choices().stream().map(Choice::target).toList();
    List<String> others = there.choices().stream().map(Choice::target).toList();
    if (!targets.equals(others)) {
      return Optional.of(
          new Difference(
              here.at(),
              "the answers of '"
                  + here.id()
                  + "' lead to "
                  + String.join(", ", targets)
                  + " here and to "
                  + String.join(", ", others),
              there.at()));
    }
    if (here.resolves() != there.resolves() || !here.contact().equals(there.contact())) {
      return Optional.of(
          new Difference(
              here.at(),
              "the outcome '" + here.id() + "' " + ending(here) + " here and " + ending(there),
              there.at()));
    }
    return Optional.empty();
  }

  private static String name(Node node) {
    return (node.isOutcome() ? "the outcome '" : "the question '") + node.id() + "'";
  }

  private static String ending(Node node) {
    String human =
        node.contact()
            .map(
                category -> category.isEmpty() ? "leads to a human" : "leads to '" + category + "'")
            .orElse("");
    return node.resolves() ? human.isEmpty() ? "resolves" : "resolves and " + human : human;
  }
}
