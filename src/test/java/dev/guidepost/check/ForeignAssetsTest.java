package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignAssetsTest {
  private static final String SITE =
      """
      -- content/site.yml --
      theme: mine
      base_url: https://help.example.com/
      -- content/en/page.md --
      # Page
      [A link](https://a.example/) is none.
      """;

  private static List<String> found(String brand, String css) {
    return TinySite.of(SITE)
        .with("themes/mine/theme.yml", "contract: 1\n")
        .with("themes/mine/templates/partials/brand.peb", brand)
        .with("themes/mine/assets/extra.css", css)
        .build()
        .findings()
        .stream()
        .filter(f -> f.endsWith("[foreign-asset]"))
        .toList();
  }

  @Test
  void aLinkAndAnAbsoluteAddressOfThePageItselfAreNone() {
    assertThat(found("<a href=\"https://a.example/\">A</a>", "a { color: red }")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=\"https://cdn.example/a.js\"></script>",
        "<img alt='' src='//cdn.example/a.png'>",
        "<img src=a.png srcset=https://cdn.example/a.png>",
        "<iframe title=\"x\" src=\"https://cdn.example/\"></iframe>",
        "<link rel=\"preload stylesheet\" href=\"https://cdn.example/a.css\">",
        "<link href=https://cdn.example/ rel=dns-prefetch>",
        "<form action=\"https://cdn.example/\"></form>"
      })
  void whatATemplateWouldLoadFromElsewhereIsRefused(String brand) {
    assertThat(found(brand, ""))
        .isNotEmpty()
        .allMatch(f -> f.contains(" makes browsers ask another host for "))
        .allMatch(f -> f.contains("others)") && f.contains("cdn.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import \"https://cdn.example/a.css\";",
        "a { background: url(https://cdn.example/a.png) }",
        "a { background: url('//cdn.example/a.png') }"
      })
  void whatAStyleWouldLoadFromElsewhereIsRefused(String css) {
    assertThat(found("", css)).hasSize(1).first().asString().startsWith("assets/extra.");
  }
}
