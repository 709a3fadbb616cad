package dev.guidepost.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guidepost.model.Bytes;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.output.OutputWriter.Unwritable;
import dev.guidepost.output.OutputWriter.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputWriterTest {
  @TempDir private Path project;
  private Path out;

  @BeforeEach
  void chooseAFolder() {
    out = project.resolve("site");
  }

  private Written write(OutputFile... files) {
    return OutputWriter.write(project, out, List.of(files), new OneByOne());
  }

  private static OutputFile page(String path, String text) {
    return OutputFile.text(path, Turn.PAGE, text);
  }

  /** Text by path of all files but the writer's own. */
  private Map<String, String> published() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = out.relativize(file).toString();
        if (!path.startsWith(OutputWriter.STATE)) {
          texts.put(path, Files.readString(file));
        }
      }
    }
    return texts;
  }

  /** Makes a file look as if it had been changed after the last build. */
  private void put(String path, String text) throws IOException {
    Files.createDirectories(out.resolve(path).getParent());
    Files.writeString(out.resolve(path), text);
    Files.setLastModifiedTime(out.resolve(path), FileTime.from(Instant.now().plusSeconds(3)));
  }

  @Test
  void theFolderHoldsTheFiles() throws IOException {
    assertThat(write(page("index.html", "home"), page("en/a/index.html", "a")))
        .isEqualTo(new Written(2, 0, 0));

    assertThat(published()).isEqualTo(Map.of("index.html", "home", "en/a/index.html", "a"));
  }

  @Test
  void aFileOfTheProjectIsCopied() throws IOException {
    Files.writeString(project.resolve("film.mp4"), "film");

    write(
        new OutputFile(
            "assets/film.mp4",
            Turn.ASSET,
            new OutputFile.CopyOf(
                "film.mp4", Fingerprint.of("film".getBytes(StandardCharsets.UTF_8)), 4)));

    assertThat(published()).isEqualTo(Map.of("assets/film.mp4", "film"));
  }

  @Test
  void whatIsRightAlreadyIsNotTouched() throws IOException {
    write(page("a/index.html", "a"), page("b/index.html", "b"));
    FileTime before = Files.getLastModifiedTime(out.resolve("a/index.html"));

    assertThat(write(page("a/index.html", "a"), page("b/index.html", "B")))
        .isEqualTo(new Written(1, 0, 1));

    assertThat(Files.getLastModifiedTime(out.resolve("a/index.html"))).isEqualTo(before);
  }

  @Test
  void aSecondBuildWritesNothing() throws IOException {
    write(page("a/index.html", "a"));
    FileTime manifest = Files.getLastModifiedTime(out.resolve(".guidepost/manifest"));

    assertThat(write(page("a/index.html", "a"))).isEqualTo(new Written(0, 0, 1));
    assertThat(Files.getLastModifiedTime(out.resolve(".guidepost/manifest"))).isEqualTo(manifest);
  }

  @Test
  void aStaleFileGoesWithTheFoldersThatItLeavesEmpty() throws IOException {
    write(page("en/a/b/index.html", "b"), page("en/index.html", "home"));

    assertThat(write(page("en/index.html", "home"))).isEqualTo(new Written(0, 1, 1));

    assertThat(out.resolve("en/a")).doesNotExist();
    assertThat(published()).isEqualTo(Map.of("en/index.html", "home"));
  }

  @Test
  void aFileThatNoBuildWroteIsKept() throws IOException {
    write(page("en/a/index.html", "a"), page("index.html", "home"));
    put("CNAME", "help.example");
    put("en/a/mine.txt", "mine");

    write(page("index.html", "home"));

    assertThat(published())
        .isEqualTo(Map.of("CNAME", "help.example", "en/a/mine.txt", "mine", "index.html", "home"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"changed", "", "longer than it was"})
  void aFileThatSomeoneChangedIsMendedOnce(String text) throws IOException {
    write(page("a/index.html", "written"), page("b/index.html", "b"));
    put("a/index.html", text);
    Files.setLastModifiedTime(out.resolve(".guidepost/manifest"), past());
    Files.setLastModifiedTime(out.resolve("b/index.html"), past());

    assertThat(write(page("a/index.html", "written"), page("b/index.html", "b")))
        .isEqualTo(new Written(1, 0, 1));
    assertThat(published()).containsEntry("a/index.html", "written");
    assertThat(write(page("a/index.html", "written"), page("b/index.html", "b")))
        .isEqualTo(new Written(0, 0, 2));
  }

  private static FileTime past() {
    return FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Test
  void aFileThatSomeoneDeletedIsWrittenAgain() throws IOException {
    write(page("a/index.html", "a"));
    Files.delete(out.resolve("a/index.html"));

    assertThat(write(page("a/index.html", "a")).written()).isEqualTo(1);
    assertThat(published()).containsEntry("a/index.html", "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense\n\n", "00 1 a/index.html\n", "\u0000\u0001"})
  void aManifestThatCannotBeReadOnlyCostsTime(String manifest) throws IOException {
    write(page("a/index.html", "a"));
    Files.writeString(out.resolve(".guidepost/manifest"), manifest);

    assertThat(write(page("a/index.html", "A")).written()).isEqualTo(1);
    assertThat(published()).isEqualTo(Map.of("a/index.html", "A"));
  }

  @Test
  void aFolderThatNoBuildHasWrittenToIsRefused() throws IOException {
    put("thesis.doc", "years of work");

    assertThatThrownBy(() -> write(page("index.html", "home")))
        .isInstanceOf(Unwritable.class)
        .hasMessageContaining("holds files that Guidepost did not write (thesis.doc)");
    assertThat(published()).isEqualTo(Map.of("thesis.doc", "years of work"));
  }

  @Test
  void theProjectItselfIsRefused() throws IOException {
    Files.createDirectories(project.resolve("content/en"));
    Files.createDirectories(project.resolve(".guidepost"));
    Files.writeString(project.resolve(".guidepost/articles"), "what earlier builds parsed");

    assertThatThrownBy(
            () -> OutputWriter.write(project, project, List.of(page("i", "x")), new OneByOne()))
        .isInstanceOf(Unwritable.class)
        .hasMessageContaining("(content)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", ".gitignore", ".gitkeep"})
  void aNoteInAnEmptyFolderIsNoObstacleAndStays(String note) throws IOException {
    put(note, "The site is built here.");

    write(page("index.html", "home"));
    write(page("index.html", "other"));

    assertThat(published()).containsEntry(note, "The site is built here.");
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(out, "a file");

    assertThatThrownBy(() -> write(page("index.html", "home")))
        .isInstanceOf(Unwritable.class)
        .hasMessageContaining("is not a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside.html", "en/../../outside.html", "/tmp/../outside.html"})
  void nothingIsWrittenOutsideOfTheFolder(String path) {
    assertThatThrownBy(() -> write(page(path, "evil")))
        .isInstanceOf(Unwritable.class)
        .hasMessageContaining("is outside of");
    assertThat(project.resolve("outside.html")).doesNotExist();
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
    write(page("index.html", "home"));
    Files.createSymbolicLink(out.resolve("en"), elsewhere);

    assertThatThrownBy(() -> write(page("index.html", "home"), page("en/a.html", "a")))
        .isInstanceOf(Unwritable.class)
        .hasMessageContaining("symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void nothingIsDeletedBehindALink() throws IOException {
    Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.html"), "precious");
    write(page("index.html", "home"), page("en/a.html", "a"));
    Files.delete(out.resolve("en/a.html"));
    Files.delete(out.resolve("en"));
    Files.createSymbolicLink(out.resolve("en"), elsewhere);

    write(page("index.html", "home"));

    assertThat(elsewhere.resolve("a.html")).hasContent("precious");
  }

  @Test
  void theWritersOwnFolderMayNotBeALink() throws IOException {
    Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
    Files.createDirectory(out);
    Files.createSymbolicLink(out.resolve(".guidepost"), elsewhere);

    assertThatThrownBy(() -> write(page("index.html", "home"))).isInstanceOf(Unwritable.class);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aLinkInThePlaceOfAFileIsReplacedAndItsTargetStays() throws IOException {
    Path target = Files.writeString(project.resolve("target.txt"), "precious");
    write(page("index.html", "home"), page("a.html", "a"));
    Files.delete(out.resolve("a.html"));
    Files.createSymbolicLink(out.resolve("a.html"), target);

    write(page("index.html", "home"), page("a.html", "a"));

    assertThat(target).hasContent("precious");
    assertThat(Files.isSymbolicLink(out.resolve("a.html"))).isFalse();
    assertThat(out.resolve("a.html")).hasContent("a");
  }

  @Test
  void aFileCanBecomeAFolderAndAFolderAFile() throws IOException {
    write(page("en/a", "file"), page("en/b/index.html", "folder"), page("en/b/c/d.html", "deep"));

    write(page("en/a/index.html", "folder"), page("en/b", "file"));

    assertThat(published()).isEqualTo(Map.of("en/a/index.html", "folder", "en/b", "file"));
    assertThat(write(page("en/a/index.html", "folder"), page("en/b", "file")))
        .isEqualTo(new Written(0, 0, 2));
  }

  @Test
  void aForeignFileInTheWayOfAFolderIsRefusedAndKept() throws IOException {
    write(page("index.html", "home"));
    put("en", "mine");

    assertThatThrownBy(() -> write(page("index.html", "home"), page("en/a.html", "a")))
        .isInstanceOf(Unwritable.class)
        .hasMessageContaining("is in the way of the site");
    assertThat(published()).containsEntry("en", "mine");
  }

  @Test
  void aForeignFileInAFolderInTheWayOfAFileIsRefusedAndKept() throws IOException {
    write(page("index.html", "home"), page("en/a.html", "a"));
    put("en/b.html/mine.txt", "mine");

    assertThatThrownBy(
            () -> write(page("index.html", "home"), page("en/a.html", "A"), page("en/b.html", "b")))
        .isInstanceOf(Unwritable.class)
        .hasMessageContaining("is in the way of the site");
    assertThat(published()).containsEntry("en/b.html/mine.txt", "mine");
  }

  @Test
  void whatOthersReferToIsWrittenFirst() throws IOException {
    write(page("old.html", "old"));
    Files.createSymbolicLink(out.resolve("en"), project);

    assertThatThrownBy(() ->
            write(
                OutputFile.text("sitemap.xml", Turn.INDEX, "map"),
                page("en/index.html", "fails"),
                OutputFile.text("assets/site.css", Turn.ASSET, "style")))
        .isInstanceOf(Unwritable.class);

    assertThat(out.resolve("assets/site.css")).hasContent("style");
    assertThat(out.resolve("sitemap.xml")).doesNotExist();
    assertThat(out.resolve("old.html")).hasContent("old");
  }

  @Test
  void aFailedRunIsFinishedByTheNext() throws IOException {
    write(page("a.html", "one"), page("old/index.html", "old"));
    Files.createSymbolicLink(out.resolve("en"), project);
    OutputFile[] next = {
      OutputFile.text("assets/x.css", Turn.ASSET, "x"),
      page("a.html", "two"),
      page("en/b.html", "b")
    };
    assertThatThrownBy(() -> write(next)).isInstanceOf(Unwritable.class);
    Files.delete(out.resolve("en"));

    write(next);

    assertThat(published())
        .isEqualTo(Map.of("assets/x.css", "x", "a.html", "two", "en/b.html", "b"));
  }

  /** The killed run had promised the new text, whose length is that of the old one. */
  @Test
  void aRunThatEndsBeforeAPageIsWrittenDoesNotCountAsHavingWrittenIt() throws IOException {
    write(page("z.html", "2026"));
    Files.setLastModifiedTime(out.resolve("z.html"), past());
    Files.createSymbolicLink(out.resolve("en"), project);
    OutputFile[] next = {page("en/b.html", "b"), page("z.html", "2027")};
    assertThatThrownBy(() -> write(next)).isInstanceOf(Unwritable.class);
    Files.delete(out.resolve("en"));

    write(next);

    assertThat(published()).containsEntry("z.html", "2027");
  }

  @Test
  void leftOversOfAKilledRunAreRemoved() throws IOException {
    write(page("a.html", "a"));
    Files.createDirectories(out.resolve(".guidepost/tmp"));
    Files.writeString(out.resolve(".guidepost/tmp/PAGE-0"), "half a pa");

    write(page("a.html", "a"));

    assertThat(out.resolve(".guidepost/tmp")).doesNotExist();
  }

  @Test
  void aMissingSourceIsTheDisksFaultAndNotOurs() {
    assertThatThrownBy(() ->
            write(
                new OutputFile(
                    "a.png",
                    Turn.ASSET,
                    new OutputFile.CopyOf("gone.png", Fingerprint.of("x"), 1))))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(out.resolve("a.png")).doesNotExist();
  }

  @Test
  void anEmptyFileIsAFile() throws IOException {
    write(new OutputFile("empty.txt", Turn.ASSET, new OutputFile.Data(Bytes.utf8(""))));

    assertThat(published()).isEqualTo(Map.of("empty.txt", ""));
    assertThat(write(new OutputFile("empty.txt", Turn.ASSET, new OutputFile.Data(Bytes.utf8("")))))
        .isEqualTo(new Written(0, 0, 1));
  }
}
