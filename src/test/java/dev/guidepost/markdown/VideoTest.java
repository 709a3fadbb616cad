package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoTest {
  private static final String FILES =
      """

      -- content/en/a.mp4 --
      video
      -- content/en/a.svg --
      <svg width="640" height="360"/>
      -- content/en/a.vtt --
      WEBVTT
      """;

  @Test
  void aVideoIsAPictureThatLeadsToItsFile() {
    Element video =
        built(
                "::: video {src=a.mp4 poster=a.svg captions=a.vtt duration=3:20} Send\nSay this.\n:::")
            .page("en/page/")
            .expectFirst(".content .video-block");
    Element link = video.expectFirst("a.video-link");

    assertThat(link.attr("href")).matches("../../assets/a\\.[0-9a-f]+\\.mp4");
    assertThat(link.attr("data-captions")).matches("../../assets/a\\.[0-9a-f]+\\.vtt");
    assertThat(link.hasAttr("data-video")).isTrue();
    assertThat(link.expectFirst("img").attr("src")).matches("../../assets/a\\.[0-9a-f]+\\.svg");
    assertThat(link.expectFirst("img").attr("width")).isEqualTo("640");
    assertThat(link.text()).isEqualTo("Watch: Send · 3:20");
    assertThat(video.expectFirst("details.transcript").text()).isEqualTo("Transcript Say this.");
    assertThat(video.select("video, iframe")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "yt=dQw4w9WgXcQ, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    "bili=BV1xx411c7mD, https://www.bilibili.com/video/BV1xx411c7mD",
    "src=https://media.example/a.mp4, https://media.example/a.mp4"
  })
  void aVideoElsewhereIsALinkAndNothingIsLoadedFromThere(String option, String href) {
    var page =
        built("::: video {" + option + " poster=a.svg} Send\nSay this.\n:::").page("en/page/");
    Element link = page.expectFirst(".content a.video-link");

    assertThat(link.attr("href")).isEqualTo(href);
    assertThat(link.attr("rel")).contains("noopener", "noreferrer");
    assertThat(link.hasAttr("data-video")).isFalse();
    assertThat(page.select("[src^=http]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "src=a.mp4 | video-source | 'src=a.mp4' is read as the video's title",
        "{poster=a.svg} Send | video-source | the video has no file",
        "{src=a.mp4} Send | video-poster | the video has no poster",
        "{src=a.mp4 poster=a.svg} | video-title | the video has no title",
        "{yt=short poster=a.svg} Send | video-id | 'short' is not a video's id",
        "{bili=1xx411c7mD poster=a.svg} Send | video-id | '1xx411c7mD' is not a video's id",
        "{src=javascript:alert(1) poster=a.svg} Send | video-source | the video has no file",
        "{src=data:video/mp4,x poster=a.svg} Send | video-source | the video has no file",
        "{src=//evil.example/a.mp4 poster=a.svg} Send | video-source | the video has no file",
        "{src=https:evil.example poster=a.svg} Send | video-source | the video has no file"
      })
  void aPartThatIsMissingIsAnErrorAtTheOpeningLine(String options, String code, String message) {
    assertThat(built("::: video " + options + "\nSay this.\n:::").findings())
        .contains("content/en/page.md:3:1: error: " + message + " [" + code + "]");
  }

  @Test
  void aVideoNeedsATranscriptOrCaptions() {
    assertThat(built("::: video {src=a.mp4 poster=a.svg} Send\n:::").findings())
        .containsExactly(
            "content/en/page.md:3:1: error: the video has neither a transcript nor captions [video-transcript]");
    assertThat(built("::: video {src=a.mp4 poster=a.svg captions=a.vtt} Send\n:::").findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src=b.mp4 poster=a.svg",
        "src=a.mp4 poster=b.svg",
        "src=a.mp4 poster=a.svg captions=b.vtt"
      })
  void aFileThatIsNotThereIsToldOf(String options) {
    assertThat(built("::: video {" + options + "} Send\nSay this.\n:::").findings())
        .singleElement()
        .asString()
        .startsWith("content/en/page.md:3:1: warning: ")
        .contains("b.");
  }

  @Test
  void aVideoOnAHostThatIsNotAllowedIsAnError() {
    var built =
        TinySite.page(
                "::: video {src=https://evil.example/a.mp4 poster=a.svg} Send\nSay this.\n:::"
                    + FILES)
            .with("content/site.yml", "allowed_hosts: [media.example]\n")
            .build();

    assertThat(built.codes()).contains("host-not-allowed");
  }

  @Test
  void aDurationThatIsNoneIsNotShown() {
    assertThat(
            built("::: video {src=a.mp4 poster=a.svg duration=long} Send\nSay this.\n:::")
                .page("en/page/")
                .expectFirst(".video-label")
                .text())
        .isEqualTo("Watch: Send");
  }

  private static TinySite.Built built(String markdown) {
    return TinySite.page("a\n\n" + markdown + FILES).build();
  }
}
