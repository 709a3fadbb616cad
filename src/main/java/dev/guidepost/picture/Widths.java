package dev.guidepost.picture;

import dev.guidepost.model.ImageSize;
import java.util.ArrayList;
import java.util.List;

/**
 * The widths in which a picture is published: a phone's 360 CSS pixels on screens of one, two and
 * three device pixels to each.
 */
final class Widths {
  private static final List<Integer> STEPS = List.of(360, 720);
  private static final int WIDEST = 1080;

  /** A step that is nearly as wide as the next one saves nobody anything. */
  private static final double APART = 1.25;

  private Widths() {}

  /** Never above the picture's own width, which is the last one unless it is above the widest. */
  static List<Integer> of(ImageSize size) {
    int last = Math.min(size.width(), WIDEST);
    List<Integer> widths = new ArrayList<>();
    for (int step : STEPS) {
      if (step * APART <= last) {
        widths.add(step);
      }
    }
    widths.add(last);
    return widths;
  }

  static int heightAt(int width, ImageSize size) {
    return (int) Math.max(1, Math.round((double) size.height() * width / size.width()));
  }
}
