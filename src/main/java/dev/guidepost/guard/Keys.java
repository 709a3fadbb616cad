package dev.guidepost.guard;

import dev.guidepost.guard.Finding.Kind;
import dev.guidepost.guard.Finding.Level;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys and seeds, by their form and, where they carry one, their checksum. */
final class Keys {
  private static final int SHORTEST = 26;
  private static final int NEAR = 40;
  private static final int BEFORE = 200;
  private static final int BYTES = 64;
  private static final int GROUPS = 8;

  private static final Pattern HEX =
      Pattern.compile("(0x)?([0-9a-f]{64}|[0-9a-f]{128})", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_KEYS =
      Pattern.compile(
          "private.?key|priv.?key|secret|私[钥鑰]|密[钥鑰]|金[钥鑰]|明文", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPLORER =
      Pattern.compile(
          "https?://\\S*\\b(tx|txs|txid|hash|transactions?|blocks?|nft|extrinsic)[/=]$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\b(tx|txn|txid|hash|transaction|tx id|transaction id)|交易|哈希值?|交易号)[\\s:=#]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PEM =
      Pattern.compile("-----begin [a-z0-9 ]{0,40}private key-----", Pattern.CASE_INSENSITIVE);
  private static final String PEM_END = "PRIVATE KEY-----";
  private static final Pattern KEYSTORE =
      Pattern.compile("\"ciphertext\"\\s*:\\s*\"[0-9a-f]{32,}\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARRAY =
      Pattern.compile("\\[\\s*[0-9]{1,3}(\\s*,\\s*[0-9]{1,3}){63}\\s*\\]");

  private final Plain text;
  private final List<Finding> found;

  /** Places where the last groups of six digits begin, the latest at the end. */
  private final int[] groups = new int[GROUPS];

  private int inRow;

  private Keys(Plain text, List<Finding> found) {
    this.text = text;
    this.found = found;
  }

  static void find(Plain text, List<Finding> found) {
    Keys keys = new Keys(text, found);
    keys.tokens();
    keys.blocks();
  }

  private void tokens() {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isOfToken(text.at(at))) {
        at++;
      }
      if (at - start >= SHORTEST) {
        token(start, at);
      }
      if (at > start) {
        group(start, at);
      } else {
        at++;
      }
    }
  }

  private static boolean isOfToken(char c) {
    return Plain.isLatin(c) || Plain.isDigit(c);
  }

  private void token(int start, int end) {
    String token = text.slice(start, end);
    if (isSeed(token)) {
      add(Kind.SEED, Level.BLOCK, start, end);
    } else if (isPrivateKey(token)) {
      add(Kind.PRIVATE_KEY, Level.BLOCK, start, end);
    } else if (HEX.matcher(token).matches() || isOfSolana(token)) {
      hashOrKey(start, end);
    }
  }

  private static boolean isSeed(String token) {
    if (token.length() > 31 || token.charAt(0) != 's') {
      return false;
    }
    byte[] payload = Base58.checked(token, Base58.XRP);
    return payload.length == 17 && payload[0] == 0x21
        || payload.length == 19
            && payload[0] == 0x01
            && payload[1] == (byte) 0xE1
            && payload[2] == 0x4B;
  }

  private static boolean isPrivateKey(String token) {
    return switch (token.length()) {
      case 51, 52 -> isImportFormat(token);
      case 56 -> token.charAt(0) == 'S' && Base32.isStellarSeed(token);
      case 58 -> token.startsWith("6P") && Base58.checked(token, Base58.BITCOIN).length == 39;
      case 63, 70 -> isBech32(token.toLowerCase(Locale.ROOT));
      case 111 ->
          token.startsWith("prv", 1)
              && "xyztuvYZUV".indexOf(token.charAt(0)) >= 0
              && Base58.checked(token, Base58.BITCOIN).length == 78;
      default -> false;
    };
  }

  private static boolean isImportFormat(String token) {
    boolean isCompressed = token.length() == 52;
    return (isCompressed ? "KLc" : "59").indexOf(token.charAt(0)) >= 0
        && Base58.checked(token, Base58.BITCOIN).length == (isCompressed ? 34 : 33);
  }

  private static boolean isBech32(String token) {
    return token.startsWith(token.length() == 63 ? "nsec1" : "suiprivkey1")
        && Base32.isBech32(token);
  }

  /** A pair of keys of Solana, or a signature. */
  private static boolean isOfSolana(String token) {
    return token.length() >= 86
        && token.length() <= 88
        && Base58.decode(token, Base58.BITCOIN).length == BYTES;
  }

  private void hashOrKey(int start, int end) {
    String before = text.slice(start - BEFORE, start);
    if (EXPLORER.matcher(before).find()) {
      return;
    }
    if (OF_KEYS.matcher(text.slice(start - NEAR, start)).find()
        || OF_KEYS.matcher(text.slice(end, end + NEAR)).find()) {
      add(Kind.PRIVATE_KEY, Level.BLOCK, start, end);
    } else if (!LABEL.matcher(text.slice(start - NEAR, start)).find()) {
      add(Kind.HASH_OR_KEY, Level.ASK, start, end);
    }
  }

  /** Secret numbers of XRPL: eight groups, the last digit of each vouching for the others. */
  private void group(int start, int end) {
    int size = end - start;
    if (size == 1 && (text.at(start) | 0x20) >= 'a' && (text.at(start) | 0x20) <= 'h') {
      return;
    }
    inRow = size == 6 && isNumber(start, end) ? inRow + 1 : 0;
    if (inRow > 0) {
      System.arraycopy(groups, 1, groups, 0, GROUPS - 1);
      groups[GROUPS - 1] = start;
    }
    if (inRow >= GROUPS && vouched()) {
      add(Kind.SEED, Level.BLOCK, groups[0], end);
      inRow = 0;
    }
  }

  private boolean isNumber(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Plain.isDigit(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean vouched() {
    for (int i = 0; i < GROUPS; i++) {
      int number = Integer.parseInt(text.slice(groups[i], groups[i] + 6));
      if (number / 10 * (2 * i + 1) % 9 != number % 10) {
        return false;
      }
    }
    return true;
  }

  private void blocks() {
    Matcher pem = PEM.matcher(text.text());
    for (int at = 0; has("-----") && pem.find(at); ) {
      int close = text.text().indexOf(PEM_END, pem.end());
      at = close < 0 ? text.length() : close + PEM_END.length();
      add(Kind.PRIVATE_KEY, Level.BLOCK, pem.start(), at);
    }
    Matcher keystore = KEYSTORE.matcher(text.text());
    while (has("\"") && keystore.find()) {
      keystore(keystore.start(), keystore.end());
    }
    Matcher array = ARRAY.matcher(text.text());
    while (has("[") && array.find()) {
      if (isBytes(array.group())) {
        add(Kind.PRIVATE_KEY, Level.BLOCK, array.start(), array.end());
      }
    }
  }

  private boolean has(String part) {
    return text.text().contains(part);
  }

  /** As far as its paragraph goes. */
  private void keystore(int start, int end) {
    String all = text.text();
    int from = all.indexOf('{', all.lastIndexOf("\n\n", start) + 1);
    int next = all.indexOf("\n\n", end);
    int to = all.lastIndexOf('}', next < 0 ? all.length() : next) + 1;
    add(Kind.KEYSTORE, Level.BLOCK, from >= 0 && from < start ? from : start, Math.max(to, end));
  }

  private static boolean isBytes(String array) {
    for (String number : array.split("[^0-9]+")) {
      if (!number.isEmpty() && Integer.parseInt(number) > 255) {
        return false;
      }
    }
    return true;
  }

  private void add(Kind kind, Level level, int from, int to) {
    found.add(text.found(kind, level, from, to));
  }
}
