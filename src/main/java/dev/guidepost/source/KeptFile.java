package dev.guidepost.source;

import dev.guidepost.model.Asset;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was found, with what was made of its bytes and of nothing else, each once: it holds
 * for as long as the file holds the same bytes.
 */
final class KeptFile {
  /** What was written as recently as this may be written again and bear the same date. */
  private static final long COARSEST_CLOCK_NANOS = TimeUnit.MILLISECONDS.toNanos(2_500);

  private final String path;
  private final Path file;
  private final Stamp stamp;
  private final Content content;

  /**
   * @param settled whether the same size and date would mean the same bytes
   */
  private record Stamp(long size, long modified, @Nullable Object key, boolean settled) {
    static Stamp of(BasicFileAttributes attributes) {
      long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
      return new Stamp(
          attributes.size(),
          modified,
          attributes.fileKey(),
          Math.abs(now - modified) > COARSEST_CLOCK_NANOS);
    }

    boolean isStill(Stamp now) {
      return settled
          && size == now.size
          && modified == now.modified
          && Objects.equals(key, now.key);
    }
  }

  /** What was made of the bytes; several threads may make the same. */
  private static final class Content {
    private volatile @Nullable Outcome<String> text;
    private volatile @Nullable Asset asset;
    private volatile @Nullable Bytes bytes;
    private volatile @Nullable SourceFile page;
  }

  private KeptFile(String path, Path file, Stamp stamp, Content content) {
    this.path = path;
    this.file = file;
    this.stamp = stamp;
    this.content = content;
  }

  static KeptFile found(String path, Path file, BasicFileAttributes attributes) {
    return new KeptFile(path, file, Stamp.of(attributes), new Content());
  }

  /**
   * The file as it is now, with all that was made of it if it holds the same.
   *
   * @param doubted whether it may have changed under the same size and date
   */
  KeptFile now(BasicFileAttributes attributes, boolean doubted) {
    Stamp now = Stamp.of(attributes);
    return !doubted && stamp.isStill(now) ? this : new KeptFile(path, file, now, contentNow());
  }

  /** The content if the bytes of today would make the same, else one that holds what they make. */
  private Content contentNow() {
    Content next = new Content();
    Outcome<String> text = content.text;
    Asset asset = content.asset;
    Bytes bytes = content.bytes;
    if (text == null && asset == null && bytes == null) {
      return next;
    }
    byte[] read = read();
    boolean same = true;
    if (text != null) {
      next.text = Decoding.decode(read, path);
      same = text.equals(next.text);
    }
    if (asset != null) {
      next.asset = asset(read);
      same &= asset.equals(next.asset);
    }
    if (bytes != null) {
      next.bytes = Bytes.copyOf(read);
      same &= bytes.equals(next.bytes);
    }
    return same ? content : next;
  }

  /** Equal to that of an earlier moment if the file has held the same since. */
  Object held() {
    return content;
  }

  /** Whether there is nothing in it, as for a moment while it is being saved. */
  boolean isEmpty() {
    return stamp.size() == 0;
  }

  byte[] bytes() {
    Bytes known = content.bytes;
    if (known == null) {
      known = Bytes.copyOf(read());
      content.bytes = known;
    }
    return known.toArray();
  }

  Outcome<String> text() {
    Outcome<String> known = content.text;
    if (known == null) {
      known = Decoding.decode(read(), path);
      content.text = known;
    }
    return known;
  }

  Asset asset() {
    Asset known = content.asset;
    if (known == null) {
      known = asset(read());
      content.asset = known;
    }
    return known;
  }

  private Asset asset(byte[] read) {
    return new Asset(
        path,
        Fingerprint.of(read),
        read.length,
        ImageHeader.isImage(path) ? ImageHeader.size(read) : Optional.empty());
  }

  /** The page that was made of its text alone. */
  Optional<SourceFile> page(Lang lang, String name) {
    SourceFile known = content.page;
    return known != null && known.lang().equals(lang) && known.page().equals(name)
        ? Optional.of(known)
        : Optional.empty();
  }

  SourceFile keep(SourceFile page) {
    content.page = page;
    return page;
  }

  private byte[] read() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
