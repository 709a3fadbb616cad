package dev.guidepost.search;

/**
 * Whole numbers from 0 as text: five bits a character, the lowest first, in the alphabet of
 * base64url (RFC 4648, section 5); a character of 32 and above says that another one follows.
 */
final class Vlq {
  static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private Vlq() {}

  static void append(StringBuilder to, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("below 0: " + number);
    }
    int rest = number;
    while (rest > 31) {
      to.append(ALPHABET.charAt(32 | rest & 31));
      rest >>>= 5;
    }
    to.append(ALPHABET.charAt(rest));
  }
}
