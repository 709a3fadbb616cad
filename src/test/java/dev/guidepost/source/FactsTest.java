package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
  private static final String FACTS =
      """
      -- content/facts.yml --
      support_email: help@site.example
      version: 1.10
      fees:
        withdrawal: {en: one dollar, zh: 一美元}
        network:
          name: TRON
      opening: {zh: 九点}
      later: {en: soon, fr: bientôt}
      -- content/site.yml --
      fallback: false
      -- content/zh/other.md --
      中文
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{ facts.support_email }} | help@site.example",
        "{{facts.support_email}} | help@site.example",
        "{{  facts.version  }} | 1.10",
        "a{{ facts.version }}b{{ facts.version }}c | a1.10b1.10c",
        "{{ facts.fees.withdrawal }} | one dollar",
        "{{ facts.fees.network.name }} | TRON",
        "{{ facts.later }} | soon",
        "**{{ facts.version }}** | 1.10",
        "{{ page.title }} | {{ page.title }}",
        "\\{{ facts.version }} | {{ facts.version }}",
        "\\{{ facts.nothing }} | {{ facts.nothing }}"
      })
  void aFactStandsWhereItIsNamed(String written, String shown) {
    var built = TinySite.page(written + "\n" + FACTS).build();

    assertThat(built.page("en/page/").expectFirst(".content").text()).isEqualTo(shown);
  }

  @Test
  void inlineCodeAtTheStartOfALineIsNoFence() {
    var built = TinySite.page("```a``` b\n\n{{ facts.version }}\n" + FACTS).build();

    assertThat(built.content("en/page/")).isEqualTo("<p><code>a</code> b</p>\n<p>1.10</p>");
  }

  @Test
  void aFactIsThatOfThePagesLanguage() {
    var built =
        TinySite.zhPage("{{ facts.fees.withdrawal }} {{ facts.opening }}\n" + FACTS).build();

    assertThat(built.content("zh/page/")).isEqualTo("<p>一美元 九点</p>");
  }

  @Test
  void aFactMayStandInFrontMatterInALinkAndInAHeading() {
    var built =
        TinySite.page(
                """
                ---
                title: Version {{ facts.version }}
                ---
                ## App {{ facts.version }}
                [write](mailto:{{ facts.support_email }})
                """
                    + FACTS)
            .build();

    assertThat(built.page("en/page/").expectFirst("h1").text()).isEqualTo("Version 1.10");
    assertThat(built.page("en/page/").selectFirst("h2#app-1-10")).isNotNull();
    assertThat(built.page("en/page/").expectFirst(".content a").attr("href"))
        .isEqualTo("mailto:help@site.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`{{ facts.version }}`",
        "`` ` {{ facts.nothing }} ``",
        "```\n{{ facts.nothing }}\n```",
        "~~~ text\n{{ facts.nothing }}\n~~~",
        "- ```\n  {{ facts.nothing }}\n  ```"
      })
  void aFactInCodeIsShownAsItIsWritten(String markdown) {
    var built = TinySite.page(markdown + "\n" + FACTS).build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.page("en/page/").expectFirst(".content code").text()).contains("{{ facts.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "suport_email | there is no fact 'suport_email' | did you mean facts.support_email?",
        "fees.withdrawl | there is no fact 'fees.withdrawl' | did you mean facts.fees.withdrawal?",
        "fees | there is no fact 'fees' | add it to content/facts.yml",
        "hours | there is no fact 'hours' | add it to content/facts.yml",
        "opening | the fact 'opening' has no text in en | add it in content/facts.yml"
      })
  void aFactThatIsNotThereIsAnErrorWithItsPlace(String name, String message, String hint) {
    var built = TinySite.page("one\n\ntwo {{ facts." + name + " }}\n" + FACTS).build();

    assertThat(built.findings())
        .containsExactly("content/en/page.md:3:5: error: " + message + " [fact-undefined]");
    assertThat(built.diagnostics().getFirst().hint()).isEqualTo(hint);
  }

  @Test
  void everyUndefinedFactOfALineHasItsOwnColumn() {
    assertThat(TinySite.page("{{ facts.a }} {{ facts.b }}\n").build().findings())
        .containsExactly(
            "content/en/page.md:1:1: error: there is no fact 'a' [fact-undefined]",
            "content/en/page.md:1:15: error: there is no fact 'b' [fact-undefined]");
  }

  @Test
  void aListIsNotAFact() {
    var built = TinySite.page("x\n").with("content/facts.yml", "hours:\n  - 9\n  - 18\n").build();

    assertThat(built.findings())
        .containsExactly(
            "content/facts.yml:2:3: error: 'hours' is a list, expected a text [key-type]");
  }

  @Test
  void aFactsFileThatIsNotYamlIsToldOf() {
    var built = TinySite.page("x\n").with("content/facts.yml", "email：help@site.example").build();

    assertThat(built.codes()).containsExactly("yaml-not-a-mapping");
  }

  @Test
  void whatAFactHoldsIsNotReadAsAFactAgain() {
    var built =
        TinySite.page("{{ facts.a }}\n")
            .with("content/facts.yml", "a: '{{ facts.b }}'\nb: secret\n")
            .build();

    assertThat(built.content("en/page/")).isEqualTo("<p>{{ facts.b }}</p>");
  }
}
