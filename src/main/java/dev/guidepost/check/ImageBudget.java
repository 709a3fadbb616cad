package dev.guidepost.check;

import dev.guidepost.model.Asset;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Pictures;
import dev.guidepost.model.Reference;
import dev.guidepost.model.Rendition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Readers pay for pictures by the byte, and wait for them where the net is bad. */
final class ImageBudget implements Check {
  private static final int KB = 1024;
  private static final int PHOTO = 60 * KB;
  private static final int DRAWING = 100 * KB;

  /** Device pixels across most phones, less their margins. */
  private static final int PHONE = 720;

  @Override
  public String code() {
    return "image-budget";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Pictures pictures = subject.site().pictures();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    subject
        .site()
        .eachReference((page, reference, target) -> {
          if (reference instanceof Reference.Image image
              && target instanceof LinkTarget.ToAsset asset
              && !page.isFallback()) {
            asset.files().stream()
                .map(file -> file.asset())
                .filter(file -> seen.add(file.path()) && onPhone(file, pictures) > budget(file))
                .forEach(file -> diagnostics.add(tooHeavy(image, file, pictures)));
          }
        });
    return diagnostics;
  }

  private Diagnostic tooHeavy(Reference.Image image, Asset file, Pictures pictures) {
    return Diagnostic.warning(
        code(),
        image.at(),
        "a phone loads "
            + (onPhone(file, pictures) + KB - 1) / KB
            + " KB for the picture '"
            + file.fileName()
            + "', and "
            + budget(file) / KB
            + " KB are the limit",
        isDrawing(file)
            ? "take hidden layers, embedded pictures and needless detail out of it"
            : "show the part that matters, or save a photograph as JPEG");
  }

  private static int budget(Asset file) {
    return isDrawing(file) ? DRAWING : PHOTO;
  }

  private static boolean isDrawing(Asset file) {
    return file.path().toLowerCase(Locale.ROOT).matches(".*\\.(svg|gif)");
  }

  /** Bytes of what a phone takes: the first that is wide enough, or the widest. */
  private static long onPhone(Asset file, Pictures pictures) {
    List<Rendition> renditions = pictures.of(file);
    return renditions.stream()
        .filter(r -> r.width() >= PHONE)
        .findFirst()
        .or(() -> renditions.stream().reduce((narrower, wider) -> wider))
        .map(r -> (long) r.bytes().length())
        .orElse(file.bytes());
  }
}
