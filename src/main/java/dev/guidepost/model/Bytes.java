package dev.guidepost.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that nobody changes any more. */
public final class Bytes {
  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  public static Bytes utf8(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Bytes copyOf(byte[] content) {
    return new Bytes(content.clone());
  }

  public int length() {
    return content.length;
  }

  public Fingerprint fingerprint() {
    return Fingerprint.of(content);
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
