package dev.guidepost.build;

import dev.guidepost.model.Bytes;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Outcome;
import dev.guidepost.picture.Memo;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Remembers encoded pictures from one build to the next, a file for each in {@code
 * .guidepost/pictures} as soon as it is made, so that a build that was stopped has not worked for
 * nothing. Losing a file, or finding it broken, only costs time.
 */
final class PictureMemo implements Memo {
  private final Path folder;
  private final boolean kept;
  private final Map<String, Outcome<List<Bytes>>> earlier;
  private final Map<String, Outcome<List<Bytes>>> used = new ConcurrentHashMap<>();
  private final Map<String, Boolean> fresh = new ConcurrentHashMap<>();

  private PictureMemo(Path folder, boolean kept, Map<String, Outcome<List<Bytes>>> earlier) {
    this.folder = folder;
    this.kept = kept;
    this.earlier = earlier;
  }

  /**
   * @param kept whether anything is read and written
   */
  static PictureMemo open(Path folder, boolean kept) {
    return new PictureMemo(folder, kept, Map.of());
  }

  /** For the next build of this process, which finds what this one has used without a file. */
  PictureMemo next() {
    return used.isEmpty() ? this : new PictureMemo(folder, kept, used);
  }

  @Override
  public Outcome<List<Bytes>> get(Fingerprint key, Supplier<Outcome<List<Bytes>>> encode) {
    return used.computeIfAbsent(
        key.hex(),
        hex ->
            Optional.ofNullable(earlier.get(hex))
                .filter(known -> known.diagnostics().isEmpty())
                .or(() -> read(hex).map(Outcome::of))
                .orElseGet(() -> made(hex, encode.get())));
  }

  /** How many pictures had to be encoded. */
  int encoded() {
    return fresh.size();
  }

  /** Deletes what this build had no use for. */
  void forgetTheRest() {
    if (!kept || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(f -> !used.containsKey(f.getFileName().toString())).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // they are in nobody's way
    }
  }

  /** What was told to the author is found anew in each build, so that it is told in each. */
  private Outcome<List<Bytes>> made(String key, Outcome<List<Bytes>> outcome) {
    fresh.put(key, true);
    if (kept && outcome.diagnostics().isEmpty()) {
      outcome.value().ifPresent(pictures -> write(key, pictures));
    }
    return outcome;
  }

  private void write(String key, List<Bytes> pictures) {
    Path temporary = folder.resolve(key + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.createDirectories(folder);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(content)) {
        for (Bytes picture : pictures) {
          out.writeInt(picture.length());
          picture.writeTo(out);
        }
      }
      byte[] bytes = content.toByteArray();
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(temporary))) {
        out.writeLong(sum(bytes));
        out.write(bytes);
      }
      Files.move(
          temporary,
          folder.resolve(key),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // the next build encodes again
    }
  }

  private Optional<List<Bytes>> read(String key) {
    Path file = folder.resolve(key);
    if (!kept || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      long sum = in.readLong();
      byte[] bytes = in.readAllBytes();
      return sum == sum(bytes) ? Optional.of(pictures(ByteBuffer.wrap(bytes))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Bytes> pictures(ByteBuffer buffer) {
    List<Bytes> pictures = new ArrayList<>();
    while (buffer.hasRemaining()) {
      byte[] picture = new byte[buffer.getInt()];
      buffer.get(picture);
      pictures.add(Bytes.copyOf(picture));
    }
    return pictures;
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
