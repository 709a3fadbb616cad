package dev.guidepost.build;

import dev.guidepost.host.Answers;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A site as it is at one moment, of which each page is rendered when it is asked for. */
public final class Preview {
  private final Build.Request request;
  private final Memory memory;
  private final Outcome<Build.Prepared> prepared;
  private final List<String> changed;
  private final Workers renderers;
  private final List<Diagnostic> diagnostics;
  private final Map<String, Optional<Outcome<OutputFile>>> rendered = new ConcurrentHashMap<>();
  private volatile boolean superseded;

  Preview(
      Build.Request request,
      Memory memory,
      Outcome<Build.Prepared> prepared,
      List<String> changed,
      Workers renderers) {
    this.request = request;
    this.memory = memory;
    this.prepared = prepared;
    this.changed = List.copyOf(changed);
    this.renderers = renderers;
    List<Diagnostic> all = new ArrayList<>(prepared.diagnostics());
    prepared.value().ifPresent(p -> all.addAll(p.renderer().diagnostics()));
    this.diagnostics =
        Build.judged(prepared.value().map(p -> p.resolved().project()), all, false).diagnostics();
  }

  /** Paths of the files that have changed since the one before. */
  public List<String> changed() {
    return changed;
  }

  /** What there is to say before any page was rendered. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether there is an error that keeps all its pages from being shown. */
  public boolean isRefused() {
    return prepared.value().flatMap(p -> p.renderer().value()).isEmpty()
        || diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** How a server answers for the site. */
  public Optional<Answers> answers() {
    return prepared.value().map(p -> Answers.of(p.resolved().site()));
  }

  /**
   * A page or what its template got wrong; nothing if there is no such page.
   *
   * @param path below the output folder
   */
  public Optional<Outcome<OutputFile>> page(String path) {
    Optional<Outcome<OutputFile>> known = rendered.get(path);
    if (known == null) {
      known =
          prepared
              .value()
              .flatMap(p -> p.renderer().value())
              .flatMap(r -> renderers.map(List.of(path), r::page).getFirst());
      if (known.isPresent()) {
        rendered.put(path, known);
      }
    }
    return known;
  }

  /** A file that pages refer to, or one that is made from all pages, but for the search's. */
  public Optional<OutputFile> file(String path) {
    return prepared
        .value()
        .flatMap(p -> p.renderer().value())
        .flatMap(renderer ->
            renderer
                .asset(path)
                .or(() ->
                    renderer.besides().stream().filter(f -> f.path().equals(path)).findFirst()));
  }

  /** The build of the whole site; nothing if it was superseded before it came to its end. */
  public Optional<Build.Result> complete() {
    try (Workers workers = new Workers(request.threads())) {
      Build build =
          new Build(request, (stage, done, total) -> stopIfSuperseded(), watched(workers), memory);
      return Optional.of(build.finish(prepared, Build.Besides.NOTHING));
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  /** Another one has taken its place: what is still being done for it is in vain. */
  public void supersede() {
    superseded = true;
  }

  private Parallel watched(Parallel workers) {
    return new Parallel() {
      @Override
      public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> function) {
        return workers.map(
            items,
            item -> {
              stopIfSuperseded();
              return function.apply(item);
            });
      }
    };
  }

  private void stopIfSuperseded() {
    if (superseded) {
      throw new CancellationException("another build has taken its place");
    }
  }
}
