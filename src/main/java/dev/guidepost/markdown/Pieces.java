package dev.guidepost.markdown;

import dev.guidepost.model.Body;
import dev.guidepost.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Writes a finished tree as text with gaps where its references stand. */
final class Pieces {
  private static final Pattern GAP =
      Pattern.compile(
          "(?:<%2$s)? %1$s=\"((?:\uFDD0\\d+\uFDD1)+)\"(?:></%2$s>)?"
              .formatted(Draft.REFERENCE, Draft.PICTURE));
  private static final Pattern NUMBER = Pattern.compile("\uFDD0(\\d+)\uFDD1");

  private Pieces() {}

  static Body of(Element body, List<Reference> references) {
    for (Element element : body.select("[" + Offsets.ATTRIBUTE + "]")) {
      element.removeAttr(Offsets.ATTRIBUTE);
    }
    String html = body.html().strip();
    List<String> pieces = new ArrayList<>();
    List<Reference> ordered = new ArrayList<>();
    Matcher gap = GAP.matcher(html);
    int from = 0;
    while (gap.find()) {
      String before = html.substring(from, gap.start());
      Matcher number = NUMBER.matcher(gap.group(1));
      while (number.find()) {
        pieces.add(before);
        before = "";
        ordered.add(references.get(Integer.parseInt(number.group(1))));
      }
      from = gap.end();
    }
    pieces.add(html.substring(from));
    return new Body(pieces, ordered);
  }
}
