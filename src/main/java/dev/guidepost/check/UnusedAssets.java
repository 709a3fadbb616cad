package dev.guidepost.check;

import dev.guidepost.model.Asset;
import dev.guidepost.model.ContentPath;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture, film or document that lies beside the pages and that no page shows: forgotten when a
 * page was rewritten, or meant for one that names another.
 *
 * <p>What a page names in a way that is not understood here, or that belongs to a file that is used
 * (the same picture in another language or for the dark, captions, a poster), is left alone, as are
 * names that begin with {@code _} and whatever is no such file.
 */
final class UnusedAssets implements Check {
  private static final Pattern SHOWN =
      Pattern.compile(
          ".*\\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|mp4|webm|mov|m4v|ogv|mp3|m4a|ogg|wav|vtt|srt|pdf|zip)",
          Pattern.CASE_INSENSITIVE);

  /** Names of files in a text, as far as their last space. */
  private static final Pattern NAMED =
      Pattern.compile(
          "[^\\s\"'`()<>\\[\\]|/\\\\=:,]+\\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|mp4|webm|mov|m4v|ogv|mp3|m4a|ogg|wav|vtt|srt|pdf|zip)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String PUBLIC = "content/public/";

  @Override
  public String code() {
    return "asset-unused";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Set<String> used =
        subject.site().assets().values().stream()
            .map(published -> family(published.asset().path(), subject))
            .collect(Collectors.toSet());
    List<Asset> left =
        new TreeMap<>(subject.project().assets())
            .values().stream()
                .filter(asset -> SHOWN.matcher(asset.path()).matches())
                .filter(asset ->
                    !asset.path().startsWith(PUBLIC)
                        && !asset.path().contains("/public/")
                        && !asset.path().contains("/_"))
                .filter(asset -> !used.contains(family(asset.path(), subject)))
                .toList();
    if (left.isEmpty()) {
      return List.of();
    }
    Set<String> named =
        subject.parallel().map(subject.project().pages(), source -> named(source)).stream()
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    return left.stream()
        .filter(asset -> !named.contains(lastWord(asset.fileName())))
        .map(asset ->
            Diagnostic.info(
                code(),
                Location.of(asset.path()),
                "no page uses this file, and it is not published",
                "delete it, show it on a page, or begin its name with _ to keep it"))
        .toList();
  }

  /** The same for {@code a.png}, {@code a.zh.png}, {@code a.dark.png} and {@code a.vtt}. */
  private static String family(String path, Subject subject) {
    String stem = ContentPath.withoutExtension(ContentPath.key(path));
    Stream<String> infixes =
        Stream.concat(
            Stream.of("dark", "poster"),
            subject.site().config().languages().stream().map(lang -> lang.tag()));
    Set<String> endings = infixes.map(infix -> "." + infix).collect(Collectors.toSet());
    for (String ending = ContentPath.extension(stem);
        endings.contains(ending);
        ending = ContentPath.extension(stem)) {
      stem = ContentPath.withoutExtension(stem);
    }
    return stem;
  }

  private static Set<String> named(SourceFile source) {
    Set<String> names = new HashSet<>();
    Matcher name = NAMED.matcher(source.text());
    while (name.find()) {
      names.add(lastWord(ContentPath.decode(name.group())));
    }
    return names;
  }

  private static String lastWord(String name) {
    String folded = ContentPath.key(name).toLowerCase(Locale.ROOT);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
