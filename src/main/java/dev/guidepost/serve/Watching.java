package dev.guidepost.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Hears that something has changed in a project. What it was is only a hint: the system drops the
 * names when many files change, says nothing of what lies in a new folder, and tells of a file
 * while it is being written.
 */
final class Watching implements AutoCloseable {
  /** After so long without another event a file is written. */
  private static final int QUIET_MILLIS = 8;

  /** Whoever writes for longer is not waited for. */
  private static final int LONGEST_MILLIS = 120;

  private static final int LOOK_ANYWAY_MILLIS = 2_000;
  private static final Set<String> WATCHED = Set.of("content", "themes");

  private final Path project;
  private final WatchService service;
  private final Map<Path, WatchKey> keys = new ConcurrentHashMap<>();

  /**
   * @param touched files of which something was heard
   * @param heardNanos when the first of it was
   */
  record Heard(Set<Path> touched, long heardNanos) {}

  private Watching(Path project, WatchService service) {
    this.project = project;
    this.service = service;
  }

  static Watching of(Path project) throws IOException {
    Watching watching = new Watching(project, project.getFileSystem().newWatchService());
    watching.watch(project);
    return watching;
  }

  /**
   * Watches these folders besides the project's own; true if one of them is new, of which it was
   * not heard what has come into it before.
   */
  boolean watch(Set<Path> folders) {
    boolean any = false;
    for (Path folder : folders) {
      WatchKey key = keys.get(folder);
      if (key == null || !key.isValid()) {
        any |= watch(folder);
      }
    }
    return any;
  }

  /** False where a system can watch no more: the folder is looked at now and then. */
  private boolean watch(Path folder) {
    try {
      keys.put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Waits until something was heard and it is quiet again; nothing after a while in which nothing
   * was heard.
   */
  Optional<Heard> await() throws InterruptedException {
    WatchKey key = service.poll(LOOK_ANYWAY_MILLIS, TimeUnit.MILLISECONDS);
    Set<Path> touched = new HashSet<>();
    long first = System.nanoTime();
    boolean any = false;
    while (key != null) {
      any |= take(key, touched);
      if (!key.reset()) {
        keys.values().remove(key);
        any = true;
      }
      long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - first);
      key =
          spent > LONGEST_MILLIS
              ? service.poll()
              : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      if (spent > 2 * LONGEST_MILLIS) {
        break;
      }
    }
    return any ? Optional.of(new Heard(touched, first)) : Optional.empty();
  }

  private boolean take(WatchKey key, Set<Path> touched) {
    boolean any = false;
    Path folder = (Path) key.watchable();
    List<WatchEvent<?>> events = key.pollEvents();
    for (WatchEvent<?> event : events) {
      if (event.context() instanceof Path name) {
        boolean matters =
            !name.toString().startsWith(".")
                && (!folder.equals(project) || WATCHED.contains(name.toString()));
        if (matters) {
          touched.add(folder.resolve(name));
        }
        any |= matters;
      } else {
        any = true;
      }
    }
    return any;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
