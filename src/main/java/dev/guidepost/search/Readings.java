package dev.guidepost.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How Chinese characters are read, in pinyin without tones as people type it, {@code v} for {@code
 * ü} as well. The first reading is that of ICU's Han-Latin transliterator, which knows one for each
 * character; the second ones of common characters are listed here.
 */
final class Readings {
  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0304\\u030C]");
  private static final Pattern SYLLABLE = Pattern.compile("[a-z\u00FC]{1,6}");

  private static final Map<Character, String> SECOND =
      Map.ofEntries(
          Map.entry('重', "chong"),
          Map.entry('还', "huan"),
          Map.entry('行', "hang"),
          Map.entry('长', "chang"),
          Map.entry('传', "zhuan"),
          Map.entry('调', "diao"),
          Map.entry('乐', "yue"),
          Map.entry('得', "dei"),
          Map.entry('会', "kuai"),
          Map.entry('了', "liao"),
          Map.entry('率', "lv"),
          Map.entry('都', "du"),
          Map.entry('地', "di"),
          Map.entry('的', "di"),
          Map.entry('着', "zhao"),
          Map.entry('数', "shuo"),
          Map.entry('便', "pian"),
          Map.entry('参', "can"),
          Map.entry('差', "cha"),
          Map.entry('解', "xie"),
          Map.entry('角', "jue"),
          Map.entry('降', "xiang"),
          Map.entry('藏', "cang"),
          Map.entry('盛', "cheng"),
          Map.entry('省', "xing"),
          Map.entry('塞', "se"),
          Map.entry('弹', "tan"),
          Map.entry('单', "dan"),
          Map.entry('扫', "sao"),
          Map.entry('载', "zai"),
          Map.entry('卡', "qia"),
          Map.entry('切', "qie"),
          Map.entry('没', "mei"),
          Map.entry('吗', "ma"),
          Map.entry('那', "na"),
          Map.entry('哪', "na"),
          Map.entry('大', "da"),
          Map.entry('朝', "chao"),
          Map.entry('系', "xi"),
          Map.entry('相', "xiang"),
          Map.entry('强', "qiang"),
          Map.entry('曾', "ceng"),
          Map.entry('给', "gei"),
          Map.entry('觉', "jue"),
          Map.entry('血', "xue"),
          Map.entry('薄', "bo"),
          Map.entry('露', "lu"),
          Map.entry('模', "mu"));

  private Readings() {}

  /** The readings of each character that has one. */
  static Map<Character, Set<String>> of(Iterable<Character> characters) {
    Transliterator latin = Transliterator.getInstance("Han-Latin");
    Map<Character, Set<String>> readings = new TreeMap<>();
    for (char c : characters) {
      Set<String> ofOne = new TreeSet<>(typed(latin.transliterate(String.valueOf(c))));
      if (SECOND.containsKey(c)) {
        ofOne.add(SECOND.getOrDefault(c, ""));
      }
      if (!ofOne.isEmpty()) {
        readings.put(c, ofOne);
      }
    }
    return readings;
  }

  private static List<String> typed(String marked) {
    String plain =
        Normalizer.normalize(
            TONES.matcher(Normalizer.normalize(marked, Normalizer.Form.NFD)).replaceAll(""),
            Normalizer.Form.NFC);
    List<String> typed = new ArrayList<>();
    if (SYLLABLE.matcher(plain).matches()) {
      typed.add(plain.replace('\u00FC', 'v'));
      if (plain.indexOf('\u00FC') >= 0) {
        typed.add(plain.replace('\u00FC', 'u'));
      }
    }
    return typed;
  }
}
