package dev.guidepost.build;

import dev.guidepost.model.Outcome;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Builds again and again for somebody who is writing. What one build has read, parsed and put
 * together is there for the next, so that only what was changed is done again; the pages are
 * rendered when somebody looks at them, and the rest follows.
 */
public final class LiveBuild implements AutoCloseable {
  /** Files that come and go while the project is read are an editor's. */
  private static final int TRIES = 20;

  /** For so long a file that is being saved may be missing or empty. */
  private static final int HALF_SAVED_MILLIS = 60;

  private final Supplier<Build.Request> requests;
  private final Workers workers;
  private Memory memory;
  private boolean started;

  private LiveBuild(Supplier<Build.Request> requests, Build.Request first) {
    this.requests = requests;
    this.workers = new Workers(first.threads());
    this.memory = Memory.of(first);
  }

  /**
   * @param requests the request for each build, which all are for the same project
   */
  public static LiveBuild of(Supplier<Build.Request> requests) {
    return new LiveBuild(requests, requests.get());
  }

  /** The folders in which a change may matter. */
  public Set<Path> folders() {
    return memory.disk().folders();
  }

  /**
   * The site as it is now; nothing if no file holds anything else than before.
   *
   * @param touched files of which a change was heard
   */
  public Optional<Preview> next(Set<Path> touched) {
    for (int i = 1; ; i++) {
      try {
        return tryNext(touched);
      } catch (UncheckedIOException e) {
        if (i == TRIES || !(e.getCause() instanceof NoSuchFileException)) {
          throw e;
        }
      }
    }
  }

  private Optional<Preview> tryNext(Set<Path> touched) {
    Memory now = memory.lookAgain(touched);
    List<String> changed = now.disk().changedSince(memory.disk());
    if (now.disk().hasLost(changed, memory.disk())) {
      await(HALF_SAVED_MILLIS);
      now = memory.lookAgain(touched);
      changed = now.disk().changedSince(memory.disk());
    }
    if (started && changed.isEmpty()) {
      memory = now;
      return Optional.empty();
    }
    Build.Request request = requests.get();
    Outcome<Build.Prepared> prepared =
        new Build(request, Build.Progress.SILENT, workers, now).prepare();
    memory = now.after(prepared.value());
    started = true;
    return Optional.of(new Preview(request, now, prepared, changed, workers));
  }

  private static void await(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
