package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every theme keeps, whatever site it shows: the parts that readers and scripts rely on. */
class ThemeContractTest {
  private static final String DESK =
      """
      -- content/contact.yml --
      demo: true
      channels:
        mail: {kind: mail, name: {en: Mail, zh: 邮件}, address: help@a.example, verified: 2026-11-20}
      """;

  private static final Map<String, String> SITES =
      Map.of(
          "one page of plain Markdown",
          """
          -- content/Read Me.md --
          # Read me
          Hello.
          """,
          "every type",
          """
          -- content/site.yml --
          languages: [en, zh]
          base_url: https://help.example.com/
          home: {urgent: [security/stolen], tasks: [faq/pay], popular: [faq/pay], tip: security/stolen}
          -- content/glossary.yml --
          seed:
            en: {term: seed, definition: Twelve words.}
            zh: {term: 助记词, definition: 十二个词。}
          -- content/en/faq/pay.md --
          ---
          updated: 2026-11-01
          platforms: [ios]
          related: [tutorials/one]
          answer: Pay.
          ---
          # Pay
          ## A
          seed
          ## B
          text
          ## C
          text
          -- content/en/faq/many.md --
          ---
          questions: true
          ---
          # Many
          ## One?
          Yes.
          ## Two?
          No.
          -- content/en/tutorials/one.md --
          ---
          series: start
          series_order: 1
          ---
          # One
          ::: steps
          1. **Do.** It.
          2. **Do.** More.
          :::
          -- content/en/tutorials/two.md --
          ---
          series: start
          series_order: 2
          ---
          # Two
          :::: tabs
          ::: tab iOS
          a
          :::
          ::: tab Android
          b
          :::
          ::::
          -- content/en/security/stolen.md --
          # Stolen
          > [!WARNING]
          > Now.
          -- content/en/alerts/now.md --
          ---
          severity: critical
          ---
          # Alert
          Text.
          -- content/en/troubleshooters/stuck.md --
          ---
          start: q-one
          unsure: r-human
          ---
          # Stuck
          ::: question {#q-one}
          Does it work?

          - [Yes](#r-good)
          - [No](#r-human)
          :::
          ::: outcome {#r-good resolves}
          It works.

          Enjoy.
          :::
          ::: outcome {#r-human resolves}
          Ask us.

          Ask.
          :::
          -- content/zh/faq/pay.md --
          # 付款
          付。
          """,
          "a translation that is behind",
          """
          -- content/site.yml --
          languages: [en, zh]
          -- content/en/security/pay.md --
          # Pay
          Pay.
          -- content/zh/security/pay.md --
          ---
          source: {page: en/security/pay.md, hash: 0000000000-0000000000-0000000000}
          ---
          # 付款
          付。
          """,
          "a desk, and pages in another language only",
          """
          -- content/site.yml --
          languages: [zh, en]
          -- content/en/faq/pay.md --
          # Pay
          Pay.
          """
              + DESK);

  static List<Arguments> themesAndSites() throws IOException {
    List<Arguments> all = new ArrayList<>();
    try (Stream<Path> themes = Files.list(Path.of("themes"))) {
      for (Path theme : themes.sorted().toList()) {
        SITES.keySet().stream()
            .sorted()
            .forEach(site -> all.add(Arguments.of(theme.getFileName().toString(), site)));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("themesAndSites")
  void everyPageHasWhatReadersAndScriptsRelyOn(String theme, String name) {
    String text = SITES.get(name);
    String config = "-- content/site.yml --\n";
    String named = text.contains(config) ? text : config + text;
    TinySite.Built built =
        TinySite.of(named.replace(config, config + "theme: " + theme + "\n")).build();

    assertThat(built.diagnostics())
        .noneMatch(
            d -> d.severity() != Severity.INFO && !d.code().equals("translation-stale-safety"));
    int pages = 0;
    for (Map.Entry<String, String> file : built.files().entrySet()) {
      Document page = Jsoup.parse(file.getValue());
      if (!file.getKey().endsWith(".html")
          || page.selectFirst("meta[http-equiv=refresh]") != null
          || page.selectFirst("[data-languages]") != null) {
        continue;
      }
      pages++;
      for (String wanted :
          List.of(
              "html[lang]",
              "title",
              "a.skip[href=#main]",
              "main#main[tabindex=-1]",
              "h1",
              "body > header",
              "body > footer #nav",
              "form[role=search][data-search-script][data-guard-script][data-lang] input#q",
              "form[role=search] label[for=q]",
              "form[role=search] button[type=submit]",
              "link[rel=stylesheet][href*=site.]",
              "script[src*=core]")) {
        assertThat(page.select(wanted)).as(theme + " " + file.getKey() + ": " + wanted).hasSize(1);
      }
      assertThat(page.select("[style], style, script:not([src]):not([type*=json])"))
          .as(file.getKey())
          .isEmpty();
      assertThat(page.select("nav:not([aria-label]):not([aria-labelledby])"))
          .as(file.getKey())
          .isEmpty();
      assertThat(page.body().text()).as(file.getKey()).containsAnyOf("recovery phrase", "助记词");
    }
    assertThat(pages).isGreaterThan(2);
  }
}
