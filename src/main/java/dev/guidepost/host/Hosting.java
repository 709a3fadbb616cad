package dev.guidepost.host;

import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Site;
import java.util.List;

/** Files that tell web servers which headers go with which path, and where old addresses lead. */
public final class Hosting {
  private Hosting() {}

  public static List<OutputFile> files(Site site) {
    Rules rules = Rules.of(site);
    return List.of(
        HostedFiles.headers(rules),
        HostedFiles.redirects(rules),
        ApacheFile.of(rules),
        NginxFile.of(rules),
        CaddyFile.of(rules));
  }
}
