package dev.guidepost.picture;

import dev.guidepost.model.Asset;
import dev.guidepost.model.Bytes;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.ImageSize;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Parallel;
import dev.guidepost.model.Pictures;
import dev.guidepost.model.Reference;
import dev.guidepost.model.Rendition;
import dev.guidepost.model.Site;
import dev.guidepost.model.Site.PublishedAsset;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes what browsers get instead of the PNG and JPEG files that pages show. Where anything is in
 * the way, the file itself is published and the author is told.
 */
public final class Encoding {
  private static final long MAX_PIXELS = 40_000_000;
  private static final int UPRIGHT = 1;

  private final Function<Asset, byte[]> files;
  private final Memo memo;
  private final Supplier<Optional<Webp>> library;

  Encoding(Function<Asset, byte[]> files, Memo memo, Supplier<Optional<Webp>> library) {
    this.files = files;
    this.memo = memo;
    this.library = library;
  }

  /**
   * The site with its pictures.
   *
   * @param files reads what an asset holds
   */
  public static Outcome<Site> of(
      Site site, Function<Asset, byte[]> files, Memo memo, Parallel parallel) {
    return new Encoding(files, memo, Webp::get)
        .renditions(shown(site), parallel)
        .then(renditions ->
            new Icons(files, memo)
                .of(site)
                .map(icons -> site.with(new Pictures(renditions, icons))));
  }

  /** Pictures that some page shows, in the order of their paths. */
  private static List<PublishedAsset> shown(Site site) {
    Map<String, PublishedAsset> shown = new TreeMap<>();
    site.eachReference((page, reference, target) -> {
      if (reference instanceof Reference.Image && target instanceof LinkTarget.ToAsset asset) {
        asset.files().forEach(file -> shown.put(file.asset().path(), file));
      }
    });
    return List.copyOf(shown.values());
  }

  private record Made(PublishedAsset picture, List<Rendition> renditions) {}

  Outcome<Map<String, List<Rendition>>> renditions(List<PublishedAsset> shown, Parallel parallel) {
    List<PublishedAsset> photos = shown.stream().filter(p -> isPhoto(p.asset())).toList();
    return Outcome.all(parallel.map(photos, this::made))
        .map(all -> {
          Map<String, List<Rendition>> byPath = new TreeMap<>();
          all.forEach(made -> byPath.put(made.picture().asset().path(), made.renditions()));
          return byPath;
        });
  }

  private static boolean isPhoto(Asset asset) {
    return asset.path().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)");
  }

  private Outcome<Made> made(PublishedAsset picture) {
    Asset asset = picture.asset();
    if (asset.size().isEmpty()) {
      return broken(asset).map(nothing -> new Made(picture, List.of()));
    }
    ImageSize size = asset.size().get();
    if (isTooLarge(size)) {
      return tooLarge(asset, size).map(nothing -> new Made(picture, List.of()));
    }
    List<Integer> widths = Widths.of(size);
    Fingerprint key = Fingerprint.of(asset.print().hex(), widths.toString(), Webp.VERSION);
    return memo.get(key, () -> encode(asset, size, widths))
        .map(encoded -> new Made(picture, named(picture, key, widths, encoded)));
  }

  private static boolean isTooLarge(ImageSize size) {
    List<Integer> widths = Widths.of(size);
    return (long) size.width() * size.height() > MAX_PIXELS
        || Widths.heightAt(widths.getLast(), size) > Webp.MAX_SIDE;
  }

  /** Files for the widths, in their order; an empty one is not published. */
  private Outcome<List<Bytes>> encode(Asset asset, ImageSize size, List<Integer> widths) {
    byte[] bytes = files.apply(asset);
    if (!asset.holds(bytes)) {
      return changed(asset);
    }
    Photo photo = new Photo(bytes);
    if (photo.isAnimated()) {
      return Outcome.of(List.of());
    }
    if (photo.orientation() != UPRIGHT) {
      return turned(asset);
    }
    Optional<Webp> webp = library.get();
    if (webp.isEmpty()) {
      return noLibrary();
    }
    return photo
        .decode()
        .filter(pixels -> pixels.width() == size.width() && pixels.height() == size.height())
        .map(pixels -> Outcome.of(encode(photo, pixels, size, widths, webp.get())))
        .orElseGet(() -> broken(asset));
  }

  /** Nothing at all unless the widest is worth it: browsers that get any never ask for the file. */
  private static List<Bytes> encode(
      Photo photo, Pixels pixels, ImageSize size, List<Integer> widths, Webp webp) {
    List<Bytes> encoded = new ArrayList<>();
    for (int width : widths.reversed()) {
      BufferedImage small = Shrinking.to(pixels, width, Widths.heightAt(width, size));
      byte[] bytes = webp.lossy(small);
      if (photo.isPng()) {
        // Of flat colours, as screenshots have them, exact copies are often the smaller ones.
        byte[] exact = webp.lossless(small);
        bytes = exact.length <= bytes.length ? exact : bytes;
      }
      boolean worthIt = bytes.length < photo.length();
      if (!worthIt && encoded.isEmpty()) {
        return List.of();
      }
      encoded.addFirst(Bytes.copyOf(worthIt ? bytes : new byte[0]));
    }
    return encoded;
  }

  private static List<Rendition> named(
      PublishedAsset picture, Fingerprint key, List<Integer> widths, List<Bytes> encoded) {
    String file = picture.url();
    String stem = file.substring(0, file.lastIndexOf('.', file.lastIndexOf('.') - 1));
    List<Rendition> renditions = new ArrayList<>();
    for (int i = 0; i < encoded.size(); i++) {
      if (encoded.get(i).length() > 0) {
        String url = stem + "-" + widths.get(i) + "." + key.brief() + ".webp";
        renditions.add(new Rendition(widths.get(i), url, encoded.get(i)));
      }
    }
    return renditions;
  }

  private static Outcome<List<Bytes>> broken(Asset asset) {
    return original(
        Diagnostic.warning(
            "image-broken",
            Location.of(asset.path()),
            "the picture cannot be read as PNG or JPEG and is published as it is",
            "open it in an image editor and save it again"));
  }

  private static Outcome<List<Bytes>> changed(Asset asset) {
    return original(
        Diagnostic.warning(
            "image-changed",
            Location.of(asset.path()),
            "the picture changed while the site was built",
            "build again"));
  }

  private static Outcome<List<Bytes>> tooLarge(Asset asset, ImageSize size) {
    return original(
        Diagnostic.warning(
            "image-too-large",
            Location.of(asset.path()),
            "the picture has " + size.width() + " × " + size.height() + " pixels",
            "scale it down to what a page can show, e.g. 1080 pixels wide"));
  }

  private static Outcome<List<Bytes>> turned(Asset asset) {
    return original(
        Diagnostic.warning(
            "image-turned",
            Location.of(asset.path()),
            "the photograph is stored as the camera was held and published as it is",
            "turn it upright in an image editor and save it"));
  }

  private static Outcome<List<Bytes>> noLibrary() {
    return original(
        Diagnostic.warning(
            "webp-missing",
            Location.of("content"),
            "this machine cannot make WebP, so pictures are published as they are",
            "build where libwebp runs, e.g. Linux with glibc, macOS or Windows"));
  }

  private static Outcome<List<Bytes>> original(Diagnostic why) {
    return Outcome.of(List.of(), List.of(why));
  }
}
