package dev.guidepost.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the time zone is that of the whole machine")
class ZipTest {
  private static final OutputFile PAGE = OutputFile.text("zh/手续费/index.html", Turn.PAGE, "页");
  private static final OutputFile STYLE = OutputFile.text("assets/a.css", Turn.ASSET, "p{}");

  @TempDir private Path folder;

  private Path zip(OutputFile... files) {
    Path zip = folder.resolve("new/site.zip");
    Zip.write(folder, zip, List.of(files));
    return zip;
  }

  /** Lines {@code path: content}. */
  private static List<String> entries(Path zip) throws IOException {
    List<String> entries = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.add(entry.getName() + ": " + new String(in.readAllBytes()));
      }
    }
    return entries;
  }

  @Test
  void allFilesAreInItInTheOrderOfTheirPaths() throws IOException {
    assertThat(entries(zip(PAGE, STYLE)))
        .containsExactly("assets/a.css: p{}", "zh/手续费/index.html: 页");
  }

  @Test
  void aFileOfTheProjectIsCopied() throws IOException {
    byte[] bytes = "a picture".getBytes();
    Files.write(folder.resolve("a.png"), bytes);
    OutputFile.CopyOf copy = new OutputFile.CopyOf("a.png", Fingerprint.of(bytes), bytes.length);

    assertThat(entries(zip(new OutputFile("assets/a.png", Turn.ASSET, copy))))
        .containsExactly("assets/a.png: a picture");
  }

  @Test
  void theSameSiteIsTheSameBytesInEveryZone() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      byte[] there = Files.readAllBytes(zip(PAGE, STYLE));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

      assertThat(Files.readAllBytes(zip(STYLE, PAGE))).isEqualTo(there);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void nothingIsLeftOver() throws IOException {
    try (Stream<Path> list = Files.list(zip(PAGE).getParent())) {
      assertThat(list.map(p -> p.getFileName().toString())).containsExactly("site.zip");
    }
  }
}
