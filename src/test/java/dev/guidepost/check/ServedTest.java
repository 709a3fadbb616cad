package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code guidepost check --lock} writes. */
class ServedTest {
  @TempDir private Path folder;

  private String lock(TinySite site) throws IOException {
    Build.Request request = site.request(site.writeTo(folder));
    Build.Result result =
        Build.run(request, new Build.Besides(false, false, true), Build.Progress.SILENT);
    Build.lock(request, result.lock().orElseThrow());
    return Files.readString(folder.resolve("content/urls.lock")).replaceAll("(?m)^# .*\n", "");
  }

  @Test
  void itHoldsWhatAnswersInOrderWithTheAnchorsOfTheContent() throws IOException {
    assertThat(
            lock(
                TinySite.of(
                    """
                    -- content/redirects.yml --
                    /旧/: /en/faq/fees/
                    -- content/public/guide one.pdf --
                    x
                    -- content/glossary.yml --
                    gas:
                      en: {term: Gas, definition: A fee.}
                      zh: {term: 燃料费, definition: 手续费。}
                    -- content/en/faq/fees.md --
                    # Fees
                    Text[^1]

                    [^1]: Note
                    ## Why {#why}
                    ::: steps
                    1. One
                    :::
                    -- content/zh/page.md --
                    # 页面
                    ## 为什么
                    字
                    -- content/zh/gone.md --
                    ---
                    expires: 2027-01-01
                    ---
                    # 活动
                    字
                    -- content/zh/draft.md --
                    ---
                    draft: true
                    ---
                    # 草稿
                    字
                    """)))
        .isEqualTo(
            """
            /
            /en/
            /en/faq/
            /en/faq/fees/ #step-1 #why
            /en/glossary/ #gas
            /en/page/
            /en/search/
            /guide%20one.pdf
            /zh/
            /zh/faq/
            /zh/faq/fees/
            /zh/glossary/ #gas
            /zh/page/ #为什么
            /zh/search/
            /旧/
            """);
  }

  @Test
  void itAddsAndTakesNothingOut() throws IOException {
    TinySite site =
        TinySite.page("# Page\nText").with("content/urls.lock", "/en/page/ #old\n/en/old/\n");

    assertThat(lock(site)).contains("/en/old/\n", "/en/page/ #old\n", "/en/search/\n");
    assertThat(lock(site)).isEqualTo(lock(site));
  }
}
