package dev.guidepost.contact;

import dev.guidepost.model.Contact.SecurityTxt;
import dev.guidepost.model.Lang;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;
import dev.guidepost.model.Site;
import java.util.stream.Collectors;

/** {@code .well-known/security.txt}, RFC 9116. */
final class SecurityTxtFile {
  static final String PATH = ".well-known/security.txt";

  private SecurityTxtFile() {}

  static OutputFile of(Site site, SecurityTxt security) {
    StringBuilder text = new StringBuilder();
    security.contacts().forEach(contact -> line(text, "Contact", contact));
    // Section 2.5.5: a date and time as in RFC 3339.
    line(text, "Expires", security.expires() + "T00:00:00Z");
    line(
        text,
        "Preferred-Languages",
        site.config().languages().stream().map(Lang::tag).collect(Collectors.joining(", ")));
    site.config()
        .baseUrl()
        .ifPresent(base -> {
          line(text, "Canonical", base + PATH);
          security
              .policy()
              .flatMap(id -> site.edition(site.config().defaultLanguage()).find(id))
              .ifPresent(page -> line(text, "Policy", base + page.url()));
        });
    return OutputFile.text(PATH, Turn.INDEX, text.toString());
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }
}
