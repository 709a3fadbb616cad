package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#a",
        "?q=a",
        "a.md",
        "../a.md#b",
        "/en/a/",
        "a/b:c",
        "./javascript:alert(1)",
        "文件.md",
        "b c.md"
      })
  void anAddressWithoutASchemeIsWithinTheSite(String url) {
    assertThat(SafeUrl.of(url)).isEqualTo(new SafeUrl.Internal(url));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, a.example",
    "https://A.Example/B, a.example",
    "http://a.example:8080/?b#c, a.example",
    "HTTPS://a.example/, a.example",
    "https://a.example/路径, a.example",
    "https://a.example/{b}|c^d, a.example",
    "https://a.example/100%, a.example",
    "https://127.0.0.1/, 127.0.0.1"
  })
  void anotherSiteIsKnownByItsHost(String url, String host) {
    assertThat(SafeUrl.of(url)).isEqualTo(new SafeUrl.External(url, host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:a@b.example",
        "mailto:a.b+c@d.example?subject=Fees%20now",
        "tel:+86-10-1234",
        "tel:110"
      })
  void mailAndTelephoneOpenTheirPrograms(String url) {
    assertThat(SafeUrl.of(url)).isEqualTo(new SafeUrl.Program(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\u0001javascript:alert(1)",
        "javascript\u200b:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "blob:https://a.example/x",
        "about:blank",
        "view-source:https://a.example/",
        "intent://a#Intent;end",
        "weixin://dl/chat",
        "ws://a.example/",
        "ftp://a.example/",
        "//evil.example/",
        "\\\\evil.example/",
        "/\\evil.example/",
        "https:evil.example",
        "https:/evil.example",
        "https:///evil.example",
        "https:\\\\evil.example",
        "https://user@evil.example/",
        "https://a.example:pass@evil.example/",
        "https://a.example@evil.example/",
        "https://аpple.example/",
        "https://xn--pple-43d.example/",
        "https://a.xn--p1ai/",
        "https://例え.example/",
        "https://a.example%2eevil.example/",
        "https://a_b.example/",
        "https://",
        "https://a b.example/",
        "https://a.example\u202e/",
        "https://a.example/\u2066x",
        "https://a.example\u00a0.evil.example/",
        "mailto:",
        "mailto:a",
        "mailto:a@b.example?body=x",
        "mailto:a@b.example?subject=x&bcc=evil@c.example",
        "mailto:a@b.example,c@d.example",
        "mailto:a@b.example%0d%0abcc:x@y.example",
        "tel:1",
        "tel:javascript",
        "tel:+1;ext=2"
      })
  void whatABrowserMayReadDifferentlyIsRefused(String url) {
    assertThat(SafeUrl.of(url)).isInstanceOf(SafeUrl.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "a.example, true",
    "b.a.example, false",
    "c.example, true",
    "b.c.example, true",
    "a.b.c.example, true",
    "bc.example, false",
    "c.example.evil.example, false",
    "evil-c.example, false",
    ".c.example, false",
    "example, false"
  })
  void aHostIsAllowedByNameOrAsASubdomain(String host, boolean allowed) {
    assertThat(SafeUrl.allows(Set.of("a.example", "c.example", "*.c.example"), host))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](https://evil.example/)",
        "<https://evil.example/>",
        "https://evil.example/",
        "<a href=\"https://evil.example/\">x</a>",
        "[x][y]\n\n[y]: https://evil.example/",
        "[x](https://help.mossback.example.evil.example/)",
        "[x](https://mossback.example.evil/)"
      })
  void aLinkToAHostThatIsNotAllowedIsAnErrorAndLeadsNowhere(String markdown) {
    var built =
        TinySite.page("a\n\n" + markdown + "\n")
            .with("content/site.yml", "allowed_hosts: [mossback.example, \"*.mossback.example\"]\n")
            .build();

    assertThat(built.findings())
        .singleElement()
        .asString()
        .startsWith("content/en/page.md:3:1: error: the link leads to '")
        .endsWith("', which is not among the allowed hosts [host-not-allowed]");
  }

  @ParameterizedTest
  @CsvSource({
    "mossback.example, https://evil.example/",
    "https://mossback.example/, https://evil.example/",
    "www.mossback.example, https://mossback.example.evil.example/",
    "Mossback.Example, https://mossback-example.com/"
  })
  void aLinkWhoseTextNamesAnotherHostIsToldOf(String text, String href) {
    assertThat(TinySite.page("[" + text + "](" + href + ")\n").build().codes())
        .containsExactly("link-text");
  }

  @ParameterizedTest
  @CsvSource({
    "mossback.example, https://mossback.example/a",
    "https://mossback.example/b, https://mossback.example/a",
    "mossback.example, https://app.mossback.example/",
    "anime.js, https://a.example/",
    "v1.2.3, https://a.example/",
    "read more, https://a.example/"
  })
  void aLinkWhoseTextIsTrueIsFine(String text, String href) {
    assertThat(TinySite.page("[" + text + "](" + href + ")\n").build().findings()).isEmpty();
  }

  @Test
  void aLinkThatIsRefusedKeepsItsText() {
    var built = TinySite.page("see [this](javascript:alert(1)) now\n").build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/page.md:1:5: warning: the link to 'javascript:alert(1)' is left out: links may begin with https:, mailto: or tel: [link-refused]");
    assertThat(built.page("en/page/").expectFirst(".content").text()).isEqualTo("see this now");
    assertThat(built.page("en/page/").select(".content a[href]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](page.md){.button}",
        "[a](page.md){:target=\"_blank\"}",
        "[a](page.md){#x}",
        "[a](page.md){target=_blank rel=x}"
      })
  void whatOtherToolsWriteBehindALinkIsNotShown(String markdown) {
    assertThat(Pages.html(markdown)).isEqualTo("<p><a href=\"../../en/page/\">a</a></p>");
  }
}
