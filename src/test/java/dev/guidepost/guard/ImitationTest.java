package dev.guidepost.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImitationTest {
  private static final List<String> GENUINE = List.of("mossback.example", "*.mossback.example");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          rnossback.example             | it writes 'rn' for 'm'
          m0ssback.example              | it writes '0' for 'o'
          mo55back.example              | it writes '55' for 'ss'
          mоssback.example              | it writes 'о' (Cyrillic) for 'o'
          mοssback.example              | it writes 'ο' (Greek) for 'o'
          help.mossbаck.example         | it writes 'а' (Cyrillic) for 'a'
          mössback.example              | it writes 'ö' for 'o'
          ｍossback.example              | it is written in other characters
          xn--mssback-9ig.example       | browsers show it as 'mоssback.example': it writes 'о' (Cyrillic) for 'o'
          mossback.example.evil.example | the name stands before that of 'evil.example'
          a.mossback.example.evil.test  | the name stands before that of 'evil.test'
          mossback.example-login.test   | the name goes on behind a hyphen
          mossback-example.test         | it writes a hyphen for the dot
          mosback.example               | they differ in one letter
          mossbcak.example              | they differ in one letter
          mosbcak.example               | they differ in two letters
          mossback.test                 | it is the same name with another ending
          mossback-support.example      | it puts the name 'mossback' into a longer one
          mymossback.test               | it puts the name 'mossback' into a longer one
          secure.rnossback-help.test    | it puts the name 'mossback' into a longer one
          """)
  void everyTrickIsNamed(String host, String trick) {
    assertThat(Imitation.of(host, GENUINE))
        .hasValueSatisfying(found -> {
          assertThat(found.genuine()).isEqualTo("mossback.example");
          assertThat(found.trick()).isEqualTo(trick);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mossback.example",
        "MOSSBACK.example",
        "help.mossback.example",
        "backmoss.example",
        "trees.example",
        "example.com",
        "wikipedia.org"
      })
  void genuineHostsAndOtherNamesImitateNothing(String host) {
    assertThat(Imitation.of(host, GENUINE)).isEmpty();
  }

  @Test
  void namesOfCommonServicesSayNothing() {
    assertThat(Imitation.of("help.trees.test", List.of("help.mossback.example"))).isEmpty();
  }

  @Test
  void theTableIsTheOneOfTheBrowser() throws IOException {
    String script = Files.readString(Path.of("src/main/client/lookalikes.js"));
    Matcher table = Pattern.compile("const PAIRS =\\s+'([^']*)' \\+\\s+'([^']*)';").matcher(script);

    assertThat(table.find()).isTrue();
    assertThat(Skeleton.PAIRS).isEqualTo(table.group(1) + table.group(2));
    assertThat(script).contains("[/rn/g, 'm']", "[/vv/g, 'w']", "[/cl/g, 'd']");
  }
}
