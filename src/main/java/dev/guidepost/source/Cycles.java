package dev.guidepost.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Steps that lead back to where they began. Of cycles that share a place, one is found: once it is
 * cut, the next search finds the other.
 */
final class Cycles<S> {
  private final Map<String, List<S>> steps;
  private final Function<S, String> target;
  private final Set<String> done = new HashSet<>();

  /**
   * @param steps that lead away from a place
   * @param target the place to which a step leads
   */
  Cycles(Map<String, List<S>> steps, Function<S, String> target) {
    this.steps = steps;
    this.target = target;
  }

  List<List<S>> find() {
    List<List<S>> cycles = new ArrayList<>();
    for (String start : steps.keySet()) {
      List<S> cycle = from(start);
      if (!cycle.isEmpty()) {
        cycles.add(cycle);
      }
    }
    return cycles;
  }

  /** With a stack of its own: the length of a way is up to the author. */
  private List<S> from(String start) {
    List<String> places = new ArrayList<>();
    List<Iterator<S>> choices = new ArrayList<>();
    List<S> way = new ArrayList<>();
    Map<String, Integer> order = new HashMap<>();
    String next = start;
    while (true) {
      if (order.containsKey(next)) {
        done.addAll(places);
        return List.copyOf(way.subList(order.getOrDefault(next, 0), way.size()));
      }
      if (!done.contains(next)) {
        order.put(next, places.size());
        places.add(next);
        choices.add(steps.getOrDefault(next, List.of()).iterator());
      } else if (!way.isEmpty()) {
        way.removeLast();
      }
      while (!choices.isEmpty() && !choices.getLast().hasNext()) {
        choices.removeLast();
        String left = places.removeLast();
        order.remove(left);
        done.add(left);
        if (!way.isEmpty()) {
          way.removeLast();
        }
      }
      if (choices.isEmpty()) {
        return List.of();
      }
      S step = choices.getLast().next();
      way.add(step);
      next = target.apply(step);
    }
  }
}
