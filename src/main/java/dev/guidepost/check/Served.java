package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.RedirectRule;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The addresses that answer, and on each what the content offers to link to: headings, questions,
 * steps, terms, and ids that an author gave.
 *
 * <p>The id of a page's title is none of them: it leads to the page's start, with or without it. A
 * page that stands in for a missing translation counts with its address and without its anchors,
 * since they will be others once it is translated. Pages of which search engines are not told
 * count: people pass them on. Left out are drafts, pages that say themselves when they expire,
 * pages for what is not there, and files whose name holds their digest.
 */
final class Served {
  private static final String PUBLIC = "content/public/";

  /** Made from numbers that change with whatever is written before. */
  private static final Pattern COUNTED = Pattern.compile("(?:fn|fnref|footnote)[-:\\d].*");

  private final SortedMap<String, NavigableSet<String>> addresses = new TreeMap<>();

  private Served() {}

  static SortedMap<String, NavigableSet<String>> of(Site site, List<OutputFile> files) {
    Served served = new Served();
    for (OutputFile file : files) {
      served.file(file);
    }
    for (RedirectRule rule : site.redirects()) {
      if (!rule.isOfHeading()) {
        served.addresses.putIfAbsent(written(rule.from()), new TreeSet<>());
      }
    }
    for (Edition edition : site.editions()) {
      edition.pages().forEach(served::page);
      NavigableSet<String> terms = served.addresses.get("/" + edition.glossaryUrl());
      if (terms != null) {
        edition.glossary().stream().map(GlossaryTerm::id).forEach(terms::add);
      }
    }
    return served.addresses;
  }

  private void file(OutputFile file) {
    String path = file.path();
    if (path.equals("index.html") || path.endsWith("/index.html")) {
      addresses.put(
          written("/" + path.substring(0, path.length() - "index.html".length())), new TreeSet<>());
    } else if (file.content() instanceof OutputFile.CopyOf copy && copy.path().startsWith(PUBLIC)) {
      addresses.put(written("/" + path), new TreeSet<>());
    }
  }

  private void page(SitePage page) {
    Article article = page.article();
    String address = written("/" + page.url());
    if (article.front().draft() || article.front().values().has("expires")) {
      addresses.remove(address);
    } else if (!page.isFallback() && addresses.containsKey(address)) {
      NavigableSet<String> anchors = new TreeSet<>(article.anchors());
      anchors.removeIf(anchor -> COUNTED.matcher(anchor).matches());
      article.titleId().ifPresent(anchors::remove);
      addresses.put(address, anchors);
    }
  }

  /** As it stands in the lock, where spaces end an address. */
  private static String written(String address) {
    return address.replace("%", "%25").replace(" ", "%20").replace("#", "%23");
  }
}
