package dev.guidepost.build;

import dev.guidepost.model.Article;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Outcome;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * Remembers parsed articles from one build to the next in {@code .guidepost/articles}. The key is a
 * digest of everything that parsing depends on, so an entry is either right or not found; losing
 * the file, or finding it broken, only costs time.
 */
final class ParseMemo {
  private static final int FORMAT = 0x47_50_00_02;
  private static final RecordCodec<Parsed> CODEC = new RecordCodec<>(Parsed.class);

  /** An outcome as a record of plain types. */
  private record Parsed(Optional<Article> article, List<Diagnostic> diagnostics) {}

  private record Slice(int offset, int length) {}

  private final Path file;
  private final byte[] stored;
  private final Map<String, Slice> slices;
  private final Map<String, Outcome<Article>> earlier;
  private final Map<String, Outcome<Article>> used = new ConcurrentHashMap<>();
  private final Map<String, Boolean> fresh = new ConcurrentHashMap<>();

  private ParseMemo(
      Path file, byte[] stored, Map<String, Slice> slices, Map<String, Outcome<Article>> earlier) {
    this.file = file;
    this.stored = stored;
    this.slices = slices;
    this.earlier = earlier;
  }

  static ParseMemo open(Path file) {
    try {
      byte[] stored = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
      ParseMemo memo = new ParseMemo(file, stored, new HashMap<>(), Map.of());
      if (memo.index()) {
        return memo;
      }
    } catch (IOException e) {
      // as if there were none
    }
    return new ParseMemo(file, new byte[0], new HashMap<>(), Map.of());
  }

  /** For the next build of this process, which finds what this one has used without a file. */
  ParseMemo next() {
    return used.isEmpty() ? this : new ParseMemo(file, new byte[0], new HashMap<>(), used);
  }

  Outcome<Article> get(Fingerprint key, Supplier<Outcome<Article>> parse) {
    return used.computeIfAbsent(
        key.hex(),
        hex ->
            Optional.ofNullable(earlier.get(hex))
                .filter(known -> known.value().isPresent())
                .or(() -> read(hex))
                .orElseGet(() -> {
                  fresh.put(hex, true);
                  return parse.get();
                }));
  }

  /** How many articles had to be parsed. */
  int parsed() {
    return fresh.size();
  }

  /**
   * Keeps what this build has used. A page that was refused is read again next time: the reason may
   * have been a busy machine.
   */
  void save() {
    if (fresh.isEmpty() && used.size() == slices.size()) {
      return;
    }
    Path temporary =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.createDirectories(file.getParent());
      CRC32 sum = new CRC32();
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16))) {
        out.writeInt(FORMAT);
        for (Map.Entry<String, Outcome<Article>> entry : new TreeMap<>(used).entrySet()) {
          if (entry.getValue().value().isEmpty()) {
            continue;
          }
          byte[] bytes = bytes(entry.getKey(), entry.getValue());
          out.writeInt(1);
          out.writeUTF(entry.getKey());
          out.writeInt(bytes.length);
          out.write(bytes);
          sum.update(bytes);
        }
        out.writeInt(0);
        out.writeLong(sum.getValue());
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // the next build parses again
    }
  }

  private byte[] bytes(String key, Outcome<Article> outcome) throws IOException {
    Slice slice = slices.get(key);
    if (slice != null && !fresh.containsKey(key)) {
      return Arrays.copyOfRange(stored, slice.offset(), slice.offset() + slice.length());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    CODEC.write(new Parsed(outcome.value(), outcome.diagnostics()), new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private Optional<Outcome<Article>> read(String key) {
    Slice slice = slices.get(key);
    if (slice == null) {
      return Optional.empty();
    }
    try {
      Parsed parsed =
          CODEC.read(
              new DataInputStream(
                  new ByteArrayInputStream(stored, slice.offset(), slice.length())));
      return Optional.of(new Outcome<>(parsed.article(), parsed.diagnostics()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Finds the entries; false if the file is not whole. */
  private boolean index() throws IOException {
    if (stored.length == 0) {
      return true;
    }
    ByteBuffer buffer = ByteBuffer.wrap(stored);
    CRC32 sum = new CRC32();
    try {
      if (buffer.getInt() != FORMAT) {
        return false;
      }
      while (buffer.getInt() == 1) {
        byte[] key = new byte[Short.toUnsignedInt(buffer.getShort())];
        buffer.get(key);
        int length = buffer.getInt();
        sum.update(stored, buffer.position(), length);
        slices.put(
            new String(key, StandardCharsets.US_ASCII), new Slice(buffer.position(), length));
        buffer.position(buffer.position() + length);
      }
      return buffer.getLong() == sum.getValue();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
