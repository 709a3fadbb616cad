package dev.guidepost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

class LanguageSwitchLawTest {
  private static final URI ROOT = URI.create("https://help.example/");

  /** A page of a random site. */
  record Page(String lang, String path, String frontMatter) {}

  @Provide
  Arbitrary<List<Page>> sites() {
    Arbitrary<String> frontMatter =
        Arbitraries.of(
            "",
            "",
            "",
            "draft: true",
            "translation: hide",
            "slug: own",
            "id: a/b",
            "order: 1",
            "redirect_to: /en/");
    Arbitrary<Page> page =
        Combinators.combine(
                Arbitraries.of("en", "zh", "zh-Hant"),
                Arbitraries.of(
                    "a",
                    "b",
                    "a/index",
                    "a/b",
                    "a/c",
                    "a/b/index",
                    "a/b/d",
                    "b/README",
                    "b/转账",
                    "index",
                    "glossary",
                    "glossary/a",
                    "c/B",
                    "search/a"),
                frontMatter)
            .as(Page::new)
            .filter(p -> !(p.path().equals("index") && p.frontMatter().startsWith("id")));
    return page.list().uniqueElements(p -> p.lang() + p.path()).ofMinSize(1).ofMaxSize(12);
  }

  @Property(tries = 40)
  void everyLinkAndEveryLanguageSwitchLeadsToAFileThatExists(
      @ForAll("sites") List<Page> pages, @ForAll boolean fallback) {
    Map<String, String> files = build(pages, fallback);

    assertThat(links(files, "[href]"))
        .filteredOn(link -> !files.containsKey(link.target()))
        .isEmpty();
  }

  @Property(tries = 40)
  void translationsNameEachOther(@ForAll("sites") List<Page> pages, @ForAll boolean fallback) {
    Map<String, String> files = build(pages, fallback);

    List<Link> named = links(files, "link[hreflang]");
    assertThat(named)
        .filteredOn(link -> !named.contains(new Link(link.target(), link.page())))
        .isEmpty();
  }

  record Link(String page, String target) {}

  private static List<Link> links(Map<String, String> files, String selector) {
    List<Link> links = new ArrayList<>();
    files.forEach((path, html) -> {
      if (path.endsWith(".html")) {
        for (Element element : Jsoup.parse(html, ROOT + path).select(selector)) {
          String target = ROOT.relativize(URI.create(element.absUrl("href"))).getPath();
          if (element.absUrl("href").startsWith(ROOT.toString())) {
            links.add(
                new Link(
                    path,
                    target.isEmpty() || target.endsWith("/") ? target + "index.html" : target));
          }
        }
      }
    });
    return links;
  }

  private static Map<String, String> build(List<Page> pages, boolean fallback) {
    TinySite site =
        TinySite.of(
            """
            -- content/site.yml --
            base_url: https://help.example/
            languages: [en, zh, zh-Hant]
            fallback: %s
            -- content/ui/zh-Hant.yml --
            lang_html: zh-Hant
            """
                .formatted(fallback));
    for (Page page : pages) {
      site.with(
          "content/" + page.lang() + "/" + page.path() + ".md",
          "---\ntitle: "
              + page.path()
              + " in "
              + page.lang()
              + "\n"
              + page.frontMatter()
              + "\n---\n"
              + "Text\n");
    }
    TinySite.Built built = site.build();
    // Duplicate ids, slugs and addresses are the author's to mend; such a site is not published.
    return built.result().files().isEmpty() && !unexpected(built) ? Map.of() : built.files();
  }

  private static boolean unexpected(TinySite.Built built) {
    Set<String> expected =
        Set.of(
            "duplicate-page-id",
            "slug-taken",
            "redirect-twice",
            "redirect-shadows",
            "redirect-chain",
            "redirect-loop");
    return built.diagnostics().stream().anyMatch(d -> d.isError() && !expected.contains(d.code()));
  }
}
