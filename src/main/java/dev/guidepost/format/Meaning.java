package dev.guidepost.format;

import dev.guidepost.model.Article;
import dev.guidepost.model.Body;
import dev.guidepost.model.Flow;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Reference;
import dev.guidepost.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All that an article says, without the places at which it is written. */
final class Meaning {
  private final UnaryOperator<String> text;

  private Meaning(UnaryOperator<String> text) {
    this.text = text;
  }

  /**
   * @param spaced whether spaces between Chinese characters and letters say nothing
   * @return equal for articles that say the same; empty if there is none
   */
  static List<Object> of(Outcome<Article> outcome, boolean spaced) {
    Meaning meaning = new Meaning(spaced ? Spacing::without : UnaryOperator.identity());
    List<Object> all = new ArrayList<>();
    outcome.value().ifPresent(article -> all.addAll(meaning.article(article)));
    outcome.diagnostics().forEach(d -> all.add(d.code()));
    return all;
  }

  private List<Object> article(Article article) {
    List<Object> all = new ArrayList<>();
    all.add(article.id());
    all.add(article.type());
    all.add(values(article.front().values()));
    all.add(text.apply(article.title()));
    all.add(article.titleId());
    article.answer().ifPresent(answer -> all.add(body(answer)));
    all.add(body(article.body()));
    article.outline().forEach(h -> all.add(List.of(h.level(), h.id(), text.apply(h.text()))));
    all.add(article.anchors());
    article.questions().forEach(q -> all.add(List.of(q.level(), q.id(), text.apply(q.text()))));
    article
        .passages()
        .forEach(
            p -> all.add(List.of(p.kind(), p.id(), text.apply(p.heading()), text.apply(p.text()))));
    all.add(article.video());
    article.flow().ifPresent(flow -> all.add(flow(flow)));
    return all;
  }

  private List<Object> body(Body body) {
    List<Object> all = new ArrayList<>();
    body.html().forEach(html -> all.add(text.apply(html)));
    body.references().forEach(r -> all.add(reference(r)));
    return all;
  }

  private static List<Object> reference(Reference reference) {
    return switch (reference) {
      case Reference.Link link -> List.of("link", link.written());
      case Reference.Image image ->
          List.of(image.written(), image.alt(), image.width(), image.lazy());
      case Reference.File file -> List.of(file.attribute(), file.written());
      case Reference.Term term -> List.of("term", term.id());
      case Reference.Contact contact -> List.of("contact", contact.category(), contact.node());
    };
  }

  private List<Object> flow(Flow flow) {
    List<Object> all = new ArrayList<>();
    all.add(flow.start());
    for (Flow.Node node : flow.nodes()) {
      all.add(
          List.of(
              node.kind(),
              node.id(),
              text.apply(node.title()),
              node.resolves(),
              node.contact(),
              node.priority()));
      node.choices().forEach(c -> all.add(List.of(text.apply(c.label()), c.target())));
    }
    return all;
  }

  /** The front matter is never written anew, so that its texts count to the last space. */
  private static Map<String, Object> values(Values values) {
    Map<String, Object> all = new TreeMap<>();
    values.byKey().forEach((key, value) -> all.put(key, content(value.content())));
    return all;
  }

  private static Object content(Values.Content content) {
    return switch (content) {
      case Values.Nested nested -> values(nested.values());
      case Values.Many many -> many.items().stream().map(Meaning::values).toList();
      case Values.Groups groups -> groups.groups().stream().map(Values.Group::texts).toList();
      case Values.Text ignored -> content;
      case Values.Texts ignored -> content;
      case Values.Decimal ignored -> content;
      case Values.Flag ignored -> content;
      case Values.Date ignored -> content;
      case Values.Moment ignored -> content;
      case Values.Localized ignored -> content;
    };
  }
}
