package dev.guidepost.check;

import dev.guidepost.model.Article;
import dev.guidepost.model.Body;
import dev.guidepost.model.ExternalLink;
import dev.guidepost.model.Location;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.Edition;
import dev.guidepost.model.Site.SitePage;
import dev.guidepost.model.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses of other sites in the text of the pages, each once. The site's own absolute
 * address is none of them.
 */
final class ExternalLinks {
  private static final Pattern LINK = Pattern.compile("\\shref=\"(https://[^\"]+)\"");

  private ExternalLinks() {}

  static List<ExternalLink> of(Project project, Site site) {
    Map<String, SourceFile> sources = new HashMap<>();
    project.pages().forEach(source -> sources.put(source.path(), source));
    Optional<String> own = site.config().baseUrl();
    Map<String, ExternalLink> found = new TreeMap<>();
    for (Edition edition : site.editions()) {
      for (SitePage page : edition.pages()) {
        if (!page.isFallback()) {
          for (String url : links(page.article())) {
            String address = url.split("#", 2)[0];
            if (own.filter(address::startsWith).isEmpty()) {
              Location at = at(url, page.article(), sources.get(page.article().path()));
              found.merge(
                  address,
                  new ExternalLink(address, at, 1),
                  (first, again) ->
                      new ExternalLink(address, first.at(), first.times() + again.times()));
            }
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static List<String> links(Article article) {
    List<String> links = new ArrayList<>();
    article.answer().ifPresent(answer -> collect(answer, links));
    collect(article.body(), links);
    return links;
  }

  private static void collect(Body body, List<String> links) {
    for (String piece : body.html()) {
      Matcher link = LINK.matcher(piece);
      while (link.find()) {
        links.add(Parser.unescapeEntities(link.group(1), true));
      }
    }
  }

  private static Location at(String url, Article article, @Nullable SourceFile source) {
    int at = source == null ? -1 : source.text().indexOf(url);
    return at < 0 || source == null ? article.at() : source.origins().at(at);
  }
}
