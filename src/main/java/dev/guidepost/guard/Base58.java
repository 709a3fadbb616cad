package dev.guidepost.guard;

import java.util.Arrays;

/** Bytes in base 58, with or without four bytes of a checksum at their end. */
final class Base58 {
  static final String BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  static final String XRP = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

  private static final int SUM = 4;
  private static final byte[] NOTHING = new byte[0];

  private Base58() {}

  /** Nothing if another character is in it. */
  static byte[] decode(String text, String alphabet) {
    byte[] bytes = new byte[text.length()];
    int from = bytes.length;
    int zeros = 0;
    while (zeros < text.length() && text.charAt(zeros) == alphabet.charAt(0)) {
      zeros++;
    }
    for (int i = zeros; i < text.length(); i++) {
      int carry = alphabet.indexOf(text.charAt(i));
      if (carry < 0) {
        return NOTHING;
      }
      int at = bytes.length;
      while (at > from || carry > 0) {
        carry += 58 * (bytes[--at] & 0xFF);
        bytes[at] = (byte) carry;
        carry >>= 8;
        from = Math.min(from, at);
      }
    }
    return Arrays.copyOfRange(bytes, from - zeros, bytes.length);
  }

  /** What the checksum vouches for; nothing if it does not. */
  static byte[] checked(String text, String alphabet) {
    byte[] all = decode(text, alphabet);
    if (all.length <= SUM) {
      return NOTHING;
    }
    byte[] payload = Arrays.copyOf(all, all.length - SUM);
    byte[] sum = Arrays.copyOf(Digests.sha256(Digests.sha256(payload)), SUM);
    return Arrays.equals(sum, Arrays.copyOfRange(all, payload.length, all.length))
        ? payload
        : NOTHING;
  }
}
