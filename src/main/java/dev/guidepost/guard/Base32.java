package dev.guidepost.guard;

/** Texts in base 32 that carry a checksum. */
final class Base32 {
  private static final String STELLAR = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int BECH32M = 0x2BC830A3;
  private static final int[] GENERATOR = {
    0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3
  };

  private Base32() {}

  /** A secret seed of Stellar (SEP-23): the version byte, 32 bytes, a CRC-16. */
  static boolean isStellarSeed(String text) {
    int crc = 0;
    int bits = 0;
    int count = 0;
    int done = 0;
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = STELLAR.indexOf(text.charAt(i));
      if (value < 0) {
        return false;
      }
      bits = bits << 5 | value;
      count += 5;
      if (count >= 8) {
        count -= 8;
        int octet = bits >> count & 0xFF;
        bits &= (1 << count) - 1;
        if (done++ < 33) {
          crc = crc16(crc, octet);
        } else {
          last = last | octet << 8 * (done - 34);
        }
      }
    }
    return done == 35 && crc == last;
  }

  private static int crc16(int crc, int octet) {
    int next = crc ^ octet << 8;
    for (int i = 0; i < 8; i++) {
      next = (next & 0x8000) == 0 ? next << 1 : next << 1 ^ 0x1021;
    }
    return next & 0xFFFF;
  }

  /** BIP-173, in lower case. */
  static boolean isBech32(String text) {
    return polymod(text) == 1;
  }

  /** An address of Bitcoin, of BIP-173 or BIP-350, in lower case. */
  static boolean isBech32Address(String text) {
    int sum = polymod(text);
    return sum == 1 || sum == BECH32M;
  }

  /** What the checksum of a text amounts to; 0 where it holds another character. */
  private static int polymod(String text) {
    int one = text.lastIndexOf('1');
    int sum = 1;
    for (int i = 0; i < one; i++) {
      sum = step(sum, text.charAt(i) >> 5);
    }
    sum = step(sum, 0);
    for (int i = 0; i < one; i++) {
      sum = step(sum, text.charAt(i) & 31);
    }
    for (int i = one + 1; i < text.length(); i++) {
      int value = BECH32.indexOf(text.charAt(i));
      if (value < 0) {
        return 0;
      }
      sum = step(sum, value);
    }
    return sum;
  }

  private static int step(int sum, int value) {
    int top = sum >> 25;
    int next = (sum & 0x1FFFFFF) << 5 ^ value;
    for (int i = 0; i < 5; i++) {
      if ((top >> i & 1) == 1) {
        next ^= GENERATOR[i];
      }
    }
    return next;
  }
}
