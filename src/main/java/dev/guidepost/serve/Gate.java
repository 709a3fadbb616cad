package dev.guidepost.serve;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is answered: programs of this computer that know it by a name of this computer, and pages of
 * the preview itself. A page of another site can make a browser ask, under a name of its own that
 * leads here (DNS rebinding) or from where it is.
 */
final class Gate {
  /** Why somebody is not answered. */
  record Refusal(int status, String why) {}

  private final Set<String> hosts;
  private final Set<String> origins;

  Gate(int port) {
    this.hosts =
        Stream.of("localhost", "127.0.0.1", "[::1]")
            .flatMap(
                name -> port == 80 ? Stream.of(name, name + ":80") : Stream.of(name + ":" + port))
            .collect(Collectors.toUnmodifiableSet());
    this.origins =
        hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
  }

  Optional<Refusal> refusal(String method, URI asked, Headers headers) {
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Optional.of(new Refusal(405, "only GET and HEAD are answered"));
    }
    if (asked.isAbsolute() || asked.getRawAuthority() != null || asked.getPath() == null) {
      return Optional.of(new Refusal(400, "the request must name a path"));
    }
    if (!isOne(headers.get("Host"), hosts)) {
      return Optional.of(
          new Refusal(403, "the preview answers to localhost, 127.0.0.1 and [::1] only"));
    }
    if (headers.containsKey("Origin") && !isOne(headers.get("Origin"), origins)
        || "cross-site".equalsIgnoreCase(headers.getFirst("Sec-Fetch-Site"))) {
      return Optional.of(new Refusal(403, "the preview does not answer pages of other sites"));
    }
    return Optional.empty();
  }

  private static boolean isOne(@Nullable List<String> values, Set<String> allowed) {
    return values != null
        && values.size() == 1
        && allowed.contains(values.getFirst().toLowerCase(Locale.ROOT));
  }
}
