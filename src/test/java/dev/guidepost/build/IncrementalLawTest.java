package dev.guidepost.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever was built before, a build gives what a first build of the same project gives. */
class IncrementalLawTest {
  private static final TinySite START =
      TinySite.of(
          """
          -- content/site.yml --
          base_url: https://help.example/
          languages: [en, zh]
          -- content/facts.yml --
          fee: {en: one dollar, zh: 一元}
          -- content/glossary.yml --
          gas:
            en: {term: gas, definition: What a transaction costs.}
            zh: {term: 矿工费, definition: 交易的费用。}
          -- content/en/_parts/note.md --
          Shared [fees](../faq/fees.md) and {{ facts.fee }}.
          -- content/en/faq/fees.md --
          # Fees
          You pay gas, {{ facts.fee }}.
          <!--@include: ../_parts/note.md-->
          -- content/zh/faq/fees.md --
          # 矿工费
          你付矿工费，{{ facts.fee }}。
          -- content/en/guide/start.md --
          ---
          tags: [start]
          related: [faq/fees]
          ---
          # Start
          ## First {#first}
          See [fees](../faq/fees.md) and [the end](end.md#last).
          -- content/en/guide/end.md --
          ---
          tags: [start]
          updated: 2026-11-01
          ---
          # End
          ## Last {#last}
          ![Shot](shot.png)
          -- content/en/guide/shot.png --
          picture
          """);

  /** A change that an author makes. */
  sealed interface Edit {
    record Write(String path, String text) implements Edit {}

    record Delete(String path) implements Edit {}

    record Rename(String from, String to) implements Edit {}

    /** Puts everything back as it was at the start. */
    record Revert() implements Edit {}
  }

  private Path project;
  private Path out;

  @BeforeTry
  void makeAProject() throws IOException {
    project = Files.createTempDirectory("incremental");
    out = project.resolve("site");
    START.writeTo(project);
  }

  @AfterTry
  void deleteTheProject() throws IOException {
    try (Stream<Path> walk = Files.walk(project)) {
      for (Path path : walk.toList().reversed()) {
        Files.delete(path);
      }
    }
  }

  @Provide
  Arbitrary<List<Edit>> scripts() {
    return edits().list().ofMinSize(1).ofMaxSize(5);
  }

  private static Arbitrary<Edit> edits() {
    Arbitrary<String> pages =
        Arbitraries.of(
            "content/en/faq/fees.md",
            "content/zh/faq/fees.md",
            "content/en/guide/start.md",
            "content/en/guide/end.md",
            "content/zh/guide/start.md",
            "content/zh/new.md",
            "content/en/guide/index.md",
            "content/en/alerts/scam.md");
    Arbitrary<String> texts =
        Arbitraries.of(
            "# One\nYou pay gas.\n",
            "# Two\nYou pay {{ facts.fee }}.\n",
            "---\ndraft: true\n---\n# Draft\nText\n",
            "---\ntitle: With a slug\nslug: own\ntags: [start]\n---\nText\n",
            "# Broken\n[gone](nowhere.md) ![gone](nowhere.png)\n",
            "---\ntitle: [\n---\nRefused\n",
            "---\naliases: [/old/]\n---\n# Moved\n## Last {#last}\n[fees](../faq/fees.md)\n",
            "# 题目\n**重点：**文字与矿工费。\n");
    Arbitrary<Edit> write = Combinators.combine(pages, texts).as(Edit.Write::new);
    Arbitrary<Edit> other =
        Arbitraries.of(
            new Edit.Write("content/facts.yml", "fee: {en: two dollars, zh: 两元}\n"),
            new Edit.Write("content/facts.yml", "other: nothing\n"),
            new Edit.Write(
                "content/glossary.yml",
                "fee:\n  en: {term: You, definition: You.}\n  zh: {term: 你, definition: 你。}\n"),
            new Edit.Write("content/en/_parts/note.md", "Another note, {{ facts.fee }}.\n"),
            new Edit.Write("content/en/guide/shot.png", "another picture"),
            new Edit.Write("content/site.yml", "languages: [zh, en]\nfallback: false\n"),
            new Edit.Write("content/site.yml", "allowed_hosts: [example.com]\n"),
            new Edit.Write("content/ui/en.yml", "callout_note: Mind\nimage: Shot\n"),
            new Edit.Write("themes/default/templates/partials/footer.peb", "<footer></footer>\n"),
            new Edit.Revert());
    return Arbitraries.frequencyOf(
        Tuple.of(5, write),
        Tuple.of(4, other),
        Tuple.of(1, pages.map(Edit.Delete::new)),
        Tuple.of(1, Combinators.combine(pages, pages).as(Edit.Rename::new)));
  }

  @Property(tries = 40)
  void anIncrementalBuildGivesWhatACleanOneGives(@ForAll("scripts") List<Edit> script)
      throws IOException {
    Map<String, String> lastGood = build();
    for (Edit edit : script) {
      apply(edit);
      lastGood = build();
    }

    Build.Result incremental = Build.run(request(true), Build.Progress.SILENT);
    Build.Result clean = Build.run(request(false), Build.Progress.SILENT);

    assertThat(incremental.diagnostics()).isEqualTo(clean.diagnostics());
    assertThat(incremental.files().map(IncrementalLawTest::prints))
        .isEqualTo(clean.files().map(IncrementalLawTest::prints));
    assertThat(published())
        .isEqualTo(clean.files().map(IncrementalLawTest::prints).orElse(lastGood));
  }

  @Property(tries = 25)
  void aPreviewShowsWhatACleanBuildMakes(@ForAll("scripts") List<Edit> script) throws IOException {
    try (LiveBuild live = LiveBuild.of(() -> request(true))) {
      live.next(Set.of());
      for (Edit edit : script) {
        apply(edit);
        Optional<Preview> preview = live.next(Set.of());
        Build.Result clean = Build.run(request(false), Build.Progress.SILENT);
        if (preview.isPresent()) {
          for (OutputFile file : clean.files().orElse(List.of())) {
            if (file.path().endsWith(".html")) {
              assertThat(preview.get().page(file.path()).flatMap(Outcome::value))
                  .as(file.path())
                  .map(OutputFile::fingerprint)
                  .contains(file.fingerprint());
            }
          }
          Build.Result whole = preview.get().complete().orElseThrow();
          assertThat(whole.diagnostics()).isEqualTo(clean.diagnostics());
          assertThat(whole.files().map(IncrementalLawTest::prints))
              .isEqualTo(clean.files().map(IncrementalLawTest::prints));
        }
      }
    }
  }

  /** Builds as the command does and returns what is published then. */
  private Map<String, String> build() throws IOException {
    Build.Request request = request(true);
    Build.Result result = Build.run(request, Build.Progress.SILENT);
    result.files().ifPresent(files -> Build.write(request, files, out));
    return published();
  }

  private Build.Request request(boolean incremental) {
    return new Build.Request(project, Optional.empty(), false, false, TinySite.NOW, 2, incremental);
  }

  private void apply(Edit edit) throws IOException {
    switch (edit) {
      case Edit.Write write -> {
        Path file = project.resolve(write.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, write.text());
      }
      case Edit.Delete delete -> Files.deleteIfExists(project.resolve(delete.path()));
      case Edit.Rename rename -> {
        Path from = project.resolve(rename.from());
        Path to = project.resolve(rename.to());
        if (Files.exists(from)) {
          Files.createDirectories(to.getParent());
          Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      case Edit.Revert ignored -> {
        for (String folder : List.of("content", "themes")) {
          if (Files.exists(project.resolve(folder))) {
            try (Stream<Path> walk = Files.walk(project.resolve(folder))) {
              for (Path path : walk.toList().reversed()) {
                Files.delete(path);
              }
            }
          }
        }
        START.writeTo(project);
      }
    }
  }

  private static Map<String, String> prints(List<OutputFile> files) {
    Map<String, String> prints = new TreeMap<>();
    files.forEach(file -> prints.put(file.path(), file.fingerprint().hex()));
    return prints;
  }

  private Map<String, String> published() throws IOException {
    Map<String, String> prints = new TreeMap<>();
    if (Files.exists(out)) {
      try (Stream<Path> walk = Files.walk(out)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String path = out.relativize(file).toString();
          if (!path.startsWith(".guidepost")) {
            prints.put(path, Fingerprint.of(Files.readAllBytes(file)).hex());
          }
        }
      }
    }
    return prints;
  }
}
