package dev.guidepost.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.channel.ChannelKind.Mode;
import dev.guidepost.channel.Message.Line;
import dev.guidepost.model.Contact.Level;
import dev.guidepost.model.Contact.Priority;
import dev.guidepost.model.Lang;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeepLinkTest {
  private static final boolean UPDATE = "true".equals(System.getProperty("update"));
  private static final Lang EN = new Lang("en");

  static Stream<ChannelKind> kinds() {
    return ChannelKinds.all().stream();
  }

  private static ChannelKind kind(String name) {
    return ChannelKinds.named(name).orElseThrow();
  }

  private static Message message(String category, String code) {
    return new Message(
        "Subject",
        code,
        EN,
        category,
        Priority.P2,
        Level.L1,
        List.of(new Line("What happened", "It waits.", 0)));
  }

  /** Bytes of UTF-8 behind the escapes; a broken one is an error. */
  private static String decode(String escaped) {
    byte[] bytes = new byte[escaped.length()];
    int length = 0;
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == '%') {
        bytes[length++] = (byte) Integer.parseInt(escaped, i + 1, i + 3, 16);
        i += 2;
      } else {
        bytes[length++] = (byte) escaped.charAt(i);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError(escaped, e);
    }
  }

  private static List<String> values(String address) {
    int query = address.indexOf('?');
    return query < 0
        ? List.of()
        : Arrays.stream(address.substring(query + 1).split("&"))
            .map(item -> decode(item.substring(item.indexOf('=') + 1)))
            .toList();
  }

  /** Everything of an address but what its parameters say. */
  private static List<String> structure(String address) {
    URI uri = URI.create(address);
    String rest = uri.getRawSchemeSpecificPart();
    int query = rest.indexOf('?');
    List<String> parts = new ArrayList<>();
    parts.add(uri.getScheme());
    parts.add(query < 0 ? rest : rest.substring(0, query));
    if (query >= 0) {
      for (String item : rest.substring(query + 1).split("&", -1)) {
        parts.add(item.contains("=") ? item.substring(0, item.indexOf('=')) : "");
      }
    }
    parts.add(String.valueOf(uri.getRawFragment()));
    return parts;
  }

  @Test
  void everyKindOpensWithTheAddressesOnRecord() throws IOException {
    String table = DeepLinkTable.json();
    if (UPDATE) {
      Files.createDirectories(DeepLinkTable.GOLDEN.getParent());
      Files.writeString(DeepLinkTable.GOLDEN, table);
    }

    assertThat(table).isEqualTo(Files.readString(DeepLinkTable.GOLDEN));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void noAddressIsLongerThanItsKindTakes(ChannelKind kind) {
    DeepLinkTable.messages()
        .forEach((name, message) ->
            assertThat(DeepLink.open(kind, DeepLinkTable.settings(kind), message).orElse(""))
                .as(name)
                .hasSizeLessThanOrEqualTo(kind.limit()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatFitsComesOutAsItWentIn(ChannelKind kind) {
    if (kind.mode() != Mode.PREFILL || kind.name().equals("app")) {
      return;
    }
    DeepLinkTable.messages()
        .forEach((name, message) -> {
          if (!name.startsWith("long") && !name.equals("many fields")) {
            String text = message.text(kind.breaks());
            assertThat(
                    values(
                        DeepLink.open(kind, DeepLinkTable.settings(kind), message).orElseThrow()))
                .as(name)
                .containsAnyOf(text, message.whole(kind.breaks()));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void onlyAnAddressThatIsMadeForTextHoldsText(ChannelKind kind) {
    Optional<String> address =
        DeepLink.open(kind, DeepLinkTable.settings(kind), message("stuck", "0a0a0a_0_en_000000"));

    assertThat(address.filter(a -> a.contains("waits")).isPresent())
        .isEqualTo(kind.mode() == Mode.PREFILL && !kind.name().equals("app"));
  }

  @Property(tries = 300)
  void noMessageChangesWhereAnAddressLeads(
      @ForAll String subject, @ForAll String label, @ForAll String text, @ForAll String code) {
    Message hostile =
        new Message(
            "s" + subject,
            "c" + code,
            EN,
            "c" + label,
            Priority.P1,
            Level.L3,
            List.of(new Line(label, text, 1), new Line("l" + label, "t" + text + subject, 0)));
    Message harmless =
        new Message("s", "c", EN, "c", Priority.P1, Level.L3, List.of(new Line("l", "t", 0)));
    for (ChannelKind kind : ChannelKinds.all()) {
      Map<String, String> settings = DeepLinkTable.settings(kind);
      Optional<String> address = DeepLink.open(kind, settings, hostile);
      if (address.isPresent() && !address.equals(DeepLink.plain(kind, settings, EN))) {
        assertThat(structure(address.get()))
            .isEqualTo(structure(DeepLink.open(kind, settings, harmless).orElseThrow()));
        values(address.get());
        assertThat(address.get()).hasSizeLessThanOrEqualTo(kind.limit());
      }
    }
  }

  @Test
  void ofAMessageThatIsTooLongTheHighestRankGoesFirstAndTheFreeTextLast() {
    String address =
        DeepLink.open(
                kind("mail"),
                Map.of("address", "help@example.com"),
                DeepLinkTable.messages().get("many fields"))
            .orElseThrow();

    assertThat(values(address).getLast().lines().map(line -> line.split(":")[0]))
        .containsExactly("What happened", "One", "Four", "Two", "Three", "4k2m9x_0_en_a1b2c3");
  }

  @Test
  void anAddressWithoutAMessageHasNoEmptyParameters() {
    assertThat(DeepLink.plain(kind("mail"), Map.of("address", "help@example.com"), EN))
        .hasValue("mailto:help@example.com");
    assertThat(DeepLink.plain(kind("line"), Map.of("id", "0demo"), EN))
        .hasValue("https://line.me/R/oaMessage/%400demo/");
    assertThat(
            DeepLink.plain(
                kind("app"),
                Map.of("url", "https://app.example/help?lang={lang}&about={code}#top"),
                EN))
        .hasValue("https://app.example/help?lang=en#top");
    assertThat(DeepLink.plain(kind("wechat"), Map.of("account", "mossback-demo"), EN)).isEmpty();
  }

  @Test
  void aNumberIsDialledWithItsPlus() {
    assertThat(DeepLink.plain(kind("phone"), Map.of("number", "+1 555-0100"), EN))
        .hasValue("tel:+15550100");
  }

  @Test
  void aCategoryCanHaveALinkOfItsOwn() {
    Map<String, String> settings =
        Map.of(
            "link", "https://work.example/kfid/one?enc_scene=ENC",
            "links.stuck", "https://work.example/kfid/two");

    assertThat(DeepLink.open(kind("wecom"), settings, message("other", "a_0_en_b")))
        .hasValue("https://work.example/kfid/one?enc_scene=ENC&scene_param=a_0_en_b");
    assertThat(DeepLink.open(kind("wecom"), settings, message("stuck", "a_0_en_b")))
        .hasValue("https://work.example/kfid/two");
  }

  @Test
  void aHelpDeskHasItsOwnNamesForLanguages() {
    Map<String, String> settings = Map.of("origin", "https://desk.example", "locales.en", "en-us");

    assertThat(DeepLink.plain(kind("zendesk"), settings, EN))
        .hasValue("https://desk.example/hc/en-us/requests/new");
    assertThat(DeepLink.plain(kind("zendesk"), settings, new Lang("zh-Hans")))
        .hasValue("https://desk.example/hc/zh-hans/requests/new");
  }

  @Test
  void whatIsShownIsNotEscaped() {
    assertThat(DeepLink.shown(kind("weibo"), Map.of("handle", "@苔背钱包演示", "uid", "0")))
        .isEqualTo("@苔背钱包演示");
    assertThat(
            DeepLink.shown(
                kind("ticket"), Map.of("url", "https://desk.example/new?l={lang}&t={text}")))
        .isEqualTo("https://desk.example/new");
  }

  @Test
  void aPercentSignOrABraceInASettingBreaksNothing() {
    assertThat(
            DeepLink.plain(
                kind("forum"), Map.of("url", "https://forum.example/100%/{x}/我}?a=%41"), EN))
        .hasValue("https://forum.example/100%25//%E6%88%91%7D?a=%41");
  }
}
