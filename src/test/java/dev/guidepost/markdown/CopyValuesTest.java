package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Passage;
import org.junit.jupiter.api.Test;

class CopyValuesTest {
  @Test
  void aValueWithCopyBehindItHasAButton() {
    assertThat(content("Send to `0xdAC1`{copy} only."))
        .isEqualTo(
            "<p>Send to <code>0xdAC1</code><button type=\"button\" class=\"copy\" hidden data-done=\"Copied\""
                + " aria-label=\"Copy: 0xdAC1\">Copy</button> only.</p>");
  }

  @Test
  void aNameIsReadOutInsteadOfTheValue() {
    assertThat(content("`0xdAC1`{copy=\"the USDT contract address\"}"))
        .contains("aria-label=\"Copy: the USDT contract address\"");
  }

  @Test
  void theButtonSpeaksTheLanguageOfThePage() {
    assertThat(TinySite.zhPage("`0xdAC1`{copy=\"USDT 合约地址\"}").build().content("zh/page/"))
        .contains("aria-label=\"复制：USDT 合约地址\">复制</button>");
  }

  @Test
  void aNameCannotLeaveItsAttribute() {
    assertThat(content("`a`{copy='\"><script>'}")).doesNotContain("<script>");
  }

  @Test
  void bracesBehindCodeThatSayNothingOfCopyingStand() {
    assertThat(content("`a`{b}")).isEqualTo("<p><code>a</code>{b}</p>");
  }

  @Test
  void theButtonIsNotPartOfThePagesText() {
    assertThat(
            Pages.parse("page", "Send to `0xdAC1`{copy} only.", Reading.DEFAULT_LIMIT_MILLIS)
                .value()
                .orElseThrow()
                .passages())
        .extracting(Passage::text)
        .containsExactly("Send to 0xdAC1 only.");
  }

  @Test
  void aButtonInAHeadingIsAWarning() {
    assertThat(TinySite.page("# T\n\n## `a`{copy}\n\nb").build().codes()).contains("copy-place");
  }

  private static String content(String markdown) {
    return TinySite.page(markdown).build().content("en/page/");
  }
}
