package dev.guidepost.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseMemoTest {
  private static final TinySite SITE =
      TinySite.of(
          """
          -- content/en/a.md --
          # A
          [gone](gone.md) and **bold：**text
          -- content/en/b.md --
          ---
          updated: 2026-11-01
          unknown_key: 1
          ---
          # B
          <script>alert(1)</script>
          -- content/zh/c.md --
          # 丙
          字
          """);

  @TempDir private Path project;

  private Build.Result build() {
    return Build.run(
        new Build.Request(project, Optional.empty(), false, false, TinySite.NOW, 2, true),
        Build.Progress.SILENT);
  }

  private Path memo() {
    return project.resolve(".guidepost/articles");
  }

  @Test
  void onlyWhatHasChangedIsParsedAgain() throws IOException {
    SITE.writeTo(project);

    assertThat(build().parsed()).isEqualTo(3);
    assertThat(build().parsed()).isZero();
    Files.writeString(project.resolve("content/en/a.md"), "# A\nOther text\n");
    assertThat(build().parsed()).isEqualTo(1);
  }

  @Test
  void findingsAreToldAgainThoughNothingIsParsed() {
    SITE.writeTo(project);
    Build.Result first = build();

    Build.Result second = build();

    assertThat(second.parsed()).isZero();
    assertThat(first.diagnostics()).hasSizeGreaterThan(3);
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
  }

  @Test
  void aFactIsPartOfThePagesThatNameIt() throws IOException {
    TinySite.of(
            """
            -- content/facts.yml --
            fee: one
            -- content/en/a.md --
            # A
            {{ facts.fee }}
            -- content/en/b.md --
            # B
            Text
            """)
        .writeTo(project);
    build();
    Files.writeString(project.resolve("content/facts.yml"), "fee: two\n");

    assertThat(build().parsed()).isEqualTo(1);
  }

  @Test
  void theGlossaryIsPartOfEveryPage() throws IOException {
    SITE.writeTo(project);
    build();
    Files.writeString(
        project.resolve("content/glossary.yml"),
        "gas:\n  en: {term: gas, definition: x}\n  zh: {term: 费, definition: x}\n");

    assertThat(build().parsed()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.01, 0.3, 0.5, 0.8, 0.99})
  void aTruncatedMemoOnlyCostsTime(double share) throws IOException {
    SITE.writeTo(project);
    Build.Result first = build();
    byte[] whole = Files.readAllBytes(memo());
    Files.write(memo(), java.util.Arrays.copyOf(whole, (int) (whole.length * share)));

    Build.Result again = build();

    assertThat(again.parsed()).isEqualTo(3);
    assertThat(again.diagnostics()).isEqualTo(first.diagnostics());
    assertThat(again.files()).isEqualTo(first.files());
    assertThat(Files.readAllBytes(memo())).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.001, 0.05, 0.2, 0.4, 0.6, 0.8, 0.999})
  void aDamagedByteOnlyCostsTime(double share) throws IOException {
    SITE.writeTo(project);
    Build.Result first = build();
    byte[] bytes = Files.readAllBytes(memo());
    bytes[(int) (bytes.length * share)] ^= 0x55;
    Files.write(memo(), bytes);

    Build.Result again = build();

    assertThat(again.diagnostics()).isEqualTo(first.diagnostics());
    assertThat(again.files()).isEqualTo(first.files());
  }

  @Test
  void theMemoIsTheSameWhateverTheOrderOfTheWork() throws IOException {
    SITE.writeTo(project);
    build();
    byte[] first = Files.readAllBytes(memo());
    Files.delete(memo());
    build();

    assertThat(Files.readAllBytes(memo())).isEqualTo(first);
  }

  @Test
  void whatIsNoLongerUsedIsForgotten() throws IOException {
    SITE.writeTo(project);
    build();
    long before = Files.size(memo());
    Files.delete(project.resolve("content/en/b.md"));
    build();

    assertThat(Files.size(memo())).isLessThan(before);
  }

  @Test
  void aRefusedPageIsReadAgainSinceTheMachineMayHaveBeenBusy() {
    Fingerprint key = Fingerprint.of("page");
    Diagnostic slow = Diagnostic.error("page-refused", Location.of("a.md"), "takes too long", "");
    AtomicInteger reads = new AtomicInteger();
    for (int build = 0; build < 2; build++) {
      ParseMemo memo = ParseMemo.open(memo());
      memo.get(
          key,
          () -> {
            reads.incrementAndGet();
            return Outcome.refused(slow);
          });
      memo.save();
    }

    assertThat(reads).hasValue(2);
  }

  @Test
  void withoutTheMemoNothingIsKept() {
    SITE.writeTo(project);
    SITE.build();
    Build.run(
        new Build.Request(project, Optional.empty(), false, false, TinySite.NOW, 2, false),
        Build.Progress.SILENT);

    assertThat(memo()).doesNotExist();
  }
}
