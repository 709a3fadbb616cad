package dev.guidepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String LETTER = "如果转错了链，请先不要着急。资产没有消失，它还在那条链上。";

  @Test
  void aByteOrderMarkIsNotPartOfTheText() {
    assertThat(text(bytes(0xEF, 0xBB, 0xBF, '#', ' ', 'A'))).isEqualTo("# A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb\r\n", "a\rb\r", "a\nb\n", "a\r\nb\r"})
  void allLineEndsBecomeOne(String text) {
    assertThat(text(utf8(text))).isEqualTo("a\nb\n");
  }

  @Test
  void anEmptyFileIsAnEmptyText() {
    assertThat(text(new byte[0])).isEmpty();
  }

  @Test
  void chineseAndCharactersOfOtherPlanesStayAsTheyAre() {
    assertThat(text(utf8("助记词 𠮷 👩‍💻 é\tä"))).isEqualTo("助记词 𠮷 👩‍💻 é\tä");
  }

  @Test
  void utf16WithAMarkIsNamed() {
    assertThat(refused(("\ufeff" + LETTER).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("page.md: the file is UTF-16, expected UTF-8");
    assertThat(refused(("\ufeff" + LETTER).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("page.md: the file is UTF-16, expected UTF-8");
  }

  @Test
  void utf16WithoutAMarkIsNamedByItsZeros() {
    assertThat(refused("# Fees".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(
            "page.md: every other byte is zero: this looks like UTF-16 without a byte order mark, expected UTF-8");
    assertThat(refused("# Fees é".getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("page.md:1:16: not UTF-8 from here on; this looks like UTF-16");
  }

  @Test
  void gbkIsNamedWithThePlaceOfItsFirstByte() {
    assertThat(refused(("# Fees\n\n" + LETTER).getBytes(Charset.forName("GBK"))))
        .isEqualTo("page.md:3:1: not UTF-8 from here on; this looks like GBK");
  }

  @Test
  void anEncodingThatIsNeitherIsNotGuessed() {
    assertThat(refused("café brûlé déjà vu".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("page.md:1:4: not UTF-8 from here on; the encoding is not known");
  }

  @ParameterizedTest
  @CsvSource({
    "80, a byte that continues nothing",
    "C0AF, a slash in more bytes than it needs",
    "E08080, a zero in more bytes than it needs",
    "EDA080, half of a pair",
    "F4908080, a number beyond Unicode",
    "E4B8, a character that is cut off",
    "FF, a byte that never occurs"
  })
  void malformedBytesAreRefusedWithTheirPlace(String hex, String why) {
    byte[] bad = new byte[3 + hex.length() / 2];
    bad[0] = 'a';
    bad[1] = '\n';
    bad[2] = 'b';
    for (int i = 3; i < bad.length; i++) {
      bad[i] = (byte) Integer.parseInt(hex.substring(2 * i - 6, 2 * i - 4), 16);
    }

    assertThat(Decoding.decode(bad, "page.md").diagnostics())
        .as(why)
        .singleElement()
        .returns(new Location("page.md", 2, 2), Diagnostic::at)
        .returns("encoding", Diagnostic::code)
        .returns(true, Diagnostic::isError);
  }

  @ParameterizedTest
  @CsvSource({
    "0, U+0000 (null)",
    "7, U+0007 (bel)",
    "1B, U+001B (escape)",
    "7F, U+007F (delete)",
    "85, U+0085 (next line (nel))",
    "200E, U+200E (left-to-right mark)",
    "200F, U+200F (right-to-left mark)",
    "61C, U+061C (arabic letter mark)",
    "202A, U+202A (left-to-right embedding)",
    "202E, U+202E (right-to-left override)",
    "2066, U+2066 (left-to-right isolate)",
    "2069, U+2069 (pop directional isolate)",
    "FDD0, U+FDD0",
    "FFFE, U+FFFE",
    "FFFF, U+FFFF",
    "1FFFE, U+1FFFE",
    "10FFFF, U+10FFFF",
    "E0041, U+E0041 (tag latin capital letter a)"
  })
  void aCharacterThatDeceivesIsRefusedWithItsNameAndPlace(String code, String name) {
    String text = "ok\nb" + Character.toString(Integer.parseInt(code, 16)) + "c\n";

    assertThat(refused(utf8(text)))
        .isEqualTo("page.md:2:2: the invisible character " + name + " is not allowed in content");
  }

  @Test
  void everyDeceivingCharacterIsTold() {
    assertThat(Decoding.decode(utf8("a\u202eb\n\u2066c"), "page.md").diagnostics())
        .extracting(d -> d.at().toString())
        .containsExactly("page.md:1:2", "page.md:2:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u2060", "\u00ad", "\u034f", "\ufffd", "\ufeff"})
  void anInvisibleCharacterThatCameWithCopiedTextIsLeftOut(String invisible) {
    Outcome<String> decoded = Decoding.decode(utf8("ab" + invisible + "c"), "page.md");

    assertThat(decoded.value()).hasValue("abc");
    assertThat(decoded.diagnostics())
        .singleElement()
        .returns(false, Diagnostic::isError)
        .returns(new Location("page.md", 1, 3), Diagnostic::at)
        .returns("character-invisible", Diagnostic::code);
  }

  @Test
  void manyInvisibleCharactersAreToldOfOnce() {
    assertThat(Decoding.decode(utf8("a\u200bb\u200bc\u00add"), "page.md").diagnostics()).hasSize(1);
  }

  @Test
  void whatAWrongConversionLeavesIsRefused() {
    assertThat(refused(utf8("转账\n后锟斤拷到账")))
        .isEqualTo("page.md:2:2: '锟斤拷' is what a wrong conversion leaves");
  }

  @Property(tries = 500)
  void anyBytesAreDecodedOrRefusedInTheFile(@ForAll byte[] bytes) {
    Outcome<String> decoded = Decoding.decode(bytes, "page.md");

    assertThat(decoded.value().isPresent()).isNotEqualTo(decoded.hasErrors());
    assertThat(decoded.diagnostics())
        .allSatisfy(d -> assertThat(d.at().file()).isEqualTo("page.md"));
  }

  @Property(tries = 500)
  void whatIsDecodedOnceIsDecodedTheSameAgain(@ForAll String text) {
    Decoding.decode(utf8(text), "page.md")
        .value()
        .ifPresent(
            clean -> assertThat(Decoding.decode(utf8(clean), "page.md").value()).hasValue(clean));
  }

  private static String text(byte[] bytes) {
    Outcome<String> decoded = Decoding.decode(bytes, "page.md");
    assertThat(decoded.diagnostics()).isEmpty();
    return decoded.value().orElseThrow();
  }

  private static String refused(byte[] bytes) {
    Outcome<String> decoded = Decoding.decode(bytes, "page.md");
    assertThat(decoded.value()).isEmpty();
    Diagnostic only = decoded.diagnostics().getFirst();
    return only.at() + ": " + only.message();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
