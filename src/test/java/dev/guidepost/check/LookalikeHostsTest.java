package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeHostsTest {
  private static final String SITE =
      """
      -- content/site.yml --
      base_url: https://help.mossback.example/
      allowed_hosts: [mossback.example, "*.mossback.example"]
      -- content/en/page.md --
      # Page
      """;

  private static List<String> findings(String markdown) {
    return TinySite.of(SITE + markdown + "\n").build().findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go to rnossback.example now.",
        "Go to mоssback.example now.",
        "Go to xn--mssback-9ig.example now.",
        "Go to mossback.example.evil.example now.",
        "Go to help-mossback.example now.",
        "Go to mosback.example now.",
        "Write to help@mossback-support.example now.",
        "去mossbаck.example看看",
      })
  void aNameThatLooksLikeOursIsFoundInTheText(String written) {
    assertThat(findings(written))
        .singleElement()
        .asString()
        .startsWith("content/en/page.md:2:")
        .endsWith("[host-lookalike]");
  }

  @Test
  void theFindingSaysWhichAndHow() {
    assertThat(findings("Go to rnossback.example now."))
        .containsExactly(
            "content/en/page.md:2:7: error: 'rnossback.example' looks like 'mossback.example':"
                + " it writes 'rn' for 'm' [host-lookalike]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go to mossback.example or help.mossback.example.",
        "Go to https://forum.mossback.example/x.",
        "Never go to `mossback.example.evil.example`.",
        "::: scam\nGo to rnossback.example now.\n:::",
        "Get mossback.apk and mossback.json.",
        "Moss grows at trees.example.",
        "Version 3.5.1 of the back.end.",
      })
  void ourNamesFilesCodeAndExamplesOfFraudAreFine(String written) {
    assertThat(findings(written)).isEmpty();
  }

  @Test
  void aLinkToAnImitationSaysWhatItImitates() {
    var built = TinySite.of(SITE + "[ours](https://mossback.example.evil.example/)\n").build();

    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo("host-not-allowed");
          assertThat(d.hint())
              .isEqualTo(
                  "it imitates 'mossback.example': the name stands before that of"
                      + " 'evil.example'; remove the link");
        });
  }

  @Test
  void aLinkWithOursBeforeTheAtIsFound() {
    assertThat(
            TinySite.of(SITE + "[ours](https://mossback.example@mossback.example.evil.example/)\n")
                .build()
                .codes())
        .contains("link-refused");
  }

  @Test
  void friendsMayHaveOurNameInTheirsWhereNobodyKeepsAListOfHosts() {
    assertThat(
            TinySite.of(
                    """
                    -- content/site.yml --
                    base_url: https://mossback.example/
                    -- content/en/page.md --
                    # Page
                    See https://mossback-friends.example/ and madewithmossback.example.
                    """)
                .build()
                .findings())
        .isEmpty();
  }

  @Test
  void aLinkInOtherLettersIsFoundWhereNobodyKeepsAListOfHosts() {
    assertThat(
            TinySite.of(
                    """
                    -- content/site.yml --
                    base_url: https://mossback.example/
                    -- content/en/page.md --
                    # Page
                    See https://rnossback.example/ now.
                    """)
                .build()
                .codes())
        .containsExactly("host-lookalike");
  }
}
