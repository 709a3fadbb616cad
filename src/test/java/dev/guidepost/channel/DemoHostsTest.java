package dev.guidepost.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoHostsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"example.com", "HELP.EXAMPLE.ORG", "chat.example", "localhost", "a.b.invalid"})
  void nobodyCanOwnAReservedName(String host) {
    assertThat(DemoHosts.isReserved(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.me", "myexample.com", "example.com.net", "example.co", "", "xexample"})
  void allOtherNamesHaveOwners(String host) {
    assertThat(DemoHosts.isReserved(host)).isFalse();
  }

  @Test
  void aChannelLeadsToTheHostsOfAllItsAddresses() {
    ChannelKind app = ChannelKinds.named("app").orElseThrow();

    assertThat(
            DemoHosts.hosts(
                app,
                Map.of(
                    "url", "https://App.example:8443/help?about={code}",
                    "android",
                        "intent://x#Intent;S.browser_fallback_url=https%3A%2F%2Fstore.example%2Fapp;end")))
        .containsExactly("app.example", "store.example");
  }

  @Test
  void aChannelWithoutAnOriginOfItsOwnLeadsToTheRealHost() {
    assertThat(
            DemoHosts.hosts(
                ChannelKinds.named("telegram-bot").orElseThrow(), Map.of("bot", "0demo_bot")))
        .containsExactly("t.me");
    assertThat(
            DemoHosts.hosts(
                ChannelKinds.named("matrix").orElseThrow(), Map.of("user", "@help:matrix.example")))
        .containsExactly("matrix.example", "matrix.to");
    assertThat(
            DemoHosts.hosts(
                ChannelKinds.named("mail").orElseThrow(), Map.of("address", "help@mail.example")))
        .containsExactly("mail.example");
  }
}
