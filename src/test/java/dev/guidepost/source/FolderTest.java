package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guidepost.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
  @TempDir private Path project;

  @Test
  void aFolderThatIsNotThereIsEmpty() {
    Folder folder = Folder.walk(project, "content");

    assertThat(folder.files()).isEmpty();
    assertThat(folder.diagnostics()).isEmpty();
  }

  @Test
  void filesComeInTheOrderOfTheirPaths() throws IOException {
    write("content/zh/b.md");
    write("content/en/a.md");
    write("content/a.yml");

    assertThat(Folder.walk(project, "content").files().keySet())
        .containsExactly("content/a.yml", "content/en/a.md", "content/zh/b.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/.git/config", "content/.DS_Store", "content/en/.x/a.md"})
  void hiddenFilesAndFoldersAreNotSeen(String path) throws IOException {
    write(path);

    assertThat(Folder.walk(project, "content").files()).isEmpty();
  }

  @Test
  void aLinkToAFileOutsideIsNotFollowed() throws IOException {
    Path secret = write("secret.txt");
    Files.createDirectories(project.resolve("content"));
    link("content/page.md", secret);

    Folder folder = Folder.walk(project, "content");

    assertThat(folder.files()).isEmpty();
    assertThat(told(folder))
        .containsExactly("content/page.md: warning: a symbolic link is not followed");
  }

  @Test
  void aLinkToAFolderOutsideIsNotEntered() throws IOException {
    write("outside/page.md");
    Files.createDirectories(project.resolve("content"));
    link("content/en", project.resolve("outside"));

    Folder folder = Folder.walk(project, "content");

    assertThat(folder.files()).isEmpty();
    assertThat(told(folder))
        .containsExactly("content/en: warning: a symbolic link is not followed");
  }

  @Test
  void aLinkToTheFolderAroundItDoesNotLoop() throws IOException {
    write("content/en/page.md");
    link("content/en/again", project.resolve("content"));

    assertThat(Folder.walk(project, "content").files()).containsOnlyKeys("content/en/page.md");
  }

  @Test
  void aLinkToNothingIsNotAnError() throws IOException {
    Files.createDirectories(project.resolve("content"));
    link("content/gone.md", project.resolve("nowhere"));

    assertThat(told(Folder.walk(project, "content")))
        .containsExactly("content/gone.md: warning: a symbolic link is not followed");
  }

  @Test
  void theFolderItselfMayNotBeALink() throws IOException {
    write("elsewhere/page.md");
    link("content", project.resolve("elsewhere"));

    Folder folder = Folder.walk(project, "content");

    assertThat(folder.files()).isEmpty();
    assertThat(told(folder)).containsExactly("content: error: 'content' is a symbolic link");
  }

  @Test
  void aPipeIsLeftOutAndNotWaitedFor() throws IOException, InterruptedException {
    Files.createDirectories(project.resolve("content"));
    Path pipe = project.resolve("content/page.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    Folder folder = Folder.walk(project, "content");

    assertThat(folder.files()).isEmpty();
    assertThat(told(folder))
        .containsExactly("content/page.md: warning: not an ordinary file, left out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.md",
        "文件.md",
        "it's.md",
        "a&b<c>.md",
        "%2e%2e.md",
        "a#b?.md",
        "a\\b.md",
        "-rf.md",
        "{{ facts.x }}.md",
        "CON.md",
        "😀.md"
      })
  void anOddNameIsAName(String name) throws IOException {
    write("content/en/" + name);

    assertThat(Folder.walk(project, "content").files()).containsOnlyKeys("content/en/" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb.md", "a\nb.md", "gpj\u202e.md", "a\u200bb.md", "a\u0007.md"})
  void aNameWithInvisibleCharactersIsRefusedAndShownWithoutThem(String name) throws IOException {
    write("content/en/" + name);

    Folder folder = Folder.walk(project, "content");

    assertThat(folder.files()).isEmpty();
    assertThat(told(folder))
        .singleElement()
        .asString()
        .matches("content/en/[a-z.]*\\\\u[0-9a-f]{4}[a-z.]*: error: the file's name has .*");
  }

  @Test
  void askingForAFileThatIsNotThereIsOurOwnMistake() {
    Folder folder = Folder.walk(project, "content");

    assertThatThrownBy(() -> folder.bytes("content/../secret.txt"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Path write(String path) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private void link(String path, Path target) throws IOException {
    Files.createSymbolicLink(project.resolve(path), target);
  }

  private static List<String> told(Folder folder) {
    return folder.diagnostics().stream().map(FolderTest::line).toList();
  }

  private static String line(Diagnostic d) {
    return d.at() + ": " + d.severity().label() + ": " + d.message();
  }
}
