package dev.guidepost.output;

import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings a folder to hold exactly the given files, and their compressed twins if asked. Each is
 * written beside its place and moved into it; what others refer to comes first and stale files go
 * last, so that at no instant a file that exists refers to one that does not, and a killed run is
 * finished by the next one. Files that are already right are not touched. Files that no build has
 * written are never deleted.
 */
public final class OutputWriter {
  static final String STATE = ".guidepost";
  private static final String MANIFEST = "manifest";

  /** Names that may lie in a folder that no build has written to yet. */
  private static final Set<String> NOTES =
      Set.of("README.md", "README.txt", "NOTE.md", "lost+found");

  /**
   * What was done with files and twins.
   *
   * @param written files that were new or different
   * @param deleted files that the site no longer has
   * @param same files that were right already
   */
  public record Written(int written, int deleted, int same) {}

  /** The folder cannot be written to for a reason that its owner can mend. */
  public static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwritable(String message) {
      super(message);
    }
  }

  private final Path project;
  private final Path out;
  private final Path state;
  private final Path temporary;
  private final Parallel parallel;
  private final Set<Path> safeFolders = ConcurrentHashMap.newKeySet();

  private OutputWriter(Path project, Path out, Parallel parallel) {
    this.project = project;
    this.out = out;
    this.state = out.resolve(STATE);
    this.temporary = state.resolve("tmp");
    this.parallel = parallel;
  }

  public static Written write(Path project, Path out, List<OutputFile> files, Parallel parallel) {
    return write(project, out, files, false, parallel);
  }

  /**
   * @param precompress whether text files get compressed twins for servers that send them
   */
  public static Written write(
      Path project, Path out, List<OutputFile> files, boolean precompress, Parallel parallel) {
    try {
      return new OutputWriter(project, out, parallel)
          .write(files, precompress ? Coding.available() : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this system has Brotli; without it the only twins are those for gzip. */
  public static boolean hasBrotli() {
    return Coding.BROTLI.isAvailable();
  }

  private Written write(List<OutputFile> files, List<Coding> codings) throws IOException {
    refuseForeignFolder();
    Files.createDirectories(state);
    try (FileChannel channel =
            FileChannel.open(
                state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      return lock.isValid() ? locked(files, codings) : new Written(0, 0, 0);
    }
  }

  private FileLock lock(FileChannel channel) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new Unwritable(
          "another build is writing to '"
              + out
              + "'; wait for it, or choose another folder with -d");
    }
    return lock;
  }

  private void refuseForeignFolder() throws IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new Unwritable("'" + out + "' is not a folder; choose another one with -d");
    }
    if (Files.isSymbolicLink(state)) {
      throw new Unwritable("'" + state + "' is a symbolic link; remove it");
    }
    if (!Files.isDirectory(out) || Files.exists(state.resolve(MANIFEST))) {
      return;
    }
    try (Stream<Path> list = Files.list(out)) {
      List<String> foreign =
          list.map(p -> p.getFileName().toString())
              .filter(n -> !n.startsWith(".") && !NOTES.contains(n))
              .sorted()
              .toList();
      if (!foreign.isEmpty()) {
        throw new Unwritable(
            "'"
                + out
                + "' holds files that Guidepost did not write ("
                + foreign.getFirst()
                + "); choose an empty folder with -d");
      }
    }
  }

  private Written locked(List<OutputFile> files, List<Coding> codings) throws IOException {
    deleteTree(temporary);
    Files.createDirectories(temporary);
    Manifest before = Manifest.read(state.resolve(MANIFEST));
    List<OutputFile> different =
        files.stream().filter(f -> !before.holds(out, f.path(), f.fingerprint())).toList();
    Map<Boolean, List<Twin>> twins =
        Twin.of(files, codings).stream()
            .collect(Collectors.partitioningBy(t -> before.holds(out, t.path(), t.print())));
    List<Twin> there = twins.getOrDefault(true, List.of());
    List<Twin> missing = twins.getOrDefault(false, List.of());
    Manifest known = Manifest.of(files).with(before.only(there));
    boolean changed = !different.isEmpty() || !missing.isEmpty() || !before.equals(known);
    if (changed) {
      put(MANIFEST, before.during(known, paths(different, missing)).toString());
    }
    Map<Twin, Long> made = new HashMap<>();
    for (OutputFile.Turn turn : OutputFile.Turn.values()) {
      // A new page is there before an old one links to it.
      for (boolean old : List.of(false, true)) {
        Predicate<OutputFile> now = f -> f.turn() == turn && before.names(f.path()) == old;
        made.putAll(
            place(
                different.stream().filter(now).toList(),
                missing.stream().filter(t -> now.test(t.of())).toList(),
                before));
      }
    }
    Manifest after = known.with(Manifest.of(made));
    // Backwards, so that a twin goes before its file.
    List<String> stale = before.pathsWithout(after).reversed();
    for (String path : stale) {
      delete(out.resolve(path));
    }
    if (changed) {
      put(MANIFEST, after.toString());
    }
    deleteTree(temporary);
    return new Written(
        different.size() + made.size(),
        stale.size(),
        files.size() - different.size() + there.size());
  }

  private static List<String> paths(List<OutputFile> files, List<Twin> twins) {
    return Stream.concat(files.stream().map(OutputFile::path), twins.stream().map(Twin::path))
        .toList();
  }

  /** A file that is ready to be moved into place; or none, and none is to be there. */
  private record Piece(String path, Optional<Path> ready) {}

  /**
   * A server prefers a twin and never asks whether it is older than its file. So all twins are in
   * place before the first file changes, and those that do not come again are gone by then.
   *
   * @return the twins that are smaller than their files, with their lengths
   */
  private Map<Twin, Long> place(List<OutputFile> files, List<Twin> twins, Manifest before)
      throws IOException {
    List<Piece> originals = parallel.map(numbers(files.size()), i -> copy(files.get(i), i));
    List<Piece> compressed = parallel.map(numbers(twins.size()), i -> compress(twins.get(i), i));
    Map<Twin, Long> made = new HashMap<>();
    for (int i = 0; i < twins.size(); i++) {
      Optional<Path> ready = compressed.get(i).ready();
      if (ready.isPresent()) {
        made.put(twins.get(i), Files.size(ready.get()));
      }
    }
    parallel.map(outlived(files, twins, before), piece -> move(piece, before));
    parallel.map(compressed, piece -> move(piece, before));
    parallel.map(originals, piece -> move(piece, before));
    return made;
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private Piece copy(OutputFile file, int number) {
    Path ready = temporary.resolve("file-" + number);
    try (OutputStream stream = Files.newOutputStream(ready)) {
      write(file, project, stream);
      return new Piece(file.path(), Optional.of(ready));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Piece compress(Twin twin, int number) {
    try {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      write(twin.of(), project, content);
      byte[] compressed = twin.coding().encode(content.toByteArray());
      if (compressed.length >= content.size()) {
        return new Piece(twin.path(), Optional.empty());
      }
      return new Piece(
          twin.path(), Optional.of(Files.write(temporary.resolve("twin-" + number), compressed)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Twins of an earlier build that these files no longer have. */
  private static List<Piece> outlived(List<OutputFile> files, List<Twin> twins, Manifest before) {
    Set<String> coming = twins.stream().map(Twin::path).collect(Collectors.toSet());
    return files.stream()
        .flatMap(file -> Stream.of(Coding.values()).map(coding -> coding.pathOf(file.path())))
        .filter(path -> before.names(path) && !coming.contains(path))
        .map(path -> new Piece(path, Optional.empty()))
        .toList();
  }

  private boolean move(Piece piece, Manifest before) {
    Path target = out.resolve(piece.path()).normalize();
    try {
      prepare(target, before);
      if (piece.ready().isPresent()) {
        Files.move(
            piece.ready().get(),
            target,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } else if (before.names(piece.path())) {
        Files.deleteIfExists(target);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(OutputFile file, Path project, OutputStream stream) throws IOException {
    switch (file.content()) {
      case OutputFile.Data data -> data.bytes().writeTo(stream);
      case OutputFile.CopyOf copy -> Files.copy(project.resolve(copy.path()), stream);
    }
  }

  /**
   * Makes the folders on the way; a link among them could lead out of the site and is refused. What
   * an earlier build has left in the way is deleted.
   */
  private void prepare(Path target, Manifest before) throws IOException {
    Path folder = target.getParent();
    if (!target.startsWith(out.normalize()) || folder == null) {
      throw new Unwritable("'" + target + "' is outside of '" + out + "'");
    }
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> walk = Files.walk(target)) {
        walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
            .forEach(path -> refuseForeignFile(path, before));
      }
      deleteTree(target);
    }
    if (!safeFolders.contains(folder)) {
      makeFolders(folder, before);
    }
  }

  private synchronized void makeFolders(Path folder, Manifest before) throws IOException {
    for (Path at : inwardsTo(folder)) {
      if (Files.isSymbolicLink(at)) {
        throw new Unwritable("'" + at + "' is a symbolic link; remove it");
      }
      if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
        refuseForeignFile(at, before);
        Files.delete(at);
      }
    }
    Files.createDirectories(folder);
    safeFolders.add(folder);
  }

  /** The folders between the output folder and this one, which is the last of them. */
  private List<Path> inwardsTo(Path folder) {
    List<Path> folders = new ArrayList<>();
    Path root = out.normalize();
    for (Path at = folder.normalize();
        at != null && at.startsWith(root) && !at.equals(root);
        at = at.getParent()) {
      folders.addFirst(at);
    }
    return folders;
  }

  private void refuseForeignFile(Path file, Manifest before) {
    List<String> names = new ArrayList<>();
    out.normalize().relativize(file).forEach(name -> names.add(name.toString()));
    if (!before.names(String.join("/", names))) {
      throw new Unwritable(
          "'" + file + "' is in the way of the site and Guidepost did not write it; move it away");
    }
  }

  private void put(String name, String text) throws IOException {
    Path file = temporary.resolve(name);
    Files.writeString(file, text);
    Files.move(
        file,
        state.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes the file and the folders that it leaves empty. */
  private void delete(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent == null
        || !file.normalize().startsWith(out.normalize())
        || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        || inwardsTo(parent).stream().anyMatch(Files::isSymbolicLink)) {
      return;
    }
    Files.delete(file);
    for (Path folder = file.getParent();
        folder != null && !folder.equals(out) && isEmpty(folder);
        folder = folder.getParent()) {
      Files.delete(folder);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.findAny().isEmpty();
    }
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = new ArrayList<>(walk.toList());
    }
    for (Path path : all.reversed()) {
      Files.delete(path);
    }
  }
}
