package dev.guidepost.source;

import dev.guidepost.model.ImageSize;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a picture's size from its first bytes without decoding it, so that no picture can exhaust
 * the memory. PNG (ISO/IEC 15948 §11.2.2), GIF89a §18, JPEG (ITU T.81 B.2.2, frame header), WebP
 * (RFC 9649 §2.5-2.7) and SVG (width and height, else viewBox).
 */
final class ImageHeader {
  private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern LENGTH =
      Pattern.compile("\\s(width|height)\\s*=\\s*[\"']\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*[\"']");
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\sviewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d+(?:\\.\\d+)?)[\\s,]+(\\d+(?:\\.\\d+)?)\\s*[\"']");

  private final byte[] b;

  private ImageHeader(byte[] bytes) {
    this.b = bytes;
  }

  static boolean isImage(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(png|gif|jpe?g|webp|svg|avif|ico)");
  }

  static Optional<ImageSize> size(byte[] bytes) {
    return new ImageHeader(bytes).read().filter(s -> s.width() > 0 && s.height() > 0);
  }

  private Optional<ImageSize> read() {
    if (b.length >= 24 && is(0, "\u0089PNG") && is(12, "IHDR")) {
      return size(be32(16), be32(20));
    }
    if (b.length >= 10 && is(0, "GIF8")) {
      return size(le16(6), le16(8));
    }
    if (b.length >= 4 && u8(0) == 0xFF && u8(1) == 0xD8) {
      return jpeg();
    }
    if (b.length >= 30 && is(0, "RIFF") && is(8, "WEBP")) {
      return webp();
    }
    return svg();
  }

  private Optional<ImageSize> jpeg() {
    int at = 2;
    while (at + 9 < b.length && u8(at) == 0xFF) {
      int marker = u8(at + 1);
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return size(be16(at + 7), be16(at + 5));
      }
      at += 2 + be16(at + 2);
    }
    return Optional.empty();
  }

  private Optional<ImageSize> webp() {
    if (is(12, "VP8X")) {
      return size(1 + le24(24), 1 + le24(27));
    }
    if (is(12, "VP8L")) {
      int bits = u8(21) | u8(22) << 8 | u8(23) << 16 | u8(24) << 24;
      return size(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF));
    }
    return is(12, "VP8 ") ? size(le16(26) & 0x3FFF, le16(28) & 0x3FFF) : Optional.empty();
  }

  private Optional<ImageSize> svg() {
    Matcher root = SVG.matcher(new String(b, 0, Math.min(b.length, 8192), StandardCharsets.UTF_8));
    if (!root.find()) {
      return Optional.empty();
    }
    double width = 0;
    double height = 0;
    Matcher length = LENGTH.matcher(root.group());
    while (length.find()) {
      double value = Double.parseDouble(length.group(2));
      if (length.group(1).equals("width")) {
        width = value;
      } else {
        height = value;
      }
    }
    Matcher viewBox = VIEW_BOX.matcher(root.group());
    if ((width == 0 || height == 0) && viewBox.find()) {
      width = Double.parseDouble(viewBox.group(1));
      height = Double.parseDouble(viewBox.group(2));
    }
    return size((int) Math.round(width), (int) Math.round(height));
  }

  private static Optional<ImageSize> size(int width, int height) {
    return Optional.of(new ImageSize(width, height));
  }

  private boolean is(int at, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (u8(at + i) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int u8(int at) {
    return b[at] & 0xFF;
  }

  private int be16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }

  private int be32(int at) {
    return be16(at) << 16 | be16(at + 2);
  }

  private int le16(int at) {
    return u8(at) | u8(at + 1) << 8;
  }

  private int le24(int at) {
    return le16(at) | u8(at + 2) << 16;
  }
}
