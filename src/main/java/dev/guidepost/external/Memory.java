package dev.guidepost.external;

import dev.guidepost.external.Verdict.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Remembers what other sites answered, a line for each address. Losing the file only means that
 * they are asked again.
 */
final class Memory {
  private static final Duration GOOD = Duration.ofDays(7);
  private static final Duration BAD = Duration.ofDays(1);
  private static final int COLUMNS = 4;

  private record Entry(Instant asked, Verdict verdict) {
    boolean holds(Instant now) {
      Duration age = Duration.between(asked, now);
      Duration limit = verdict.kind() == Kind.FINE ? GOOD : BAD;
      return !age.isNegative() && age.compareTo(limit) < 0;
    }
  }

  private final Path file;
  private final Instant now;
  private final Map<String, Entry> known = new TreeMap<>();
  private final Map<String, Entry> used = new TreeMap<>();

  private Memory(Path file, Instant now) {
    this.file = file;
    this.now = now;
  }

  /**
   * @param fresh whether to know nothing
   */
  static Memory open(Path file, Instant now, boolean fresh) {
    Memory memory = new Memory(file, now);
    if (!fresh && Files.isRegularFile(file)) {
      try {
        Files.readAllLines(file).forEach(memory::read);
      } catch (CharacterCodingException e) {
        memory.known.clear();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return memory;
  }

  private void read(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      return;
    }
    try {
      Entry entry =
          new Entry(Instant.parse(columns[0]), new Verdict(Kind.valueOf(columns[1]), columns[2]));
      if (entry.holds(now)) {
        known.put(columns[3], entry);
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // a line that somebody has broken is one that is not there
    }
  }

  synchronized Optional<Verdict> of(String url) {
    Entry entry = known.get(url);
    if (entry == null) {
      return Optional.empty();
    }
    used.put(url, entry);
    return Optional.of(entry.verdict());
  }

  /** Who asked us to come later is asked again next time. */
  synchronized void keep(String url, Verdict verdict) {
    if (verdict.kind() != Kind.BUSY && verdict.kind() != Kind.SKIPPED) {
      used.put(url, new Entry(now, verdict));
    }
  }

  /** Writes what was asked or known of this time, and forgets the rest. */
  synchronized void save() {
    StringBuilder lines = new StringBuilder();
    used.forEach((url, entry) ->
        lines
            .append(entry.asked())
            .append('\t')
            .append(entry.verdict().kind())
            .append('\t')
            .append(entry.verdict().movedTo())
            .append('\t')
            .append(url)
            .append('\n'));
    try {
      Files.createDirectories(file.getParent());
      Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
      Files.writeString(temporary, lines);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
