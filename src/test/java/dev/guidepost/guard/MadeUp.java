package dev.guidepost.guard;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Secrets of nobody, made anew from a seed. */
public final class MadeUp {
  private static final String HEX = "0123456789abcdef";

  private MadeUp() {}

  /** A text for each of the ways in which phrases are written down. */
  public static List<String> english(int count, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> words = phrase(WordLists.read("english"), random);
      texts.add(
          switch (i % 6) {
            case 0 -> String.join(" ", words);
            case 1 -> String.join(", ", words);
            case 2 -> numbered(words);
            case 3 -> String.join(" ", words).toUpperCase(java.util.Locale.ROOT);
            case 4 ->
                String.join(
                    " ", words.stream().map(w -> w.substring(0, Math.min(4, w.length()))).toList());
            default -> "please help, it is " + String.join("\n", words) + "，这样对吗？";
          });
    }
    return texts;
  }

  /** Characters with something between them. */
  public static List<String> chinese(int count, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> words =
          phrase(WordLists.read(i % 2 == 0 ? "chinese_simplified" : "chinese_traditional"), random);
      texts.add(
          switch (i % 3) {
            case 0 -> String.join(" ", words);
            case 1 -> "帮我看看：" + String.join("，", words);
            default -> numbered(words);
          });
    }
    return texts;
  }

  /** Keys in the import format, and extended ones, private or public. */
  public static List<String> keys(int count, long seed, boolean isPrivate) {
    Random random = new Random(seed);
    int[] versions =
        isPrivate
            ? new int[] {0x0488ADE4, 0x04358394, 0x04B2430C}
            : new int[] {0x0488B21E, 0x043587CF, 0x04B24746};
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] extended = new byte[78];
      random.nextBytes(extended);
      for (int b = 0; b < 4; b++) {
        extended[b] = (byte) (versions[i % 3] >>> 24 - 8 * b);
      }
      byte[] own = new byte[isPrivate ? 33 + i % 2 : 21];
      random.nextBytes(own);
      own[0] = (byte) (isPrivate ? i % 4 < 2 ? 0x80 : 0xEF : 0);
      if (own.length == 34) {
        own[33] = 1;
      }
      texts.add(encoded(extended));
      texts.add(encoded(own));
      if (!isPrivate) {
        StringBuilder address = new StringBuilder("0x");
        random.ints(40, 0, 16).forEach(n -> address.append(HEX.charAt(n)));
        texts.add(address.toString());
      }
    }
    return texts;
  }

  private static String encoded(byte[] payload) {
    byte[] all = Arrays.copyOf(payload, payload.length + 4);
    byte[] sum = Digests.sha256(Digests.sha256(payload));
    System.arraycopy(sum, 0, all, payload.length, 4);
    StringBuilder text = new StringBuilder();
    BigInteger number = new BigInteger(1, all);
    while (number.signum() > 0) {
      BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(58));
      text.append(Base58.BITCOIN.charAt(parts[1].intValue()));
      number = parts[0];
    }
    for (int i = 0; i < all.length && all[i] == 0; i++) {
      text.append('1');
    }
    return text.reverse().toString();
  }

  private static String numbered(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i + 1).append(". ").append(words.get(i)).append('\n');
    }
    return text.toString();
  }

  private static List<String> phrase(List<String> list, Random random) {
    int size = Checksum.SIZES.get(random.nextInt(5));
    byte[] entropy = new byte[size * 4 / 3];
    random.nextBytes(entropy);
    String bits = bits(entropy) + bits(Digests.sha256(entropy)).substring(0, size / 3);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      words.add(list.get(Integer.parseInt(bits.substring(11 * i, 11 * i + 11), 2)));
    }
    return words;
  }

  private static String bits(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(Integer.toBinaryString(256 | b & 0xFF), 1, 9);
    }
    return text.toString();
  }
}
