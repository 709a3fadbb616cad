package dev.guidepost.guard;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Letters that pass for others; the twin of {@code lookalikes.js}. */
final class Skeleton {
  /**
   * What is seen, and what it is taken for, both in lower case. A small part of Unicode's
   * confusables: what hosts and handles can hold.
   */
  static final String PAIRS =
      "аa ɑa αa àa ьb вb сc ϲc ԁd ɗd еe ҽe єe εe ɡg ցg һh нh հh іl їl ιl ıl íl ӏl ǀl |l il 1l !l јj ϳj кk κk мm ոn ηn пn оo οo օo 0o σo рp ρp ԛq гr ѕs ꜱs 5s $s "
          + "тt τt υu սu ʋu νv ѵv ѡw ԝw ωw хx χx уy үy γy ʏy ᴢz 3e 8b";

  private static final Map<Character, Character> TAKEN_FOR = takenFor();

  private Skeleton() {}

  private static Map<Character, Character> takenFor() {
    Map<Character, Character> takenFor = new HashMap<>();
    for (String pair : PAIRS.split(" ")) {
      takenFor.put(pair.charAt(0), pair.charAt(1));
    }
    return takenFor;
  }

  /** In lower case, with letters of other widths as ordinary ones. */
  static String compatible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * What a text looks like; the same for texts that are easily mistaken for each other.
   *
   * @param text in lower case
   */
  static String of(String text) {
    StringBuilder seen = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKD).toCharArray()) {
      if (c < '\u0300' || c > '\u036f') {
        seen.append(TAKEN_FOR.getOrDefault(c, c));
      }
    }
    return seen.toString().replace("rn", "m").replace("vv", "w").replace("cl", "d");
  }
}
