package dev.guidepost.output;

import dev.guidepost.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A site as one file, to be sent or handed out. The same site is the same bytes: files come in the
 * order of their paths, and all are of one time.
 */
public final class Zip {
  /** The first days that a zip can tell depend on the zone of who writes it. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Zip() {}

  public static void write(Path project, Path zip, List<OutputFile> files) {
    Path temporary = zip.resolveSibling(zip.getFileName() + ".tmp");
    try {
      Files.createDirectories(zip.toAbsolutePath().getParent());
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(temporary))) {
        for (OutputFile file :
            files.stream().sorted(Comparator.comparing(OutputFile::path)).toList()) {
          ZipEntry entry = new ZipEntry(file.path());
          entry.setTimeLocal(TIME);
          out.putNextEntry(entry);
          OutputWriter.write(file, project, out);
          out.closeEntry();
        }
      }
      Files.move(
          temporary, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
