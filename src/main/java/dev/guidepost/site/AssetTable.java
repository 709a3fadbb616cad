package dev.guidepost.site;

import dev.guidepost.model.Asset;
import dev.guidepost.model.ContentPath;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Site;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Files beside the pages; those that some page uses are published under a name with their digest.
 */
final class AssetTable {
  private final Map<String, Asset> assets = new TreeMap<>();
  private final Map<String, Site.PublishedAsset> published = new TreeMap<>();

  AssetTable(Map<String, Asset> assets) {
    assets.forEach((path, asset) -> this.assets.put(ContentPath.key(path), asset));
  }

  /** What was published, by path. */
  Map<String, Site.PublishedAsset> published() {
    return Collections.unmodifiableMap(published);
  }

  Set<String> paths() {
    return assets.keySet();
  }

  /** {@code a.zh.png} before {@code a.png}, on a Chinese page. */
  Optional<Asset> find(String path, Lang lang) {
    return variant(path, lang.tag()).or(() -> Optional.ofNullable(assets.get(path)));
  }

  /** {@code a.en.png}, where a page in another language asks for {@code a.png}. */
  Optional<Asset> findElsewhere(String path, Collection<Lang> languages) {
    return languages.stream().flatMap(lang -> variant(path, lang.tag()).stream()).findFirst();
  }

  /** {@code a.dark.png} beside {@code a.png}. */
  Optional<Asset> dark(Asset asset) {
    return variant(ContentPath.key(asset.path()), "dark");
  }

  private Optional<Asset> variant(String path, String infix) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        ? Optional.ofNullable(
            assets.get(path.substring(0, dot) + "." + infix + path.substring(dot)))
        : Optional.empty();
  }

  Site.PublishedAsset publish(Asset asset) {
    return published.computeIfAbsent(
        asset.path(),
        path -> {
          String name = asset.fileName();
          int dot = name.lastIndexOf('.');
          String stem = dot < 0 ? name : name.substring(0, dot);
          String extension =
              dot < 0 ? "" : "." + Slugs.ofName(name.substring(dot + 1)).orElse("bin");
          return new Site.PublishedAsset(
              asset,
              "assets/"
                  + Slugs.ofName(stem).orElse("file")
                  + "."
                  + asset.print().brief()
                  + extension);
        });
  }
}
