package dev.guidepost.model;

import java.util.List;
import java.util.function.Function;

/** Maps items on all cores; results keep the order of their items. */
public interface Parallel {
  /** One item after the other, where there are few. */
  Parallel IN_TURN =
      new Parallel() {
        @Override
        public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
          return items.stream().<B>map(function).toList();
        }
      };

  <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function);
}
