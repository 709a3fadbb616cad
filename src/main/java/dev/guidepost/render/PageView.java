package dev.guidepost.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All that a template may see, and the whole contract between the engine and a theme. Addresses are
 * relative to the site's root: a template writes {@code {{ root }}} before them. What is absent is
 * an empty text or an empty list. {@link SafeString}s are HTML that is safe as it is.
 *
 * @param kind "article" for content, else what the engine lists: "home", "browse", a folder, and so
 *     on
 * @param type content type of an article; {@code ""} otherwise
 * @param url address of the page
 * @param title the page's heading
 * @param titleId fragment under which the heading can be linked
 * @param lang language of the page's own text as an HTML {@code lang}
 * @param foreign whether that is another one than the site's, because there is no translation
 * @param foreignName name of that language
 * @param original what the page translates, where that has changed since
 * @param canonical absolute address, or {@code ""}
 * @param alternates translations with absolute addresses, {@code x-default} included
 * @param switches where the language switch leads
 * @param noindex whether search engines are asked to leave the page out
 * @param updated when the content last changed
 * @param chips platforms, versions and level to which the page applies
 * @param toc headings of level 2 and 3
 * @param sidebar pages beside this one
 * @param priority {@code urgent} where the reader's money is at risk
 * @param severity of an alert
 * @param structuredData JSON-LD blocks
 */
public record PageView(
    String kind,
    String type,
    String url,
    String title,
    String titleId,
    String lang,
    boolean foreign,
    String foreignName,
    OriginalView original,
    String description,
    String canonical,
    List<Alternate> alternates,
    List<Switch> switches,
    boolean noindex,
    DateView updated,
    DateView reviewed,
    List<Chip> chips,
    SafeString answer,
    SafeString body,
    boolean hasBody,
    List<TocEntry> toc,
    List<Link> crumbs,
    Sidebar sidebar,
    List<Link> related,
    SeriesView series,
    List<SectionView> sections,
    List<Link> pages,
    List<TermView> terms,
    String priority,
    String severity,
    List<SafeString> structuredData) {
  private static final Pattern ENHANCED =
      Pattern.compile("class=\"(?:tabs|copy|zoom|video-link|term)[ \"]|<details");

  /**
   * Whether there is something on the page that {@code content.js} adds to. What was written for a
   * human is copied on the pages that lead to one.
   */
  public boolean enhanced() {
    return kind.equals("contact")
        || kind.equals("nobody")
        || toc.size() > 2
        || series.total() > 0
        || ENHANCED.matcher(answer.toString()).find()
        || ENHANCED.matcher(body.toString()).find();
  }

  /**
   * The page in another language that this one translates.
   *
   * @param stale whether it has changed since; all else is empty where it has not
   * @param dangerous whether following an old text may cost readers what they have
   * @param lang as an HTML {@code lang}
   * @param name of the language in itself
   */
  public record OriginalView(
      boolean stale,
      boolean dangerous,
      String url,
      String lang,
      String name,
      List<ChangedView> changed) {
    static final OriginalView NONE = new OriginalView(false, false, "", "", "", List.of());
  }

  /**
   * A part of the original.
   *
   * @param change what became of it: "changed", "added", "moved" or "removed"
   * @param lang of the title as an HTML {@code lang}
   * @param url of the part; where it was removed, of the part of this page that stood for it
   */
  public record ChangedView(String change, String title, String lang, String url) {}

  /** A link to a page of the site. */
  public record Link(String title, String url, String description, String type, boolean current) {}

  /**
   * @param hreflang language of the address, or {@code x-default}
   */
  public record Alternate(String hreflang, String href) {}

  /**
   * @param name of the language in itself
   * @param translated whether it leads to the same page
   */
  public record Switch(String lang, String name, String url, boolean translated) {}

  /**
   * @param iso {@code 2026-11-21}, or {@code ""}
   * @param text as readers of the language write it
   */
  public record DateView(String iso, String text) {}

  /**
   * @param kind {@code platform}, {@code version} or {@code level}
   */
  public record Chip(String kind, String text) {}

  public record TocEntry(String id, String text, int level) {}

  /**
   * @param more how many pages of the section are not listed
   */
  public record Sidebar(String title, String url, List<Link> pages, int more) {}

  /**
   * A row of pages to read in their order.
   *
   * @param position of this page, counted from 1; 0 if it is in no series
   */
  public record SeriesView(int position, int total, List<Link> pages, Link previous, Link next) {}

  /**
   * A folder of pages.
   *
   * @param count pages in it and below it
   * @param countText the same as words
   */
  public record SectionView(
      String title,
      String url,
      String description,
      String icon,
      int count,
      String countText,
      List<Link> pages,
      List<SectionView> sections) {}

  public record TermView(String id, String term, List<String> also, String definition) {}
}
