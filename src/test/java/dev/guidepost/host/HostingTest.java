package dev.guidepost.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostingTest {
  private static final String PAGES =
      """
      -- content/redirects.yml --
      /old/: /en/page/
      /en/a.html: /en/page/#part
      /en/旧/: /en/page/
      -- content/contact.yml --
      demo: true
      teams:
        desk: {name: Desk, zone: UTC, zone_name: UTC, week: {mon: ["09:00-17:00"]}, valid_through: 2027-12-31}
      channels:
        mail: {kind: mail, name: Mail, address: help@help.example, teams: [desk], verified: 2026-11-20}
      routes: [{channels: [mail]}]
      -- content/en/page.md --
      # Page
      ## Part
      ![a leaf](leaf.svg)
      -- content/en/leaf.svg --
      <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>
      -- content/zh/page.md --
      # 页面
      字
      """;
  private static final TinySite.Built BUILT =
      TinySite.of("-- content/site.yml --\nbase_url: https://help.example/\n" + PAGES).build();

  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; upgrade-insecure-requests";

  private static TinySite.Built with(String config) {
    return TinySite.of("-- content/site.yml --\n" + config + PAGES).build();
  }

  /**
   * Every file of the build, by the address at which a reader asks for it, but those for servers
   * and those at old addresses, for which a server answers something else.
   */
  private static List<String> addresses(TinySite.Built built, String base) {
    Told caddy = Told.of(built).get("caddy");
    return built.files().keySet().stream()
        .filter(path -> !path.matches("_.*|\\.htaccess|guidepost\\..*"))
        .map(path -> base + path.replaceAll("(^|/)index\\.html$", "$1"))
        .filter(path -> caddy.redirect(path).isEmpty())
        .toList();
  }

  private static Map<String, String> headers(TinySite.Built built, String path) {
    Set<Map<String, String>> said = new HashSet<>();
    Told.of(built).values().forEach(server -> said.add(server.headers(path)));
    assertThat(said).as(path).hasSize(1);
    return said.iterator().next();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/help/", "/a.b/c~d/"})
  void theFourServersSendTheSameHeadersWithEveryFile(String base) {
    TinySite.Built built = with("base_url: https://help.example" + base + "\n");

    assertThat(addresses(built, base)).isNotEmpty().allSatisfy(path -> headers(built, path));
  }

  @Test
  void aPageIsAskedForAnewAndMayLoadNothingFromElsewhere() {
    for (String path : List.of("/", "/en/", "/en/page/", "/zh/404.html", "/404.html")) {
      assertThat(headers(BUILT, path))
          .containsOnly(
              Map.entry("Content-Security-Policy", PAGE_POLICY),
              Map.entry("Cache-Control", "no-cache"),
              Map.entry("X-Content-Type-Options", "nosniff"),
              Map.entry("Referrer-Policy", "strict-origin-when-cross-origin"),
              Map.entry(
                  "Permissions-Policy",
                  "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"),
              Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
              Map.entry("Cross-Origin-Resource-Policy", "same-origin"));
    }
  }

  @Test
  void whatHasADigestInItsNameIsKeptForGoodAndNothingElse() {
    String digest = "/assets/.*\\.[0-9a-f]{10}(\\.\\w+)?|/search/\\w+/[a-z]\\d*-[0-9a-z]{5}\\.json";
    assertThat(addresses(BUILT, "/"))
        .allSatisfy(path ->
            assertThat(headers(BUILT, path))
                .containsEntry(
                    "Cache-Control",
                    path.matches(digest) ? "public, max-age=31536000, immutable" : "no-cache"));
  }

  @Test
  void aPictureMayStyleItself() {
    String path =
        BUILT.files().keySet().stream()
            .filter(p -> p.startsWith("assets/leaf."))
            .findFirst()
            .orElseThrow();

    assertThat(headers(BUILT, "/" + path))
        .containsEntry(
            "Content-Security-Policy",
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'");
  }

  @Test
  void pagesOfOtherOriginsMayReadWhatIsMeantForProgramsOnly() {
    assertThat(addresses(BUILT, "/"))
        .contains("/.well-known/official-channels.json", "/api/v1/context.json")
        .allSatisfy(path ->
            assertThat(headers(BUILT, path).containsKey("Access-Control-Allow-Origin"))
                .isEqualTo(path.startsWith("/.well-known/") || path.startsWith("/api/")));
  }

  @Test
  void theOwnerDecidesWhoFramesTheSiteAndWhatOthersLearn() {
    TinySite.Built built =
        with(
            """
            headers:
              frame_ancestors: [self, https://app.example.com:8443, "https://*.example.org"]
              hsts: 31536000
              referrer: no-referrer
            """);

    assertThat(headers(built, "/en/page/"))
        .containsEntry("Strict-Transport-Security", "max-age=31536000")
        .containsEntry("Referrer-Policy", "no-referrer")
        .hasEntrySatisfying(
            "Content-Security-Policy",
            policy ->
                assertThat(policy)
                    .contains(
                        "; frame-ancestors 'self' https://app.example.com:8443 https://*.example.org;"));
  }

  @Test
  void whatAPageSaysItselfIsWhatTheServerSaysLessWhatOnlyAServerCan() {
    String meta = BUILT.page("en/page/").selectFirst("meta[http-equiv]").attr("content");

    assertThat(headers(BUILT, "/en/page/").get("Content-Security-Policy"))
        .isEqualTo(meta + "; frame-ancestors 'none'; upgrade-insecure-requests");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/help/"})
  void everyServerLeadsOnFromOldAddressesAndFromNoOther(String base) {
    TinySite.Built built = with("base_url: https://help.example" + base + "\n");

    assertThat(Told.of(built))
        .allSatisfy((server, told) -> {
          assertThat(told.redirect(base + "old/")).hasValue(base + "en/page/");
          assertThat(told.redirect(base + "en/a.html")).hasValue(base + "en/page/#part");
          assertThat(told.redirect(base + "en/旧/")).hasValue(base + "en/page/");
          assertThat(told.redirect(base + "en/aXhtml")).isEmpty();
          assertThat(told.redirect(base + "older/")).isEmpty();
          assertThat(told.redirect(base + "en/page/")).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/help/"})
  void whoIsLostIsToldSoInTheLanguageOfTheAddress(String base) {
    TinySite.Built built = with("base_url: https://help.example" + base + "\n");

    assertThat(Told.of(built))
        .allSatisfy((server, told) -> {
          assertThat(told.notFound(base + "zh/nowhere/")).isEqualTo(base + "zh/404.html");
          assertThat(told.notFound(base + "en/nowhere/")).isEqualTo(base + "en/404.html");
          if (!server.equals("hosted")) {
            assertThat(told.notFound(base + "nowhere/")).isEqualTo(base + "404.html");
          }
        });
  }

  @Test
  void ofAFileThatIsNotThereYetNoServerSaysThatItMayBeKept() {
    assertThat(BUILT.file("guidepost.nginx.conf")).doesNotContain("immutable\" always");
    assertThat(BUILT.file(".htaccess")).doesNotContain("always set Cache-Control \"public");
  }

  @Test
  void theSameHeadersGoWithWhatApacheFindsCompressed() {
    Told apache = Told.of(BUILT).get("apache");

    for (String path : List.of("/index.html", "/en/page/index.html", "/search/en/m.json")) {
      assertThat(apache.headers(path + ".br")).isEqualTo(apache.headers(path));
      assertThat(apache.headers(path + ".gz")).isEqualTo(apache.headers(path));
    }
  }

  @Test
  void twoHostsReadNoMoreThanAHundredRules() {
    assertThat(BUILT.file("_headers").lines().filter(l -> l.startsWith("/"))).hasSizeLessThan(50);
  }
}
