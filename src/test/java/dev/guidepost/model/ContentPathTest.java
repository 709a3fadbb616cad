package dev.guidepost.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPathTest {
  @ParameterizedTest
  @CsvSource({
    "content/en, page.md, content/en/page.md",
    "content/en, ./page.md, content/en/page.md",
    "content/en, ../zh/page.md, content/zh/page.md",
    "content/en, .//a///b.md, content/en/a/b.md",
    "content/en, a/./b/../c.md, content/en/a/c.md",
    "content/en, '', content/en",
    "content/en, ../../../etc/passwd, ../etc/passwd",
    "content/en, ../../../../x, ../../x",
    "content, /etc/passwd, content/etc/passwd",
    "'', ../x, ../x"
  })
  void aPathThatLeavesTheRootStillShowsIt(String folder, String relative, String normalized) {
    assertThat(ContentPath.normalize(folder, relative)).isEqualTo(normalized);
  }
}
