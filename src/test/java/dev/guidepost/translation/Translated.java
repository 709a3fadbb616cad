package dev.guidepost.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import dev.guidepost.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A site of which every translation was recorded as up to date, and what its authors do to it
 * afterwards.
 */
public final class Translated {
  private final Path project;

  private Translated(Path project) {
    this.project = project;
  }

  public static Translated of(Path project, String site) {
    TinySite.of(site).writeTo(project);
    Translated translated = new Translated(project);
    translated.fmt("--translation-hash", "--all");
    return translated;
  }

  /** {@code guidepost fmt}, which must succeed. */
  public Translated fmt(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    String[] all = new String[arguments.length + 3];
    all[0] = "fmt";
    all[1] = "-C";
    all[2] = project.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    assertThat(Main.run(out, out, all)).as(said.toString()).isZero();
    return this;
  }

  /** Replaces a text in a file, which must be there once. */
  public Translated edit(String path, String before, String after) {
    String text = read(path);
    assertThat(text).containsOnlyOnce(before);
    return write(path, text.replace(before, after));
  }

  public Translated write(String path, String text) {
    try {
      Files.createDirectories(project.resolve(path).getParent());
      Files.writeString(project.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Translated rename(String from, String to) {
    write(to, read(from));
    return delete(from);
  }

  public Translated delete(String path) {
    try {
      Files.delete(project.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String path) {
    try {
      return Files.readString(project.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TinySite.Built build() {
    return build(TinySite.of("").request(project));
  }

  public TinySite.Built buildStrictly() {
    return build(TinySite.of("").strict().request(project));
  }

  private static TinySite.Built build(Build.Request request) {
    return new TinySite.Built(Build.run(request, Build.Progress.SILENT));
  }

  public List<String> findings() {
    return build().findings().stream().filter(f -> !f.endsWith("[asset-unused]")).toList();
  }
}
