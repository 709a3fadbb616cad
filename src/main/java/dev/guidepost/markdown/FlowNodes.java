package dev.guidepost.markdown;

import dev.guidepost.flow.FlowRules;
import dev.guidepost.model.Flow;
import dev.guidepost.model.Flow.Choice;
import dev.guidepost.model.Flow.Kind;
import dev.guidepost.model.Flow.Node;
import dev.guidepost.model.FrontMatter;
import dev.guidepost.model.Location;
import dev.guidepost.model.Reference;
import dev.guidepost.type.Troubleshooter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Questions and outcomes as sections of one page, answers as links between them: a long page that
 * can be read as it is, and that a script may show one question at a time.
 */
final class FlowNodes {
  /** What a container becomes until its page is whole. */
  static final String TAG = "gp-node";

  private static final List<String> PRIORITIES = List.of("low", "normal", "high", "urgent");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private final FrontMatter front;
  private final Draft draft;
  private final List<Node> nodes = new ArrayList<>();
  private final String start;

  private FlowNodes(FrontMatter front, String start, Draft draft) {
    this.front = front;
    this.start = start;
    this.draft = draft;
  }

  /** Returns the page's questions; empty if it asks none. */
  static Optional<Flow> apply(Element body, String type, FrontMatter front, Draft draft) {
    List<Element> found = body.select(TAG).asList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean here = type.equals(Troubleshooter.NAME);
    for (Element node : found) {
      if (!here || !body.equals(node.parent())) {
        outside(node, here, draft);
      }
    }
    List<Element> sections = body.select("> " + TAG).asList();
    if (!here || sections.isEmpty()) {
      return Optional.empty();
    }
    String start =
        Troubleshooter.start(front)
            .orElseGet(() ->
                sections.stream()
                    .filter(FlowNodes::isQuestion)
                    .map(Element::id)
                    .findFirst()
                    .orElse(""));
    FlowNodes page = new FlowNodes(front, start, draft);
    page.textBetween(sections.getFirst());
    sections.forEach(page::section);
    page.wrap(body, sections);
    Flow flow = new Flow(start, page.nodes);
    page.unlink(body, flow);
    draft
        .diagnostics()
        .addAll(
            FlowRules.broken(
                flow, front.values().at("start").orElse(draft.at(sections.getFirst()))));
    return Optional.of(flow);
  }

  /** Keeps a container for {@link #apply}. */
  static void keep(Element box, String kind, String title, Map<String, String> options) {
    box.tagName(TAG).attr("kind", kind).attr("label", title);
    options.forEach((name, value) -> box.attr("option-" + name, value));
    box.attr("id", options.getOrDefault("id", ""));
  }

  private static void outside(Element node, boolean here, Draft draft) {
    String kind = node.attr("kind");
    draft.error(
        "flow-outside",
        node,
        here
            ? "'::: " + kind + "' stands inside of another container"
            : "'::: " + kind + "' stands on a page that is no troubleshooter",
        here ? "close the container above it first" : "write type: troubleshooter above the text");
    String at = node.attr(Offsets.ATTRIBUTE);
    node.tagName("div").clearAttributes().attr(Offsets.ATTRIBUTE, at);
  }

  private static boolean isQuestion(Element node) {
    return node.attr("kind").equals("question");
  }

  /** What stands between two questions belongs to none and would be lost to a reader. */
  private void textBetween(Element first) {
    for (org.jsoup.nodes.Node next = first.nextSibling(); next != null; next = next.nextSibling()) {
      boolean text = next instanceof TextNode plain && !plain.isBlank();
      boolean element = next instanceof Element e && !e.tagName().equals(TAG);
      if (text || element) {
        Element at = next instanceof Element e ? e : first;
        draft.error(
            "flow-text",
            at,
            "this text stands behind the first question and belongs to none",
            "put it above the first question, or into a question or an outcome");
        return;
      }
    }
  }

  private void section(Element node) {
    draft.deadline().checkNow();
    boolean question = isQuestion(node);
    String id = id(node);
    Element title = title(node);
    List<Choice> choices = question ? choices(node, id) : List.of();
    boolean resolves = !question && node.hasAttr("option-resolves");
    Optional<String> contact = question ? Optional.empty() : contact(node);
    String priority = node.hasAttr("option-priority") ? priority(node) : "normal";
    for (Element heading : node.select("h1, h2, h3, h4, h5, h6")) {
      if (!heading.equals(title)) {
        draft.error(
            "flow-heading",
            heading,
            "the heading '" + heading.text() + "' stands inside of '" + id + "'",
            "the first paragraph is the heading; make another question of the rest, or use bold");
      }
    }
    contact.ifPresent(category -> human(node, id, category, priority));
    boolean first = nodes.stream().noneMatch(one -> one.id().equals(id));
    if (!id.equals(start)) {
      Element again = node.appendElement("p").attr("class", "again");
      again.appendElement("a").attr("href", "#" + start).text(draft.words().get("flow_again"));
    }
    nodes.add(
        new Node(
            question ? Kind.QUESTION : Kind.OUTCOME,
            id,
            title.text(),
            choices,
            resolves,
            contact,
            priority,
            draft.at(node)));
    String at = node.attr(Offsets.ATTRIBUTE);
    node.tagName("section")
        .clearAttributes()
        .attr("class", question ? "node" : "node outcome")
        .attr(Offsets.ATTRIBUTE, at);
    if (first) {
      node.attr("id", id);
    }
  }

  private String id(Element node) {
    String id = node.id();
    if (!ID.matcher(id).matches()) {
      draft.error(
          "flow-id",
          node,
          id.isEmpty()
              ? "'::: " + node.attr("kind") + "' has no id"
              : "the id '" + id + "' is not one that all languages can share",
          "write ::: "
              + node.attr("kind")
              + " {#"
              + (isQuestion(node) ? "q" : "r")
              + "-name}, with a-z, 0-9 and hyphens");
    } else if (!draft.ids().add(id)) {
      draft.error("duplicate-id", node, draft.taken(id), "choose another one");
    }
    return id;
  }

  /** The title on the opening line, else the first paragraph. */
  private Element title(Element node) {
    String label = node.attr("label");
    if (!label.isEmpty()) {
      return node.prependElement("h2").text(label);
    }
    Element first = node.firstElementChild();
    if (first != null && first.tagName().equals("p")) {
      return first.tagName("h2");
    }
    draft.error(
        "flow-title",
        node,
        "'::: " + node.attr("kind") + "' does not begin with a paragraph",
        isQuestion(node)
            ? "write the question first, then the list of answers"
            : "say first, in one paragraph, what this means");
    return node.prependElement("h2");
  }

  private List<Choice> choices(Element node, String id) {
    List<Element> lists = node.select("> ul, > ol").asList();
    if (lists.size() != 1) {
      draft.error(
          "flow-choices",
          node,
          "the question '"
              + id
              + "' has "
              + (lists.isEmpty() ? "no list" : "two lists")
              + " of answers",
          "write one list: - [answer](#r-name)");
      return List.of();
    }
    Element list = lists.getFirst();
    list.tagName("ul").attr("class", "choices");
    List<Choice> choices = new ArrayList<>();
    list.children().forEach(item -> choice(item).ifPresent(choices::add));
    unsure(node, id, list).ifPresent(choices::add);
    return choices;
  }

  private Optional<Choice> choice(Element item) {
    Element paragraph = item.selectFirst("> p:first-child");
    if (paragraph != null) {
      paragraph.unwrap();
    }
    Element link = item.firstElementChild();
    boolean first = item.childNodeSize() > 0 && item.childNode(0).equals(link);
    if (link == null || !first || !link.attr("href").startsWith("#")) {
      draft.error(
          "flow-choice",
          item,
          "an answer begins with a link to a question or an outcome of this page",
          "write - [answer](#r-name)");
      return Optional.empty();
    }
    if (!item.ownText().isBlank() || item.childrenSize() > 1) {
      Element hint = new Element("span").attr("class", "hint");
      for (org.jsoup.nodes.Node more : List.copyOf(item.childNodes())) {
        if (!more.equals(link)) {
          hint.appendChild(more);
        }
      }
      item.appendChild(hint);
    }
    return Optional.of(new Choice(link.text(), link.attr("href").substring(1), draft.at(item)));
  }

  private Optional<Choice> unsure(Element node, String id, Element list) {
    boolean own = node.hasAttr("option-unsure");
    Optional<String> target =
        own ? Optional.of(node.attr("option-unsure")) : Troubleshooter.unsure(front);
    Location at = own ? draft.at(node) : front.values().at("unsure").orElse(draft.at(node));
    if (target.isEmpty() || target.get().equals(id)) {
      draft.error(
          "flow-unsure",
          node,
          "who does not know the answer to '" + id + "' is not led on",
          "write unsure: r-name above the text, for all questions, or {#" + id + " unsure=r-name}");
      return Optional.empty();
    }
    String label = draft.words().get("flow_unsure");
    list.appendElement("li")
        .attr("class", "unsure")
        .appendElement("a")
        .attr("href", "#" + target.get())
        .text(label);
    return Optional.of(new Choice(label, target.get(), at));
  }

  private Optional<String> contact(Element node) {
    if (!node.hasAttr("option-contact")) {
      return Optional.empty();
    }
    String written = node.attr("option-contact");
    String category =
        written.isEmpty() ? front.values().nested("contact").text("topic").orElse("") : written;
    return Optional.of(category);
  }

  private String priority(Element node) {
    String priority = node.attr("option-priority");
    if (!PRIORITIES.contains(priority)) {
      draft.error(
          "flow-priority",
          node,
          "'" + priority + "' is no priority",
          "use one of " + String.join(", ", PRIORITIES));
    }
    return priority;
  }

  private void human(Element node, String id, String category, String priority) {
    Element link =
        node.appendElement("p").attr("class", "human").appendElement("a").attr("class", "button");
    link.attr("data-human", "").attr("data-category", category).attr("data-priority", priority);
    link.text(draft.words().get("contact_link"));
    draft.refer(link, "href", new Reference.Contact(category, id, draft.at(node)));
  }

  /** What leads nowhere is told by the rules of the graph, and once is enough. */
  private void unlink(Element body, Flow flow) {
    for (Element link : body.select(".choices > li > a[href^=#], .again > a[href^=#]")) {
      if (flow.find(link.attr("href").substring(1)).isEmpty()) {
        link.removeAttr("href");
      }
    }
  }

  /** Words that the script shows travel with the questions, in the language of the page. */
  private void wrap(Element body, List<Element> sections) {
    Element flow = new Element("div").attr("class", "flow").attr("data-start", start);
    for (String word : List.of("step", "back", "answers", "change")) {
      flow.attr("data-" + word, draft.words().get("flow_" + word));
    }
    body.insertChildren(sections.getFirst().siblingIndex(), List.of(flow));
    sections.forEach(flow::appendChild);
  }
}
