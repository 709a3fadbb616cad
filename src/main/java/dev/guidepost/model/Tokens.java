package dev.guidepost.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a theme's styles are made of: values by name, which become custom properties ({@code bg} is
 * {@code --bg}).
 *
 * @param fixed values that are the same in light and in dark
 * @param contrasts which of the colours must be readable on which
 */
public record Tokens(
    SortedMap<String, Token> fixed,
    SortedMap<String, Token> light,
    SortedMap<String, Token> dark,
    List<Contrast> contrasts) {
  public static final Tokens NONE = new Tokens(Map.of(), Map.of(), Map.of(), List.of());

  /**
   * @param value as it stands in the stylesheet; colours as {@code #rrggbb}
   * @param at where the author can change it
   */
  public record Token(String value, Location at) {}

  /**
   * Every colour of {@code text} on every colour of {@code on}.
   *
   * @param least 4.5 for text, 3 for large text and for what shows where a control is (WCAG 2.2,
   *     1.4.3 and 1.4.11)
   */
  public record Contrast(List<String> text, List<String> on, double least, Location at) {
    public Contrast {
      text = List.copyOf(text);
      on = List.copyOf(on);
    }
  }

  public Tokens {
    fixed = Collections.unmodifiableSortedMap(new TreeMap<>(fixed));
    light = Collections.unmodifiableSortedMap(new TreeMap<>(light));
    dark = Collections.unmodifiableSortedMap(new TreeMap<>(dark));
    contrasts = List.copyOf(contrasts);
  }

  public Tokens(
      Map<String, Token> fixed,
      Map<String, Token> light,
      Map<String, Token> dark,
      List<Contrast> contrasts) {
    this(new TreeMap<>(fixed), new TreeMap<>(light), new TreeMap<>(dark), contrasts);
  }
}
