package dev.guidepost.picture;

import java.awt.Graphics2D;
import java.util.Optional;

/** Draws itself into a square, as large as fits, in the middle. */
interface Logo {
  void draw(Graphics2D graphics, int x, int y, int side);

  static Optional<Logo> of(Optional<Pixels> picture) {
    return picture.map(pixels ->
        (graphics, x, y, side) -> {
          double scale = (double) side / Math.max(pixels.width(), pixels.height());
          int width = (int) Math.max(1, Math.round(pixels.width() * scale));
          int height = (int) Math.max(1, Math.round(pixels.height() * scale));
          graphics.drawImage(
              scale < 1
                  ? Shrinking.to(pixels, width, height)
                  : Shrinking.to(pixels, pixels.width(), pixels.height()),
              x + (side - width) / 2,
              y + (side - height) / 2,
              width,
              height,
              null);
        });
  }
}
