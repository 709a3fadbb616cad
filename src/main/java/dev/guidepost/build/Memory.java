package dev.guidepost.build;

import dev.guidepost.render.SiteRenderer;
import dev.guidepost.site.Resolution;
import dev.guidepost.source.Disk;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What a build starts from besides its request. None of it decides what comes of the build: it only
 * spares what would come out as before.
 *
 * @param isFirst whether this process has built nothing yet
 * @param disk the project's files as they are now
 * @param articles parsed by earlier builds
 * @param pictures encoded by earlier builds
 * @param resolution the site of the build before
 * @param renderer of the build before
 */
record Memory(
    boolean isFirst,
    Disk disk,
    ParseMemo articles,
    PictureMemo pictures,
    Optional<Resolution> resolution,
    Optional<SiteRenderer> renderer) {

  static Memory of(Build.Request request) {
    Path state = request.project().resolve(".guidepost");
    return new Memory(
        true,
        Disk.look(request.project()),
        ParseMemo.open(state.resolve("articles")),
        PictureMemo.open(state.resolve("pictures"), request.incremental()),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with the files as they are now. */
  Memory lookAgain(Set<Path> touched) {
    return new Memory(isFirst, disk.again(touched), articles, pictures, resolution, renderer);
  }

  /** What a build that has started from this leaves to the next. */
  Memory after(Optional<Build.Prepared> prepared) {
    return new Memory(
        false,
        disk,
        articles.next(),
        pictures.next(),
        prepared.map(p -> p.resolved().resolution()).or(() -> resolution),
        prepared.flatMap(p -> p.renderer().value()).or(() -> renderer));
  }
}
