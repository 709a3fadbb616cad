package dev.guidepost.channel;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of {@link ChannelKind}'s addresses. Settings are filled in first, which leaves the
 * template that browsers get; {@code link.js} is the twin of {@link #expand}.
 */
final class Template {
  /** Names whose values a message gives. */
  static final Set<String> OF_MESSAGE =
      Set.of("subject", "text", "code", "lang", "category", "priority", "level");

  private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern PLACE = Pattern.compile("\\{(\\+?)([a-z]+)}");
  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /** RFC 3986, section 2.3. */
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  /** Section 2.2, and what a template is made of. */
  private static final String RESERVED = UNRESERVED + ":/?#[]@!$&'()*+,;=%{}";

  private Template() {}

  /**
   * The template with the settings in it and a message's placeholders left.
   *
   * @param settings value by name; empty for one that there is not
   */
  static String fill(String template, UnaryOperator<String> settings) {
    String whole =
        PART.matcher(template)
            .replaceAll(part -> Matcher.quoteReplacement(part(part.group(1), settings)));
    return PLACE
        .matcher(whole)
        .replaceAll(place -> Matcher.quoteReplacement(place(place, settings)));
  }

  private static String part(String part, UnaryOperator<String> settings) {
    boolean lacks =
        PLACE
            .matcher(part)
            .results()
            .anyMatch(p -> !isOfMessage(p) && settings.apply(p.group(2)).isEmpty());
    if (lacks) {
      return "";
    }
    return PLACE.matcher(part).results().anyMatch(Template::isOfMessage) ? "[" + part + "]" : part;
  }

  private static boolean isOfMessage(MatchResult place) {
    return OF_MESSAGE.contains(place.group(2));
  }

  private static String place(MatchResult place, UnaryOperator<String> settings) {
    String name = place.group(2);
    if (OF_MESSAGE.contains(name)) {
      return "{" + name + "}";
    }
    String value = settings.apply(name);
    return place.group(1).isEmpty() ? encode(value) : asItIs(value);
  }

  /** A value that may hold placeholders of a message itself, as far as an address can hold it. */
  private static String asItIs(String value) {
    String places =
        PLACE
            .matcher(value)
            .replaceAll(
                p -> isOfMessage(p) ? Matcher.quoteReplacement("{" + p.group(2) + "}") : "");
    return LONE_PERCENT.matcher(escape(places, RESERVED)).replaceAll("%25");
  }

  /** The address for the values of a message. */
  static String expand(String template, Map<String, String> values) {
    String whole =
        PART.matcher(template)
            .replaceAll(part ->
                Matcher.quoteReplacement(
                    PLACE
                            .matcher(part.group(1))
                            .results()
                            .allMatch(p -> !value(p, values).isEmpty())
                        ? part.group(1)
                        : ""));
    String address =
        PLACE
            .matcher(whole)
            .replaceAll(place -> Matcher.quoteReplacement(encode(value(place, values))));
    return escape(address, RESERVED.replaceAll("[\\[\\]{}]", ""));
  }

  private static String value(MatchResult place, Map<String, String> values) {
    return values.getOrDefault(place.group(2), "");
  }

  /**
   * The template's address without what a message would say, except its language.
   *
   * @param lang empty for an address in no language
   */
  static String plain(String template, String lang) {
    Map<String, String> values = Map.of("lang", lang);
    String whole =
        PART.matcher(template)
            .replaceAll(part ->
                Matcher.quoteReplacement(saysNothing(part.group(1), lang) ? part.group(1) : ""));
    int query = whole.indexOf('?');
    if (query < 0) {
      return expand(whole, values);
    }
    int hash = whole.indexOf('#', query);
    String end = hash < 0 ? "" : whole.substring(hash);
    StringBuilder kept = new StringBuilder();
    for (String item : whole.substring(query + 1, hash < 0 ? whole.length() : hash).split("&")) {
      if (saysNothing(item, lang)) {
        kept.append(kept.isEmpty() ? '?' : '&').append(item);
      }
    }
    return expand(whole.substring(0, query) + kept + end, values);
  }

  private static boolean saysNothing(String template, String lang) {
    return PLACE
        .matcher(template)
        .results()
        .allMatch(p -> p.group(2).equals("lang") && !lang.isEmpty());
  }

  /** The settings as they are, for people to read. */
  static String show(String template, UnaryOperator<String> settings) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(settings.apply(place.group(2))));
  }

  static String encode(String text) {
    return escape(text, UNRESERVED);
  }

  private static String escape(String text, String kept) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && kept.indexOf(b) >= 0) {
        escaped.append((char) b);
      } else {
        escaped.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return escaped.toString();
  }
}
