package dev.guidepost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How pressing a matter is: labelled cases through the module as it is written. */
class TriageBrowserTest {
  private static final Path CASES = Path.of("src/test/resources/dev/guidepost/contact/triage.json");
  private static final int LEAST_CASES = 24;

  @Test
  void everyCaseIsAsPressingAsItIsLabelled() throws IOException {
    assertThat(
            evaluate(
                """
                ([cases, zh, en]) => import('/triage.js').then(triage => JSON.parse(cases).map(row => {
                  const desk = JSON.parse(row.lang === 'zh' ? zh : en);
                  const category = desk.categories.filter(one => one.code === row.category)[0];
                  const found = triage.urgency(desk, category, row.answers, row.text, 'P4');
                  return found.priority === row.priority && found.level === row.level
                    ? 'right'
                    : row.text + ': ' + found.priority + ' ' + found.level;
                }))\
                """))
        .hasSizeGreaterThanOrEqualTo(LEAST_CASES)
        .containsOnly("right");
  }

  @Test
  void theAnswersOfACaseAreThoseThatAreAskedFor() throws IOException {
    assertThat(
            evaluate(
                """
                ([cases, zh, en]) => import('/triage.js').then(triage => JSON.parse(cases).map(row => {
                  const desk = JSON.parse(row.lang === 'zh' ? zh : en);
                  const category = desk.categories.filter(one => one.code === row.category)[0];
                  const asked = triage.given(category, row.answers).map(one => one.question.id + '=' + one.option.id).join(' ');
                  const told = Object.keys(row.answers).map(id => id + '=' + row.answers[id]).join(' ');
                  return asked === told ? 'right' : row.text + ': ' + asked + ', not ' + told;
                }))\
                """))
        .containsOnly("right");
  }

  @Test
  void everyCaseReachesAChannelOfTheDesk() throws IOException {
    assertThat(
            evaluate(
                """
                ([cases, zh, en]) => import('/triage.js').then(triage => JSON.parse(cases).map(row => {
                  const desk = JSON.parse(row.lang === 'zh' ? zh : en);
                  const ways = triage.channelsFor(desk, row.category, row.priority);
                  return ways.some(one => !one.community) && (row.priority !== 'P1' || ways[0].id === 'urgent')
                    ? 'right'
                    : row.text + ': ' + ways.map(one => one.id);
                }))\
                """))
        .containsOnly("right");
  }

  private static List<String> evaluate(String script) throws IOException {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = ClientModules.open(context);
      List<?> found =
          (List<?>) page.evaluate(script, List.of(Files.readString(CASES), data("zh"), data("en")));
      return found.stream().map(Object::toString).toList();
    }
  }

  private static String data(String lang) throws IOException {
    try (Stream<Path> assets = Files.list(ReferenceSite.file("assets/").getParent())) {
      return Files.readString(
          assets
              .filter(path -> path.getFileName().toString().startsWith("desk-" + lang + "."))
              .findFirst()
              .orElseThrow());
    }
  }
}
