package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.ImageSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void theSizeIsThatOfAPictureMadeByAnotherProgram(String format) throws IOException {
    assertThat(ImageHeader.size(drawn(format, 321, 123))).hasValue(new ImageSize(321, 123));
  }

  @Test
  void theSizeOfAJpegIsFoundBehindOtherSegments() {
    byte[] jpeg =
        bytes(
            0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 1, 2, 3, 4, 0xFF, 0xC4, 0, 4, 9, 9, 0xFF, 0xC2, 0, 17, 8,
            0x02, 0x00, 0x03, 0x00, 3, 1, 1);

    assertThat(ImageHeader.size(jpeg)).hasValue(new ImageSize(768, 512));
  }

  @Test
  void theSizeOfAWebpWithLossIsRead() {
    byte[] webp = webp("VP8 ");
    little(webp).putShort(26, (short) 640).putShort(28, (short) 480);

    assertThat(ImageHeader.size(webp)).hasValue(new ImageSize(640, 480));
  }

  @Test
  void theSizeOfAWebpWithoutLossIsRead() {
    byte[] webp = webp("VP8L");
    webp[20] = 0x2F;
    little(webp).putInt(21, 639 | 479 << 14);

    assertThat(ImageHeader.size(webp)).hasValue(new ImageSize(640, 480));
  }

  @Test
  void theSizeOfAnExtendedWebpIsRead() {
    byte[] webp = webp("VP8X");
    little(webp).putInt(24, 70_000 - 1);
    little(webp).putShort(27, (short) (480 - 1));

    assertThat(ImageHeader.size(webp)).hasValue(new ImageSize(70_000, 480));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "<svg width=\"200\" height=\"100\"> | 200 | 100",
        "<svg width='200px' height='100px'> | 200 | 100",
        "<svg width=\" 20.4 \" height = \"10.6\"/> | 20 | 11",
        "<svg viewBox=\"0 0 30 20\"> | 30 | 20",
        "<svg viewBox='-5,-5,30.5,20'> | 31 | 20",
        "<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 30 20\"> | 30 | 20",
        "<svg width=\"60\" viewBox=\"0 0 30 20\"> | 30 | 20",
        "<?xml version=\"1.0\"?><!-- x --><SVG width=\"2\" height=\"1\"> | 2 | 1",
        "<svg stroke-width=\"9\" width=\"2\" height=\"1\"> | 2 | 1"
      })
  void theSizeOfAnSvgIsThatOfItsRootElseOfItsViewBox(String svg, int width, int height) {
    assertThat(ImageHeader.size(utf8(svg))).hasValue(new ImageSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "<svg>",
        "<svg width=\"a\" height=\"b\">",
        "<svg width=\"0\" height=\"100\">",
        "<svgx width=\"1\" height=\"1\">",
        "<svg width=\"10mm\" height=\"10mm\">"
      })
  void aFileWithoutASizeHasNone(String text) {
    assertThat(ImageHeader.size(utf8(text))).isEmpty();
  }

  @Test
  void aPictureThatIsCutOffHasNoSizeAndDoesNoHarm() throws IOException {
    for (String format : new String[] {"png", "gif", "jpg"}) {
      byte[] whole = drawn(format, 40, 30);
      for (int length = 0; length < whole.length; length++) {
        ImageHeader.size(Arrays.copyOf(whole, length))
            .ifPresent(size -> assertThat(size).isEqualTo(new ImageSize(40, 30)));
      }
    }
  }

  @Test
  void aPictureThatClaimsToBeHugeIsNotDecoded() {
    byte[] png = new byte[33];
    ByteBuffer.wrap(png)
        .put(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'))
        .putInt(Integer.MAX_VALUE)
        .putInt(Integer.MAX_VALUE);

    assertThat(ImageHeader.size(png)).hasValue(new ImageSize(Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  @Property(tries = 1_000)
  void anyBytesHaveASizeOrNone(@ForAll byte[] bytes, @ForAll("beginnings") byte[] beginning) {
    byte[] all = Arrays.copyOf(beginning, beginning.length + bytes.length);
    System.arraycopy(bytes, 0, all, beginning.length, bytes.length);

    ImageHeader.size(all)
        .ifPresent(size -> assertThat(Math.min(size.width(), size.height())).isPositive());
  }

  @Provide
  Arbitrary<byte[]> beginnings() {
    return Arbitraries.of(
        new byte[0],
        bytes(0x89, 'P', 'N', 'G'),
        utf8("GIF89a"),
        bytes(0xFF, 0xD8, 0xFF),
        utf8("RIFF0000WEBPVP8L"),
        utf8("RIFF0000WEBPVP8X"),
        utf8("<svg viewBox='0 0 "));
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, true",
    "A.PNG, true",
    "i.JPEG, true",
    "I.GIF, true",
    "a.svg, true",
    "a.webp, true",
    "a.mp4, false",
    "png, false",
    "a.png.txt, false"
  })
  void aPictureIsKnownByItsName(String name, boolean image) {
    assertThat(ImageHeader.isImage(name)).isEqualTo(image);
  }

  private static byte[] drawn(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(
            ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out))
        .isTrue();
    return out.toByteArray();
  }

  private static byte[] webp(String chunk) {
    byte[] webp = new byte[40];
    System.arraycopy(utf8("RIFF0000WEBP" + chunk), 0, webp, 0, 16);
    return webp;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
