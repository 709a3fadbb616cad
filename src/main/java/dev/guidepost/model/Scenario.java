package dev.guidepost.model;

import java.util.List;

/**
 * A reader's way through a page of questions, as its author expects it.
 *
 * @param page path of the page's file below the project's folder, without its extension
 * @param answers labels of the choices from the start on
 * @param ends id of the outcome
 */
public record Scenario(String page, List<String> answers, String ends, Location at) {
  public Scenario {
    answers = List.copyOf(answers);
  }
}
