package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.FrontMatter;
import dev.guidepost.model.ReviewPeriod;
import java.util.List;

/** A period that cannot be read would never be over. */
final class ReviewPeriods implements PageCheck {
  @Override
  public String code() {
    return "review-form";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    FrontMatter front = page.article().front();
    return front
        .reviewEvery()
        .filter(written -> ReviewPeriod.of(written).isEmpty())
        .map(written ->
            Diagnostic.warning(
                code(),
                page.article().at("review_every"),
                "'review_every' is '" + written + "', which is not a period",
                ReviewPeriod.HINT))
        .stream()
        .toList();
  }
}
