package dev.guidepost.check;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Location;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.SiteConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A film or a PDF that a reader opens on the road must come in minutes, and some hosts take no file
 * above 25 MB. Pictures have a limit of their own.
 */
final class HeavyFiles implements Check {
  private static final long MB = 1_000_000;
  static final long USUAL = 10 * MB;
  private static final Pattern PICTURE =
      Pattern.compile(".*\\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico)", Pattern.CASE_INSENSITIVE);

  @Override
  public String code() {
    return "asset-heavy";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    SiteConfig.Limit config = subject.site().config().budgets().file();
    long limit = config.bytes().orElse(USUAL);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (OutputFile file : subject.files()) {
      if (file.content() instanceof OutputFile.CopyOf copy
          && file.length() > limit
          && !PICTURE.matcher(copy.path()).matches()) {
        String message =
            String.format(
                Locale.ROOT,
                "the file weighs %.1f MB, and %.1f MB are the limit",
                (double) file.length() / MB,
                (double) limit / MB);
        Location at = Location.of(copy.path());
        diagnostics.add(
            config.bytes().isPresent()
                ? Diagnostic.error(
                    code(), at, message, "make it smaller, or raise budgets.file in site.yml")
                : Diagnostic.warning(
                    code(),
                    at,
                    message,
                    "make it smaller, or set budgets: {file: …} in content/site.yml"));
      }
    }
    return diagnostics;
  }
}
