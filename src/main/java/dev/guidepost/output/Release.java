package dev.guidepost.output;

import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Publishes beside what is being read: the files go to {@code releases/<digest>}, and the link
 * {@code current} is moved to it in one step, so that a reader meets the old site or the new one
 * and never a mixture.
 */
public final class Release {
  private Release() {}

  /** Returns the folder of the release. */
  public static Path publish(Path project, Path folder, List<OutputFile> files, Parallel parallel) {
    return publish(project, folder, files, false, parallel);
  }

  /** Returns the folder of the release, compressed twins included if asked. */
  public static Path publish(
      Path project, Path folder, List<OutputFile> files, boolean precompress, Parallel parallel) {
    String name = Manifest.of(files).fingerprint().hex().substring(0, 16);
    Path release = folder.resolve("releases").resolve(name);
    OutputWriter.write(project, release, files, precompress, parallel);
    try {
      Path next = folder.resolve(".current-" + name);
      Files.deleteIfExists(next);
      Files.createSymbolicLink(next, Path.of("releases").resolve(name));
      Files.move(
          next,
          folder.resolve("current"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (UnsupportedOperationException e) {
      throw new OutputWriter.Unwritable(
          "'"
              + folder
              + "' is on a file system without symbolic links; use -d instead of --release");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return release;
  }
}
