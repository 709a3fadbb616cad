package dev.guidepost.external;

import dev.guidepost.external.Verdict.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks for one page as a polite visitor does: for its head only, says who asks, keeps no cookies
 * and follows where it is sent, as far as that may be asked.
 */
final class Asker implements AutoCloseable {
  private static final String WHO =
      "Guidepost (looks whether the links of a help center still work)";
  private static final int MAX_HOPS = 6;
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> LEADS_ON = Set.of(301, 302, 303, 307, 308);

  /** Answers with which servers refuse the question for a head, not the page. */
  private static final Set<Integer> ASK_FOR_ALL = Set.of(400, 403, 404, 405, 406, 410, 500, 501);

  private final HttpClient client;
  private final Boundary boundary;
  private final Duration patience;

  Asker(Boundary boundary, Duration patience) {
    this.boundary = boundary;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  Verdict ask(String url) throws InterruptedException {
    try {
      return follow(URI.create(url));
    } catch (SSLException e) {
      return Verdict.of(Kind.INSECURE);
    } catch (IOException e) {
      return Verdict.of(e.getCause() instanceof SSLException ? Kind.INSECURE : Kind.SILENT);
    } catch (IllegalArgumentException e) {
      return Verdict.of(Kind.SKIPPED);
    }
  }

  private Verdict follow(URI first) throws IOException, InterruptedException {
    URI at = first;
    boolean forGood = true;
    for (int hops = 0; hops < MAX_HOPS; hops++) {
      switch (boundary.mayAsk(at)) {
        case NO -> {
          // Sent somewhere that may not be asked: the page answers, more cannot be known.
          return Verdict.of(hops == 0 ? Kind.SKIPPED : Kind.REFUSED);
        }
        case UNKNOWN -> {
          return Verdict.of(Kind.SILENT);
        }
        case YES -> {
          // ask
        }
      }
      HttpResponse<?> answer = answer(at);
      int status = answer.statusCode();
      Optional<String> to = answer.headers().firstValue("Location");
      if (!LEADS_ON.contains(status) || to.isEmpty()) {
        Kind kind = kind(answer);
        boolean moved = kind == Kind.FINE && hops > 0 && forGood && isElsewhere(first, at);
        return new Verdict(kind, moved ? at.toString() : "");
      }
      forGood &= FOR_GOOD.contains(status);
      at = at.resolve(to.get().strip());
    }
    return Verdict.of(Kind.BROKEN);
  }

  /** Not every server that has a page answers the question for its head. */
  private HttpResponse<?> answer(URI at) throws IOException, InterruptedException {
    HttpResponse<Void> head =
        client.send(
            request(at).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
            BodyHandlers.discarding());
    if (!ASK_FOR_ALL.contains(head.statusCode()) || isLater(head)) {
      return head;
    }
    HttpResponse<InputStream> all =
        client.send(request(at).GET().build(), BodyHandlers.ofInputStream());
    all.body().close();
    return all;
  }

  private HttpRequest.Builder request(URI at) {
    return HttpRequest.newBuilder(at)
        .timeout(patience)
        .header("User-Agent", WHO)
        .header("Accept", "*/*");
  }

  private static boolean isLater(HttpResponse<?> answer) {
    return answer.statusCode() == 429 || answer.headers().firstValue("Retry-After").isPresent();
  }

  private static Kind kind(HttpResponse<?> answer) {
    int status = answer.statusCode();
    if (status == 404 || status == 410) {
      return Kind.GONE;
    }
    if (status >= 400 && isLater(answer)) {
      return Kind.BUSY;
    }
    return status >= 500 ? Kind.BROKEN : status >= 300 ? Kind.REFUSED : Kind.FINE;
  }

  /** A slash at the end is not worth a writer's time. */
  private static boolean isElsewhere(URI first, URI last) {
    return !first.toString().replaceFirst("/$", "").equals(last.toString().replaceFirst("/$", ""));
  }

  @Override
  public void close() {
    client.close();
  }
}
