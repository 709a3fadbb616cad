package dev.guidepost.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.8",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "ff02::1"
      })
  void thisMachineAndItsNetworkAreNotAsked(String address) throws UnknownHostException {
    assertThat(Boundary.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "100.63.0.1", "172.32.0.1", "192.169.0.1", "2606:4700::1111"})
  void allOthersMayBe(String address) throws UnknownHostException {
    assertThat(Boundary.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/",
        "https://www.example.org/",
        "https://a.example/",
        "https://localhost/",
        "https://printer.local/",
        "https://db.internal/",
        "https://x.test/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://2130706433/",
        "ftp://1.1.1.1/",
        "mailto:a@b.example",
        "https:/1.1.1.1/"
      })
  void namesThatLeadNowhereAreNotAsked(String address) {
    assertThat(Boundary.of(Set.of()).mayAsk(URI.create(address))).isNotEqualTo(Boundary.Answer.YES);
  }

  @ParameterizedTest
  @CsvSource({"https://1.1.1.1/, NO", "https://1.0.0.1/, YES", "https://x.1.0.0.2/, NO"})
  void onlyAllowedHostsAreAskedWhereSomeAre(String address, Boundary.Answer answer) {
    assertThat(Boundary.of(Set.of("1.0.0.1", "*.0.0.3")).mayAsk(URI.create(address)))
        .isEqualTo(answer);
  }
}
