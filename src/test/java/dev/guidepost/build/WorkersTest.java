package dev.guidepost.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkersTest {
  @ParameterizedTest(name = "{0} items on {1} threads")
  @CsvSource({"0,1", "1,8", "7,3", "1000,1", "1000,8", "33,2"})
  void resultsKeepTheOrderOfTheirItems(int items, int threads) {
    List<Integer> numbers = IntStream.range(0, items).boxed().toList();

    try (Workers workers = new Workers(threads)) {
      assertThat(workers.map(numbers, n -> n * 2))
          .isEqualTo(numbers.stream().map(n -> n * 2).toList());
    }
  }

  @Test
  void itemsAreWorkedOnAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    Set<String> threads = ConcurrentHashMap.newKeySet();

    try (Workers workers = new Workers(2)) {
      workers.map(
          List.of(1, 2),
          n -> {
            both.countDown();
            try {
              both.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return threads.add(Thread.currentThread().getName());
          });
    }

    assertThat(threads).hasSize(2);
  }

  @Test
  void aFailureIsThatOfTheItem() {
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(() ->
              workers.map(
                  List.of(1, 2, 3),
                  n -> {
                    throw new IllegalStateException("item " + n);
                  }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("item 1");
    }
  }

  @Test
  void theStackIsDeepEnoughForDeepPages() {
    try (Workers workers = new Workers(1)) {
      assertThat(workers.map(List.of(200_000), WorkersTest::depth)).containsExactly(200_000);
    }
  }

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }
}
