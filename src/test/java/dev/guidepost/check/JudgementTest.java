package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What owners and authors may say of findings. */
class JudgementTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "info, content/en/a.md:3:1: info: the link 'b.md' leads to no page",
    "error, content/en/a.md:3:1: error: the link 'b.md' leads to no page"
  })
  void theOwnerDecidesHowMuchARuleMatters(String level, String finding) {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                checks: {broken-link: LEVEL}
                -- content/en/a.md --
                # A

                [b](b.md)
                """
                    .replace("LEVEL", level))
            .build();

    assertThat(built.findings()).singleElement().asString().startsWith(finding);
  }

  @Test
  void whatTheOwnerTurnsOffIsNotTold() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                checks: {broken-link: off}
                -- content/en/a.md --
                # A

                [b](b.md)
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.result().allowed()).isZero();
  }

  @Test
  void whatAnOwnerMakesAnErrorKeepsTheOldSite() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                checks: {broken-link: error}
                -- content/en/a.md --
                # A

                [b](b.md)
                """)
            .build();

    assertThat(built.result().files()).isEmpty();
  }

  @Test
  void noOwnerCanSoftenWhatKeepsReadersSafe() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                checks:
                  secret: off
                -- content/en/a.md --
                # A
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/site.yml:2:11: error: 'secret' cannot be made off: it keeps readers or the site safe [config]");
  }

  @Test
  void aRuleThatDoesNotExistIsToldWithTheOneThatWasMeant() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                checks: {broken-lnik: off}
                -- content/en/a.md --
                # A
                Text
                """)
            .build();

    assertThat(built.codes()).containsExactly("key-unknown");
    assertThat(built.diagnostics().getFirst().hint()).contains("broken-link");
  }

  @Test
  void aRemarkLetsFindingsOfTheBlockBelowItPass() {
    var built =
        TinySite.page(
                """
                # A

                <!-- guidepost: allow broken-link because the page comes in March -->
                One line, and
                [b](b.md) on the next.
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.result().allowed()).isEqualTo(1);
  }

  @Test
  void aRemarkHoldsForOneBlockOnly() {
    var built =
        TinySite.page(
                """
                # A

                <!-- guidepost: allow broken-link because the page comes in March -->
                [b](b.md)

                [c](c.md)
                """)
            .build();

    assertThat(built.findings())
        .singleElement()
        .asString()
        .startsWith("content/en/page.md:6:1: warning: the link 'c.md'");
  }

  @Test
  void aRemarkHoldsForTheRulesThatItNames() {
    var built =
        TinySite.page(
                """
                # A

                <!-- guidepost: allow image-alt because it is an ornament -->
                [b](b.md)
                """)
            .build();

    assertThat(built.codes()).containsExactly("broken-link", "remark-unused");
  }

  @Test
  void aRemarkForThePageHoldsEverywhereOnIt() {
    var built =
        TinySite.page(
                """
                # A

                <!-- guidepost: allow broken-link, heading-order on this page because it quotes another one -->

                #### Four

                [b](b.md)
                """)
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.result().allowed()).isEqualTo(2);
  }

  @Test
  void aRemarkInTheFrontMatterHoldsForTheKeyBelowIt() {
    var built =
        TinySite.page(
                """
                ---
                # guidepost: allow key-unknown because our import writes it
                legacy: 7
                legacy_too: 8
                ---
                # A
                Text
                """)
            .build();

    assertThat(built.findings())
        .singleElement()
        .asString()
        .startsWith("content/en/page.md:4:1: warning:");
  }

  @Test
  void aRemarkInYamlHoldsForTheKeyAndAllThatIsInIt() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                # guidepost: allow key-unknown because an older version reads it
                home:
                  tips: 1
                  hints: 2
                extra: 3
                -- content/en/a.md --
                # A
                Text
                """)
            .build();

    assertThat(built.findings())
        .singleElement()
        .asString()
        .startsWith("content/site.yml:5:1: warning:");
  }

  @Test
  void aRemarkOfAnIncludedFileHoldsWhereverItIsIncluded() {
    var built =
        TinySite.of(
                """
                -- content/en/a.md --
                # A

                <!--@include: ./_part.md-->
                -- content/en/b.md --
                # B

                <!--@include: ./_part.md-->
                -- content/en/_part.md --
                Text

                <!-- guidepost: allow broken-link because the page comes in March -->
                [c](c.md)
                """)
            .build();

    assertThat(built.findings()).isEmpty();
  }

  @Test
  void aChineseAuthorMayGiveTheReasonInChinese() {
    var built =
        TinySite.zhPage(
                """
                # 甲

                <!-- guidepost: allow broken-link 因为这一页三月才写好 -->
                [乙](b.md)
                """)
            .build();

    assertThat(built.findings()).isEmpty();
  }

  @Test
  void aRemarkInCodeIsAnExample() {
    var built =
        TinySite.page(
                """
                # A

                ```markdown
                <!-- guidepost: allow nothing -->
                ```
                """)
            .build();

    assertThat(built.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allow broken-link",
        "allow broken-link because",
        "allow broken-lnik because of March",
        "allow secret because it is not one",
        "allow broken link because of March",
        "allow because of March"
      })
  void aRemarkThatSaysTooLittleAllowsNothing(String said) {
    var built = TinySite.page("# A\n\n<!-- guidepost: " + said + " -->\n[b](b.md)\n").build();

    assertThat(built.codes()).containsExactly("broken-link", "remark-form");
  }

  @Test
  void aRemarkForARuleThatIsOffIsNotCalledUnused() {
    var built =
        TinySite.of(
                """
                -- content/site.yml --
                checks: {broken-link: off}
                -- content/en/a.md --
                # A

                <!-- guidepost: allow broken-link because the page comes in March -->
                [b](b.md)
                """)
            .build();

    assertThat(built.findings()).isEmpty();
  }

  @Test
  void whatTheBaselineKnowsIsNotToldAgain() {
    var built =
        TinySite.of(
                """
                -- content/baseline.yml --
                known:
                  - code: broken-link
                    file: content/en/a.md
                    message: "the link 'b.md' leads to no page (looked for 'content/en/b.md')"
                    reason: written in March
                -- content/en/a.md --
                # A

                Moved down by a line.

                [b](b.md)
                """)
            .strict()
            .build();

    assertThat(built.findings()).isEmpty();
    assertThat(built.result().files()).isPresent();
    assertThat(built.result().known()).hasSize(1);
  }

  @Test
  void theSameFindingASecondTimeIsNew() {
    var built =
        TinySite.of(
                """
                -- content/baseline.yml --
                known:
                  - code: broken-link
                    file: content/en/a.md
                    message: "the link 'b.md' leads to no page (looked for 'content/en/b.md')"
                -- content/en/a.md --
                # A

                [b](b.md)

                [again](b.md)
                """)
            .build();

    assertThat(built.findings())
        .singleElement()
        .asString()
        .startsWith("content/en/a.md:5:1: warning:");
  }

  @Test
  void anEntryOfTheBaselineThatIsNoLongerFoundIsTold() {
    var built =
        TinySite.of(
                """
                -- content/baseline.yml --
                known:
                  - code: broken-link
                    file: content/en/a.md
                    message: gone
                -- content/en/a.md --
                # A
                Text
                """)
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/baseline.yml:2:11: info: 'broken-link' is no longer found in content/en/a.md [baseline-gone]");
  }

  @Test
  void theBaselineCannotKnowWhatKeepsReadersSafe() {
    var built =
        TinySite.of(
                """
                -- content/baseline.yml --
                known:
                  - code: duplicate-id
                    file: content/en/a.md
                    message: "the id 'x' is given twice on this page"
                -- content/en/a.md --
                # A

                ## One {#x}

                ## Two {#x}
                """)
            .build();

    assertThat(built.codes()).contains("duplicate-id");
    assertThat(built.result().files()).isEmpty();
  }

  @Test
  void whereNotEveryRuleHasLookedNoRemarkIsCalledUnused() {
    TinySite site =
        TinySite.of(
            """
            -- content/site.yml --
            checks: {remark-unused: error}
            -- content/en/a.md --
            # A

            ## Two

            <!-- guidepost: allow heading-order on this page because the standard numbers it so -->
            #### Four
            Text
            """);

    assertThat(site.build().findings()).isEmpty();
    assertThat(site.search().hasErrors()).isFalse();
  }
}
