package dev.guidepost.output;

import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file compressed beforehand, beside the file. */
record Twin(OutputFile of, Coding coding) {
  private static final Pattern TEXT =
      Pattern.compile(".*\\.(?:html|css|js|json|svg|xml|txt|webmanifest)");

  /** What fits into the first packet anyway gains nothing. */
  private static final long SMALL = 1024;

  /** All that these files can have; a file that an author has put in the place of one stays. */
  static List<Twin> of(List<OutputFile> files, List<Coding> codings) {
    Set<String> taken = files.stream().map(OutputFile::path).collect(Collectors.toSet());
    List<Twin> twins = new ArrayList<>();
    for (OutputFile file : files) {
      String path = file.path();
      if (file.length() > SMALL && TEXT.matcher(path).matches()) {
        codings.stream()
            .map(coding -> new Twin(file, coding))
            .filter(twin -> !taken.contains(twin.path()))
            .forEach(twins::add);
      }
    }
    return twins;
  }

  String path() {
    return coding.pathOf(of.path());
  }

  /** Of what it is made, so that nobody has to make it to know whether it is there. */
  Fingerprint print() {
    return Fingerprint.of(of.fingerprint().hex(), coding.name());
  }
}
