package dev.guidepost.source;

import dev.guidepost.model.CharacterRules;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes to text: UTF-8 and nothing else, and a clear word about what else it might be. Lines end in
 * LF afterwards.
 */
public final class Decoding {
  private static final String SAVE = "save the file as UTF-8";

  private Decoding() {}

  public static Outcome<String> decode(byte[] bytes, String file) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return refused(Location.of(file), "the file is UTF-16, expected UTF-8");
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharBuffer text = CharBuffer.allocate(bytes.length - from);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CoderResult result = decoder.decode(in, text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      Location at = end(decoded, file);
      return refused(at, "not UTF-8 from here on; " + guess(bytes));
    }
    if (looksLikeUtf16(bytes)) {
      return refused(
          Location.of(file),
          "every other byte is zero: this looks like UTF-16 without a byte order mark, expected UTF-8");
    }
    return lint(decoded.replace("\r\n", "\n").replace('\r', '\n'), file);
  }

  private static Outcome<String> lint(String text, String file) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    boolean invisible = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      if (Character.isHighSurrogate((char) c)) {
        c = text.codePointAt(i);
      }
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (CharacterRules.isForbidden(c)) {
        diagnostics.add(
            Diagnostic.error(
                "character-forbidden",
                new Location(file, line, i - lineStart + 1),
                "the invisible character " + CharacterRules.name(c) + " is not allowed in content",
                "delete it; it may hide what a reader or reviewer should see"));
      } else if (CharacterRules.isInvisible(c) && !invisible) {
        invisible = true;
        diagnostics.add(
            Diagnostic.warning(
                "character-invisible",
                new Location(file, line, i - lineStart + 1),
                "the character "
                    + CharacterRules.name(c)
                    + " is left out (the first of its kind in this file)",
                "delete it"));
      }
      i += Character.charCount(c) - 1;
    }
    int mojibake = text.indexOf("锟斤拷");
    if (mojibake >= 0) {
      diagnostics.add(
          Diagnostic.error(
              "encoding",
              end(text.substring(0, mojibake), file),
              "'锟斤拷' is what a wrong conversion leaves",
              "restore the text from its original"));
    }
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return Outcome.refused(diagnostics);
    }
    return Outcome.of(invisible ? withoutInvisible(text) : text, diagnostics);
  }

  private static String withoutInvisible(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> !CharacterRules.isInvisible(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static String guess(byte[] bytes) {
    if (looksLikeUtf16(bytes)) {
      return "this looks like UTF-16";
    }
    try {
      String gbk = strictly("GB18030", bytes);
      long han =
          gbk.codePoints()
              .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
              .count();
      long other = gbk.codePoints().filter(c -> c > 0x7F).count();
      if (han * 2 > other) {
        return "this looks like GBK";
      }
    } catch (CharacterCodingException e) {
      // not GBK either
    }
    return "the encoding is not known";
  }

  private static String strictly(String charset, byte[] bytes) throws CharacterCodingException {
    return Charset.forName(charset)
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      if (b == 0) {
        zeros++;
      }
    }
    return zeros > 1 && zeros * 5 > bytes.length;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Location end(String text, String file) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Location(file, line, text.length() - text.lastIndexOf('\n'));
  }

  private static Outcome<String> refused(Location at, String message) {
    return Outcome.refused(Diagnostic.error("encoding", at, message, SAVE));
  }
}
