package dev.guidepost.flow;

import dev.guidepost.model.Flow;
import dev.guidepost.model.Flow.Choice;
import dev.guidepost.model.Flow.Node;
import dev.guidepost.model.Scenario;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A scenario, walked from the start of a page answer by answer.
 *
 * @param end id of the node at which it stopped
 * @param why it did not end where expected; empty if it did
 */
public record Walk(Scenario scenario, String end, Optional<String> why) {
  static Walk of(Scenario scenario, Flow flow) {
    Optional<Node> at = flow.find(flow.start());
    for (int step = 0; step < scenario.answers().size() && at.isPresent(); step++) {
      Node here = at.get();
      String answer = scenario.answers().get(step);
      Optional<Choice> choice =
          here.choices().stream().filter(c -> c.label().equals(answer)).findFirst();
      if (choice.isEmpty()) {
        return new Walk(scenario, here.id(), Optional.of(noAnswer(step + 1, here, answer)));
      }
      at = flow.find(choice.get().target());
    }
    String end = at.map(Node::id).orElse("");
    return new Walk(
        scenario,
        end,
        end.equals(scenario.ends())
            ? Optional.empty()
            : Optional.of(
                (at.filter(Node::isOutcome).isPresent() ? "ends at '" : "stops at the question '")
                    + end
                    + "' in place of '"
                    + scenario.ends()
                    + "'"));
  }

  private static String noAnswer(int step, Node here, String answer) {
    String came = "answer " + step + ", '" + answer + "': ";
    return here.isOutcome()
        ? came + "the way has already ended at '" + here.id() + "'"
        : came
            + "'"
            + here.id()
            + "' has the answers "
            + here.choices().stream()
                .map(c -> "'" + c.label() + "'")
                .collect(Collectors.joining(", "));
  }

  public boolean isMet() {
    return why.isEmpty();
  }
}
