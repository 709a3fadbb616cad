package dev.guidepost.flow;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Flow;
import dev.guidepost.model.Flow.Choice;
import dev.guidepost.model.Flow.Node;
import dev.guidepost.model.Location;
import dev.guidepost.schema.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What keeps a promise to the reader: every answer leads on, every way ends, and every end is a
 * solution or a human.
 */
public final class FlowRules {
  /** More questions than that, and people give up. */
  static final int DEEPEST = 7;

  private final Flow flow;
  private final Map<String, Node> byId = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private FlowRules(Flow flow) {
    this.flow = flow;
    flow.nodes().forEach(node -> byId.putIfAbsent(node.id(), node));
  }

  /**
   * @param start where the page names its first question
   */
  public static List<Diagnostic> broken(Flow flow, Location start) {
    FlowRules rules = new FlowRules(flow);
    rules.ends();
    if (rules.startIsThere(start) && rules.targetsAreThere()) {
      // A graph with loose ends breaks the other rules in ways that say nothing new.
      rules.unreachable();
      rules.withoutExit();
      rules.depth();
    }
    return rules.diagnostics;
  }

  private void ends() {
    for (Node node : flow.outcomes()) {
      if (!node.resolves() && node.contact().isEmpty()) {
        error(
            "flow-end",
            node.at(),
            "the outcome '" + node.id() + "' neither resolves the problem nor leads to a human",
            "add resolves, or contact=<category>, between its braces");
      }
    }
  }

  private boolean startIsThere(Location at) {
    Node start = byId.get(flow.start());
    if (start != null && !start.isOutcome()) {
      return true;
    }
    error(
        "flow-start",
        at,
        "'"
            + flow.start()
            + "' is to be the first question, and is "
            + (start == null ? "no part of the page" : "an outcome"),
        suggestion(flow.start(), "name a question of the page: start: q-…"));
    return false;
  }

  private boolean targetsAreThere() {
    boolean all = true;
    for (Node node : flow.nodes()) {
      for (Choice choice : node.choices()) {
        if (!byId.containsKey(choice.target())) {
          all = false;
          error(
              "flow-target",
              choice.at(),
              "the answer '"
                  + choice.label()
                  + "' leads to '"
                  + choice.target()
                  + "', which is no question or outcome of the page",
              suggestion(
                  choice.target(),
                  "add ::: outcome {#" + choice.target() + " resolves}, or mend the link"));
        }
      }
    }
    return all;
  }

  private String suggestion(String written, String otherwise) {
    return Nearest.to(written, byId.keySet())
        .map(nearest -> "did you mean '" + nearest + "'?")
        .orElse(otherwise);
  }

  private void unreachable() {
    Set<String> reached = reached();
    for (Node node : byId.values()) {
      if (!reached.contains(node.id())) {
        error(
            "flow-unreachable",
            node.at(),
            "no answer leads from '" + flow.start() + "' to '" + node.id() + "'",
            "link to it from a question, or remove it");
      }
    }
  }

  private Set<String> reached() {
    Set<String> reached = new HashSet<>(Set.of(flow.start()));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Choice choice : node(open.pop()).choices()) {
        if (reached.add(choice.target())) {
          open.push(choice.target());
        }
      }
    }
    return reached;
  }

  private void withoutExit() {
    Map<String, List<String>> before = new HashMap<>();
    for (Node node : byId.values()) {
      for (Choice choice : node.choices()) {
        before.computeIfAbsent(choice.target(), id -> new ArrayList<>()).add(node.id());
      }
    }
    Set<String> ending = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    flow.outcomes().forEach(outcome -> open.push(outcome.id()));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (ending.add(id)) {
        before.getOrDefault(id, List.of()).forEach(open::push);
      }
    }
    for (Node node : byId.values()) {
      // A question without answers is told as such where it is read.
      if (!ending.contains(node.id()) && !node.choices().isEmpty()) {
        error(
            "flow-exit",
            node.at(),
            "from '" + node.id() + "' a reader only gets to other questions, for ever",
            "let one of its answers lead to an outcome");
      }
    }
  }

  private void depth() {
    Map<String, Integer> depths = new HashMap<>();
    int deepest = depth(flow.start(), new HashSet<>(), depths);
    if (deepest > DEEPEST) {
      error(
          "flow-depth",
          node(flow.start()).at(),
          "a reader may have to answer " + deepest + " questions, at most " + DEEPEST + " are fair",
          "leave out questions whose answer changes little, or split the page");
    }
  }

  /** Questions on the longest way from a node; an answer that leads back counts for nothing. */
  private int depth(String id, Set<String> way, Map<String, Integer> depths) {
    Integer known = depths.get(id);
    if (known != null) {
      return known;
    }
    if (node(id).isOutcome() || !way.add(id)) {
      return 0;
    }
    int longest = 0;
    for (Choice choice : node(id).choices()) {
      longest = Math.max(longest, depth(choice.target(), way, depths));
    }
    way.remove(id);
    depths.put(id, longest + 1);
    return longest + 1;
  }

  private Node node(String id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow();
  }

  private void error(String code, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, at, message, hint));
  }
}
