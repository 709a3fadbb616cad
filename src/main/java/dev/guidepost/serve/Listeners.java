package dev.guidepost.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Browsers that want to hear of changes (server-sent events). A slow one misses what was overtaken
 * and hears what holds then.
 */
final class Listeners {
  static final int MOST = 32;
  private static final int HEARTBEAT_SECONDS = 15;

  private final Set<Listener> open = ConcurrentHashMap.newKeySet();
  private final Semaphore free = new Semaphore(MOST);

  private static final class Listener {
    private final Semaphore news = new Semaphore(1);

    /** Whether there is something new to tell; false after a while without. */
    boolean await() throws InterruptedException {
      boolean any = news.tryAcquire(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      news.drainPermits();
      return any;
    }
  }

  /** False if there are as many already as are served. */
  boolean enter() {
    return free.tryAcquire();
  }

  /** Tells until the other side has gone; for those that have entered. */
  void tell(OutputStream out, Supplier<String> state) throws IOException {
    Listener listener = new Listener();
    open.add(listener);
    try {
      String told = "";
      while (!Thread.currentThread().isInterrupted()) {
        boolean news = listener.await();
        String now = news ? state.get() : told;
        out.write(
            (now.equals(told) ? ": still here\n\n" : "data: " + now + "\n\n")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
        told = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(listener);
      free.release();
    }
  }

  void news() {
    open.forEach(listener -> listener.news.release());
  }
}
