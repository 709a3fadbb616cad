package dev.guidepost.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A content coding, as strong as it gets: there is all the time of a build for it. */
enum Coding {
  BROTLI(".br") {
    @Override
    byte[] encode(byte[] content) throws IOException {
      return Encoder.compress(content, Encoder.Parameters.create(11));
    }

    @Override
    boolean isAvailable() {
      return Brotli4jLoader.isAvailable();
    }
  },

  /** Its header has neither name nor time in it, so that equal files stay equal. */
  GZIP(".gz") {
    @Override
    byte[] encode(byte[] content) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new Strongest(bytes)) {
        gzip.write(content);
      }
      return bytes.toByteArray();
    }
  };

  private final String ending;

  Coding(String ending) {
    this.ending = ending;
  }

  abstract byte[] encode(byte[] content) throws IOException;

  /** Brotli is a library of the system's own kind, and not every system has one. */
  boolean isAvailable() {
    return true;
  }

  String pathOf(String path) {
    return path + ending;
  }

  static List<Coding> available() {
    return Stream.of(values()).filter(Coding::isAvailable).toList();
  }

  private static final class Strongest extends GZIPOutputStream {
    Strongest(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
