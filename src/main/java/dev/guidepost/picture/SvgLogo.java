package dev.guidepost.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A logo as SVG. */
final class SvgLogo {
  /** Kept, since settings of a logger that nobody holds are forgotten. */
  private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

  static {
    // It prints a trace for a broken file, which is told to the author as a warning.
    LIBRARY.setLevel(Level.OFF);
  }

  private SvgLogo() {}

  /**
   * Empty if it is broken, or has text: which fonts there are differs from machine to machine, and
   * on some there are none.
   */
  static Optional<Logo> read(byte[] svg) {
    if (new String(svg, StandardCharsets.UTF_8).contains("<text")) {
      return Optional.empty();
    }
    LoaderContext alone =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, alone);
    return Optional.ofNullable(document)
        .map(logo ->
            (graphics, x, y, side) ->
                logo.render((java.awt.Component) null, graphics, new ViewBox(x, y, side, side)));
  }
}
