package dev.guidepost.markdown;

import dev.guidepost.model.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page of many questions: each heading becomes a disclosure that shows its answer. The id stands
 * inside the answer, because going to a fragment opens a {@code details} only for what is inside of
 * it (HTML Standard, "ancestor details revealing algorithm").
 */
final class ManyQuestions {
  /** With fewer there is nothing to gain from opening all at once. */
  private static final int MANY = 4;

  private ManyQuestions() {}

  /** Returns the questions; none if the page is an ordinary one. */
  static List<Heading> apply(
      Element body, List<Heading> outline, Optional<Boolean> decided, Draft draft) {
    boolean grouped = outline.stream().anyMatch(h -> h.level() == 3);
    int level = grouped ? 3 : 2;
    List<Heading> candidates = outline.stream().filter(h -> h.level() == level).toList();
    boolean asked =
        candidates.size() > 1
            && candidates.stream().allMatch(h -> h.text().endsWith("?") || h.text().endsWith("？"));
    if (candidates.isEmpty() || !decided.orElse(asked)) {
      return List.of();
    }
    Map<String, Element> byId = new HashMap<>();
    body.children().forEach(e -> byId.put(e.id(), e));
    List<Heading> questions = new ArrayList<>();
    for (Heading candidate : candidates) {
      draft.deadline().checkNow();
      Element heading = byId.get(candidate.id());
      if (heading != null) {
        disclose(heading, level);
        questions.add(candidate);
      }
    }
    if (questions.size() >= MANY) {
      // Here from the start, so that nothing moves when the script comes.
      body.prependElement("button")
          .attr("type", "button")
          .attr("class", "expand")
          .text(draft.words().get("expand_all"));
    }
    return questions;
  }

  private static void disclose(Element heading, int level) {
    String id = heading.id();
    heading.removeAttr("id");
    Element answer = new Element("div").attr("class", "answer").attr("id", id);
    Node next = heading.nextSibling();
    while (next != null && !endsAnswer(next, level)) {
      Node following = next.nextSibling();
      answer.appendChild(next);
      next = following;
    }
    Element details = new Element("details").attr("class", "question");
    heading.before(details);
    details.appendElement("summary").appendChild(heading);
    details.appendChild(answer);
  }

  private static boolean endsAnswer(Node node, int level) {
    return node instanceof Element e
        && e.tagName().matches("h[1-6]")
        && e.tagName().charAt(1) - '0' <= level;
  }
}
