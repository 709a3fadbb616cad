package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Location;
import dev.guidepost.model.RedirectRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsYamlTest {
  @Test
  void aRuleLeadsFromAnAddressToAnother() {
    var read = RedirectsYaml.read("/old/: /new/#a\n", "content/redirects.yml");

    assertThat(read.value().orElseThrow())
        .containsExactly(
            new RedirectRule("/old/", "/new/#a", new Location("content/redirects.yml", 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "old/: /new/",
        "/old/: new/",
        "/old/: https://evil.example/",
        "/old/: \"javascript:alert(1)\"",
        "/old/: //evil.example/",
        "/old/: /\\evil.example/",
        "\"//old/\": /new/",
        "https://a.example/: /new/",
        "/old/: [/new/]",
        "/old/:"
      })
  void aRuleThatLeavesTheSiteIsRefused(String rule) {
    var read = RedirectsYaml.read("/a/: /b/\n" + rule + "\n", "content/redirects.yml");

    assertThat(read.value().orElseThrow()).hasSize(1);
    assertThat(read.diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo("redirect-form");
          assertThat(d.at()).isEqualTo(new Location("content/redirects.yml", 2, 1));
        });
  }
}
