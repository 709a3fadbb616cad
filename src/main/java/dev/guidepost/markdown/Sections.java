package dev.guidepost.markdown;

import dev.guidepost.model.Heading;
import dev.guidepost.model.SectionDigest;
import dev.guidepost.model.SectionDigest.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts a page at its headings, and at the questions and outcomes of a troubleshooter, and tells
 * what each part says. It looks at the tree before any word of the theme is in it: other words on
 * screen make no translation old.
 */
final class Sections {
  /**
   * @param node whether it is a question or an outcome, which has its id from its author
   */
  private record Part(boolean node, String id, String heading, Wording said, Wording words) {}

  private final Wording intro = new Wording();
  private final List<Part> parts = new ArrayList<>();
  private String title = "";

  private Sections() {}

  /**
   * @param body after the sanitiser and before everything else
   */
  static Sections of(Element body) {
    Sections sections = new Sections();
    Walk walk = sections.new Walk();
    body.childNodes().forEach(child -> child.traverse(walk));
    return sections;
  }

  /**
   * @param title of the front matter
   * @param outline the page's headings with their ids, which are given later
   */
  List<SectionDigest> digests(
      Optional<String> title, Optional<Element> answer, List<Heading> outline) {
    List<SectionDigest> digests = new ArrayList<>();
    digests.add(
        SectionDigest.of(
            Kind.TITLE,
            "",
            "",
            Wording.of(title.orElse(this.title)).text(),
            answer.map(Wording::of).map(Wording::text).orElse("")));
    digests.add(SectionDigest.of(Kind.INTRO, "", "", "", intro.text()));
    int headings = 0;
    for (Part part : parts) {
      Optional<Heading> heading =
          !part.node() && headings < outline.size()
              ? Optional.of(outline.get(headings++))
              : Optional.empty();
      digests.add(
          SectionDigest.of(
              Kind.SECTION,
              heading.map(Heading::id).orElse(part.id()),
              heading.map(Heading::text).orElse(part.heading()),
              part.said().text(),
              part.words().text()));
    }
    return digests;
  }

  private final class Walk implements NodeVisitor {
    private Wording into = intro;

    /** The heading that is being read, and into what its words go. */
    private Optional<Element> heading = Optional.empty();

    private Wording said = new Wording();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element && heading.isEmpty()) {
        if (Headings.isHeading(element)) {
          heading(element);
        } else if (isNode(element)) {
          question(element);
        }
      }
      (heading.isPresent() ? said : into).head(node, depth);
    }

    @Override
    public void tail(Node node, int depth) {
      (heading.isPresent() ? said : into).tail(node, depth);
      if (heading.filter(node::equals).isPresent()) {
        heading = Optional.empty();
      }
    }

    private void heading(Element element) {
      heading = Optional.of(element);
      String text = Headings.withoutId(element.text()).strip();
      boolean first = parts.stream().allMatch(Part::node);
      if (element.tagName().equals("h1") && title.isEmpty() && first) {
        title = text;
        said = new Wording();
        return;
      }
      Part part = new Part(false, "", text, new Wording(), new Wording());
      begin(part);
      said = part.said();
    }

    private void question(Element box) {
      String label = box.attr("label");
      Element first = box.firstElementChild();
      String asked =
          label.isEmpty() && first != null && first.tagName().equals("p") ? first.text() : label;
      String id = Containers.options(box.attr("options")).getOrDefault("id", "");
      begin(new Part(true, id, asked.strip(), Wording.of(id), new Wording()));
    }

    private void begin(Part part) {
      parts.add(part);
      into = part.words();
    }

    private static boolean isNode(Element element) {
      return element.tagName().equals("gp-box")
          && element.attr("kind").toLowerCase(Locale.ROOT).matches("question|outcome");
    }
  }
}
