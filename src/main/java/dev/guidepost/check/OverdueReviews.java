package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.FrontMatter;
import dev.guidepost.model.ReviewPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What nobody has looked at for long may no longer be true. */
final class OverdueReviews implements Check {
  @Override
  public String code() {
    return "review-overdue";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    LocalDate today = LocalDate.ofInstant(subject.site().now(), ZoneOffset.UTC);
    Optional<Period> usual = subject.site().config().review().every();
    return subject.ownArticles().flatMap(a -> overdue(a, usual, today).stream()).toList();
  }

  private Optional<Diagnostic> overdue(Article article, Optional<Period> usual, LocalDate today) {
    FrontMatter front = article.front();
    Optional<Period> every =
        front.reviewEvery().isPresent() ? front.reviewEvery().flatMap(ReviewPeriod::of) : usual;
    if (every.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> last = front.reviewed().or(front::updated);
    if (last.isEmpty()) {
      return Optional.of(
          Diagnostic.warning(
              code(),
              article.at("review_every"),
              "nobody has said when the page was last true",
              "check it, then write reviewed: " + today));
    }
    LocalDate due = last.get().plus(every.get());
    return due.isBefore(today)
        ? Optional.of(
            Diagnostic.warning(
                code(),
                article.at(front.reviewed().isPresent() ? "reviewed" : "updated"),
                "the page was to be checked by "
                    + due
                    + front.owner().map(owner -> "; its owner is " + owner).orElse(""),
                "check that it is still true, then write reviewed: " + today))
        : Optional.empty();
  }
}
