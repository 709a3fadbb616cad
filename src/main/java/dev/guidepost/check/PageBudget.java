package dev.guidepost.check;

import dev.guidepost.check.Address.Use;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.SiteConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What a reader's browser fetches before a page stands there, pictures apart: the page, its styles
 * and the scripts that it waits for, as gzip compresses them.
 *
 * <p>Nothing that is published depends on it, since another version of zlib may compress otherwise.
 */
final class PageBudget implements Check {
  private static final int KB = 1024;

  /** More than twice what an ordinary page of the default theme costs. */
  static final long USUAL = 60L * KB;

  /** Header and trailer of gzip (RFC 1952). */
  private static final int FRAMING = 18;

  @Override
  public String code() {
    return "page-budget";
  }

  /**
   * @param shared bytes of styles and scripts
   * @param page bytes of the page itself
   */
  private record Cost(HtmlPage of, long shared, long page) {
    long all() {
      return shared + page;
    }
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    SiteConfig.Limit config = subject.site().config().budgets().page();
    long limit = config.bytes().orElse(USUAL);
    Map<String, Long> sizes = sharedSizes(subject);
    List<Cost> exceeding =
        subject
            .parallel()
            .map(subject.pages(), page -> exceeding(page, limit, sizes, subject.published()))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    Map<String, Location> sources = new HashMap<>();
    subject
        .site()
        .editions()
        .forEach(edition ->
            edition.pages().stream()
                .filter(page -> !page.isFallback())
                .forEach(page -> sources.put(page.url(), page.article().at())));
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<Long, List<HtmlPage>> byTheme = new TreeMap<>();
    for (Cost cost : exceeding) {
      if (cost.shared() > limit) {
        byTheme.computeIfAbsent(cost.shared(), s -> new ArrayList<>()).add(cost.of());
      } else {
        diagnostics.add(
            tell(
                config,
                sources.getOrDefault(cost.of().url(), Location.of(cost.of().path())),
                String.format(
                    Locale.ROOT,
                    "the page costs %d KB before it shows, and %d KB are the limit; %d KB are its"
                        + " own text, the rest styles and scripts",
                    inKb(cost.all()),
                    inKb(limit),
                    inKb(cost.page())),
                "divide it into several pages"));
      }
    }
    byTheme.forEach((bytes, pages) ->
        diagnostics.add(
            tell(
                config,
                Location.of(pages.getFirst().path()),
                String.format(
                    Locale.ROOT,
                    "%s waits for %d KB of styles and scripts, and %d KB are the limit of all",
                    OnPages.of(pages),
                    inKb(bytes),
                    inKb(limit)),
                "let the theme load less, or later: <script defer>")));
    return diagnostics;
  }

  private Diagnostic tell(SiteConfig.Limit config, Location at, String message, String hint) {
    return config.bytes().isPresent()
        ? Diagnostic.error(code(), at, message, hint + "; or raise budgets.page in site.yml")
        : Diagnostic.warning(
            code(), at, message, hint + "; or set budgets: {page: …} in content/site.yml");
  }

  private static long inKb(long bytes) {
    return (bytes + KB - 1) / KB;
  }

  /** Compressed, by path: what many pages wait for is compressed once. */
  private static Map<String, Long> sharedSizes(Subject subject) {
    List<OutputFile> files =
        subject.files().stream().filter(f -> f.path().matches(".*\\.(?:css|js)")).toList();
    List<Long> sizes =
        subject
            .parallel()
            .map(
                files,
                file ->
                    file.content() instanceof OutputFile.Data data
                        ? compressed(data.bytes(), Deflater.DEFAULT_COMPRESSION)
                        : file.length());
    Map<String, Long> byPath = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      byPath.put(files.get(i).path(), sizes.get(i));
    }
    return byPath;
  }

  /** Most pages are below the limit as they stand; only the others are compressed. */
  private static Optional<Cost> exceeding(
      HtmlPage page, long limit, Map<String, Long> sizes, Published published) {
    long shared = 0;
    for (Address address : page.addresses()) {
      if ((address.use() == Use.STYLE || address.use() == Use.SCRIPT)
          && published.place(page, address.value()) instanceof Published.Inside file) {
        shared += sizes.getOrDefault(file.path(), 0L);
      }
    }
    if (shared + page.bytes().length() <= limit
        || shared + compressed(page.bytes(), Deflater.BEST_SPEED) <= limit) {
      return Optional.empty();
    }
    Cost cost = new Cost(page, shared, compressed(page.bytes(), Deflater.DEFAULT_COMPRESSION));
    return cost.all() > limit ? Optional.of(cost) : Optional.empty();
  }

  private static long compressed(Bytes bytes, int level) {
    Deflater deflater = new Deflater(level, true);
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(OutputStream.nullOutputStream(), deflater)) {
      bytes.writeTo(out);
      out.finish();
      return deflater.getBytesWritten() + FRAMING;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
  }
}
