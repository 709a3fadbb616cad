package dev.guidepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a project holds, its author hears a sentence about it and never of our insides. */
class BrokenProjectsTest {
  @TempDir private Path project;

  private void isToldInSentences() {
    for (String[] command :
        new String[][] {
          {"check", "-C", project.toString()},
          {"build", "-C", project.toString(), "--strict"},
          {"build", "-C", project.toString(), "--format", "sarif"}
        }) {
      Cli cli = Cli.run(command);
      assertThat(cli.code()).as(cli.err()).isIn(0, 1, 2, 4);
      assertThat(cli.err() + cli.out())
          .doesNotContain("\tat ", "Exception", "mistake of Guidepost", "java.", "null");
      assertThat(cli.err()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- content/empty.txt --\n",
        "-- content/en/empty.md --\n",
        "-- content/en/a.md --\n---\n",
        "-- content/en/a.md --\n---\n---\n",
        "-- content/en/a.md --\n---\ntitle: [unclosed\n---\nText",
        "-- content/en/a.md --\n---\n- a\n- list\n---\nText",
        "-- content/en/a.md --\n---\njust text\n---\nText",
        "-- content/en/a.md --\n---\ntitle: a\ntitle: b\n---\nText",
        "-- content/en/a.md --\n---\ntitle: &x a\nb: *x\n---\nText",
        "-- content/en/a.md --\n---\ntitle: !!java.net.URL [a]\n---\nText",
        "-- content/en/a.md --\n---\nupdated: 2026-02-30\norder: first\ndraft: maybe\n---\nText",
        "-- content/en/a.md --\n---\ntype: unknown\n---\nText",
        "-- content/en/a.md --\n---\nid: ''\nslug: ''\ntitle: ''\n---\nText",
        "-- content/en/a.md --\n---\npublish: soon\nexpires: 99999-01-01\n---\nText",
        "-- content/en/a.md --\n---\naliases: ['', '#', '/', '//', '/x#y#z']\n---\nText",
        "-- content/en/a.md --\n---\nredirect_to: ''\n---\nText",
        "-- content/en/a.md --\n---\nredirect_to: /en/a/\n---\nText",
        "-- content/en/a.md --\n---\nsearch: 7\ncontact: [a]\nsource: x\n---\nText",
        "-- content/en/a.md --\n---\nseries: s\nseries_order: .nan\norder: .inf\n---\nText",
        "-- content/en/a.md --\n[x](<) ![](  ) [](#) [a]: <\n\n| a |\n|---\n",
        "-- content/en/a.md --\n::: video {duration=9:99:99:99}\n:::\n",
        "-- content/en/a.md --\n::: unknown\n:::: tabs\n",
        "-- content/en/a.md --\n<!--@include: ./a.md-->\n",
        "-- content/en/a.md --\n<!--@include: ./b.md{9,2}-->\n-- content/en/b.md --\nb",
        "-- content/en/a.md --\n<!--@include: ./b.md{99999999999,}-->\n-- content/en/b.md --\nb",
        "-- content/en/a.md --\n{{ facts.x }} {{ facts.. }} {{ }}\n",
        "-- content/facts.yml --\n- a\n-- content/en/a.md --\nText",
        "-- content/glossary.yml --\ngas: expensive\n-- content/en/a.md --\nText",
        "-- content/glossary.yml --\ngas:\n  en: {term: ''}\n-- content/en/a.md --\nText",
        "-- content/redirects.yml --\n/a/: {b: c}\n-- content/en/a.md --\nText",
        "-- content/redirects.yml --\n- /a/\n-- content/en/a.md --\nText",
        "-- content/synonyms.yml --\nsame: [[], [a], [a, a], x]\n-- content/en/a.md --\nText",
        "-- content/synonyms.yml --\nalso: {a: b, b: a, c: c, d: }\n-- content/en/a.md --\nText",
        "-- content/search-tests.yml --\nfloor: 2\nen: 3\nxx: 4\n-- content/en/a.md --\nText",
        "-- content/search-tests.yml --\nen: [{query: '', page: ''}]\n-- content/en/a.md --\nText",
        "-- content/site.yml --\nlanguages: []\n",
        "-- content/site.yml --\nlanguages: [en, en, xx-yy-zz]\n",
        "-- content/site.yml --\ntitle: {}\nhome: 3\n-- content/en/a.md --\nText",
        "-- content/site.yml --\ntheme: ../../etc\n-- content/en/a.md --\nText",
        "-- content/site.yml --\ntheme: ''\nlogo: ''\ncolor: ''\n-- content/en/a.md --\nText",
        "-- content/site.yml --\nbase_url: 'https://a b/'\n-- content/en/a.md --\nText",
        "-- content/site.yml --\nbase_url: https://help.example/#x\n-- content/en/a.md --\nText",
        "-- content/site.yml --\nlanguages: [fr]\n-- content/fr/a.md --\nTexte",
        "-- content/site.yml --\nlanguages: [zh]\n-- content/en/a.md --\nText",
        "-- content/ui/en.yml --\nmonths: ''\ndate: '{y'\nskip: ''\n-- content/en/a.md --\nText",
        "-- content/ui/en.yml --\n- a\n-- content/en/a.md --\nText",
        "-- content/public/robots.txt --\nx\n-- content/en/a.md --\nText",
        "-- content/public/en --\nx\n-- content/en/a.md --\nText",
        "-- content/public/assets/x/y --\nx\n-- content/public/assets/x --\nx\n",
        "-- themes/default/templates/base.peb --\n{{ nothing }}\n-- content/en/a.md --\nText",
        "-- themes/default/templates/base.peb --\n\n-- content/en/a.md --\nText",
        "-- themes/default/ui/en.yml --\nlang_html: [a]\n-- content/en/a.md --\nText",
        "-- content/en/faq/faq/faq.md --\nText\n-- content/en/faq/faq.md --\n-- content/en/faq.md --\n",
      })
  void aBrokenProjectIsToldInSentences(String text) {
    if (text.contains("/x/y --")) {
      // One path cannot be a file and a folder; here only the folder is one.
      text = text.substring(0, text.lastIndexOf("-- content"));
    }
    TinySite.of(text).writeTo(project);

    isToldInSentences();
  }

  @Test
  void aPageInAnotherEncodingIsToldInSentences() {
    TinySite.of("")
        .with("content/zh/gbk.md", "# 转账没有到账怎么办".getBytes(Charset.forName("GBK")))
        .with("content/zh/utf16.md", "# 转账没有到账".getBytes(StandardCharsets.UTF_16))
        .with("content/zh/bytes.md", new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0})
        .writeTo(project);

    isToldInSentences();
  }

  @Test
  void aHugePageIsToldInSentences() {
    TinySite.page("x".repeat(3_000_000)).writeTo(project);

    isToldInSentences();
  }

  @Test
  void foldersInThePlaceOfFilesAreToldInSentences() throws IOException {
    TinySite.page("# Page\n![a](pic.png) [b](folder.md)\n").writeTo(project);
    Files.createDirectories(project.resolve("content/site.yml"));
    Files.createDirectories(project.resolve("content/en/folder.md"));
    Files.createDirectories(project.resolve("content/en/pic.png"));

    isToldInSentences();
  }

  @Test
  void aContentThatIsAFileIsToldInSentences() throws IOException {
    Files.writeString(project.resolve("content"), "not a folder");

    isToldInSentences();
  }

  @Test
  void linksThatLeadOutOfTheContentAreToldInSentences() throws IOException {
    TinySite.page("# Page\nText\n").writeTo(project);
    Path secret = Files.writeString(project.resolve("secret.txt"), "# Secret");
    Files.createSymbolicLink(project.resolve("content/en/secret.md"), secret);
    Files.createSymbolicLink(project.resolve("content/en/loop"), Path.of("."));
    Files.createSymbolicLink(project.resolve("content/en/dangling.md"), Path.of("nowhere"));

    isToldInSentences();
  }

  @Test
  void aMemoThatIsAFolderIsToldInSentences() throws IOException {
    TinySite.page("# Page\nText\n").writeTo(project);
    Files.createDirectories(project.resolve(".guidepost/articles/x"));

    isToldInSentences();
    assertThat(Cli.run("build", "-C", project.toString()).code()).isZero();
  }

  @Test
  void aMemoInAPlaceThatIsAFileIsToldInSentences() throws IOException {
    TinySite.page("# Page\nText\n").writeTo(project);
    Files.writeString(project.resolve(".guidepost"), "mine");

    isToldInSentences();
    assertThat(Cli.run("build", "-C", project.toString()).code()).isZero();
  }
}
