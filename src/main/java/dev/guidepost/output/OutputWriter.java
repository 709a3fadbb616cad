package dev.guidepost.output;

import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
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
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings a folder to hold exactly the given files. Each is written beside its place and moved into
 * it; what others refer to comes first and stale files go last, so that at no instant a file that
 * exists refers to one that does not, and a killed run is finished by the next one. Files that are
 * already right are not touched. Files that no build has written are never deleted.
 */
public final class OutputWriter {
  static final String STATE = ".guidepost";
  private static final String MANIFEST = "manifest";

  /** Names that may lie in a folder that no build has written to yet. */
  private static final Set<String> NOTES =
      Set.of("README.md", "README.txt", "NOTE.md", "lost+found");

  /**
   * What was done.
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
  private final Parallel parallel;
  private final Set<Path> safeFolders = ConcurrentHashMap.newKeySet();

  private OutputWriter(Path project, Path out, Parallel parallel) {
    this.project = project;
    this.out = out;
    this.state = out.resolve(STATE);
    this.parallel = parallel;
  }

  public static Written write(Path project, Path out, List<OutputFile> files, Parallel parallel) {
    try {
      return new OutputWriter(project, out, parallel).write(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Written write(List<OutputFile> files) throws IOException {
    refuseForeignFolder();
    Files.createDirectories(state);
    try (FileChannel channel =
            FileChannel.open(
                state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      return lock.isValid() ? locked(files) : new Written(0, 0, 0);
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

  private Written locked(List<OutputFile> files) throws IOException {
    Path temporary = state.resolve("tmp");
    deleteTree(temporary);
    Files.createDirectories(temporary);
    Manifest before = Manifest.read(state.resolve(MANIFEST));
    Manifest after = Manifest.of(files);
    List<OutputFile> different = files.stream().filter(f -> !before.holds(out, f)).toList();
    boolean changed = !different.isEmpty() || !before.equals(after);
    if (changed) {
      put(temporary, MANIFEST, before.during(after, different).toString());
    }
    for (OutputFile.Turn turn : OutputFile.Turn.values()) {
      List<OutputFile> now = different.stream().filter(f -> f.turn() == turn).toList();
      // A new page is there before an old one links to it.
      place(now.stream().filter(f -> !before.names(f.path())).toList(), temporary, before);
      place(now.stream().filter(f -> before.names(f.path())).toList(), temporary, before);
    }
    List<String> stale = before.pathsWithout(after);
    for (String path : stale) {
      delete(out.resolve(path));
    }
    if (changed) {
      put(temporary, MANIFEST, after.toString());
    }
    deleteTree(temporary);
    return new Written(different.size(), stale.size(), files.size() - different.size());
  }

  private void place(List<OutputFile> files, Path temporary, Manifest before) {
    parallel.map(
        IntStream.range(0, files.size()).boxed().toList(),
        i -> place(files.get(i), temporary.resolve("file-" + i), before));
  }

  private boolean place(OutputFile file, Path temporary, Manifest before) {
    Path target = out.resolve(file.path()).normalize();
    try {
      prepare(target, before);
      try (OutputStream stream = Files.newOutputStream(temporary)) {
        write(file, project, stream);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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

  private void put(Path temporary, String name, String text) throws IOException {
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
