package dev.guidepost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateDataTest {
  private static List<String> findings(String yaml, String markdown) {
    return TinySite.of(
            "-- content/site.yml --\n"
                + yaml
                + "\n-- content/en/page.md --\n# Page\n"
                + markdown
                + "\n")
        .build()
        .diagnostics()
        .stream()
        .filter(d -> d.code().equals("private-data"))
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ask liwei1987@gmail.com now.                            | 2:5 | an e-mail address
          Ask [her](mailto:wang.fang@corp.invalid.cn).            | 2:11 | an e-mail address
          Ask <mei.chen@acme-wallet.com>.                         | 2:6 | an e-mail address
          Call +86 139 0271 4458 now.                             | 2:6 | a telephone number
          Call +49 (30) 2093-4417.                                | 2:6 | a telephone number
          电话13902714458。                                        | 2:3 | a telephone number
          To 0x71C7656EC7ab88b098defB751B7401B5f6d8976F.          | 2:4 | a whole wallet address
          To `0x71c7656ec7ab88b098defb751b7401b5f6d8976f`.        | 2:5 | a whole wallet address
          To bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4.          | 2:4 | a whole wallet address
          To 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2.                  | 2:4 | a whole wallet address
          身份证 11010519491231002X                                | 2:5 | an identity number
          """)
  void whatLooksLikeSomebodysIsAWarning(String written, String place, String what) {
    assertThat(findings("", written.strip()))
        .containsExactly(place + " this looks like " + what + " of somebody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to help@mossback.example or someone@example.com.",
        "Write to license@acme.com or sponsor@acme.org.",
        "An address such as your.name@gmail.com.",
        "Clone git@github.com:acme/site.git.",
        "Install `vue@3.2.1` and @vue/compat.",
        "Call +1 202 555 0100 or +44 20 7946 0123.",
        "Toll-free: +1 800 221 7743.",
        "The sum is +100 200 300.",
        "Order 20271112345 and number 3.13902714458.",
        "Zero: 0x0000000000000000000000000000000000000000.",
        "Short: 0x71C7…976F.",
        "Hash 0x5d53f3b1c3c0f8d5a0c6e3b2a1f4e5d6c7b8a9f0e1d2c3b4a5f60718293a4b5c.",
        "See https://a.example/address/0x71C7656EC7ab88b098defB751B7401B5f6d8976F.",
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3 has no right checksum.",
        "身份证 110105194912310021",
        "```\nto: 0x71C7656EC7ab88b098defB751B7401B5f6d8976F\n```",
      })
  void examplesAndCompaniesDesksAreFine(String written) {
    assertThat(findings("", written)).isEmpty();
  }

  @Test
  void whatTheOwnerSaysMayBePublished() {
    assertThat(
            findings(
                "public_data: [\"+86 139 0271 4458\", \"*@gmail.com\","
                    + " \"0x71C7656EC7ab88b098defB751B7401B5f6d8976F\"]",
                "Ask li.wei@gmail.com, 13902714458, +8613902714458, or"
                    + " 0x71c7656ec7ab88b098defb751b7401b5f6d8976f."))
        .containsExactly("2:23 this looks like a telephone number of somebody");
  }
}
