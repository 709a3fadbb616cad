package dev.guidepost.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.FrontMatter;
import dev.guidepost.model.Values;
import dev.guidepost.yaml.YamlDecoder;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the types read out of front matter. */
class TypesTest {
  @Test
  void anAlertWithoutASeverityIsForInformationAndCanBeClosed() {
    assertThat(Alert.banner(front(new Alert(), "")))
        .returns("info", Alert.Banner::severity)
        .returns(true, Alert.Banner::dismissible);
  }

  @Test
  void anAlertMayForbidToCloseIt() {
    assertThat(Alert.banner(front(new Alert(), "dismissible: false")).dismissible()).isFalse();
  }

  @Test
  void aCriticalAlertCannotBeClosedWhateverItsAuthorSays() {
    assertThat(
            Alert.banner(front(new Alert(), "severity: critical\ndismissible: true")).dismissible())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T07:59:59+08:00, false",
    "2026-11-21T08:00:00+08:00, true",
    "2026-11-21T00:00:00Z, true",
    "2026-11-22, true"
  })
  void anAlertIsOverFromItsLastMomentOn(String now, boolean over) {
    Alert.Banner banner = Alert.banner(front(new Alert(), "until: 2026-11-21"));

    assertThat(banner.overAt(moment(now))).isEqualTo(over);
  }

  @Test
  void anAlertWithoutAnEndIsNeverOver() {
    assertThat(Alert.banner(front(new Alert(), "")).overAt(Instant.MAX)).isFalse();
  }

  @Test
  void aTutorialIsInNoSeriesUnlessItSaysSo() {
    assertThat(Tutorial.series(front(new Tutorial(), "order: 3"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'series: start\nseries_order: 2\norder: 9', 2",
    "'series: start\norder: 9', 9",
    "'series: start', 1.7976931348623157E308"
  })
  void thePlaceInASeriesIsItsOwnElseThatInTheSectionElseTheLast(String yaml, double order) {
    assertThat(Tutorial.series(front(new Tutorial(), yaml)))
        .hasValue(new Tutorial.Series("start", order));
  }

  @Test
  void anFaqMayDecideWhetherItsHeadingsAreQuestions() {
    assertThat(Faq.manyQuestions(front(new Faq(), "questions: false"))).hasValue(false);
    assertThat(Faq.manyQuestions(front(new Faq(), ""))).isEmpty();
  }

  private static FrontMatter front(ContentType type, String yaml) {
    return new FrontMatter(
        YamlDecoder.decode(yaml, "page.md", 2, ContentTypes.schema(type))
            .value()
            .orElse(Values.EMPTY));
  }

  private static Instant moment(String written) {
    return front(new Alert(), "from: \"" + written + "\"").values().moment("from").orElseThrow();
  }
}
