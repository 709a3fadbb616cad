package dev.guidepost.render;

import dev.guidepost.model.ImageSize;
import dev.guidepost.model.LinkTarget;
import dev.guidepost.model.Pictures;
import dev.guidepost.model.Reference;
import dev.guidepost.model.Rendition;
import dev.guidepost.model.Site.PublishedAsset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A picture as HTML: what a browser may take instead of its file, and then the file, which every
 * browser can show. The theme shows a phone's screen {@code 22rem} wide and anything else at most
 * {@code 40rem}, which is told to browsers in {@code sizes}.
 */
final class PictureTag {
  private static final String DARK = "(prefers-color-scheme: dark)";
  private static final int COLUMN = 640;
  private static final int SCREEN = 352;

  /** Phones are about twice as high as wide; pages of paper stay below. */
  private static final double UPRIGHT = 1.4;

  private final Reference.Image image;
  private final Pictures pictures;
  private final String root;
  private final StringBuilder html;

  private PictureTag(Reference.Image image, Pictures pictures, String root, StringBuilder html) {
    this.image = image;
    this.pictures = pictures;
    this.root = root;
    this.html = html;
  }

  static void write(
      Reference.Image image,
      LinkTarget target,
      Pictures pictures,
      String root,
      StringBuilder html) {
    PictureTag tag = new PictureTag(image, pictures, root, html);
    if (target instanceof LinkTarget.ToAsset asset) {
      tag.picture(asset);
    } else {
      tag.img(Optional.empty());
    }
  }

  private void picture(LinkTarget.ToAsset asset) {
    boolean plain = asset.dark().isEmpty() && pictures.of(asset.file().asset()).isEmpty();
    if (plain) {
      img(Optional.of(asset.file()));
      return;
    }
    html.append("<picture>");
    asset
        .dark()
        .ifPresent(dark -> {
          renditions(dark, Optional.of(DARK));
          source(Optional.of(DARK), Optional.empty(), root + dark.url(), Optional.empty());
        });
    renditions(asset.file(), Optional.empty());
    img(Optional.of(asset.file()));
    html.append("</picture>");
  }

  private void renditions(PublishedAsset file, Optional<String> media) {
    List<Rendition> renditions = pictures.of(file.asset());
    if (renditions.size() == 1) {
      source(
          media, Optional.of("image/webp"), root + renditions.getFirst().url(), Optional.empty());
    } else if (!renditions.isEmpty()) {
      source(
          media,
          Optional.of("image/webp"),
          renditions.stream()
              .map(r -> root + r.url() + " " + r.width() + "w")
              .collect(Collectors.joining(", ")),
          file.asset().size().map(this::sizes));
    }
  }

  private void source(
      Optional<String> media, Optional<String> type, String srcset, Optional<String> sizes) {
    html.append("<source");
    media.ifPresent(m -> Attributes.add(html, "media", m));
    type.ifPresent(t -> Attributes.add(html, "type", t));
    Attributes.add(html, "srcset", srcset);
    sizes.ifPresent(s -> Attributes.add(html, "sizes", s));
    html.append('>');
  }

  private String sizes(ImageSize size) {
    int shown = image.width() > 0 ? image.width() : size.width();
    if (isScreen(size)) {
      return "(min-width: 48rem) 22rem, 100vw";
    }
    return shown < COLUMN
        ? "(min-width: " + shown + "px) " + shown + "px, 100vw"
        : "(min-width: 48rem) 40rem, 100vw";
  }

  /** Whether the theme shows it as a phone's screen: it is one, and nobody has said otherwise. */
  private boolean isScreen(ImageSize size) {
    return image.width() == 0 && size.width() > SCREEN && size.height() > UPRIGHT * size.width();
  }

  private void img(Optional<PublishedAsset> file) {
    html.append("<img");
    Attributes.add(html, "alt", image.alt());
    Attributes.add(html, "decoding", "async");
    if (image.lazy()) {
      Attributes.add(html, "loading", "lazy");
    }
    file.ifPresent(f -> {
      Attributes.add(html, "src", root + f.url());
      f.asset().size().ifPresent(this::size);
    });
    html.append('>');
  }

  private void size(ImageSize size) {
    int shown = image.width() > 0 ? image.width() : size.width();
    long height = Math.round((double) size.height() * shown / size.width());
    Attributes.add(html, "width", Integer.toString(shown));
    Attributes.add(html, "height", Long.toString(height));
    if (isScreen(size)) {
      Attributes.add(html, "class", "screen");
    }
  }
}
