package dev.guidepost.channel;

import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a reader was, in a form that every channel can carry: {@code page_place_lang_version}, at
 * most 64 of {@code A-Z a-z 0-9 _ -}. It tells nothing about the reader; {@code
 * api/v1/context.json} tells what it means. {@code code.js} makes places in the browser.
 *
 * @param page six digits of Crockford's base 32
 * @param place five such digits, or {@link #NOWHERE}
 * @param lang the language in which the page was read
 * @param version first six digits of the fingerprint of what it said
 */
public record ContextCode(String page, String place, String lang, String version) {
  /** The most that a Telegram bot is told. */
  public static final int LIMIT = 64;

  /** The place of the whole page. */
  public static final String NOWHERE = "0";

  public static final String HOME = "@home";
  public static final String SEARCH = "@search";
  public static final String GLOSSARY = "@glossary";
  public static final String NOT_FOUND = "@404";
  public static final String CONTACT = "@contact";
  public static final String NOBODY = "@nobody";
  public static final String OFFICIAL = "@official";

  private static final int PAGE_DIGITS = 6;
  private static final int PLACE_DIGITS = 5;
  private static final int VERSION_DIGITS = 6;

  /** RFC 5646, section 4.4.1: room for every language tag that is in use. */
  private static final int LANG_LIMIT = 35;

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9a-hjkmnp-tv-z]{6})_(0|[0-9a-hjkmnp-tv-z]{5})_([a-z][A-Za-z0-9-]{1,34})_([0-9a-f]{6})");

  /**
   * @param name id of a page, or one of the names with {@code @}
   * @param fragment id of the place on the page, as it stands in the HTML
   * @param version from {@link #version}
   */
  public static ContextCode of(String name, Optional<String> fragment, Lang lang, String version) {
    String tag = lang.tag();
    return new ContextCode(
        page(name),
        fragment.filter(f -> !f.isEmpty()).map(ContextCode::place).orElse(NOWHERE),
        tag.substring(0, Math.min(tag.length(), LANG_LIMIT)),
        version);
  }

  public static ContextCode of(SitePage page) {
    return of(page.article().id().name(), Optional.empty(), page.lang(), version(page));
  }

  /** The name of a folder's own page. */
  public static String section(String path) {
    return "@section/" + path;
  }

  public static String page(String name) {
    return digits(name, PAGE_DIGITS);
  }

  public static String place(String fragment) {
    return digits(fragment, PLACE_DIGITS);
  }

  public static String version(Fingerprint print) {
    return print.hex().substring(0, VERSION_DIGITS);
  }

  public static String version(SitePage page) {
    return version(page.article().print());
  }

  /** Of pages that are made from all others. */
  public static String version(Edition edition) {
    return version(
        Fingerprint.of(
            edition.pages().stream().map(p -> p.article().print().hex()).toArray(String[]::new)));
  }

  public static Optional<ContextCode> parse(String text) {
    Matcher code = FORM.matcher(text);
    return code.matches()
        ? Optional.of(new ContextCode(code.group(1), code.group(2), code.group(3), code.group(4)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return page + "_" + place + "_" + lang + "_" + version;
  }

  /**
   * FNV-1a (Fowler, Noll, Vo) over UTF-16 units, folded to as many bits as the digits have.
   *
   * @param count at most six
   */
  private static String digits(String text, int count) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    int bits = 5 * count;
    int folded = (hash >>> bits) ^ (hash & ((1 << bits) - 1));
    StringBuilder digits = new StringBuilder();
    for (int shift = bits - 5; shift >= 0; shift -= 5) {
      digits.append(DIGITS.charAt((folded >>> shift) & 31));
    }
    return digits.toString();
  }
}
