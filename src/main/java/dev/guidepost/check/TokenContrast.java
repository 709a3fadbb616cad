package dev.guidepost.check;

import dev.guidepost.model.Color;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Tokens;
import dev.guidepost.model.Tokens.Contrast;
import dev.guidepost.model.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text can be read on what it stands on, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11). */
final class TokenContrast implements Check {
  @Override
  public String code() {
    return "contrast";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Tokens tokens = subject.project().theme().tokens();
    String own = "themes/" + subject.project().theme().name() + "/";
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Contrast contrast : tokens.contrasts()) {
      for (String text : contrast.text()) {
        for (String on : contrast.on()) {
          pair(own, "light", tokens.light(), text, on, contrast).ifPresent(diagnostics::add);
          pair(own, "dark", tokens.dark(), text, on, contrast).ifPresent(diagnostics::add);
        }
      }
    }
    return diagnostics.stream().distinct().toList();
  }

  /**
   * The same for every pair in which the token stands, so that it is told once.
   *
   * @param own where the site's own theme lies: what a base theme says is not what is wrong
   */
  private Diagnostic noColor(
      String own, String scheme, String name, @Nullable Token token, Contrast contrast) {
    return Diagnostic.error(
        code(),
        token == null || contrast.at().file().startsWith(own) ? contrast.at() : token.at(),
        "'"
            + name
            + "' is "
            + (token == null ? "missing" : "'" + token.value() + "', which is no colour")
            + " in "
            + scheme
            + ", and text is read in it or on it",
        "give it a colour, #rrggbb");
  }

  private Optional<Diagnostic> pair(
      String own,
      String scheme,
      Map<String, Token> tokens,
      String text,
      String on,
      Contrast contrast) {
    Token front = tokens.get(text);
    Token back = tokens.get(on);
    Optional<Color> frontColor = color(front);
    Optional<Color> backColor = color(back);
    if (front == null || frontColor.isEmpty()) {
      return Optional.of(noColor(own, scheme, text, front, contrast));
    }
    if (back == null || backColor.isEmpty()) {
      return Optional.of(noColor(own, scheme, on, back, contrast));
    }
    double found = frontColor.get().contrast(backColor.get());
    return found >= contrast.least()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                code(),
                front.at(),
                String.format(
                    Locale.ROOT,
                    "in %s, '%s' (%s) on '%s' (%s) has a contrast of %.2f; at least %s is needed",
                    scheme,
                    text,
                    frontColor.get().hex(),
                    on,
                    backColor.get().hex(),
                    Math.floor(found * 100) / 100,
                    contrast.least()),
                frontColor
                    .get()
                    .readableOn(backColor.get(), contrast.least())
                    .map(shade -> "the nearest shade that can be read there is " + shade.hex())
                    .orElse("no shade of it can be read there; change '" + on + "'")));
  }

  private static Optional<Color> color(@Nullable Token token) {
    return token == null ? Optional.empty() : Color.parse(token.value());
  }
}
