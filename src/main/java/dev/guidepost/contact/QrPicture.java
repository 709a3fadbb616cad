package dev.guidepost.contact;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A QR code as a PNG (ISO/IEC 15948), which readers can press long to open in the app. It is drawn
 * here, so that nobody else learns who looks at it.
 *
 * @param size width and height in pixels
 */
record QrPicture(OutputFile file, int size) {
  /** Pixels of a module. */
  private static final int MODULE = 6;

  /** Modules around it that stay white; ISO/IEC 18004 asks for four. */
  private static final int QUIET = 4;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BIT_DEPTH = 1;
  private static final int GRAYSCALE = 0;

  /**
   * @param name of the channel
   * @param text what the code says
   */
  static QrPicture of(String name, String text) {
    ByteMatrix code = encoded(text);
    int size = (code.getWidth() + 2 * QUIET) * MODULE;
    Bytes png = Bytes.copyOf(png(code, size));
    String path = "assets/qr-" + name + "." + png.fingerprint().brief() + ".png";
    return new QrPicture(new OutputFile(path, Turn.ASSET, new OutputFile.Data(png)), size);
  }

  private static ByteMatrix encoded(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      // Addresses are checked for their length where they are read.
      throw new IllegalArgumentException("no QR code holds this: " + text, e);
    }
  }

  private static byte[] png(ByteMatrix code, int size) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(size).putInt(size).put((byte) BIT_DEPTH).put((byte) GRAYSCALE);
    chunk(png, "IHDR", header.array());
    chunk(png, "IDAT", stored(rows(code, size)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** One bit a pixel, white is 1; each row begins with the number of its filter, which is none. */
  private static byte[] rows(ByteMatrix code, int size) {
    int width = (size + 7) / 8;
    byte[] rows = new byte[(width + 1) * size];
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int column = x / MODULE - QUIET;
        int row = y / MODULE - QUIET;
        boolean inside =
            column >= 0 && row >= 0 && column < code.getWidth() && row < code.getHeight();
        if (!inside || code.get(column, row) == 0) {
          rows[y * (width + 1) + 1 + x / 8] |= (byte) (0x80 >>> (x % 8));
        }
      }
    }
    return rows;
  }

  /** Not compressed: libraries that compress do it differently, and the bytes must not. */
  private static byte[] stored(byte[] data) {
    Deflater deflater = new Deflater(Deflater.NO_COMPRESSION);
    try {
      deflater.setInput(data);
      deflater.finish();
      byte[] all = new byte[data.length + 1024];
      int length = deflater.deflate(all);
      return Arrays.copyOf(all, length);
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
