package dev.guidepost.serve;

import com.sun.net.httpserver.HttpServer;
import dev.guidepost.build.Build;
import dev.guidepost.build.LiveBuild;
import dev.guidepost.build.Preview;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shows a project's site to the browsers of this computer, as it is after each change. An error
 * keeps what was there before on the screen.
 */
public final class Serving implements AutoCloseable {
  private static final int BACKLOG = 1024;

  /** The rest of a site waits until what is looked at is there. */
  private static final int FIRST_MILLIS = 150;

  /** How many ports are tried. */
  private static final int PORTS = 100;

  static {
    // Read once by the server of the JDK. Requests that do not come to their end are given up, and
    // an answer is not held back until the one before was acknowledged.
    property("sun.net.httpserver.maxReqTime", "10");
    property("sun.net.httpserver.nodelay", "true");
  }

  /**
   * @param port 0 for any
   * @param editor address that opens a file, with {@code {file}}, {@code {line}}, {@code {column}}
   */
  public record Options(Path project, int port, String editor) {}

  /** Hears what happens. */
  public interface Report {
    /** A change is on the screen, or an error keeps it off. */
    void read(Preview preview, long nanos);

    /** All of the site was built. */
    void built(Build.Result result, long nanos);

    /** Something went wrong that is no mistake in the content. */
    void failed(RuntimeException failure);
  }

  private final Options options;
  private final LiveBuild build;
  private final Report report;
  private final Watching watching;
  private final Listeners listeners = new Listeners();
  private final List<HttpServer> servers;
  private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "guidepost-rest");
        thread.setDaemon(true);
        return thread;
      });
  private final Thread loop;
  private final Object turn = new Object();
  private volatile Screen screen = Screen.EMPTY;
  private Optional<Preview> latest = Optional.empty();
  private volatile boolean closed;

  private Serving(
      Options options,
      LiveBuild build,
      Report report,
      Watching watching,
      List<HttpServer> servers) {
    this.options = options;
    this.build = build;
    this.report = report;
    this.watching = watching;
    this.servers = servers;
    this.loop = new Thread(this::follow, "guidepost-watch");
    loop.setDaemon(true);
  }

  private static void property(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  /**
   * Builds, and begins to answer once there is something to show.
   *
   * @param requests what to build, asked for each build
   */
  public static Serving start(Options options, Supplier<Build.Request> requests, Report report)
      throws IOException {
    List<HttpServer> servers = bind(options.port());
    Serving serving =
        new Serving(
            options, LiveBuild.of(requests), report, Watching.of(options.project()), servers);
    serving.watchFolders();
    serving.look(Set.of(), System.nanoTime());
    serving.open();
    serving.loop.start();
    return serving;
  }

  /** The address for browsers. */
  public String address() {
    return "http://localhost:" + port() + screen.answers().map(a -> a.base()).orElse("/");
  }

  public int port() {
    return servers.getFirst().getAddress().getPort();
  }

  private void open() {
    Responses responses =
        new Responses(
            options.project(),
            new Gate(port()),
            new State(options.project(), options.editor()),
            () -> screen,
            listeners);
    for (HttpServer server : servers) {
      server.createContext("/", responses::answer);
      server.setExecutor(requests);
      server.start();
    }
  }

  /** The wanted port or the next that is free, on both loopback addresses if there are two. */
  private static List<HttpServer> bind(int port) throws IOException {
    for (int i = 0; ; i++) {
      List<HttpServer> bound = new ArrayList<>();
      try {
        bound.add(server("127.0.0.1", port == 0 ? 0 : port + i));
        int given = bound.getFirst().getAddress().getPort();
        try {
          bound.add(server("::1", given));
        } catch (BindException e) {
          // A browser that takes localhost for ::1 would see another program.
          if (isTaken(e)) {
            throw e;
          }
        } catch (IOException e) {
          // This system has no IPv6.
        }
        return bound;
      } catch (BindException e) {
        bound.forEach(server -> server.stop(0));
        if (i == PORTS) {
          throw e;
        }
      }
    }
  }

  private static boolean isTaken(BindException e) {
    return String.valueOf(e.getMessage()).contains("in use");
  }

  private static HttpServer server(String address, int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), BACKLOG);
  }

  private boolean watchFolders() {
    return watching.watch(build.folders());
  }

  private void follow() {
    try {
      while (!closed) {
        Optional<Watching.Heard> heard = watching.await();
        look(
            heard.map(Watching.Heard::touched).orElse(Set.of()),
            heard.map(Watching.Heard::heardNanos).orElse(System.nanoTime()));
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // closed
    }
  }

  private void look(Set<Path> touched, long since) {
    try {
      Optional<Preview> next = build.next(touched);
      next.ifPresent(preview -> show(preview, since));
      // What came into a folder before it was watched was not heard of.
      if (watchFolders()) {
        build.next(Set.of()).ifPresent(preview -> show(preview, since));
        watchFolders();
      }
    } catch (RuntimeException e) {
      report.failed(e);
    }
  }

  private void show(Preview preview, long since) {
    synchronized (turn) {
      latest.ifPresent(Preview::supersede);
      latest = Optional.of(preview);
      screen = screen.with(preview);
    }
    listeners.news();
    report.read(preview, System.nanoTime() - since);
    background.execute(() -> complete(preview, since));
  }

  private void complete(Preview preview, long since) {
    try {
      Thread.sleep(FIRST_MILLIS);
      Optional<Build.Result> result = preview.complete();
      synchronized (turn) {
        if (result.isEmpty() || latest.filter(l -> l == preview).isEmpty()) {
          return;
        }
        screen = screen.with(preview, result.get());
      }
      listeners.news();
      report.built(result.get(), System.nanoTime() - since);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      report.failed(e);
    }
  }

  @Override
  public void close() {
    closed = true;
    synchronized (turn) {
      latest.ifPresent(Preview::supersede);
    }
    loop.interrupt();
    servers.forEach(server -> server.stop(0));
    requests.shutdownNow();
    background.shutdownNow();
    try {
      watching.close();
      background.awaitTermination(5, TimeUnit.SECONDS);
    } catch (IOException e) {
      // it is not used any more
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    build.close();
  }
}
