package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Theme;
import dev.guidepost.model.Tokens;
import dev.guidepost.render.PageView.Link;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateSafetyTest {
  private static final String EVIL = "<script>alert('x')</script>\" onload=\"y";

  enum Color {
    RED
  }

  private final List<Link> pages = new ArrayList<>(List.of(link("A"), link("B")));
  private final Map<String, String> words =
      new HashMap<>(Map.of("home", "Home", "n", "{0} of {1}"));

  private static Link link(String title) {
    return new Link(title, "en/a/", "", "faq", false);
  }

  /** What a template makes of the data, or what is wrong with it. */
  private Templates.Filled fill(String template) {
    Templates templates =
        new Templates(
            new Theme(
                "probe",
                Map.of("page.peb", template, "partials/a.peb", "part"),
                Map.of(),
                Map.of(),
                Tokens.NONE));
    List<Diagnostic> mistakes = templates.compile(Set.of("page"));
    if (!mistakes.isEmpty()) {
      return new Templates.Filled("", Optional.of(mistakes.getFirst()));
    }
    Map<String, Object> variables = new HashMap<>();
    variables.put("page", link(EVIL));
    variables.put("pages", pages);
    variables.put("t", words);
    variables.put("body", new SafeString("<p>safe</p>"));
    variables.put("number", 7);
    variables.put("color", Color.RED);
    return templates.fill("page", variables);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ page.getClass }}",
        "{{ page.getClass() }}",
        "{{ page.class }}",
        "{{ page['class'] }}",
        "{{ page['getClass'] }}",
        "{{ page.class.classLoader }}",
        "{{ page.class.protectionDomain }}",
        "{{ page.title.class }}",
        "{{ page.title.getClass().forName('java.lang.Runtime') }}",
        "{{ 'x'.getClass() }}",
        "{{ (1).getClass() }}",
        "{{ pages.getClass() }}",
        "{{ t.getClass() }}",
        "{{ body.getClass() }}",
        "{{ color.getDeclaringClass() }}",
        "{{ color.declaringClass }}",
        "{{ template.getClass() }}",
        "{% for p in pages %}{{ loop.getClass() }}{% endfor %}",
        "{{ page.toString() }}",
        "{{ page.hashCode() }}",
        "{{ page.wait() }}",
        "{{ page.notify() }}",
        "{{ page.title.getBytes() }}",
        "{{ page.title.length() }}",
        "{{ page.title.toFile() }}",
        "{{ page.url.toFile().delete() }}",
        "{{ pages.add(page) }}",
        "{{ pages.clear() }}",
        "{{ pages.remove(0) }}",
        "{{ pages.stream() }}",
        "{{ pages.iterator() }}",
        "{{ t.put('home', 'x') }}",
        "{{ t.clear() }}",
        "{{ t.keySet() }}",
        "{{ t.remove('home') }}",
        "{{ page.setTitle('x') }}",
        "{{ body.toString() }}",
        "{{ template.evaluate() }}",
        "{{ locale.getDefault() }}",
        "{{ locale.setDefault(locale) }}",
        "{{ locale.language }}"
      })
  void aTemplateCannotCallAMethod(String template) {
    Locale before = Locale.getDefault();

    assertThat(fill(template).mistake()).isPresent();

    assertThat(pages).hasSize(2);
    assertThat(words).containsEntry("home", "Home");
    assertThat(Locale.getDefault()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ page.title.CASE_INSENSITIVE_ORDER }}",
        "{{ number.TYPE }}",
        "{{ number.MAX_VALUE }}",
        "{{ (1).TYPE }}",
        "{{ locale.ENGLISH }}",
        "{{ color.RED }}"
      })
  void aTemplateCannotReadAField(String template) {
    assertThat(fill(template).mistake()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ page.title | raw }}",
        "{{ '<b>' | raw }}",
        "{% autoescape false %}{{ page.title }}{% endautoescape %}",
        "{% autoescape 'js' %}{{ page.title }}{% endautoescape %}",
        "{{ page.title | escape('js') }}",
        "{{ page.title | escape(strategy='css') }}",
        "{{ page.title | escape('json') }}",
        "{% cache 'x' %}a{% endcache %}",
        "{% parallel %}a{% endparallel %}",
        "{% flush %}",
        "{{ i18n('messages', 'x') }}",
        "{{ range(0, 100000000) }}",
        "{% for i in 0..100000000 %}{% endfor %}",
        "{% include '../../../../etc/passwd' %}",
        "{% include '/etc/passwd' %}",
        "{% include page.title %}",
        "{% import '/etc/passwd' %}",
        "{% extends '../../other/templates/base.peb' %}"
      })
  void whatCouldLeaveTheThemeOrSwitchTheEscapingOffIsNotThere(String template) {
    assertThat(fill(template).mistake()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ page.title }}",
        "{{ page['title'] }}",
        "{{ page.title | upper }}",
        "{{ page.title | trim | lower | capitalize | title }}",
        "{{ page.title ~ body }}",
        "{{ body ~ page.title }}",
        "{{ page.title | default('') }}",
        "{{ [page.title] | join(page.title) }}",
        "{{ page.title | replace({'alert': '<b>'}) }}",
        "{{ t.n | with(page.title, page.title) }}",
        "{{ true ? page.title : body }}",
        "{{ page.title is empty ? body : page.title }}",
        "{{ page.title | abbreviate(25) }}",
        "{{ page.title | escape('html') }}",
        "{{ page.title | escape('url_param') }}",
        "{{ page }}",
        "{{ [page] }}",
        "{{ {'a': page.title} }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(page.title) }}",
        "{% set x = page.title %}{{ x }}",
        "{% for x in [page.title] %}{{ x }}{% endfor %}"
      })
  void textIsEscapedOnEveryWayToThePage(String template) {
    Templates.Filled filled = fill(template);

    assertThat(filled.mistake()).isEmpty();
    assertThat(filled.html()).isNotEmpty().doesNotContain("<", ">", "\"");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
          {{ body }}                                      → <p>safe</p>
          {{ body | upper }}                              → &lt;P&gt;SAFE&lt;/P&gt;
          {{ pages[0].title }}                            → A
          {{ t['home'] }}                                 → Home
          {{ t.n | with(2, 5) }}                          → 2 of 5
          {{ pages | length }}                            → 2
          {% for p in pages %}{{ p.title }}{% endfor %}   → AB
          {% if number > 5 %}more{% endif %}              → more
          {% include 'partials/a.peb' %}                  → part
          """)
  void dataIsReadAsATemplateExpects(String template, String html) {
    assertThat(fill(template)).isEqualTo(new Templates.Filled(html, Optional.empty()));
  }

  @Test
  void aThemeWithoutANecessaryTemplateIsToldWhich() {
    Templates templates =
        new Templates(new Theme("bare", Map.of(), Map.of(), Map.of(), Tokens.NONE));

    assertThat(templates.compile(Set.of("faq", "home")))
        .extracting(d -> d.at() + " " + d.code() + " " + d.message())
        .containsExactly(
            "themes/bare template-missing theme 'bare' has no templates/faq.peb (Could not find"
                + " template \"faq.peb\")",
            "themes/bare template-missing theme 'bare' has no templates/home.peb (Could not find"
                + " template \"home.peb\")");
  }

  @Test
  void aPageHasASizeLimit() {
    String loops = "{% for a in pages %}".repeat(24) + "x".repeat(8) + "{% endfor %}".repeat(24);

    assertThat(fill(loops).mistake()).isPresent();
  }
}
