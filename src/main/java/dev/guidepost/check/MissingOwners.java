package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import java.util.List;

/** A page that is nobody's is kept true by nobody. Only sites that ask for owners are told. */
final class MissingOwners implements Check {
  @Override
  public String code() {
    return "owner-missing";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.site().config().review().ownerRequired()
        ? subject
            .ownArticles()
            .filter(article -> article.front().owner().filter(o -> !o.isBlank()).isEmpty())
            .map(article ->
                Diagnostic.warning(
                    code(),
                    article.at(),
                    "nobody is named who keeps the page true",
                    "write owner: and a team or a person in its front matter"))
            .toList()
        : List.of();
  }
}
