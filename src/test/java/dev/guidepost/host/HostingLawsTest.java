package dev.guidepost.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HostingLawsTest {
  private static final Map<String, String> USUAL =
      Told.of(TinySite.page("# Page").build()).get("nginx").headers("/en/page/");

  private static String quoted(String text) {
    StringBuilder yaml = new StringBuilder("\"");
    text.chars().forEach(c -> yaml.append(String.format("\\u%04x", c)));
    return yaml.append('"').toString();
  }

  @Property(tries = 60)
  void whateverAnOwnerWritesEachServerReadsThatValueOrTheBuildIsRefused(
      @ForAll("marks") String before, @ForAll("marks") String after, @ForAll boolean tame) {
    String origin = tame ? "https://a.example" : before + "https://a.example" + after;
    TinySite.Built built =
        TinySite.of(
                "-- content/en/page.md --\n# Page\n-- content/site.yml --\nheaders:\n"
                    + ("  frame_ancestors: [" + quoted(origin) + "]\n")
                    + ("  referrer: "
                        + quoted(tame ? "same-origin" : "same-origin" + after)
                        + "\n"))
            .build();

    assertThat(
            built.result().files().isPresent()
                || built.codes().contains("config")
                || built.codes().contains("key-type"))
        .isTrue();
    if (built.result().files().isPresent()) {
      assertThat(Told.of(built))
          .allSatisfy((server, told) ->
              assertThat(told.headers("/en/page/"))
                  .containsOnlyKeys(USUAL.keySet())
                  .containsEntry("Referrer-Policy", "same-origin")
                  .containsEntry(
                      "Content-Security-Policy",
                      USUAL
                          .get("Content-Security-Policy")
                          .replace("frame-ancestors 'none'", "frame-ancestors " + origin)));
    }
  }

  @Property(tries = 60)
  void whateverTheFolderOfTheSiteIsCalledEachServerKnowsItOrTheBuildIsRefused(
      @ForAll("marks") String name) {
    String base = "/h" + name + "p/";
    TinySite.Built built =
        TinySite.of(
                "-- content/en/page.md --\n# Page\n-- content/site.yml --\nbase_url: "
                    + quoted("https://a.example" + base)
                    + "\n")
            .build();

    if (built.result().files().isPresent()) {
      assertThat(Told.of(built))
          .allSatisfy(
              (server, told) -> assertThat(told.headers(base + "en/page/")).isEqualTo(USUAL));
    } else {
      assertThat(built.codes()).contains("config");
    }
  }

  @Property(tries = 60)
  void whateverAnOldAddressIsEachServerLeadsOnFromItOrTheBuildIsRefused(
      @ForAll("marks") String name) {
    String old = "/o" + name + "d/";
    TinySite.Built built =
        TinySite.of(
                "-- content/en/page.md --\n# Page\n-- content/redirects.yml --\n"
                    + quoted(old)
                    + ": /en/page/\n")
            .build();

    if (built.result().files().isPresent() && !old.contains("#")) {
      assertThat(Told.of(built))
          .allSatisfy((server, told) -> {
            assertThat(told.redirect(old)).hasValue("/en/page/");
            assertThat(told.headers("/en/page/")).isEqualTo(USUAL);
          });
    } else {
      assertThat(built.codes().toString() + old).matches("(?s).*(redirect-|key-|yaml|#).*");
    }
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(
            "a", "7", "-", ".", "/", ":", ";", "'", "\"", "`", "\n", "\r", " ", "\t", "\\", "$",
            "{", "}", "(", ")", "[", "]", "#", "*", "+", "&", "@", "!", "~", "=", ",", "旧", "é")
        .list()
        .ofMinSize(0)
        .ofMaxSize(3)
        .map(marks -> String.join("", marks));
  }
}
