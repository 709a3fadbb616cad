package dev.guidepost.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guidepost.TinySite;
import dev.guidepost.schema.Key;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypesTest {
  @ParameterizedTest
  @CsvSource({
    "'', article",
    "about, article",
    "faq, faq",
    "FAQ, faq",
    "faqs, faq",
    "Tutorials, tutorial",
    "guide, tutorial",
    "TUTORIALS/faq, faq",
    "faq/fees, faq",
    "security/faq/deep, faq",
    "alerts, alert",
    "troubleshooting, troubleshooter",
    "glossary, glossary",
    "security, security"
  })
  void theInnermostFolderWithAMeaningDecidesTheType(String folders, String type) {
    List<String> names = folders.isEmpty() ? List.of() : List.of(folders.split("/"));

    assertThat(ContentTypes.ofFolders(names).name()).isEqualTo(type);
  }

  @Test
  void theFrontMatterDecidesAgainstTheFolder() {
    var built =
        TinySite.of(
                """
                -- content/en/faq/how.md --
                ---
                type: tutorial
                ---
                # How
                """)
            .build();

    assertThat(built.page("en/faq/how/").body().classNames()).contains("type-tutorial");
  }

  @Test
  void noTwoTypesShareANameAFolderOrAKey() {
    assertThat(ContentTypes.all()).extracting(ContentType::name).doesNotHaveDuplicates();
    assertThat(ContentTypes.all().stream().flatMap(type -> type.folders().stream()))
        .doesNotHaveDuplicates();
    for (ContentType type : ContentTypes.all()) {
      assertThat(
              ContentTypes.schema(type).keys().stream()
                  .flatMap(key -> Stream.concat(Stream.of(key.name()), key.aliases().stream())))
          .as(type.name())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyKeyExplainsItself() {
    for (ContentType type : ContentTypes.all()) {
      assertThat(ContentTypes.schema(type).keys()).extracting(Key::doc).noneMatch(String::isBlank);
    }
  }

  @Test
  void aTypeThatDoesNotExistIsOurOwnMistake() {
    assertThatThrownBy(() -> ContentTypes.named("recipe"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no content type 'recipe'");
  }
}
