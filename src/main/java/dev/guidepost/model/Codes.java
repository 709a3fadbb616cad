package dev.guidepost.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names of all rules that a {@link Diagnostic} can speak of. They stand in {@code site.yml}, in
 * remarks that let a finding pass, in baselines and in the manual, so a name that was published
 * stays.
 */
public final class Codes {
  /**
   * @param name stable, {@code broken-link}
   * @param firm whether no {@code site.yml} may soften it and no remark may let it pass: nothing
   *     sensible can be built without what it asks for, or readers would be in danger
   * @param about what is wrong, in one sentence without a full stop
   */
  public record Code(String name, boolean firm, String about) {}

  /** A {@code !} before the name marks what is firm. */
  private static final String TABLE =
      """
      alert-over: the banner of an alert is no longer shown
      alert-title: an alert with a title, which GitHub does not show as an alert
      alert-unknown: a quote begins like an alert of a kind that does not exist
      anchor-lost: an anchor of urls.lock is there no more
      asset-heavy: a file that readers load is too heavy
      asset-unused: a file that nothing uses
      !baseline-form: the baseline cannot be understood
      baseline-gone: the baseline knows a finding that is no longer there
      broken-anchor: a link leads to a heading that the page does not have
      broken-image: a picture or file is not there
      broken-link: a link leads to no page
      cards-link: an item of cards has no link
      cards-list: cards hold something other than a list
      channel-setting: a channel lacks a setting, or has one that cannot be right
      !channel-unlisted: a page links to an account that contact.yml does not list
      !character-forbidden: a character that can deceive readers or break pages
      character-invisible: an invisible character, which is taken out
      comment-unclosed: a comment is never closed
      !config: a value of site.yml that cannot be right
      contact-demo: a channel of a demonstration leads to what could be real
      contact-form: a part of contact.yml that cannot be right
      contact-hours: hours that cannot be read
      contact-language: a text for readers is missing in a language
      !contact-page: contact.yml names a page that does not exist
      contact-questions: a category asks too much or too little
      contact-unknown: contact.yml names what it does not define
      contact-unroutable: a message can lead to nobody
      container-stray: a ::: that closes nothing
      container-unclosed: a ::: container is never closed
      container-unknown: a ::: container of a name that does not exist
      context-code: two pages have the same code for the desk
      contrast: two colours of the theme that cannot be read on each other
      copy-place: {copy} stands where there is nothing to copy
      dead-anchor: a finished page leads to an id that is not there
      dead-link: a finished page leads to what is not published
      !duplicate-id: an id is given twice on one page
      !duplicate-page-id: two pages of a language have one id
      duplicate-title: two pages of a language have one title
      emphasis-literal: asterisks that readers would see
      empty-page: a page has no text
      empty-section: nothing stands below a heading
      en-punctuation: Chinese punctuation in an English page
      !encoding: a file is not UTF-8
      external-gone: a link leads to a page of another site that is gone
      external-moved: a link leads to a page of another site that has moved for good
      fact-undefined: a fact that facts.yml does not define
      file-name: a name of a file that cannot be published
      flow-choice: an answer of a question that leads nowhere or says nothing
      flow-choices: a question without answers to choose from
      flow-contact: an outcome asks for a category or channel that does not exist
      flow-depth: a troubleshooter asks too many questions in a row
      flow-end: an outcome neither helps nor leads to a human
      flow-exit: answers lead in a circle
      flow-heading: a heading where a troubleshooter has questions only
      flow-id: a question or outcome without an id
      flow-languages: a troubleshooter asks differently in two languages
      flow-outside: a question or outcome outside a troubleshooter
      flow-priority: a priority that does not exist
      flow-start: a troubleshooter begins with a question that is not there
      flow-target: an answer leads to a question that is not there
      flow-text: text behind the first question that belongs to none
      flow-title: a question or outcome that does not begin with a paragraph
      flow-unreachable: no answer leads to a question or outcome
      flow-unsure: the way for readers who are not sure leads nowhere
      footnote-missing: a footnote that is not written
      !foreign-asset: a page would load something from another host
      !front-matter-large: the front matter is too large
      !front-matter-unclosed: the front matter is never closed
      glossary-id: a term of the glossary has a name that cannot be an id
      glossary-untranslated: a term of the glossary is missing in a language
      heading-level-1: a second heading of the first level
      heading-order: a heading skips a level
      host-lookalike: a host looks like one of the site's own
      !host-not-allowed: a link leads to a host that is not allowed
      html-duplicate-id: an id stands twice on a finished page
      html-headings: a finished page has no heading of the first level, several, or skips a level
      html-image-alt: a picture of the theme without an alt
      html-removed: HTML that is not allowed was taken out
      !human-exit: readers of a page cannot reach a human
      image-alt: a picture without words for those who cannot see it
      image-broken: a picture that cannot be read
      image-budget: a picture weighs too much for a phone
      image-changed: a picture changed while the site was built
      image-foreign: a picture from another host
      image-language: a picture is there for another language only
      image-refused: a picture with an address that is not allowed
      image-too-large: a picture has too many pixels
      image-turned: a picture is turned by its camera's mark
      !include-cycle: a file includes itself
      !include-depth: files include each other too deep
      include-form: an include that cannot be understood
      include-missing: an included file is not there
      include-region: an included file has no such part
      !include-too-large: a page grows too large by what it includes
      !include-too-many: a page includes too many files
      kept-for-good: servers would keep a file that can change
      key-alias: a key is written by another tool's name
      key-missing: a key that must be there
      key-type: a value of another kind than expected
      key-unknown: a key that does not exist
      !link-refused: a link with an address that is not allowed
      link-text: a link shows another address than it leads to
      lock-form: a line of urls.lock that cannot be understood
      logo-icons: the logo cannot be drawn as icons
      logo-missing: the logo is not there
      name-collision: two files that some file systems cannot tell apart
      never-ask-rule: a page of security does not say what nobody ever asks for
      !no-content: there is no folder content
      not-a-file: something that is neither a file nor a folder
      !output-path: two files want one place in the site
      owner-missing: a page names nobody who keeps it true
      page-budget: a page costs more bytes before it shows than allowed
      page-expired: a page is no longer published
      page-outside: a page is in no language's folder
      !page-refused: a page takes too long or is nested too deep
      page-unknown: site.yml names a page that does not exist
      private-data: an address or number that looks like somebody's
      recovery-guide: a guide to recovery lacks a part that it must have
      redirect-chain: a redirect leads to another redirect
      redirect-form: a redirect that cannot be understood
      !redirect-loop: redirects lead in a circle
      redirect-shadows: a redirect stands where a page is
      redirect-target: a redirect leads to no page or heading
      redirect-twice: an address is redirected twice
      related-unknown: a page names a related page that does not exist
      remark-form: a remark about findings that cannot be understood
      remark-unused: a remark that lets nothing pass
      review-form: a period between reviews that cannot be read
      review-future: a page was reviewed on a day that is still to come
      review-overdue: nobody has checked for long whether a page is still true
      scenario-form: a scenario that cannot be understood
      scenario-page: a scenario of a page that has no questions
      search-budget: a reader's first search costs more bytes than allowed
      search-pin-twice: two pages want to come first for one query
      search-test-form: an expectation of search-tests.yml that cannot be understood
      search-test-language: search-tests.yml names a language that the site does not have
      search-test-page: search-tests.yml expects a page that does not exist
      !secret: a recovery phrase, key or password
      share-image-missing: the picture for shared pages is not there
      share-image-size: the picture for shared pages has another size than apps show
      slug-form: a slug with characters that addresses should not have
      slug-missing: an address cannot be made from the file's name
      !slug-taken: two pages want one address
      steps-list: steps hold something other than a numbered list
      symlink: a link in the file system, which is not followed
      !synonym-cycle: synonyms lead in a circle
      synonym-dead: a synonym of which no page has a word
      synonym-form: a synonym that cannot be understood
      synonym-twice: a word in two groups of synonyms
      synonym-useless: a synonym that changes nothing
      tab-outside: a tab outside tabs
      tab-title: a tab without a title
      table-literal: a table that readers would see as bars
      tabs-empty: tabs without a tab
      !template: a template that cannot be used
      !template-missing: the theme lacks a template
      term-banned: a word that the site does not use
      term-form: an entry of terms.yml that cannot be understood
      term-missing: a translation never says the site's word for a thing
      theme-contract: the theme was made for another version
      !theme-missing: there is no such theme
      theme-token: a token of the theme that cannot be right
      toc-twice: a second list of contents
      translation-missing: a page is not translated
      translation-orphan: the original of a translation was deleted
      translation-source: what a page says of its original cannot be read
      translation-stale: the original has changed since the page was translated
      !translation-stale-safety: the original of a page that keeps readers from harm has changed since it was translated
      translation-unrecorded: nobody has recorded what a page translates
      url-lost: an address of urls.lock answers no more
      url-unlocked: addresses that urls.lock does not have yet
      video-id: a video whose id cannot be right
      video-poster: a video without a picture before it plays
      video-source: a video without a source
      video-title: a video without a title
      video-transcript: a video without words for those who cannot hear it
      webp-missing: pictures cannot be encoded on this system
      !word-missing: the theme has no word for a language
      word-unknown: a word that no template shows
      yaml-comment: a # that hides the rest of a value
      !yaml-duplicate-key: a key is written twice
      !yaml-not-a-mapping: a file that should hold keys and values
      !yaml-syntax: a file that is not YAML
      !yaml-too-large: a YAML file is too large
      zh-punctuation: punctuation that Chinese does not use
      zh-spacing: spaces between Chinese and Latin, or beside Chinese punctuation
      """;

  private static final Map<String, Code> BY_NAME = byName();

  private Codes() {}

  private static Map<String, Code> byName() {
    Map<String, Code> codes = new TreeMap<>();
    TABLE
        .lines()
        .forEach(line -> {
          boolean firm = line.startsWith("!");
          int colon = line.indexOf(": ");
          String name = line.substring(firm ? 1 : 0, colon);
          codes.put(name, new Code(name, firm, line.substring(colon + 2)));
        });
    return Collections.unmodifiableMap(codes);
  }

  /** In the order of their names. */
  public static Collection<Code> all() {
    return BY_NAME.values();
  }

  /** Whether no owner may soften what this rule says. */
  public static boolean isFirm(String name) {
    return named(name).filter(Code::firm).isPresent();
  }

  public static Optional<Code> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
