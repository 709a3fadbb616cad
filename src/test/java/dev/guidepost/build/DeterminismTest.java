package dev.guidepost.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.Child;
import dev.guidepost.cli.Main;
import dev.guidepost.model.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference site, built on machines that differ in everything but the site. */
class DeterminismTest {
  private static Map<String, String> expected;

  @BeforeAll
  static void buildHere(@TempDir Path folder) throws IOException {
    copy(folder, new Random(0));
    expected = build(folder, Map.of("TZ", "UTC"), "1", "-Duser.language=en");
  }

  @ParameterizedTest(name = "{0} {1}, {2} threads")
  @CsvSource(
      textBlock =
          """
          Asia/Shanghai,    zh-CN, 8
          America/New_York, tr-TR, 1
          America/New_York, ar-EG, 8
          Asia/Shanghai,    en-US, 1
          UTC,              hi-IN, 8
          """)
  void neitherZoneNorLanguageNorThreadsNorTheOrderOfFilesChangeAByte(
      String zone, String locale, String threads, @TempDir Path folder) throws IOException {
    copy(folder, new Random(locale.hashCode()));

    Map<String, String> built =
        build(
            folder,
            Map.of("TZ", zone),
            threads,
            "-Duser.language=" + locale.split("-")[0],
            "-Duser.country=" + locale.split("-")[1]);

    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(built).isEqualTo(expected);
  }

  private static Map<String, String> build(
      Path folder, Map<String, String> environment, String threads, String... options)
      throws IOException {
    Child.Ended ended =
        Child.with(environment, options)
            .run(
                folder,
                Main.class.getName(),
                "build",
                "-C",
                folder.toString(),
                "--now",
                "2026-11-21T12:00:00Z",
                "--threads",
                threads);
    assertThat(ended.code()).as(ended.err()).isZero();
    Map<String, String> prints = new TreeMap<>();
    Path site = folder.resolve("site");
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("lock")) {
          prints.put(
              site.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)).hex());
        }
      }
    }
    return prints;
  }

  /** Copies the repository's own content, file by file in a random order. */
  private static void copy(Path folder, Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of("content"))) {
      files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, random);
    for (Path file : files) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(file, folder.resolve(file));
    }
  }
}
