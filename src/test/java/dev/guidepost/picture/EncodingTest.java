package dev.guidepost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import dev.guidepost.model.Asset;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.ImageSize;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Site.PublishedAsset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final byte[] SCREENSHOT = Drawn.screenshot(1080, 1530);

  @Test
  void aScreenshotIsOfferedInTheWidthsOfPhones() {
    Element source = content(SCREENSHOT).expectFirst("picture > source");

    assertThat(source.attr("type")).isEqualTo("image/webp");
    assertThat(source.attr("srcset"))
        .matches(
            "../../assets/a-360\\.\\w{10}\\.webp 360w, ../../assets/a-720\\.\\w{10}\\.webp 720w, "
                + "../../assets/a-1080\\.\\w{10}\\.webp 1080w");
    assertThat(source.attr("sizes")).isEqualTo("(min-width: 48rem) 22rem, 100vw");
  }

  @Test
  void theFileItselfStaysForThoseWhoCannotReadWebpAndForThoseWhoZoom() {
    Element content = content(SCREENSHOT);
    Element image = content.expectFirst("figure > a.zoom > picture > img");

    assertThat(image.attr("src")).matches("../../assets/a\\.\\w{10}\\.png");
    assertThat(content.expectFirst("a.zoom").attr("href")).isEqualTo(image.attr("src"));
    assertThat(image.attr("width")).isEqualTo("1080");
    assertThat(image.attr("height")).isEqualTo("1530");
  }

  @Test
  void everyAddressLeadsToAPictureOfItsWidthThatIsSmallerThanTheFile() {
    Map<String, Bytes> files = files(site(SCREENSHOT).build().result());

    for (int width : List.of(360, 720, 1080)) {
      Bytes webp = only(files, "assets/a-" + width + "\\..*\\.webp");
      assertThat(Drawn.read(content(webp)).getWidth()).isEqualTo(width);
      assertThat(webp.length()).isLessThan(SCREENSHOT.length);
    }
  }

  @ParameterizedTest
  @CsvSource({"360, 300", "48, 48", "300, 600"})
  void aSmallPictureIsOfferedAsItIs(int width, int height) {
    Element source = content(Drawn.screenshot(width, height)).expectFirst("source");

    assertThat(source.attr("srcset")).matches("../../assets/a-" + width + "\\.\\w{10}\\.webp");
    assertThat(source.hasAttr("sizes")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1080 | 800  |             | (min-width: 48rem) 40rem, 100vw",
        "1080 | 2340 | {width=300} | (min-width: 300px) 300px, 100vw",
        "500  | 400  |             | (min-width: 500px) 500px, 100vw",
        "500  | 800  |             | (min-width: 48rem) 22rem, 100vw"
      })
  void aBrowserIsToldHowWideAPictureIsShown(int width, int height, String options, String sizes) {
    Element content =
        TinySite.page("![x](a.png)" + (options == null ? "" : options))
            .with("content/en/a.png", Drawn.screenshot(width, height))
            .build()
            .page("en/page/");

    assertThat(content.expectFirst("source").attr("sizes")).isEqualTo(sizes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1080 x 2340 |             | screen",
        "1080 x 1500 |             | ''",
        "300 x 600   |             | ''",
        "1080 x 2340 | {width=300} | ''"
      })
  void aPhonesScreenIsShownAsOne(String size, String options, String name) {
    String[] sides = size.split(" x ");
    var built =
        TinySite.page("![x](a.svg)" + (options == null ? "" : options))
            .with(
                "content/en/a.svg", "<svg width=\"" + sides[0] + "\" height=\"" + sides[1] + "\"/>")
            .build();

    assertThat(built.page("en/page/").expectFirst(".content img").className()).isEqualTo(name);
  }

  @Test
  void aPictureThatWebpDoesNotMakeSmallerIsPublishedAsItIs() {
    var built = site("a.jpg", Drawn.poor(200, 200)).build();

    assertThat(built.page("en/page/").select("picture, source")).isEmpty();
    assertThat(built.files().keySet()).noneMatch(path -> path.endsWith(".webp"));
    assertThat(built.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.svg", "a.gif", "a.webp"})
  void aPictureOfAnotherKindIsPublishedAsItIs(String name) {
    var built =
        site(name, "<svg width=\"9\" height=\"9\"/>".getBytes(StandardCharsets.UTF_8)).build();

    assertThat(built.page("en/page/").select("picture, source")).isEmpty();
    assertThat(built.findings()).isEmpty();
  }

  @Test
  void aDarkVariantIsOfferedWhereTheSystemIsDark() {
    Elements sources =
        site(Drawn.screenshot(300, 200))
            .with("content/en/a.dark.png", Drawn.screenshot(300, 201))
            .build()
            .page("en/page/")
            .select("picture > source");

    assertThat(sources.eachAttr("srcset").toString())
        .matches("\\[.*/a-dark-300\\.\\w+\\.webp, .*/a-dark\\.\\w+\\.png, .*/a-300\\.\\w+\\.webp]");
    assertThat(sources.eachAttr("media"))
        .containsExactly("(prefers-color-scheme: dark)", "(prefers-color-scheme: dark)");
    assertThat(sources.get(2).hasAttr("media")).isFalse();
  }

  @Test
  void aDrawingHasADarkVariantToo() {
    Elements sources =
        site("a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))
            .with("content/en/a.dark.svg", "<svg> </svg>")
            .build()
            .page("en/page/")
            .select("picture > source");

    assertThat(sources.eachAttr("srcset").toString()).matches("\\[.*/a-dark\\.\\w+\\.svg]");
  }

  @Test
  void theVariantOfALanguageHasADarkOneOfItsOwn() {
    Elements sources =
        TinySite.zhPage("![x](a.png)")
            .with("content/zh/a.png", Drawn.screenshot(20, 10))
            .with("content/zh/a.dark.png", Drawn.screenshot(20, 11))
            .with("content/zh/a.zh.png", Drawn.screenshot(20, 12))
            .with("content/zh/a.zh.dark.png", Drawn.screenshot(20, 13))
            .build()
            .page("zh/page/")
            .select("picture > source[media]");

    assertThat(sources.last().attr("srcset")).contains("/a-zh-dark.");
  }

  @Test
  void aBrokenPictureIsToldOfAndPublished() {
    byte[] broken = Arrays.copyOf(SCREENSHOT, 100);
    var built = site(broken).build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/a.png: warning: the picture cannot be read as PNG or JPEG and is published as it is [image-broken]");
    assertThat(built.page("en/page/").select("picture")).isEmpty();
    assertThat(built.files().keySet()).anyMatch(path -> path.matches("assets/a\\.\\w+\\.png"));
  }

  @Test
  void aFileThatIsNoPictureIsToldOfAndPublished() {
    var built = site("picture".getBytes(StandardCharsets.UTF_8)).build();

    assertThat(built.codes()).containsExactly("image-broken");
    assertThat(built.files().keySet()).anyMatch(path -> path.matches("assets/a\\.\\w+\\.png"));
  }

  @ParameterizedTest
  @CsvSource({"50000, 50000", "1080, 40000", "40000, 1080", "20, 16384"})
  void aPictureThatWouldFillTheMemoryIsNotDecoded(int width, int height) {
    var built = site(Drawn.header(width, height)).build();

    assertThat(built.findings())
        .containsExactly(
            "content/en/a.png: warning: the picture has "
                + width
                + " × "
                + height
                + " pixels [image-too-large]");
    assertThat(built.files().keySet()).anyMatch(path -> path.matches("assets/a\\.\\w+\\.png"));
  }

  @Test
  void aPhotographThatBrowsersTurnIsPublishedAsItIs() {
    byte[] photograph = Drawn.turned(Drawn.noise(40, 30, "jpg"), 6);

    assertThat(site("a.jpg", photograph).build().codes()).containsExactly("image-turned");
    assertThat(site("a.jpg", Drawn.turned(Drawn.noise(40, 30, "jpg"), 1)).build().codes())
        .isEmpty();
  }

  @Test
  void aSecondBuildEncodesNothing(@TempDir Path folder) throws IOException {
    Path project = site(SCREENSHOT).writeTo(folder);

    Build.Result first = build(project, 2);
    Build.Result second = build(project, 2);

    assertThat(first.encoded()).isEqualTo(1);
    assertThat(second.encoded()).isZero();
    assertThat(files(second)).isEqualTo(files(first));
  }

  @Test
  void whatIsRememberedAndBrokenIsMadeAgain(@TempDir Path folder) throws IOException {
    Path project = site(SCREENSHOT).writeTo(folder);
    Build.Result first = build(project, 2);
    for (Path file : remembered(project)) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2]++;
      Files.write(file, bytes);
    }

    Build.Result second = build(project, 2);

    assertThat(second.encoded()).isEqualTo(1);
    assertThat(files(second)).isEqualTo(files(first));
  }

  @Test
  void aPictureThatIsGoneIsForgotten(@TempDir Path folder) throws IOException {
    Path project = site(SCREENSHOT).writeTo(folder);
    build(project, 2);
    assertThat(remembered(project)).hasSize(1);
    Files.write(project.resolve("content/en/a.png"), Drawn.screenshot(90, 90));
    build(project, 2);

    assertThat(remembered(project)).hasSize(1);
    assertThat(files(build(project, 2)).keySet()).noneMatch(path -> path.contains("a-360"));
  }

  @Test
  void theNumberOfThreadsChangesNoByte(@TempDir Path one, @TempDir Path three) {
    TinySite site = TinySite.page("![x](a.png) ![x](b.png) ![x](c.png) ![x](d.png)");
    for (String name : List.of("a", "b", "c", "d")) {
      site.with("content/en/" + name + ".png", Drawn.screenshot(400, 300 + name.charAt(0)));
    }

    assertThat(files(build(site.writeTo(one), 1))).isEqualTo(files(build(site.writeTo(three), 3)));
  }

  @Test
  void withoutTheLibraryPicturesArePublishedAsTheyAreAndOneWarningSaysSo() {
    PublishedAsset a = asset("content/a.png");
    PublishedAsset b = asset("content/b.png");

    var outcome =
        new Encoding(asset -> SCREENSHOT, Memo.NONE, Optional::empty)
            .renditions(List.of(a, b), Parallel.IN_TURN);

    assertThat(outcome.value().orElseThrow())
        .isEqualTo(Map.of("content/a.png", List.of(), "content/b.png", List.of()));
    assertThat(outcome.diagnostics().stream().distinct().map(d -> d.at() + " " + d.code()))
        .containsExactly("content webp-missing");
  }

  @Test
  void aPictureThatChangesMeanwhileIsNotRememberedForWhatItWas() {
    var outcome =
        new Encoding(asset -> Drawn.screenshot(1080, 1531), Memo.NONE, Webp::get)
            .renditions(List.of(asset("content/a.png")), Parallel.IN_TURN);

    assertThat(outcome.diagnostics().stream().map(d -> d.code())).containsExactly("image-changed");
    assertThat(outcome.value().orElseThrow()).isEqualTo(Map.of("content/a.png", List.of()));
  }

  private static PublishedAsset asset(String path) {
    return new PublishedAsset(
        new Asset(
            path,
            Fingerprint.of(SCREENSHOT),
            SCREENSHOT.length,
            Optional.of(new ImageSize(1080, 1530))),
        "assets/x.0123456789.png");
  }

  private static TinySite site(byte[] picture) {
    return site("a.png", picture);
  }

  private static TinySite site(String name, byte[] picture) {
    return TinySite.page("![x](" + name + ")").with("content/en/" + name, picture);
  }

  private static Element content(byte[] picture) {
    return site(picture).build().page("en/page/").expectFirst(".content");
  }

  private static Build.Result build(Path project, int threads) {
    return Build.run(
        new Build.Request(project, Optional.empty(), false, false, TinySite.NOW, threads, true),
        Build.Progress.SILENT);
  }

  private static List<Path> remembered(Path project) throws IOException {
    try (Stream<Path> list = Files.list(project.resolve(".guidepost/pictures"))) {
      return list.toList();
    }
  }

  private static Map<String, Bytes> files(Build.Result result) {
    Map<String, Bytes> files = new TreeMap<>();
    for (OutputFile file : result.files().orElseThrow()) {
      files.put(
          file.path(),
          file.content() instanceof OutputFile.Data data
              ? data.bytes()
              : Bytes.utf8(file.fingerprint().hex()));
    }
    return files;
  }

  private static Bytes only(Map<String, Bytes> files, String path) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().matches(path))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] content(Bytes bytes) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      bytes.writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
