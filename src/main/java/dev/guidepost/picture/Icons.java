package dev.guidepost.picture;

import dev.guidepost.model.Asset;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Rendition;
import dev.guidepost.model.Site;
import dev.guidepost.model.Tokens;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The logo on a square of the brand's colour, for home screens. */
final class Icons {
  private static final String VERSION = "1";

  /** For tabs, where the logo is no SVG; then what iOS asks for, and a web app's manifest. */
  private static final int TAB = 32;

  private static final List<Integer> HOME_SCREEN = List.of(180, 192, 512);

  /** The largest square in the circle that no mask cuts: 80 % across (W3C manifest, "maskable"). */
  private static final double SAFE = 0.56;

  /** Where the logo is told from its ground (WCAG 2.2, 1.4.11). */
  private static final double CONTRAST = 3;

  private static final Color DARK = new Color(0x1b1b1b);

  private final Function<Asset, byte[]> files;
  private final Memo memo;

  Icons(Function<Asset, byte[]> files, Memo memo) {
    this.files = files;
    this.memo = memo;
  }

  /** None, and a warning, if the logo cannot be drawn. */
  Outcome<List<Rendition>> of(Site site) {
    Optional<Asset> logo =
        site.config().logo().map(site.assets()::get).map(Site.PublishedAsset::asset);
    if (logo.isEmpty()) {
      return Outcome.of(List.of());
    }
    Optional<Color> brand = site.config().color().map(color -> Color.decode(color.value()));
    List<Integer> sizes =
        isSvg(logo.get())
            ? HOME_SCREEN
            : Stream.concat(Stream.of(TAB), HOME_SCREEN.stream()).toList();
    Fingerprint key =
        Fingerprint.of(
            logo.get().print().hex(),
            site.config().color().map(Tokens.Token::value).orElse(""),
            VERSION);
    return memo.get(key, () -> draw(logo.get(), brand, sizes))
        .map(drawn -> {
          List<Rendition> icons = new ArrayList<>();
          for (int i = 0; i < drawn.size(); i++) {
            String url = "assets/icon-" + sizes.get(i) + "." + key.brief() + ".png";
            icons.add(new Rendition(sizes.get(i), url, drawn.get(i)));
          }
          return icons;
        });
  }

  private static boolean isSvg(Asset asset) {
    return asset.path().toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  private Outcome<List<Bytes>> draw(Asset asset, Optional<Color> brand, List<Integer> sizes) {
    byte[] bytes = files.apply(asset);
    Optional<Logo> logo = isSvg(asset) ? SvgLogo.read(bytes) : Logo.of(new Photo(bytes).decode());
    if (logo.isEmpty() || !asset.holds(bytes)) {
      return Outcome.of(
          List.of(),
          List.of(
              Diagnostic.warning(
                  "logo-icons",
                  Location.of(asset.path()),
                  "no icons for home screens can be drawn from the logo",
                  "use a PNG, or an SVG whose text is turned into paths")));
    }
    Color ground = ground(logo.get(), brand);
    return Outcome.of(
        sizes.stream()
            .map(size ->
                size == TAB
                    ? icon(logo.get(), size, 1, Optional.empty())
                    : icon(logo.get(), size, SAFE, Optional.of(ground)))
            .map(Icons::png)
            .toList());
  }

  /** The brand's colour, unless the logo would be lost on it. */
  private static Color ground(Logo logo, Optional<Color> brand) {
    double luminance = Luminance.of(icon(logo, 64, 1, Optional.empty()));
    return Stream.concat(brand.stream(), Stream.of(Color.WHITE, DARK))
        .filter(color -> Luminance.contrast(luminance, Luminance.of(color.getRGB())) >= CONTRAST)
        .findFirst()
        .orElse(Color.WHITE);
  }

  private static BufferedImage icon(Logo logo, int size, double share, Optional<Color> ground) {
    BufferedImage icon = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = icon.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      ground.ifPresent(color -> {
        graphics.setColor(color);
        graphics.fillRect(0, 0, size, size);
      });
      int side = (int) Math.round(size * share);
      logo.draw(graphics, (size - side) / 2, (size - side) / 2, side);
    } finally {
      graphics.dispose();
    }
    return icon;
  }

  private static Bytes png(BufferedImage icon) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(icon, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.copyOf(bytes.toByteArray());
  }
}
