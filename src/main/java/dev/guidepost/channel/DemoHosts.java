package dev.guidepost.channel;

import dev.guidepost.model.Lang;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hosts that nobody can own, for sites that show what a help center looks like. */
public final class DemoHosts {
  /** RFC 2606, sections 2 and 3; RFC 6761, section 6. */
  private static final Set<String> RESERVED =
      Set.of(
          "example", "test", "invalid", "localhost", "example.com", "example.net", "example.org");

  /** In an address, also in one that another address carries. */
  private static final Pattern WEB = Pattern.compile("https?(?:://|%3A%2F%2F)([^/?#:%\\s;]+)");

  private static final Pattern MAIL = Pattern.compile("^[^:/\\s]+@([^@:/\\s]+)$");
  private static final Pattern MATRIX = Pattern.compile("^[@#!][^:\\s]+:([^:/\\s]+)");
  private static final Lang ANY = new Lang("en");

  private DemoHosts() {}

  public static boolean isReserved(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return RESERVED.stream().anyMatch(r -> name.equals(r) || name.endsWith("." + r));
  }

  /** All hosts to which a channel can lead, in lower case. */
  public static SortedSet<String> hosts(ChannelKind kind, Map<String, String> settings) {
    SortedSet<String> hosts = new TreeSet<>();
    add(WEB, DeepLink.template(kind, settings, ANY, ""), hosts);
    DeepLink.others(kind, settings, ANY).values().forEach(other -> add(WEB, other, hosts));
    for (String setting : settings.values()) {
      List.of(WEB, MAIL, MATRIX).forEach(form -> add(form, setting, hosts));
    }
    return hosts;
  }

  private static void add(Pattern form, String text, Set<String> hosts) {
    Matcher host = form.matcher(text);
    while (host.find()) {
      hosts.add(host.group(1).toLowerCase(Locale.ROOT));
    }
  }
}
