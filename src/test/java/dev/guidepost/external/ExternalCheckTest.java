package dev.guidepost.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.ExternalLink;
import dev.guidepost.model.Location;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server of this machine, which the rule of addresses lets pass for once. */
class ExternalCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  /**
   * @param location of a redirect, or {@code Retry-After: …}
   */
  private record Reply(int status, String location) {}

  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String host = "";

  @TempDir private Path folder;

  ExternalCheckTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
  }

  @BeforeEach
  void start() {
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
    host = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String question = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    asked.add(question);
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> told.add(name + ": " + String.join(", ", values)));
    Reply reply =
        replies.getOrDefault(
            question,
            replies.getOrDefault(exchange.getRequestURI().toString(), new Reply(200, "")));
    if (reply.location().startsWith("Retry-After: ")) {
      exchange
          .getResponseHeaders()
          .add("Retry-After", reply.location().substring("Retry-After: ".length()));
    } else if (!reply.location().isEmpty()) {
      exchange.getResponseHeaders().add("Location", reply.location());
    }
    exchange.getResponseHeaders().add("Set-Cookie", "seen=1");
    exchange.sendResponseHeaders(reply.status(), -1);
    exchange.close();
  }

  private ExternalCheck.Report check(Instant now, boolean fresh, String... paths) {
    return check(Set.of(), now, fresh, Stream.of(paths).map(path -> host + path).toList());
  }

  private ExternalCheck.Report check(
      Set<String> allowed, Instant now, boolean fresh, List<String> urls) {
    return ExternalCheck.run(
        urls.stream()
            .map(url -> new ExternalLink(url, new Location("content/en/a.md", 3, 1), 2))
            .toList(),
        new ExternalCheck.Request(allowed, now, fresh, folder.resolve("external")),
        new ExternalCheck.Manners(
            new Boundary(allowed, InetAddress::isLoopbackAddress),
            Duration.ofSeconds(5),
            Duration.ZERO),
        done -> {});
  }

  private ExternalCheck.Report check(String... paths) {
    return check(NOW, false, paths);
  }

  @Test
  void aPageThatIsThereIsAskedForItsHeadOnce() {
    assertThat(check("/a").summary()).isEqualTo("1 pages of other sites: 1 there");
    assertThat(asked).containsExactly("HEAD /a");
    assertThat(told)
        .contains("User-agent: Guidepost (looks whether the links of a help center still work)")
        .noneMatch(header -> header.startsWith("Cookie"));
  }

  @ParameterizedTest
  @CsvSource({"404", "410"})
  void onlyWhatIsGoneIsAMistake(int status) {
    replies.put("/a", new Reply(status, ""));

    ExternalCheck.Report report = check("/a");

    assertThat(report.diagnostics())
        .containsExactly(
            Diagnostic.warning(
                "external-gone",
                new Location("content/en/a.md", 3, 1),
                "the page '" + host + "/a' is gone; it is linked 2 times",
                "link to where it is now, or remove the link"));
    assertThat(asked).containsExactly("HEAD /a", "GET /a");
  }

  @ParameterizedTest
  @CsvSource({
    "401, refused to answer",
    "403, refused to answer",
    "429, asked us to come later",
    "500, out of order",
    "503, out of order",
    "999, out of order"
  })
  void whateverElseIsCounted(int status, String words) {
    replies.put("/a", new Reply(status, ""));

    ExternalCheck.Report report = check("/a");

    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.summary()).isEqualTo("1 pages of other sites: 1 " + words);
  }

  @ParameterizedTest
  @CsvSource({"400", "403", "404", "405", "501"})
  void whoRefusesTheQuestionForAHeadIsAskedForThePage(int status) {
    replies.put("HEAD /a", new Reply(status, ""));

    assertThat(check("/a").summary()).endsWith("1 there");
    assertThat(asked).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void whoAsksToComeLaterIsLeftAloneForThisTime() {
    replies.put("/a", new Reply(503, "Retry-After: 120"));

    assertThat(check("/a", "/b", "/c").summary())
        .isEqualTo("3 pages of other sites: 3 asked us to come later");
    assertThat(asked).containsExactly("HEAD /a");

    replies.clear();
    assertThat(check("/a", "/b", "/c").summary()).endsWith("3 there");
  }

  @Test
  void whatHasMovedForGoodIsToldAndWhatIsElsewhereForNowIsNot() {
    replies.put("/a", new Reply(301, "/b"));
    replies.put("/b", new Reply(308, "/c"));
    replies.put("/d", new Reply(302, "/c"));
    replies.put("/e", new Reply(301, "/d"));
    replies.put("/f", new Reply(301, "/f/"));

    assertThat(check("/a", "/d", "/e", "/f").diagnostics())
        .containsExactly(
            Diagnostic.info(
                "external-moved",
                new Location("content/en/a.md", 3, 1),
                "the page '" + host + "/a' has moved for good; it is linked 2 times",
                "link to " + host + "/c"));
  }

  @Test
  void redirectsWithoutAnEndEnd() {
    replies.put("/a", new Reply(302, "/a"));

    assertThat(check("/a").summary()).endsWith("1 out of order");
    assertThat(asked).hasSizeLessThan(10);
  }

  @Test
  void aRedirectToWhereNobodyMayAskIsNotFollowed() {
    replies.put("/a", new Reply(301, "http://localhost:" + server.getAddress().getPort() + "/b"));
    replies.put("/c", new Reply(301, "file:///etc/passwd"));

    assertThat(check("/a", "/c").summary()).endsWith("2 refused to answer");
    assertThat(asked).containsExactly("HEAD /a", "HEAD /c");
  }

  @Test
  void hostsThatAreReservedOrNotAllowedAreNotAsked() {
    ExternalCheck.Report report =
        check(
            Set.of("a.example", "help.test"),
            NOW,
            false,
            List.of("https://a.example/", "https://help.test/", host + "/a", "https://%%/"));

    assertThat(report.summary()).isEqualTo("4 pages of other sites: 4 not asked");
    assertThat(asked).isEmpty();
  }

  @Test
  void aHostThatDoesNotAnswerIsCounted() {
    server.stop(0);

    ExternalCheck.Report report = check("/a", "/b", "/c");

    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.summary()).endsWith("3 not reached");
  }

  @Test
  void answersAreKeptSevenDaysIfGoodAndOneIfBad() {
    replies.put("/gone", new Reply(404, ""));
    check("/good", "/gone");
    asked.clear();

    assertThat(check(NOW.plus(Duration.ofHours(23)), false, "/good", "/gone").diagnostics())
        .hasSize(1);
    assertThat(asked).isEmpty();

    check(NOW.plus(Duration.ofHours(25)), false, "/good", "/gone");
    assertThat(asked).containsExactly("HEAD /gone", "GET /gone");

    check(NOW.plus(Duration.ofDays(8)), false, "/good");
    assertThat(asked).contains("HEAD /good");
  }

  @Test
  void nothingIsRememberedIfAskedAfresh() {
    check("/a");
    check(NOW, true, "/a");

    assertThat(asked).containsExactly("HEAD /a", "HEAD /a");
  }

  @Test
  void aBrokenMemoryOnlyCostsTheQuestion() throws IOException {
    Files.write(folder.resolve("external"), new byte[] {(byte) 0xFF, 9, 10});
    assertThat(check("/a").summary()).endsWith("1 there");

    Files.writeString(folder.resolve("external"), "today\tFINE\t\t" + host + "/a\nx\n");
    assertThat(check("/a").summary()).endsWith("1 there");
    assertThat(asked).containsExactly("HEAD /a", "HEAD /a");
  }
}
