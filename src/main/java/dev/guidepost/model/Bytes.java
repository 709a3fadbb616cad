package dev.guidepost.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that nobody changes any more. */
public final class Bytes {
  private final byte[] content;

  /** Made once, by whichever thread asks first; all of them would make the same one. */
  private volatile @Nullable Fingerprint print;

  private Bytes(byte[] content) {
    this.content = content;
  }

  public static Bytes utf8(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Bytes copyOf(byte[] content) {
    return new Bytes(content.clone());
  }

  public byte[] toArray() {
    return content.clone();
  }

  public int length() {
    return content.length;
  }

  public Fingerprint fingerprint() {
    Fingerprint known = print;
    if (known == null) {
      known = Fingerprint.of(content);
      print = known;
    }
    return known;
  }

  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  public InputStream stream() {
    return new ByteArrayInputStream(content);
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }
}
