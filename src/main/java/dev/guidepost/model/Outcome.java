package dev.guidepost.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage made of its input: a value, unless the input was refused, and everything to tell the
 * author about it.
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
    return new Outcome<>(Optional.of(value), diagnostics);
  }

  public static <T> Outcome<T> refused(Diagnostic why) {
    return new Outcome<>(Optional.empty(), List.of(why));
  }

  public static <T> Outcome<T> refused(List<Diagnostic> why) {
    return new Outcome<>(Optional.empty(), why);
  }

  /** The values that there are, in order, with the diagnostics of all. */
  public static <T> Outcome<List<T>> all(List<Outcome<T>> outcomes) {
    List<T> values = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Outcome<T> outcome : outcomes) {
      outcome.value.ifPresent(values::add);
      diagnostics.addAll(outcome.diagnostics);
    }
    return of(List.copyOf(values), diagnostics);
  }

  public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
    return new Outcome<>(value.map(function), diagnostics);
  }

  /** The next stage; the diagnostics of both. */
  public <R> Outcome<R> then(Function<? super T, Outcome<R>> stage) {
    if (value.isEmpty()) {
      return refused(diagnostics);
    }
    Outcome<R> next = stage.apply(value.get());
    return new Outcome<>(next.value, join(diagnostics, next.diagnostics));
  }

  public Outcome<T> with(List<Diagnostic> more) {
    return more.isEmpty() ? this : new Outcome<>(value, join(diagnostics, more));
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  private static List<Diagnostic> join(List<Diagnostic> first, List<Diagnostic> second) {
    List<Diagnostic> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
