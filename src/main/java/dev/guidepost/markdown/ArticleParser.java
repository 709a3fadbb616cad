package dev.guidepost.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.guidepost.model.Article;
import dev.guidepost.model.Body;
import dev.guidepost.model.CharacterRules;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Flow;
import dev.guidepost.model.FrontMatter;
import dev.guidepost.model.Heading;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.PageId;
import dev.guidepost.model.SectionDigest;
import dev.guidepost.model.SourceFile;
import dev.guidepost.model.Video;
import dev.guidepost.model.Words;
import dev.guidepost.type.ContentType;
import dev.guidepost.type.Faq;
import dev.guidepost.type.Glossary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns one Markdown file into an article. A pure function: the same file and the same {@link
 * Reading} give the same article.
 */
public final class ArticleParser {
  private static final int SUMMARY = 200;

  private final Reading reading;
  private final Map<Lang, Terms> terms = new HashMap<>();

  public ArticleParser(Reading reading) {
    this.reading = reading;
    reading
        .words()
        .keySet()
        .forEach(
            lang -> terms.put(lang, new Terms(reading.glossary().getOrDefault(lang, List.of()))));
  }

  /**
   * Parses the file, or refuses it with its place: no content stops a build or runs longer than
   * {@link Reading#limitMillis()}.
   */
  public Outcome<Article> parse(SourceFile source) {
    FrontMatterReader.Read head = FrontMatterReader.read(source);
    String markdown = source.text().substring(head.bodyStart());
    Optional<Guard.Refusal> refusal = Guard.refuses(markdown);
    if (refusal.isPresent()) {
      return refused(
          head,
          source.origins().at(head.bodyStart() + refusal.get().offset()),
          refusal.get().message(),
          "split the page or the paragraph");
    }
    Deadline deadline = Deadline.in(reading.limitMillis());
    try {
      return new Page(source, head, deadline).article(markdown);
    } catch (Deadline.Passed e) {
      return refused(
          head,
          source.origins().at(head.bodyStart() + deadline.offset()),
          "the page takes longer than " + reading.limitMillis() + " ms to read",
          "look for long runs of brackets, backslashes or asterisks about here");
    } catch (StackOverflowError e) {
      return refused(
          head,
          source.origins().at(head.bodyStart() + deadline.offset()),
          "the page is nested too deeply to read",
          "look for deeply nested lists, quotes or brackets about here");
    }
  }

  private static Outcome<Article> refused(
      FrontMatterReader.Read head, Location at, String message, String hint) {
    List<Diagnostic> all = new ArrayList<>(head.diagnostics());
    all.add(Diagnostic.error("page-refused", at, message, hint));
    return Outcome.refused(all);
  }

  /** One page on its way. */
  private final class Page {
    private final SourceFile source;
    private final FrontMatterReader.Read head;
    private final Words words;
    private final Deadline deadline;

    Page(SourceFile source, FrontMatterReader.Read head, Deadline deadline) {
      this.source = source;
      this.head = head;
      this.deadline = deadline;
      Words ofLanguage = reading.words().get(source.lang());
      if (ofLanguage == null) {
        throw new IllegalArgumentException("no words for language " + source.lang());
      }
      this.words = ofLanguage;
    }

    Outcome<Article> article(String markdown) {
      FrontMatter front = head.front();
      ContentType type = head.type();
      Draft draft =
          new Draft(
              reading, words, deadline, offset -> source.origins().at(head.bodyStart() + offset));
      Node document = Dialect.parse(markdown, deadline);
      LeftOvers.check(document, draft);
      Element body = tree(document, deadline);
      SafeHtml.clean(body, draft);
      Sections sections = Sections.of(body);
      QuoteAlerts.apply(body, draft);
      Headings.Found headings = Headings.apply(body, draft);
      Optional<Video> video = Containers.apply(body, draft);
      RecoveryGuide.check(body, front, draft);
      CodeBlocks.apply(body, draft);
      TocMarker.apply(body, headings.outline(), draft);
      SoftBreaks.apply(body);
      Optional<Flow> flow = FlowNodes.apply(body, type.name(), front, draft);
      Autolinks.apply(body, draft);
      CopyValues.apply(body, draft);
      Images.apply(body, draft);
      Links.apply(body, draft);
      Tables.apply(body, draft);
      TaskLists.apply(body, draft);
      if (!type.name().equals(Glossary.NAME)) {
        term(body, draft);
      }
      List<Heading> questions =
          type.name().equals(Faq.NAME)
              ? ManyQuestions.apply(body, headings.outline(), Faq.manyQuestions(front), draft)
              : List.of();
      deadline.checkNow();
      List<Diagnostic> diagnostics = new ArrayList<>(head.diagnostics());
      diagnostics.addAll(draft.diagnostics());
      Optional<Body> answer =
          front
              .answer()
              .map(text ->
                  answer(
                      text,
                      front.values().at("answer").orElse(Location.of(source.path())),
                      diagnostics));
      return Outcome.of(
          new Article(
              new PageId(front.id().orElse(source.page())),
              source.lang(),
              source.path(),
              source.page(),
              type.name(),
              front,
              title(front, headings),
              headings.titleId(),
              answer,
              Pieces.of(body, draft.references()),
              headings.outline(),
              anchors(body, headings, questions),
              summary(body),
              questions,
              Passages.of(body, answer.map(Page::plain).orElse("")),
              digests(sections, headings.outline()),
              video,
              flow,
              source.print()),
          diagnostics);
    }

    /** The short answer is one paragraph of Markdown. */
    private Body answer(String text, Location at, List<Diagnostic> diagnostics) {
      Draft draft = new Draft(reading, words, deadline, offset -> at);
      Element body = tree(Dialect.parse(text, deadline), deadline);
      SafeHtml.clean(body, draft);
      body.select("[id]").forEach(e -> e.removeAttr("id"));
      SoftBreaks.apply(body);
      Autolinks.apply(body, draft);
      CopyValues.apply(body, draft);
      Images.apply(body, draft);
      Links.apply(body, draft);
      diagnostics.addAll(draft.diagnostics());
      return Pieces.of(body, draft.references());
    }

    /**
     * A fact counts by its name: another value reaches every language at once, so that no
     * translation is behind because of it.
     */
    private List<SectionDigest> digests(Sections sections, List<Heading> outline) {
      if (source.written().equals(source.text())) {
        return sections.digests(head.front().title(), said(head.front()), outline);
      }
      FrontMatterReader.Read written = FrontMatterReader.read(asWritten());
      return Sections.of(clean(source.written().substring(written.bodyStart())))
          .digests(written.front().title(), said(written.front()), outline);
    }

    private SourceFile asWritten() {
      return new SourceFile(
          source.path(),
          source.lang(),
          source.page(),
          source.written(),
          source.written(),
          source.origins(),
          source.remarks(),
          source.print());
    }

    private Optional<Element> said(FrontMatter front) {
      return front.answer().map(this::clean);
    }

    /** What is found on the way has been told of the text that readers see. */
    private Element clean(String markdown) {
      Element body = tree(Dialect.parse(markdown, deadline), deadline);
      SafeHtml.clean(body, new Draft(reading, words, deadline, offset -> Location.of("")));
      return body;
    }

    private static String plain(Body body) {
      return Jsoup.parseBodyFragment(String.join("", body.html())).text();
    }

    private void term(Element body, Draft draft) {
      Terms ofLanguage = terms.get(source.lang());
      if (ofLanguage != null) {
        ofLanguage.apply(body, draft);
      }
    }

    private String title(FrontMatter front, Headings.Found headings) {
      return front.title().or(headings::title).orElseGet(() -> nameOf(source.page()));
    }

    private Set<String> anchors(Element body, Headings.Found headings, List<Heading> questions) {
      Set<String> anchors = new HashSet<>();
      body.select("[id]").forEach(e -> anchors.add(e.id()));
      headings.titleId().ifPresent(anchors::add);
      questions.forEach(q -> anchors.add(q.id()));
      return anchors;
    }

    private String summary(Element body) {
      for (Element child : body.children()) {
        if (child.tagName().equals("p") && !child.text().isBlank()) {
          String text = child.text().strip();
          return text.length() <= SUMMARY
              ? text
              : text.substring(
                      0,
                      text.offsetByCodePoints(
                          0, Math.min(SUMMARY - 1, text.codePointCount(0, text.length()))))
                  + "…";
        }
      }
      return "";
    }
  }

  /** What flexmark writes, as a tree that is not yet safe. */
  static Element tree(Node markdown, Deadline deadline) {
    String html = Dialect.render(markdown);
    deadline.checkNow();
    Document document = Jsoup.parseBodyFragment(CharacterRules.withoutNoncharacters(html));
    deadline.checkNow();
    document.outputSettings().prettyPrint(false);
    return document.body();
  }

  /** {@code getting-started_2} becomes {@code Getting started 2}. */
  private static String nameOf(String page) {
    String name =
        page.substring(page.lastIndexOf('/') + 1).replace('-', ' ').replace('_', ' ').strip();
    return name.isEmpty()
        ? page
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
