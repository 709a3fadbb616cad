package dev.guidepost.model;

import java.util.List;
import java.util.Optional;

/**
 * Questions that lead to an outcome.
 *
 * @param start id of the first question
 * @param nodes in the order of the page
 */
public record Flow(String start, List<Node> nodes) {
  public Flow {
    nodes = List.copyOf(nodes);
  }

  public enum Kind {
    QUESTION,
    OUTCOME
  }

  /**
   * A place in it.
   *
   * @param id fragment of its address
   * @param title what it asks or says first
   * @param choices of a question, "I am not sure" last
   * @param resolves whether the reader's problem is solved here
   * @param contact category under which the reader is led to a human, {@code ""} for any; empty if
   *     the outcome leads to none
   * @param priority how pressing that is
   */
  public record Node(
      Kind kind,
      String id,
      String title,
      List<Choice> choices,
      boolean resolves,
      Optional<String> contact,
      String priority,
      Location at) {
    public Node {
      choices = List.copyOf(choices);
    }

    public boolean isOutcome() {
      return kind == Kind.OUTCOME;
    }
  }

  /**
   * An answer.
   *
   * @param target id of the node that it leads to
   */
  public record Choice(String label, String target, Location at) {}

  public Optional<Node> find(String id) {
    return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
  }

  public List<Node> outcomes() {
    return nodes.stream().filter(Node::isOutcome).toList();
  }
}
