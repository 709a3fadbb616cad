package dev.guidepost.render;

/** Writes attributes behind the name of a tag. */
final class Attributes {
  private Attributes() {}

  static void add(StringBuilder html, String name, String value) {
    html.append(' ').append(name).append("=\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        default -> html.append(c);
      }
    }
    html.append('"');
  }
}
