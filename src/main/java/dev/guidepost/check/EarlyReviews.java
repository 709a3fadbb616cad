package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Nobody can have checked a page tomorrow; a slip of the year would hide it for long. */
final class EarlyReviews implements Check {
  @Override
  public String code() {
    return "review-future";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    // It is tomorrow already in Kiritimati, 14 hours before UTC.
    LocalDate latest = LocalDate.ofInstant(subject.site().now(), ZoneOffset.ofHours(14));
    return subject
        .ownArticles()
        .flatMap(article ->
            article.front().reviewed().filter(date -> date.isAfter(latest)).stream()
                .map(date ->
                    Diagnostic.warning(
                        code(),
                        article.at("reviewed"),
                        "the page was reviewed on " + date + ", which is still to come",
                        "write the day when somebody checked it")))
        .toList();
  }
}
