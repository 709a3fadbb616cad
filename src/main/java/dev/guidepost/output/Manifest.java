package dev.guidepost.output;

import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the last build wrote: a line for each file with its digest, its length and its path, and
 * when that was.
 */
final class Manifest {
  private static final Entry UNWRITTEN = new Entry(new Fingerprint("0".repeat(64)), 0);

  private final Map<String, Entry> entries;
  private final FileTime writtenAt;

  private record Entry(Fingerprint print, long length) {}

  private Manifest(Map<String, Entry> entries, FileTime writtenAt) {
    this.entries = entries;
    this.writtenAt = writtenAt;
  }

  static Manifest of(Collection<OutputFile> files) {
    Map<String, Entry> entries = new TreeMap<>();
    files.forEach(f -> entries.put(f.path(), new Entry(f.fingerprint(), f.length())));
    return new Manifest(entries, FileTime.fromMillis(0));
  }

  /**
   * @param twins with their lengths
   */
  static Manifest of(Map<Twin, Long> twins) {
    Map<String, Entry> entries = new TreeMap<>();
    twins.forEach((twin, length) -> entries.put(twin.path(), new Entry(twin.print(), length)));
    return new Manifest(entries, FileTime.fromMillis(0));
  }

  /** A manifest that cannot be read counts as none: everything is written again. */
  static Manifest read(Path file) throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Manifest(entries, FileTime.fromMillis(0));
    }
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(" ", 3);
      if (parts.length == 3 && parts[0].length() == 64 && parts[1].matches("\\d{1,18}")) {
        entries.put(parts[2], new Entry(new Fingerprint(parts[0]), Long.parseLong(parts[1])));
      }
    }
    return new Manifest(entries, Files.getLastModifiedTime(file));
  }

  /**
   * Whether the folder holds the file as it should be: written by the last build and not touched
   * since.
   */
  boolean holds(Path out, String path, Fingerprint print) {
    Entry entry = entries.get(path);
    if (entry == null || !entry.print.equals(print)) {
      return false;
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(
              out.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile()
          && attributes.size() == entry.length
          && attributes.lastModifiedTime().compareTo(writtenAt) <= 0;
    } catch (IOException e) {
      return false;
    }
  }

  boolean names(String path) {
    return entries.containsKey(path);
  }

  /**
   * What is ours while a run is under way: the old files and the new ones. Those that are still to
   * be written are named and not described, so that a run after a killed one writes them.
   */
  Manifest during(Manifest after, Collection<String> different) {
    Map<String, Entry> both = with(after).entries;
    different.forEach(path -> both.put(path, UNWRITTEN));
    return new Manifest(both, writtenAt);
  }

  /** What it knows of these twins. */
  Manifest only(List<Twin> twins) {
    Map<String, Entry> known = new TreeMap<>(entries);
    known.keySet().retainAll(twins.stream().map(Twin::path).collect(Collectors.toSet()));
    return new Manifest(known, writtenAt);
  }

  Manifest with(Manifest other) {
    Map<String, Entry> both = new TreeMap<>(entries);
    both.putAll(other.entries);
    return new Manifest(both, writtenAt);
  }

  List<String> pathsWithout(Manifest other) {
    return entries.keySet().stream().filter(path -> !other.entries.containsKey(path)).toList();
  }

  Fingerprint fingerprint() {
    return Fingerprint.of(toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Manifest manifest && manifest.entries.equals(entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    entries.forEach((path, entry) ->
        text.append(entry.print.hex())
            .append(' ')
            .append(entry.length)
            .append(' ')
            .append(path)
            .append('\n'));
    return text.toString();
  }
}
