package dev.guidepost.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/**
 * What all pages of an edition share.
 *
 * @param lang HTML {@code lang} of the edition
 * @param code name of the edition's folder
 * @param home address of its home page
 * @param browse address of the page that lists everything, to which the search form leads
 * @param glossary address of the glossary, or {@code ""}
 * @param contact page that leads to a human; its address is {@code ""} if there is none
 * @param official page that lists the official channels
 * @param rule what support never asks for, or {@code ""}
 * @param demo sentence that marks a demonstration, or {@code ""}
 * @param sections of the first level
 * @param tip a page of security advice for the home page; its address is {@code ""} if there is
 *     none
 * @param urgent pages for readers whose money is at risk
 * @param alerts banners
 * @param feed address of the feed of updates, or {@code ""}
 * @param policy Content-Security-Policy of the pages, for a {@code meta} element
 * @param shortcuts whether keys lead to the search form
 * @param ogLocale locale in the form of the Open Graph protocol, {@code zh_CN}
 */
public record SiteView(
    String title,
    String brand,
    String description,
    String lang,
    String code,
    String dir,
    String ogLocale,
    String home,
    String browse,
    String glossary,
    PageView.Link contact,
    PageView.Link official,
    String rule,
    String demo,
    Logo logo,
    Icons icons,
    ShareImage share,
    String greeting,
    List<PageView.SectionView> sections,
    List<PageView.Link> pages,
    PageView.Link tip,
    List<PageView.Link> urgent,
    List<PageView.Link> tasks,
    List<PageView.Link> popular,
    List<BannerView> alerts,
    String feed,
    String alertFeed,
    SafeString policy,
    boolean shortcuts) {

  /**
   * Addresses of the brand's icons for a tab and for a phone's home screen, each {@code ""} if
   * there is none.
   */
  public record Icons(String tab, String homeScreen) {}

  /**
   * The picture that goes along when a page is shared.
   *
   * @param url absolute, or {@code ""}
   */
  public record ShareImage(String url, int width, int height) {}

  /** The brand's picture; its address is {@code ""} if there is none. */
  public record Logo(String url, int width, int height) {}

  /**
   * An alert above every page.
   *
   * @param id changes with the alert's text, so that a reader who closed it sees a changed one
   *     again
   * @param from first moment as ISO instant, or {@code ""}
   * @param until last moment as ISO instant, or {@code ""}
   * @param pending whether it is not yet valid at the moment for which the site is built
   * @param lang HTML {@code lang} of its text
   */
  public record BannerView(
      String id,
      String title,
      String url,
      String severity,
      String from,
      String until,
      boolean pending,
      boolean dismissible,
      String lang) {}
}
