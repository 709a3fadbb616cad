package dev.guidepost.external;

import dev.guidepost.external.Verdict.Kind;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.ExternalLink;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Asks for every page of other sites to which the content leads, each once and each host for one
 * page at a time. Only what is gone is a mistake: who refuses, is busy or is not reached may be
 * there for readers all the same, and a check that fails for that is one that people switch off.
 */
public final class ExternalCheck {
  private static final int HOSTS_AT_ONCE = 8;

  /** After so many questions in a row without an answer a host is left alone. */
  private static final int MAX_SILENT = 2;

  /**
   * @param allowedHosts that may be asked; empty allows all
   * @param now decides what is still remembered
   * @param fresh whether nothing is
   * @param memory file of what was answered before
   */
  public record Request(Set<String> allowedHosts, Instant now, boolean fresh, Path memory) {}

  /**
   * @param summary what was asked and how it ended, in one line
   */
  public record Report(List<Diagnostic> diagnostics, String summary) {
    public Report {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * @param patience for one answer
   * @param pause between two questions to one host
   */
  record Manners(Boundary boundary, Duration patience, Duration pause) {}

  private final List<ExternalLink> links;
  private final Memory memory;
  private final Manners manners;
  private final IntConsumer progress;
  private final AtomicInteger done = new AtomicInteger();
  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();

  private ExternalCheck(
      List<ExternalLink> links, Memory memory, Manners manners, IntConsumer progress) {
    this.links = links;
    this.memory = memory;
    this.manners = manners;
    this.progress = progress;
  }

  /**
   * @param progress hears how many are done
   */
  public static Report run(List<ExternalLink> links, Request request, IntConsumer progress) {
    return run(
        links,
        request,
        new Manners(
            Boundary.of(request.allowedHosts()), Duration.ofSeconds(15), Duration.ofSeconds(1)),
        progress);
  }

  static Report run(
      List<ExternalLink> links, Request request, Manners manners, IntConsumer progress) {
    Memory memory = Memory.open(request.memory(), request.now(), request.fresh());
    ExternalCheck check = new ExternalCheck(links, memory, manners, progress);
    check.ask();
    memory.save();
    return check.report();
  }

  private void ask() {
    Map<String, List<String>> byHost = new TreeMap<>();
    for (ExternalLink link : links) {
      Optional<Verdict> known = memory.of(link.url());
      if (known.isPresent()) {
        conclude(link.url(), known.get());
      } else {
        byHost.computeIfAbsent(host(link.url()), h -> new ArrayList<>()).add(link.url());
      }
    }
    try (Asker asker = new Asker(manners.boundary(), manners.patience());
        ExecutorService hosts = Executors.newFixedThreadPool(HOSTS_AT_ONCE, daemons())) {
      List<Future<?>> asked = new ArrayList<>();
      byHost.values().forEach(urls -> asked.add(hosts.submit(() -> host(urls, asker))));
      for (Future<?> one : asked) {
        await(one);
      }
    }
  }

  private static ThreadFactory daemons() {
    return task -> {
      Thread thread = new Thread(task, "guidepost-external");
      thread.setDaemon(true);
      return thread;
    };
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** All pages of one host, one after the other; who is busy or silent is left alone. */
  private void host(List<String> urls, Asker asker) {
    int silent = 0;
    Optional<Kind> given = Optional.empty();
    for (int i = 0; i < urls.size(); i++) {
      try {
        Verdict verdict = given.isPresent() ? Verdict.of(given.get()) : asker.ask(urls.get(i));
        if (given.isEmpty()) {
          memory.keep(urls.get(i), verdict);
          silent = verdict.kind() == Kind.SILENT ? silent + 1 : 0;
          if (verdict.kind() == Kind.BUSY || silent >= MAX_SILENT) {
            given = Optional.of(verdict.kind());
          }
          if (i + 1 < urls.size() && given.isEmpty() && verdict.kind() != Kind.SKIPPED) {
            Thread.sleep(manners.pause());
          }
        }
        conclude(urls.get(i), verdict);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void conclude(String url, Verdict verdict) {
    verdicts.put(url, verdict);
    progress.accept(done.incrementAndGet());
  }

  private Report report() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (ExternalLink link : links) {
      Verdict verdict = verdicts.getOrDefault(link.url(), Verdict.of(Kind.SILENT));
      counts.merge(verdict.kind(), 1, Integer::sum);
      if (verdict.kind() == Kind.GONE) {
        diagnostics.add(
            Diagnostic.warning(
                "external-gone",
                link.at(),
                "the page '" + link.url() + "' is gone" + elsewhere(link),
                "link to where it is now, or remove the link"));
      } else if (!verdict.movedTo().isEmpty()) {
        diagnostics.add(
            Diagnostic.info(
                "external-moved",
                link.at(),
                "the page '" + link.url() + "' has moved for good" + elsewhere(link),
                "link to " + verdict.movedTo()));
      }
    }
    return new Report(diagnostics, summary(counts));
  }

  private static String elsewhere(ExternalLink link) {
    return link.times() == 1 ? "" : "; it is linked " + link.times() + " times";
  }

  private String summary(Map<Kind, Integer> counts) {
    StringJoiner parts = new StringJoiner(", ");
    counts.forEach((kind, count) -> parts.add(count + " " + kind.words()));
    return links.size() + " pages of other sites" + (links.isEmpty() ? "" : ": " + parts);
  }
}
