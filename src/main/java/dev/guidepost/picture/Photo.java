package dev.guidepost.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A PNG or JPEG file. */
final class Photo {
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int ORIENTATION = 0x0112;

  private final byte[] bytes;

  Photo(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  boolean isPng() {
    return bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
  }

  /** Whether it moves: an APNG says so before its first picture (PNG 3rd edition §11.3.6.1). */
  boolean isAnimated() {
    String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    int control = start.indexOf("acTL");
    return isPng() && control >= 0 && control < (start + "IDAT").indexOf("IDAT");
  }

  /** The picture, unless the file is broken or of a kind that Java does not read. */
  Optional<Pixels> decode() {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(isPng() ? "png" : "jpeg");
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      return Optional.of(new Pixels(reader.read(0)));
    } catch (IOException | RuntimeException e) {
      // Readers meet broken files with exceptions of every kind.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  /**
   * How a camera was held, 1 to 8 (Exif 2.32 §4.6.4); browsers turn the picture by it. 1 is
   * upright.
   */
  int orientation() {
    int at = 2;
    while (!isPng() && at + 4 < bytes.length && u8(at) == 0xFF && u8(at + 1) != START_OF_SCAN) {
      if (u8(at + 1) == APP1 && at + 18 < bytes.length && u8(at + 4) == 'E' && u8(at + 5) == 'x') {
        return orientation(at + 10);
      }
      at += 2 + (u8(at + 2) << 8 | u8(at + 3));
    }
    return 1;
  }

  private int orientation(int tiff) {
    boolean little = u8(tiff) == 'I';
    int directory = tiff + number(tiff + 4, 4, little);
    if (directory < tiff || directory + 2 > bytes.length) {
      return 1;
    }
    int entries = number(directory, 2, little);
    for (int entry = directory + 2; entries-- > 0 && entry + 12 <= bytes.length; entry += 12) {
      if (number(entry, 2, little) == ORIENTATION) {
        return number(entry + 8, 2, little);
      }
    }
    return 1;
  }

  private int number(int at, int length, boolean little) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | u8(little ? at + length - 1 - i : at + i);
    }
    return number;
  }

  private int u8(int at) {
    return bytes[at] & 0xFF;
  }
}
