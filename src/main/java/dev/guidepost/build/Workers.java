package dev.guidepost.build;

import dev.guidepost.model.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Threads with a stack that flexmark's recursion does not exhaust on any page that the guard lets
 * through.
 */
final class Workers implements Parallel, AutoCloseable {
  private static final long STACK_BYTES = 64L << 20;

  private final int threads;
  private final ExecutorService pool;

  Workers(int threads) {
    this.threads = threads;
    AtomicInteger number = new AtomicInteger();
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread =
                  new Thread(null, task, "guidepost-" + number.incrementAndGet(), STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
    int chunks = Math.min(items.size(), threads * 16);
    List<Future<List<B>>> futures = new ArrayList<>();
    for (int c = 0; c < chunks; c++) {
      List<A> chunk =
          items.subList(
              (int) ((long) items.size() * c / chunks),
              (int) ((long) items.size() * (c + 1) / chunks));
      futures.add(
          pool.submit(() -> {
            List<B> results = new ArrayList<>(chunk.size());
            for (A item : chunk) {
              results.add(function.apply(item));
            }
            return results;
          }));
    }
    List<B> all = new ArrayList<>(items.size());
    for (Future<List<B>> future : futures) {
      all.addAll(await(future));
    }
    return all;
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException exception -> throw exception;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
