package dev.guidepost.markdown;

import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Links the first use of each term on a page to the glossary. Built once for a language and shared.
 */
final class Terms {
  private static final Set<String> NOT_IN =
      Set.of(
          "a",
          "code",
          "pre",
          "kbd",
          "samp",
          "button",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "summary",
          "dt",
          "figcaption");

  private final Map<String, String> idByName = new TreeMap<>();
  private final Pattern names;

  Terms(List<GlossaryTerm> glossary) {
    List<String> all = new ArrayList<>();
    for (GlossaryTerm term : glossary) {
      List<String> ofTerm = new ArrayList<>(term.also());
      ofTerm.add(term.term());
      for (String name : ofTerm) {
        if (!name.isBlank()
            && idByName.putIfAbsent(name.toLowerCase(Locale.ROOT), term.id()) == null) {
          all.add(name);
        }
      }
    }
    all.sort(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    String alternatives = String.join("|", all.stream().map(Terms::pattern).toList());
    names =
        all.isEmpty()
            ? Pattern.compile("(?!)")
            : Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Latin names are whole words, with or without a plural's s; Chinese ones may stand anywhere. */
  private static String pattern(String name) {
    boolean latin = name.codePoints().allMatch(c -> c < 0x250);
    return latin
        ? "(?<![A-Za-z0-9_-])" + Pattern.quote(name) + "(?=s?(?![A-Za-z0-9_-]))"
        : Pattern.quote(name);
  }

  void apply(Element body, Draft draft) {
    if (idByName.isEmpty()) {
      return;
    }
    Set<String> linked = new HashSet<>();
    for (TextNode node : TextNodes.outside(body, NOT_IN)) {
      draft.deadline().checkNow();
      String text = node.getWholeText();
      Matcher name = names.matcher(text);
      int from = 0;
      while (name.find()) {
        String id = idByName.get(name.group().toLowerCase(Locale.ROOT));
        if (id == null || !linked.add(id)) {
          continue;
        }
        node.before(new TextNode(text.substring(from, name.start())));
        Element link = new Element("a").attr("class", "term").appendText(name.group());
        node.before(link);
        draft.refer(link, "href", new Reference.Term(id, draft.at(link)));
        from = name.end();
      }
      if (from > 0) {
        node.text(text.substring(from));
      }
    }
  }
}
