package dev.guidepost.render;

import dev.guidepost.json.Json;
import dev.guidepost.model.Article;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.type.Alert;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Feeds of alerts and of updates, as Atom (RFC 4287) and JSON Feed 1.1, and the sitemap
 * (sitemaps.org 0.9).
 */
final class Feeds {
  private static final int ENTRIES = 30;
  private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

  private final Site site;
  private final String base;

  private Feeds(Site site, String base) {
    this.site = site;
    this.base = base;
  }

  static List<OutputFile> of(Site site) {
    List<OutputFile> files = new ArrayList<>();
    Optional<String> base = site.config().baseUrl();
    if (base.isPresent()) {
      Feeds feeds = new Feeds(site, base.get());
      for (Edition edition : site.editions()) {
        files.addAll(feeds.of(edition));
      }
      files.add(OutputFile.text("sitemap.xml", Turn.INDEX, feeds.sitemap()));
    }
    String robots =
        "User-agent: *\nAllow: /\n" + base.map(b -> "Sitemap: " + b + "sitemap.xml\n").orElse("");
    files.add(OutputFile.text("robots.txt", Turn.INDEX, robots));
    return files;
  }

  private List<OutputFile> of(Edition edition) {
    String title = site.config().in(edition.lang(), site.config().title());
    List<Entry> updates =
        edition.pages().stream()
            .filter(p -> !p.isFallback())
            .map(this::update)
            .flatMap(Optional::stream)
            .sorted(newestFirst())
            .limit(ENTRIES)
            .toList();
    List<Entry> alerts =
        edition.alerts().stream()
            .filter(p -> !p.isFallback())
            .map(this::alert)
            .sorted(newestFirst())
            .toList();
    String alertsTitle = edition.words().get("feed_alerts", title);
    return List.of(
        OutputFile.text(
            edition.home() + "feed.xml", Turn.INDEX, atom(edition, title, "feed.xml", updates)),
        OutputFile.text(
            edition.home() + "feed.json", Turn.INDEX, json(edition, title, "feed.json", updates)),
        OutputFile.text(
            edition.home() + "alerts.xml",
            Turn.INDEX,
            atom(edition, alertsTitle, "alerts.xml", alerts)),
        OutputFile.text(
            edition.home() + "alerts.json",
            Turn.INDEX,
            json(edition, alertsTitle, "alerts.json", alerts)));
  }

  private record Entry(SitePage page, Instant updated) {}

  private static Comparator<Entry> newestFirst() {
    return Comparator.comparing(Entry::updated).reversed().thenComparing(e -> e.page().url());
  }

  private Optional<Entry> update(SitePage page) {
    return page.article().front().updated().map(date -> new Entry(page, start(date)));
  }

  private Entry alert(SitePage page) {
    Instant updated =
        page.article()
            .front()
            .updated()
            .map(Feeds::start)
            .or(() -> Alert.banner(page.article().front()).from())
            .orElse(Instant.EPOCH);
    return new Entry(page, updated);
  }

  private static Instant start(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant newest(List<Entry> entries) {
    return entries.stream()
        .map(Entry::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private String atom(Edition edition, String title, String file, List<Entry> entries) {
    return xml(xml -> {
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      xml.writeAttribute("xml:lang", edition.words().get("lang_html"));
      element(xml, "id", base + edition.home() + file);
      element(xml, "title", title);
      element(xml, "updated", newest(entries).toString());
      link(xml, "self", base + edition.home() + file);
      link(xml, "alternate", base + edition.home());
      xml.writeStartElement("author");
      element(xml, "name", site.config().in(edition.lang(), site.config().brand()));
      xml.writeEndElement();
      for (Entry entry : entries) {
        Article article = entry.page().article();
        xml.writeStartElement("entry");
        element(xml, "id", base + entry.page().url());
        element(xml, "title", article.title());
        element(xml, "updated", entry.updated().toString());
        link(xml, "alternate", base + entry.page().url());
        if (article.type().equals(Alert.NAME)) {
          xml.writeEmptyElement("category");
          xml.writeAttribute("term", Alert.banner(article.front()).severity());
        }
        element(xml, "summary", article.description());
        xml.writeEndElement();
      }
      xml.writeEndElement();
    });
  }

  private String json(Edition edition, String title, String file, List<Entry> entries) {
    List<Object> items = new ArrayList<>();
    for (Entry entry : entries) {
      Article article = entry.page().article();
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("id", base + entry.page().url());
      item.put("url", base + entry.page().url());
      item.put("title", article.title());
      item.put("summary", article.description());
      item.put("content_text", article.description());
      item.put("date_modified", entry.updated().toString());
      if (article.type().equals(Alert.NAME)) {
        Alert.Banner banner = Alert.banner(article.front());
        Map<String, Object> validity = new LinkedHashMap<>();
        validity.put("severity", banner.severity());
        banner.from().ifPresent(from -> validity.put("from", from.toString()));
        banner.until().ifPresent(until -> validity.put("until", until.toString()));
        item.put("_alert", validity);
      }
      items.add(item);
    }
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", title);
    feed.put("home_page_url", base + edition.home());
    feed.put("feed_url", base + edition.home() + file);
    feed.put("language", edition.words().get("lang_html"));
    feed.put("items", items);
    return Json.pretty(feed);
  }

  /** Pages in their own language only; the date is the author's and never the clock's. */
  private String sitemap() {
    return xml(xml -> {
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
      for (Edition edition : site.editions()) {
        url(xml, edition.home(), Optional.empty());
        for (Site.Section section : edition.sections()) {
          section(xml, edition, section);
        }
        if (!edition.glossary().isEmpty()) {
          url(xml, edition.glossaryUrl(), Optional.empty());
        }
        for (SitePage page : edition.pages()) {
          boolean folder =
              page.url().equals(edition.home()) || page.url().equals(edition.glossaryUrl());
          if (!page.isFallback()
              && !page.article().front().noindex()
              && !folder
              && !isSectionPage(edition.sections(), page.url())) {
            url(xml, page.url(), page.article().front().updated());
          }
        }
      }
      xml.writeEndElement();
    });
  }

  private void section(XMLStreamWriter xml, Edition edition, Site.Section section)
      throws XMLStreamException {
    if (!section.isNoindex() && !section.url().equals(edition.glossaryUrl())) {
      url(
          xml,
          section.url(),
          section.intro().filter(p -> !p.isFallback()).flatMap(p -> p.article().front().updated()));
    }
    for (Site.Section inner : section.sections()) {
      section(xml, edition, inner);
    }
  }

  private static boolean isSectionPage(List<Site.Section> sections, String url) {
    return sections.stream()
        .anyMatch(s ->
            s.url().equals(url) || url.startsWith(s.url()) && isSectionPage(s.sections(), url));
  }

  private void url(XMLStreamWriter xml, String url, Optional<LocalDate> updated)
      throws XMLStreamException {
    xml.writeStartElement("url");
    element(xml, "loc", base + url);
    if (updated.isPresent()) {
      element(xml, "lastmod", updated.get().toString());
    }
    xml.writeEndElement();
  }

  private interface XmlContent {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static String xml(XmlContent content) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      content.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return out + "\n";
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** XML 1.0 has no way to write most control characters (§2.2). */
  private static String legal(String text) {
    return text.codePoints()
        .filter(c ->
            c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xD800
                || c > 0xDFFF && c < 0xFFFE
                || c > 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }
}
