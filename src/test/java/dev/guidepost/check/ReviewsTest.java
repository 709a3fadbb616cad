package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of pages whose truth wears off; "today" is 2026-11-21. */
class ReviewsTest {
  private static List<String> findings(String site, String front) {
    return TinySite.of(
            "-- content/site.yml --\n"
                + site
                + "\n-- content/en/faq/a.md --\n---\n"
                + front
                + "\n---\n# Page\nText\n-- content/en/b.md --\n---\nowner: desk\n"
                + "reviewed: 2026-11-20\n---\n# Other\nText\n")
        .build()
        .findings();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-24, 180d, 2026-11-20",
    "2026-05-20, 6m, 2026-11-20",
    "2025-11-20, 1 year, 2026-11-20",
    "2026-11-06, 2w, 2026-11-20",
  })
  void aPageThatWasNotCheckedInTimeIsAWarning(String reviewed, String every, String due) {
    assertThat(findings("", "reviewed: " + reviewed + "\nreview_every: " + every))
        .containsExactly(
            "content/en/faq/a.md:2:11: warning: the page was to be checked by "
                + due
                + " [review-overdue]");
  }

  @Test
  void theOwnerIsNamed() {
    assertThat(findings("", "reviewed: 2025-01-01\nreview_every: 1y\nowner: desk"))
        .singleElement()
        .asString()
        .contains("by 2026-01-01; its owner is desk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviewed: 2026-05-25\nreview_every: 180d",
        "reviewed: 2020-01-01",
        "updated: 2026-11-01\nreview_every: 30d",
      })
  void aPageThatIsNotDueIsFine(String front) {
    assertThat(findings("", front)).isEmpty();
  }

  @Test
  void aSiteMayAskForReviewsOfEveryPage() {
    assertThat(findings("review: {every: 1y}", "order: 1"))
        .containsExactly(
            "content/en/faq/a.md: warning: nobody has said when the page was last true"
                + " [review-overdue]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "180", "d180", "0d", "1.5y", "6 moons"})
  void aPeriodThatCannotBeReadIsAWarning(String every) {
    assertThat(findings("", "reviewed: 2026-11-20\nreview_every: " + every))
        .containsExactly(
            "content/en/faq/a.md:3:15: warning: 'review_every' is '"
                + every
                + "', which is not a period [review-form]");
  }

  @Test
  void aPeriodOfTheSiteThatCannotBeReadIsAnError() {
    assertThat(findings("review: {every: often}", "order: 1"))
        .containsExactly("content/site.yml:1:17: error: 'often' is not a period [config]");
  }

  @Test
  void aReviewInTheFutureIsAWarning() {
    assertThat(findings("", "reviewed: 2027-11-20"))
        .containsExactly(
            "content/en/faq/a.md:2:11: warning: the page was reviewed on 2027-11-20, which is"
                + " still to come [review-future]");
  }

  @Test
  void tomorrowIsTodayInTheEast() {
    assertThat(findings("", "reviewed: 2026-11-22")).isEmpty();
  }

  @Test
  void anOwnerIsMissedOnlyIfTheSiteAsks() {
    assertThat(findings("review: {owner_required: true}", "order: 1"))
        .containsExactly(
            "content/en/faq/a.md: warning: nobody is named who keeps the page true"
                + " [owner-missing]");
    assertThat(findings("", "order: 1")).isEmpty();
  }

  @Test
  void aPageThatHasExpiredIsAnInfo() {
    assertThat(findings("", "expires: 2026-11-01"))
        .containsExactly(
            "content/en/faq/a.md:2:10: info: the page is no longer published [page-expired]");
  }

  @Test
  void anAlertWhoseBannerIsGoneIsAnInfo() {
    assertThat(findings("", "type: alert\nuntil: 2026-11-01"))
        .containsExactly(
            "content/en/faq/a.md:3:8: info: the banner of this alert is no longer shown"
                + " [alert-over]");
    assertThat(findings("", "type: alert\nuntil: 2026-12-01")).isEmpty();
  }
}
