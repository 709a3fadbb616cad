package dev.guidepost.guard;

import dev.guidepost.guard.Finding.Kind;
import dev.guidepost.guard.Finding.Level;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passwords, PINs and codes for one time that are written after their name. */
final class Codes {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\b(?:password|passcode|pin|pin code|otp|verification code|2fa code|security code)|密[码碼]|口令|[验驗][证證][码碼]|\\bpin码)"
              + "\\s*(?:is|was|[:=是为為])?\\s*:?\\s*[\"'“]?([0-9]{4,8})(?![0-9a-z])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\b(?:password|passcode|passphrase)|密[码碼]|口令)\\s*(?:is|was|[:=是为為])\\s*:?\\s*[\"'“]?([!-~]{6,64})",
          Pattern.CASE_INSENSITIVE);

  private Codes() {}

  static void find(Plain text, List<Finding> found) {
    Matcher number = NUMBER.matcher(text.text());
    while (number.find()) {
      found.add(text.found(Kind.CODE, Level.ASK, number.start(1), number.end(1)));
    }
    Matcher word = WORD.matcher(text.text());
    while (word.find()) {
      String value = word.group(1);
      if (value.chars().anyMatch(Plain::isLatin) && value.chars().anyMatch(Plain::isDigit)) {
        found.add(text.found(Kind.CODE, Level.ASK, word.start(1), word.end(1)));
      }
    }
  }
}
