package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutolinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "去 https://a.example/b，然后。 | https://a.example/b",
        "去https://a.example/b。 | https://a.example/b",
        "https://a.example/b、c | https://a.example/b",
        "（https://a.example/b） | https://a.example/b",
        "“https://a.example/b” | https://a.example/b",
        "https://a.example/b：说明 | https://a.example/b",
        "https://a.example/b中文 | https://a.example/b",
        "https://a.example！ | https://a.example",
        "See https://a.example/b. | https://a.example/b",
        "See https://a.example/b, c | https://a.example/b",
        "(https://a.example/b) | https://a.example/b",
        "(https://a.example/b(c)) | https://a.example/b(c)",
        "https://a.example/b?c=d&e=f#g! | https://a.example/b?c=d&e=f#g",
        "https://a.example/b; | https://a.example/b",
        "'https://a.example/b' | https://a.example/b",
        "\"https://a.example/b\" | https://a.example/b",
        "**https://a.example/b** | https://a.example/b",
        "http://a.example:8080/ | http://a.example:8080/",
        "[https://a.example/b] | https://a.example/b",
        "{https://a.example/b} | https://a.example/b",
        "https://a.example/%E4%B8%AD | https://a.example/%E4%B8%AD",
        "www.a.example/b。 | https://www.a.example/b",
        "写信到help@a.example。 | mailto:help@a.example",
        "a.b-c+d@a-b.example, or | mailto:a.b-c+d@a-b.example"
      })
  void anAddressEndsBeforeThePunctuationOfItsSentence(String markdown, String href) {
    var links = TinySite.page(markdown).build().page("en/page/").select(".content a");

    assertThat(links.eachAttr("href")).containsExactly(href);
    assertThat(links.text()).isEqualTo(href.replaceAll("^mailto:|^https://(?=www)", ""));
  }

  @Test
  void theTextAroundAnAddressStaysWhole() {
    assertThat(Pages.zh("去 https://a.example/b，再去 https://b.example/c。完"))
        .isEqualTo(
            "<p>去 <a href=\"https://a.example/b\" rel=\"external noopener noreferrer\">https://a.example/b</a>，再去 <a href=\"https://b.example/c\" rel=\"external noopener noreferrer\">https://b.example/c</a>。完</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`https://a.example/`",
        "```\nhttps://a.example/\n```",
        "<kbd>https://a.example/</kbd>",
        "ftp://a.example/",
        "javascript://a.example/",
        "xhttps://a.example/",
        "https://",
        "www.",
        "www.example",
        "a@b",
        "@name",
        "user/https://a.example/"
      })
  void whatIsNoAddressIsNoLink(String markdown) {
    assertThat(TinySite.page(markdown).build().page("en/page/").select(".content a[href]"))
        .isEmpty();
  }

  @Test
  void anAddressInALinkIsNotLinkedTwice() {
    assertThat(Pages.html("[https://a.example/](https://a.example/)"))
        .isEqualTo(
            "<p><a href=\"https://a.example/\" rel=\"external noopener noreferrer\">https://a.example/</a></p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user@evil.example/",
        "https://a.example:b@evil.example/",
        "https://xn--80ak6aa92e.example/",
        "https://a.example\\@evil.example/"
      })
  void anAddressThatDeceivesIsNotLinkedAsItStands(String markdown) {
    var built = TinySite.page("See " + markdown + "\n").build();

    assertThat(built.page("en/page/").select(".content a[href*=evil], .content a[href*=xn--]"))
        .isEmpty();
    assertThat(built.codes()).isSubsetOf("link-refused");
  }
}
