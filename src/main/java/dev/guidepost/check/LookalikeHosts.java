package dev.guidepost.check;

import dev.guidepost.check.Prose.Span;
import dev.guidepost.guard.Imitation;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A host that looks like one of ours, wherever a reader could copy it from. The examples of fraud
 * in {@code ::: scam} and code may show some. Links to hosts that the site does not allow are
 * refused elsewhere, as far as they can be read as hosts.
 */
final class LookalikeHosts implements PageCheck {
  /** What files are called by, not hosts. */
  private static final Set<String> FILES =
      Set.of(
          "js", "ts", "mjs", "vue", "md", "yml", "yaml", "json", "html", "css", "apk", "ipa", "exe",
          "dmg", "zip", "png", "jpg", "svg", "pdf", "txt", "py", "sh", "java", "jar", "toml", "xml",
          "php", "log", "conf", "cpp", "ino");

  private static final int LONGEST = 253;

  @Override
  public String code() {
    return "host-lookalike";
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    if (page.policy().ownHosts().isEmpty() && page.policy().allowedHosts().isEmpty()) {
      return List.of();
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Prose prose = page.prose();
    for (Span address : prose.addresses()) {
      Span host = host(prose.text(), address);
      if (!isHeldElsewhere(page, host.in(prose.text()), address)) {
        look(page, host, diagnostics);
      }
    }
    String words = prose.words();
    int at = 0;
    while (at < words.length()) {
      int end = hostEnd(words, at);
      look(page, new Span(at, end), diagnostics);
      at = Math.max(end, at) + 1;
    }
    return diagnostics;
  }

  /** Plain hosts behind links are held against {@code allowed_hosts} when the page is read. */
  private static boolean isHeldElsewhere(PageSubject page, String host, Span address) {
    String text = page.prose().text();
    boolean web = text.regionMatches(true, address.from(), "http", 0, 4);
    return page.policy().allowedHosts().isEmpty()
        ? !web && !address.in(text).contains("@")
        : web && host.chars().allMatch(c -> c < 0x80) && !host.contains("xn--");
  }

  /** Of an address on the web or of e-mail; a browser goes to what stands behind the {@code @}. */
  private static Span host(String text, Span address) {
    int scheme = text.indexOf("://", address.from(), address.to());
    int from = scheme < 0 ? address.from() : scheme + 3;
    int end = authorityEnd(text, from);
    int at = text.lastIndexOf('@', end - 1);
    int start = at >= from ? at + 1 : from;
    return new Span(start, hostEnd(text, start));
  }

  private static int authorityEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST
        && !Character.isWhitespace(text.charAt(end))
        && "/?#)>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int hostEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isHostPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Letters of other alphabets too, for they are what tricks are made of; Chinese has none. */
  private static boolean isHostPart(char c) {
    return c == '.'
        || c == '-'
        || c > Prose.THING
            && Character.isLetterOrDigit(c)
            && !Prose.isHan(c)
            && (c < '\u2E80' || c >= '\uFF00');
  }

  private void look(PageSubject page, Span span, List<Diagnostic> diagnostics) {
    String host = trim(span.in(page.prose().text()));
    if (host.indexOf('.') <= 0 || host.length() > LONGEST || isFile(host)) {
      return;
    }
    imitation(page.policy(), host)
        .filter(one -> page.prose().scams().stream().noneMatch(scam -> scam.holds(span.from())))
        .ifPresent(one ->
            diagnostics.add(
                new Diagnostic(
                    one.strong() ? Severity.ERROR : Severity.WARNING,
                    code(),
                    page.at(span.from()),
                    "'" + host + "' looks like '" + one.genuine() + "': " + one.trick(),
                    "write the genuine name; a false one that readers should know stands in"
                        + " ::: scam or in `code`")));
  }

  /**
   * What could be a coincidence is told of the site's own names only, and only where the owner
   * keeps a list of hosts: friends of a product like to have its name in theirs.
   */
  private static Optional<Imitation> imitation(Policy policy, String host) {
    if (isAllowed(policy, host.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    boolean listed = !policy.allowedHosts().isEmpty();
    return Stream.of(policy.ownHosts(), policy.allowedHosts())
        .flatMap(genuine -> Imitation.of(host, genuine).filter(Imitation::strong).stream())
        .findFirst()
        .or(() -> Imitation.of(host, policy.ownHosts()).filter(one -> listed));
  }

  private static boolean isAllowed(Policy policy, String host) {
    return policy.allowedHosts().stream()
        .map(allowed -> allowed.startsWith("*.") ? allowed.substring(2) : allowed)
        .anyMatch(allowed -> host.equals(allowed) || host.endsWith("." + allowed));
  }

  private static boolean isFile(String host) {
    return FILES.contains(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static String trim(String host) {
    int end = host.length();
    while (end > 0 && ".-".indexOf(host.charAt(end - 1)) >= 0) {
      end--;
    }
    return host.substring(0, end);
  }
}
