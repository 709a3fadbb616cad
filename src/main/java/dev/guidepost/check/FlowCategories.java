package dev.guidepost.check;

import dev.guidepost.model.Contact;
import dev.guidepost.model.Contact.Category;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Flow.Node;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.schema.Nearest;
import java.util.ArrayList;
import java.util.List;

/** An outcome that leads to a human names a category that the desk takes. */
final class FlowCategories implements Check {
  /** Under which a desk usually takes cases: for sites without a {@code contact.yml}. */
  private static final List<String> USUAL =
      List.of(
          "risk",
          "access",
          "stuck",
          "misdirect",
          "missing",
          "dapp",
          "bug",
          "report",
          "howto",
          "idea");

  @Override
  public String code() {
    return "flow-contact";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<String> categories =
        subject.contact().map(Contact::categories).orElse(List.of()).stream()
            .map(Category::code)
            .toList();
    List<String> known = categories.isEmpty() ? USUAL : categories;
    List<Diagnostic> diagnostics = new ArrayList<>();
    subject.site().editions().stream()
        .flatMap(edition -> edition.pages().stream())
        .filter(page -> !page.isFallback())
        .map(SitePage::article)
        .flatMap(article -> article.flow().stream())
        .flatMap(flow -> flow.nodes().stream())
        .forEach(node -> check(node, known, diagnostics));
    return diagnostics;
  }

  private void check(Node node, List<String> known, List<Diagnostic> diagnostics) {
    String category = node.contact().orElse("");
    if (!category.isEmpty() && !known.contains(category)) {
      diagnostics.add(
          Diagnostic.error(
              code(),
              node.at(),
              "'" + category + "' is no category of cases",
              Nearest.to(category, known)
                  .map(nearest -> "did you mean '" + nearest + "'?")
                  .orElse("use one of " + String.join(", ", known))));
    }
  }
}
