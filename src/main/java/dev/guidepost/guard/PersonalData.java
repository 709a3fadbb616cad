package dev.guidepost.guard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Wallet addresses, telephone numbers and identity numbers in a text. Where a kind has a checksum
 * it must be right, so that made-up examples pass.
 */
public final class PersonalData {
  private static final int[] IDENTITY_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final int ETHEREUM = 42;

  /** An address made up by hand uses few digits; 40 random ones hold 16 nearly always. */
  private static final int FEWEST_DIGITS = 9;

  private static final int LONGEST_BECH32 = 90;

  public enum Kind {
    WALLET,
    PHONE,
    IDENTITY
  }

  /**
   * @param to behind its last character
   */
  public record Finding(Kind kind, int from, int to) {}

  private PersonalData() {}

  public static List<Finding> in(String text) {
    List<Finding> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '+') {
        int end = international(text, at);
        if (end > at) {
          found.add(new Finding(Kind.PHONE, at, end));
        }
        at = Math.max(end, at + 1);
      } else if (isWordPart(c)) {
        int end = wordEnd(text, at);
        word(text, at, end, found);
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static void word(String text, int from, int end, List<Finding> found) {
    String word = text.substring(from, end);
    if (isWallet(word)) {
      found.add(new Finding(Kind.WALLET, from, end));
    } else if (word.length() == 18 && isIdentity(word)) {
      found.add(new Finding(Kind.IDENTITY, from, end));
    } else if (isChineseMobile(text, from, end)) {
      found.add(new Finding(Kind.PHONE, from, end));
    }
  }

  private static boolean isWallet(String word) {
    if (word.length() == ETHEREUM && word.startsWith("0x")) {
      String digits = word.substring(2).toLowerCase(Locale.ROOT);
      return digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)
          && digits.chars().distinct().count() >= FEWEST_DIGITS
          && !digits.contains("0123456789")
          && !digits.contains("1234567890");
    }
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    if (word.length() >= 26
        && word.length() <= 35
        && (first == '1' || first == '3' || first == 'T')) {
      byte[] payload = Base58.checked(word, Base58.BITCOIN);
      return payload.length == 21 && List.of(0x00, 0x05, 0x41).contains((int) payload[0]);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("bc1")
        && word.length() >= 42
        && word.length() <= LONGEST_BECH32
        && Base32.isBech32Address(lower);
  }

  /** GB 11643: a region, a date of birth, a serial number and a check digit. */
  private static boolean isIdentity(String word) {
    int sum = 0;
    for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
      int digit = Character.digit(word.charAt(i), 10);
      if (digit < 0) {
        return false;
      }
      sum += digit * IDENTITY_WEIGHTS[i];
    }
    char check = Character.toUpperCase(word.charAt(17));
    return "10X98765432".charAt(sum % 11) == check
        && word.charAt(0) >= '1'
        && word.charAt(0) <= '8'
        && isDate(word.substring(6, 14));
  }

  private static boolean isDate(String digits) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6)));
      return date.getYear() >= 1900 && date.getYear() < 2100;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Eleven digits in a row, or in three groups; 138 0013 8000 is the network's own. */
  private static boolean isChineseMobile(String text, int from, int end) {
    boolean apart =
        (from == 0 || ".-_#=/:".indexOf(text.charAt(from - 1)) < 0)
            && (end == text.length()
                || ".-_=/%".indexOf(text.charAt(end)) < 0
                || end + 1 == text.length()
                || !isWordPart(text.charAt(end + 1)));
    String digits = text.substring(from, end);
    return apart
        && digits.length() == 11
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && digits.charAt(0) == '1'
        && digits.charAt(1) >= '3'
        && digits.chars().distinct().count() >= 5
        && !digits.equals("13800138000")
        && !digits.contains("12345678");
  }

  /** The end of a number with its country's code that could be somebody's; {@code from} if none. */
  private static int international(String text, int from) {
    StringBuilder digits = new StringBuilder();
    int end = from;
    boolean behindWord = from > 0 && isWordPart(text.charAt(from - 1));
    for (int i = from + 1; i < Math.min(text.length(), from + 24); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        end = i + 1;
      } else if (" -()".indexOf(c) < 0 || i == from + 1) {
        break;
      }
    }
    boolean whole = end == text.length() || !isWordPart(text.charAt(end));
    return !behindWord
            && whole
            && digits.length() >= 10
            && digits.length() <= 15
            && digits.charAt(0) != '0'
            && !isNobodys(digits.toString())
        ? end
        : from;
  }

  /** Numbers kept for films and examples, and those that companies pay for. */
  private static boolean isNobodys(String digits) {
    return digits.matches("1\\d{3}55501\\d\\d")
        || digits.matches("1(?:800|888|877|866|855|844|833)\\d{7}")
        || digits.matches("44(?:7700900|2079460|1632960)\\d{3}")
        || digits.matches("86(?:400|800)\\d{7}")
        || digits.matches("61(?:491570|255501\\d?)\\d+")
        || digits.contains("12345678")
        || digits.chars().distinct().count() < 5;
  }
}
