package dev.guidepost.output;

import dev.guidepost.model.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Maps items on the thread that asks. */
final class OneByOne implements Parallel {
  @Override
  public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
    List<B> results = new ArrayList<>();
    for (A item : items) {
      results.add(function.apply(item));
    }
    return results;
  }
}
