package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.PageId;
import dev.guidepost.model.SiteConfig;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SiteYamlTest {
  private static final Lang EN = new Lang("en");
  private static final Lang ZH = new Lang("zh");

  @Test
  void everyKeyHasADefault() {
    SiteConfig config =
        SiteYaml.read(Optional.empty(), "content/site.yml", List.of(EN, ZH), Optional.empty())
            .value()
            .orElseThrow();

    assertThat(config.languages()).containsExactly(EN, ZH);
    assertThat(config.in(EN, config.title())).isEqualTo("Help Center");
    assertThat(config.in(ZH, config.title())).isEqualTo("帮助中心");
    assertThat(config.baseUrl()).isEmpty();
    assertThat(config.theme()).isEqualTo("default");
    assertThat(config.allowedHosts()).isEmpty();
    assertThat(config.fallback()).isTrue();
    assertThat(config.search())
        .isEqualTo(new SiteConfig.Search(Optional.empty(), true, Location.of("content/site.yml")));
  }

  @Test
  void whatIsWrittenIsRead() {
    SiteConfig config =
        config(
            """
            title: {en: Acme Help, zh: Acme 帮助}
            brand: Acme
            base_url: https://help.acme.example
            languages: [zh, en, zh]
            allowed_hosts: [acme.example, "*.acme.example"]
            color: "#1f6f54"
            logo: brand/../brand/logo.svg
            contact_page: about/contact
            fallback: false
            home:
              tasks: [faq/fees]
              urgent: faq/stolen
            search: {budget: 40000, shortcuts: false}
            """);

    assertThat(config.languages()).containsExactly(ZH, EN);
    assertThat(config.in(ZH, config.title())).isEqualTo("Acme 帮助");
    assertThat(config.baseUrl()).hasValue("https://help.acme.example/");
    assertThat(config.allowedHosts()).containsExactlyInAnyOrder("acme.example", "*.acme.example");
    assertThat(config.logo()).hasValue("content/brand/logo.svg");
    assertThat(config.contactPage()).hasValue(new PageId("about/contact"));
    assertThat(config.fallback()).isFalse();
    assertThat(config.home().urgent()).containsExactly(new PageId("faq/stolen"));
    assertThat(config.search())
        .isEqualTo(
            new SiteConfig.Search(
                Optional.of(40_000L), false, new Location("content/site.yml", 13, 18)));
  }

  @Test
  void whatServersAreToSayIsReadAsItIsSaid() {
    assertThat(config("title: A").headers()).isEqualTo(SiteConfig.Headers.DEFAULT);
    assertThat(
            config(
                    "headers: {frame_ancestors: [self, 'https://*.a.example:8443'], hsts: 0, referrer: same-origin}")
                .headers())
        .isEqualTo(
            new SiteConfig.Headers(
                List.of("'self'", "https://*.a.example:8443"), Optional.of(0L), "same-origin"));
  }

  @Test
  void theCommandLineDecidesAboutTheAddress() {
    assertThat(
            SiteYaml.read(
                    Optional.of("base_url: https://a.example/"),
                    "content/site.yml",
                    List.of(EN),
                    Optional.of("https://b.example/help"))
                .value()
                .orElseThrow()
                .baseUrl())
        .hasValue("https://b.example/help/");
  }

  @Test
  void aBrandWithoutATitleIsTheTitle() {
    SiteConfig config = config("brand: Acme");

    assertThat(config.in(EN, config.title())).isEqualTo("Acme");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/",
    "https://a.example/help, https://a.example/help/",
    "http://localhost:8000/, http://localhost:8000/"
  })
  void anAddressEndsWithASlash(String written, String read) {
    assertThat(config("base_url: " + written).baseUrl()).hasValue(read);
  }

  /** Input and finding. */
  static List<List<String>> wrong() {
    return List.of(
        List.of(
            "base_url: help.acme.example",
            "1:11: error: 'help.acme.example' is not an absolute address [config]"),
        List.of("base_url: /help/", "1:11: error: '/help/' is not an absolute address [config]"),
        List.of(
            "base_url: ftp://a.example/",
            "1:11: error: 'ftp://a.example/' is not an absolute address [config]"),
        List.of(
            "base_url: \"javascript:alert(1)\"",
            "1:11: error: 'javascript:alert(1)' is not an absolute address [config]"),
        List.of(
            "base_url: https://a.example/?x=1",
            "1:11: error: 'https://a.example/?x=1' is not an absolute address [config]"),
        List.of(
            "base_url: https://帮助.example/",
            "1:11: error: 'https://帮助.example/' is not an absolute address [config]"),
        List.of("color: green", "1:8: error: 'green' is not a colour [config]"),
        List.of("color: \"#12345\"", "1:8: error: '#12345' is not a colour [config]"),
        List.of("languages: [en, 中文]", "1:12: error: '中文' is not a language tag [config]"),
        List.of("languages: [EN]", "1:12: error: 'EN' is not a language tag [config]"),
        List.of("titel: x", "1:1: warning: unknown key 'titel' in site.yml [key-unknown]"),
        List.of(
            "fallback: no", "1:11: error: 'fallback' is 'no', expected true or false [key-type]"),
        List.of(
            "home: x",
            "1:7: error: 'home' is 'x', expected lines 'key: value' below it [key-type]"),
        List.of("home:\n  task: x", "2:3: warning: unknown key 'task' in home [key-unknown]"),
        List.of(
            "title: [a]",
            "1:8: error: 'title' is a list of 1, expected a text, or one for each language [key-type]"),
        List.of(
            "search: off",
            "1:9: error: 'search' is 'off', expected lines 'key: value' below it [key-type]"),
        List.of(
            "search: {budget: 40 KB}",
            "1:18: error: 'budget' is '40 KB', expected a number [key-type]"),
        List.of(
            "search: {budget: 0}",
            "1:18: error: 'budget' is 0, expected a whole number above 0 [config]"),
        List.of(
            "search: {budget: -1}",
            "1:18: error: 'budget' is -1, expected a whole number above 0 [config]"),
        List.of(
            "search: {budget: 40000.5}",
            "1:18: error: 'budget' is 40000.5, expected a whole number above 0 [config]"),
        List.of(
            "search: {shortcuts: none}",
            "1:21: error: 'shortcuts' is 'none', expected true or false [key-type]"),
        List.of(
            "search: {shortcut: false}",
            "1:10: warning: unknown key 'shortcut' in search [key-unknown]"),
        List.of(
            "base_url: \"https://a.example/a;b/\"",
            "1:11: error: 'https://a.example/a;b/' is not an absolute address [config]"),
        List.of(
            "base_url: https://a.example/%E5%B8%AE/",
            "1:11: error: 'https://a.example/%E5%B8%AE/' is not an absolute address [config]"),
        List.of(
            "headers: {frame_ancestors: http://a.example}",
            "1:28: error: 'http://a.example' is not an origin [config]"),
        List.of(
            "headers: {frame_ancestors: https://a.example/}",
            "1:28: error: 'https://a.example/' is not an origin [config]"),
        List.of(
            "headers: {frame_ancestors: [\"https://a.example; script-src *\"]}",
            "1:28: error: 'https://a.example; script-src *' is not an origin [config]"),
        List.of(
            "headers: {hsts: -1}",
            "1:17: error: 'hsts' is -1, expected whole seconds from 0 to 315360000 [config]"),
        List.of(
            "headers: {hsts: 31536000000}",
            "1:17: error: 'hsts' is 31536000000, expected whole seconds from 0 to 315360000 [config]"),
        List.of("title：x", "1:1: error: expected 'key: value' lines [yaml-not-a-mapping]"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongKeyIsToldOfWithItsPlace(List<String> row) {
    assertThat(read(row.get(0)).diagnostics())
        .extracting(SiteYamlTest::line)
        .containsExactly("content/site.yml:" + row.get(1));
  }

  private static SiteConfig config(String yaml) {
    Outcome<SiteConfig> read = read(yaml);
    assertThat(read.diagnostics()).isEmpty();
    return read.value().orElseThrow();
  }

  private static Outcome<SiteConfig> read(String yaml) {
    return SiteYaml.read(Optional.of(yaml), "content/site.yml", List.of(EN, ZH), Optional.empty());
  }

  private static String line(Diagnostic d) {
    return d.at() + ": " + d.severity().label() + ": " + d.message() + " [" + d.code() + "]";
  }
}
