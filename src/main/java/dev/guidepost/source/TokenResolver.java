package dev.guidepost.source;

import dev.guidepost.model.Color;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.Tokens.Token;
import dev.guidepost.schema.Nearest;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works out the tokens of one scheme, light or dark. A colour may be made of others, so that one
 * brand colour changes all that belongs to it:
 *
 * <ul>
 *   <li>{@code brand}, the value of another token
 *   <li>{@code mix(brand 8%, bg)}, one over another; {@code white} and {@code black} are colours
 *   <li>{@code on(brand)}, black or white, whichever can be read on it
 * </ul>
 */
final class TokenResolver {
  private static final Pattern MIX =
      Pattern.compile("mix\\(\\s*(\\S+)\\s+(\\d{1,3})%\\s*,\\s*(\\S+?)\\s*\\)");
  private static final Pattern ON = Pattern.compile("on\\(\\s*(\\S+?)\\s*\\)");

  private final Map<String, Token> written;
  private final SortedMap<String, Token> resolved = new TreeMap<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> noColors = new HashSet<>();
  private final List<Diagnostic> diagnostics;

  private TokenResolver(Map<String, Token> written, List<Diagnostic> diagnostics) {
    this.written = written;
    this.diagnostics = diagnostics;
  }

  static SortedMap<String, Token> resolve(
      Map<String, Token> written, List<Diagnostic> diagnostics) {
    TokenResolver resolver = new TokenResolver(written, diagnostics);
    written.keySet().stream().sorted().forEach(resolver::token);
    return resolver.resolved;
  }

  private Optional<Token> token(String name) {
    Token known = resolved.get(name);
    Token text = written.get(name);
    if (known != null || text == null) {
      return Optional.ofNullable(known);
    }
    if (!open.add(name)) {
      wrong(
          text.at(),
          "'" + name + "' is made of itself: " + String.join(" → ", open),
          "give one of them a value");
      return Optional.empty();
    }
    Token token = value(text);
    open.remove(name);
    resolved.put(name, token);
    return Optional.of(token);
  }

  private Token value(Token text) {
    Matcher mix = MIX.matcher(text.value());
    if (mix.matches()) {
      Token over = color(mix.group(1), text.at());
      Token under = color(mix.group(3), text.at());
      double share = Math.min(100, Integer.parseInt(mix.group(2))) / 100.0;
      return new Token(rgb(over).over(rgb(under), share).hex(), origin(text, over, under));
    }
    Matcher on = ON.matcher(text.value());
    if (on.matches()) {
      Token under = color(on.group(1), text.at());
      return new Token(rgb(under).readable().hex(), origin(text, under));
    }
    if (written.containsKey(text.value())) {
      Token same = color(text.value(), text.at());
      return new Token(same.value(), origin(text, same));
    }
    return new Token(Color.parse(text.value()).map(Color::hex).orElse(text.value()), text.at());
  }

  private Token color(String name, Location at) {
    Optional<Token> token =
        switch (name) {
          case "white" -> Optional.of(new Token("#ffffff", at));
          case "black" -> Optional.of(new Token("#000000", at));
          default -> Color.parse(name).map(c -> new Token(c.hex(), at)).or(() -> token(name));
        };
    if (token.isPresent() && Color.parse(token.get().value()).isPresent()) {
      return token.get();
    }
    if (token.isPresent()) {
      if (noColors.add(name)) {
        wrong(
            token.get().at(),
            "'" + name + "' is '" + token.get().value() + "', which is no colour",
            "write #rrggbb, the name of a token, mix(…) or on(…)");
      }
    } else if (!open.contains(name)) {
      wrong(
          at,
          "there is no colour '" + name + "'",
          Nearest.to(name, written.keySet())
              .map(n -> "did you mean '" + n + "'?")
              .orElse("write a token's name or #rrggbb"));
    }
    return new Token("#808080", at);
  }

  private static Color rgb(Token token) {
    return Color.parse(token.value()).orElseThrow();
  }

  /** What comes from the site's own colour is mended there, not in the theme. */
  private static Location origin(Token text, Token... parts) {
    for (Token part : parts) {
      if (!part.at().file().startsWith("themes/")) {
        return part.at();
      }
    }
    return text.at();
  }

  private void wrong(Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error("theme-token", at, message, hint));
  }
}
