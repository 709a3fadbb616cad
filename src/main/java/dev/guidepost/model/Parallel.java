package dev.guidepost.model;

import java.util.List;
import java.util.function.Function;

/** Maps items on all cores; results keep the order of their items. */
public interface Parallel {
  <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function);
}
