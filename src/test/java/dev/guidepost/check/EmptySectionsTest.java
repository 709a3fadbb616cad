package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptySectionsTest {
  private static List<String> findings(String markdown) {
    return TinySite.page("# Page\nText\n" + markdown).build().findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Fees\n## Speed\nText",
        "## Fees\n\n\n# Speed\nText",
        "## Fees ##\n<!-- to be written -->\n## Speed\nText",
        "\nFees\n----\n\nSpeed\n----\nText",
        "## Speed\nText\n## Fees",
        "## Speed\nText\n::: tip\n## Fees\n:::\n",
        "> ## Fees\n>\n> ## Speed\n> Text",
      })
  void aHeadingWithNothingBelowIsAWarning(String markdown) {
    assertThat(findings(markdown))
        .filteredOn(finding -> finding.endsWith("[empty-section]"))
        .singleElement()
        .asString()
        .contains("warning: nothing stands below the heading 'Fees'");
  }

  @Test
  void itNamesTheHeadingsPlace() {
    assertThat(findings("## Fees {#fees}\n\n## Speed\nText"))
        .containsExactly(
            "content/en/page.md:3:1: warning: nothing stands below the heading 'Fees'"
                + " [empty-section]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Fees\n### Of transfers\nText",
        "## Fees\n![a table](https://a.example/a.png)\n## Speed\nText",
        "## Fees\n```\ncode\n```\n",
        "```\n## Fees\n## Speed\n```\n",
        "## Fees\n::: tip Look\nText\n:::\n",
      })
  void aHeadingWithSomethingBelowIsFine(String markdown) {
    assertThat(findings(markdown)).noneMatch(finding -> finding.contains("empty-section"));
  }
}
