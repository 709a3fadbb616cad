package dev.guidepost.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import com.luciad.imageio.webp.internal.NativeLoader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** WebP (RFC 9649) by libwebp, which is native code and not there for every machine. */
final class Webp {
  /** Part of every address: another library or other settings make other bytes. */
  static final String VERSION = "webp-imageio 0.11.0, 80/6, 75/4";

  /** What the format's 14 bits can say. */
  static final int MAX_SIDE = 16_383;

  private static final float QUALITY = 0.8f;
  private static final int THOROUGH = 6;

  /**
   * For lossless pictures the quality is the effort; more of it costs ten times the time for 3 %.
   */
  private static final float EFFORT = 0.75f;

  private static final int QUICK = 4;

  private Webp() {}

  /** Loads the library when somebody asks for it first. */
  private static final class Loaded {
    static final Optional<Webp> WEBP = load();
  }

  /** Empty where the library has nothing for this machine, or may not be loaded. */
  static Optional<Webp> get() {
    return Loaded.WEBP;
  }

  private static Optional<Webp> load() {
    try {
      // The library's own way in prints a trace and goes on without.
      NativeLoader.initialize();
      return Optional.of(new Webp());
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  byte[] lossy(BufferedImage image) {
    return encode(image, CompressionType.Lossy, QUALITY, THOROUGH);
  }

  byte[] lossless(BufferedImage image) {
    return encode(image, CompressionType.Lossless, EFFORT, QUICK);
  }

  private static byte[] encode(
      BufferedImage image, CompressionType type, float quality, int method) {
    WebPWriteParam settings = new WebPWriteParam(Locale.ROOT);
    settings.setCompressionType(type);
    settings.setCompressionQuality(quality);
    settings.setMethod(method);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = writer();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static ImageWriter writer() {
    try {
      return new WebPImageWriterSpi().createWriterInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
