package dev.guidepost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.OutputFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IconsTest {
  private static final String SITE =
      """
      -- content/site.yml --
      title: {en: Mossback Help, zh: 苔背帮助}
      brand: {en: Mossback, zh: 苔背}
      color: "#1f6f54"
      logo: logo.%s
      -- content/en/page.md --
      Text
      -- content/zh/page.md --
      字
      """;
  private static final String WHITE_SQUARE =
      "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><path fill='%s' d='M0 0h8v8H0z'/></svg>";

  @Test
  void aPageNamesTheLogoAnIconForTheHomeScreenAndTheManifest() {
    Document page = site("svg", "#fff").build().page("zh/page/");

    assertThat(page.select("link[rel=icon]").eachAttr("href").toString())
        .matches("\\[../../assets/logo\\.\\w+\\.svg]");
    assertThat(page.select("link[rel=apple-touch-icon]").eachAttr("href").toString())
        .matches("\\[../../assets/icon-180\\.\\w+\\.png]");
    assertThat(page.select("link[rel=manifest]").eachAttr("href").toString())
        .matches("\\[../../assets/site-zh\\.\\w+\\.webmanifest]");
  }

  @Test
  void theManifestSaysWhatAHomeScreenShows() {
    var built = site("svg", "#fff").build();
    String manifest =
        built.file(
            built
                .page("zh/page/")
                .expectFirst("link[rel=manifest]")
                .attr("href")
                .replace("../", ""));

    assertThat(manifest)
        .matches(
            "\\{\"name\":\"苔背帮助\",\"short_name\":\"苔背\",\"lang\":\"zh-CN\",\"start_url\":\"../zh/\","
                + "\"scope\":\"../\",\"display\":\"browser\",\"theme_color\":\"#1f6f54\",\"icons\":\\["
                + "\\{\"src\":\"icon-192\\.\\w+\\.png\",\"sizes\":\"192x192\",\"type\":\"image/png\",\"purpose\":\"any maskable\"},"
                + "\\{\"src\":\"icon-512\\.\\w+\\.png\",\"sizes\":\"512x512\",\"type\":\"image/png\",\"purpose\":\"any maskable\"}]}\\s*");
  }

  @Test
  void theLogoLiesOnTheBrandsColourWhereNoMaskCutsIt() throws IOException {
    BufferedImage icon = icon(site("svg", "#fff"), 180);

    assertThat(icon.getWidth()).isEqualTo(180);
    assertThat(icon.getHeight()).isEqualTo(180);
    assertThat(icon.getRGB(0, 0)).isEqualTo(0xFF1F6F54);
    assertThat(icon.getRGB(35, 90)).isEqualTo(0xFF1F6F54);
    assertThat(icon.getRGB(45, 45)).isEqualTo(0xFFFFFFFF);
    assertThat(icon.getRGB(90, 90)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void aLogoThatWouldBeLostOnTheBrandsColourLiesOnWhite() throws IOException {
    BufferedImage icon = icon(site("svg", "#2b8a66"), 180);

    assertThat(icon.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    assertThat(icon.getRGB(90, 90)).isEqualTo(0xFF2B8A66);
  }

  @Test
  void aLogoInPixelsHasAnIconForTabsOfItsOwn() throws IOException {
    TinySite site = png(Drawn.plain(64, 64, Color.WHITE, BufferedImage.TYPE_INT_ARGB));

    assertThat(site.build().page("en/page/").expectFirst("link[rel=icon]").attr("href"))
        .matches("../../assets/icon-32\\.\\w+\\.png");
    assertThat(icon(site, 32).getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    assertThat(icon(site, 512).getRGB(256, 256)).isEqualTo(0xFFFFFFFF);
  }

  @ParameterizedTest
  @CsvSource({"<text>Moss</text>", "<<<"})
  void aLogoThatCannotBeDrawnIsToldOf(String svg) {
    var built =
        TinySite.of(SITE.formatted("svg"))
            .with(
                "content/logo.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'>" + svg + "</svg>")
            .build();

    assertThat(built.findings())
        .containsExactly(
            "content/logo.svg: warning: no icons for home screens can be drawn from the logo [logo-icons]");
    assertThat(built.page("en/page/").select("link[rel=manifest], link[rel=apple-touch-icon]"))
        .isEmpty();
  }

  @Test
  void withoutALogoThereIsNothingForAHomeScreen() {
    var built = TinySite.page("Text").build();

    assertThat(built.page("en/page/").select("link[rel=manifest], link[rel=apple-touch-icon]"))
        .isEmpty();
    assertThat(built.files().keySet())
        .noneMatch(path -> path.endsWith(".webmanifest") || path.contains("icon-"));
  }

  private static TinySite site(String kind, String color) {
    return TinySite.of(SITE.formatted(kind))
        .with("content/logo.svg", WHITE_SQUARE.formatted(color));
  }

  private static TinySite png(byte[] logo) {
    return TinySite.of(SITE.formatted("png")).with("content/logo.png", logo);
  }

  private static BufferedImage icon(TinySite site, int size) throws IOException {
    List<OutputFile> files = site.build().result().files().orElseThrow();
    for (OutputFile file : files) {
      if (file.path().matches("assets/icon-" + size + "\\..*")
          && file.content() instanceof OutputFile.Data data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bytes bytes = data.bytes();
        bytes.writeTo(out);
        return Drawn.read(out.toByteArray());
      }
    }
    throw new AssertionError("no icon of " + size + " pixels");
  }
}
