package dev.guidepost.external;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which hosts may be asked. Content is not trusted: an address in it must not make the machine that
 * checks it speak to its own network.
 *
 * @param allowed hosts, {@code *.example.com} for subdomains; empty allows all
 * @param reachable which addresses of hosts may be spoken to
 */
record Boundary(Set<String> allowed, Predicate<InetAddress> reachable) {
  /** Names that lead nowhere by intent (RFC 2606, RFC 6761), or only within a network. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:.*\\.)?(?:example|example\\.(?:com|net|org)|test|invalid|localhost|local|internal|onion|home\\.arpa)");

  enum Answer {
    YES,
    NO,
    /** The name has no address. */
    UNKNOWN
  }

  static Boundary of(Set<String> allowed) {
    return new Boundary(allowed, Boundary::isPublic);
  }

  Answer mayAsk(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    if (!web || host.isEmpty() || RESERVED.matcher(host).matches() || !isAllowed(host)) {
      return Answer.NO;
    }
    try {
      for (InetAddress one : InetAddress.getAllByName(host)) {
        if (!reachable.test(one)) {
          return Answer.NO;
        }
      }
      return Answer.YES;
    } catch (UnknownHostException e) {
      return Answer.UNKNOWN;
    }
  }

  private boolean isAllowed(String host) {
    return allowed.isEmpty()
        || allowed.contains(host)
        || allowed.stream()
            .anyMatch(one ->
                one.startsWith("*.")
                    && host.endsWith(one.substring(1))
                    && host.length() > one.length() - 1);
  }

  /** Not of this machine, this network, or a provider's (RFC 1918, 4193, 6598). */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean ofNetwork =
        bytes.length == 4
            ? first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240
            : (first & 0xFE) == 0xFC
                // These carry an address of the older kind, which would have to be judged as well.
                || first == 0x20 && second == 0x02
                || first == 0 && second == 0x64
                || first == 0 && second == 0;
    return !ofNetwork
        && !address.isLoopbackAddress()
        && !address.isAnyLocalAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress();
  }
}
