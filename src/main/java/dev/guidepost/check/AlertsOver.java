package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.type.Alert;
import java.time.Instant;
import java.util.List;

/** An alert whose banner is gone stays as a page; whoever wrote it may have forgotten it. */
final class AlertsOver implements Check {
  @Override
  public String code() {
    return "alert-over";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Instant now = subject.site().now();
    return subject
        .ownArticles()
        .filter(article -> article.type().equals(Alert.NAME))
        .filter(article -> Alert.banner(article.front()).overAt(now))
        .map(article ->
            Diagnostic.info(
                code(),
                article.at("until"),
                "the banner of this alert is no longer shown",
                "write what came of it, then keep the page, or let it end with expires:"))
        .toList();
  }
}
