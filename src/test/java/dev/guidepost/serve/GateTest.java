package dev.guidepost.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  private static final Gate GATE = new Gate(8000);

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:8000"})
  void namesOfThisComputerAreAnswered(String host) {
    assertThat(status("GET", "/", "Host", host)).isEmpty();
    assertThat(status("HEAD", "/", "Host", host, "Origin", "http://" + host.toLowerCase()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8000",
        "localhost",
        "localhost:8001",
        "localhost.evil.example:8000",
        "127.0.0.1.evil.example:8000",
        "127.0.0.2:8000",
        "0.0.0.0:8000",
        "[::]:8000",
        "[::1",
        "[::1]8000",
        "::1:8000",
        "localhost:8000:8000",
        "localhost:99999999999999999999",
        "user@localhost:8000",
        "localhost:8000/",
        "localhost:8000,evil.example",
        "",
        " "
      })
  void everyOtherHostIsRefused(String host) {
    assertThat(status("GET", "/", "Host", host)).contains(403);
  }

  @Test
  void aRequestWithoutAHostOrWithTwoIsRefused() {
    assertThat(status("GET", "/")).contains(403);
    assertThat(status("GET", "/", "Host", "localhost:8000", "Host", "localhost:8000"))
        .contains(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "https://localhost:8000",
        "http://localhost:3000",
        "null",
        "http://localhost:8000.evil.example",
        ""
      })
  void pagesOfOtherOriginsAreRefused(String origin) {
    assertThat(status("GET", "/", "Host", "localhost:8000", "Origin", origin)).contains(403);
  }

  @Test
  void whatAPageOfAnotherSiteMakesABrowserAskIsRefused() {
    assertThat(status("GET", "/", "Host", "localhost:8000", "Sec-Fetch-Site", "cross-site"))
        .contains(403);
    assertThat(status("GET", "/", "Host", "localhost:8000", "Sec-Fetch-Site", "same-origin"))
        .isEmpty();
    assertThat(status("GET", "/", "Host", "localhost:8000", "Sec-Fetch-Site", "none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"})
  void nothingCanBeDoneButReading(String method) {
    assertThat(status(method, "/", "Host", "localhost:8000")).contains(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example/", "//evil.example/", "mailto:a"})
  void whatNamesMoreThanAPathIsRefused(String asked) {
    assertThat(status("GET", asked, "Host", "localhost:8000")).contains(400);
  }

  private static Optional<Integer> status(String method, String asked, String... headers) {
    Headers sent = new Headers();
    for (int i = 0; i < headers.length; i += 2) {
      sent.add(headers[i], headers[i + 1]);
    }
    return GATE.refusal(method, URI.create(asked), sent).map(Gate.Refusal::status);
  }
}
