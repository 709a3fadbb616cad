package dev.guidepost.markdown;

import dev.guidepost.guard.Imitation;
import dev.guidepost.model.Reference;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Judges the address of every link and turns it into a reference or a safe address. */
final class Links {
  /**
   * Text that a reader takes for an address; file names such as {@code anime.js} look alike, so
   * only endings that sites really have count.
   */
  private static final Pattern HOST_LIKE =
      Pattern.compile(
          "(?:https?://|www\\.)?((?:[a-z0-9-]+\\.)+(?:com|org|net|io|app|cn|co|info|xyz|example|exchange|finance|wallet|support|help|site|online|top|vip|cc|dev))(?:/\\S*)?",
          Pattern.CASE_INSENSITIVE);

  private Links() {}

  static void apply(Element body, Draft draft) {
    for (Element link : body.select("a[href]")) {
      draft.deadline().checkNow();
      dropAttributeList(link);
      String written = link.attr("href");
      switch (SafeUrl.of(written)) {
        case SafeUrl.Internal internal ->
            draft.refer(link, "href", new Reference.Link(internal.path(), draft.at(link)));
        case SafeUrl.Program program -> link.attr("href", program.url());
        case SafeUrl.External external -> external(link, external, draft);
        case SafeUrl.Refused refused -> {
          draft.warning(
              "link-refused",
              link,
              "the link to '" + written + "' is left out: " + refused.why(),
              "give the plain address");
          link.removeAttr("href");
        }
      }
    }
  }

  /** Whether content may link to the host; if not, the author is told. */
  static boolean mayLeadTo(String host, Element link, Draft draft) {
    if (draft.reading().allowedHosts().isEmpty()
        || SafeUrl.allows(draft.reading().allowedHosts(), host)) {
      return true;
    }
    Optional<Imitation> imitation = Imitation.of(host, draft.reading().allowedHosts());
    draft.error(
        "host-not-allowed",
        link,
        "the link leads to '" + host + "', which is not among the allowed hosts",
        imitation
            .map(Links::warn)
            .orElse("add the host to allowed_hosts in site.yml, or remove the link"));
    return false;
  }

  private static String warn(Imitation imitation) {
    return imitation.strong()
        ? "it imitates '" + imitation.genuine() + "': " + imitation.trick() + "; remove the link"
        : "it looks like '"
            + imitation.genuine()
            + "': "
            + imitation.trick()
            + "; remove the link, or add the host to allowed_hosts in site.yml if it is genuine";
  }

  private static void external(Element link, SafeUrl.External external, Draft draft) {
    if (!mayLeadTo(external.host(), link, draft)) {
      link.removeAttr("href");
      return;
    }
    Matcher shown = HOST_LIKE.matcher(link.text().strip());
    if (shown.matches() && !sameSite(shown.group(1).toLowerCase(Locale.ROOT), external.host())) {
      draft.warning(
          "link-text",
          link,
          "the link says '" + shown.group(1) + "' and leads to '" + external.host() + "'",
          "let the text name where it leads");
    }
    link.attr("href", external.url()).attr("rel", "external noopener noreferrer");
  }

  private static boolean sameSite(String shown, String host) {
    return host.equals(shown)
        || host.endsWith("." + shown)
        || shown.endsWith("." + host)
        || !shown.contains(".");
  }

  /**
   * Other tools' {@code {.class}} or {@code {:target=…}} behind a link says nothing to us and
   * nothing to a reader.
   */
  private static void dropAttributeList(Element link) {
    Node next = link.nextSibling();
    if (next instanceof TextNode text) {
      int length = AttributeList.lengthAtStart(text.getWholeText());
      if (length > 0) {
        text.text(text.getWholeText().substring(length));
      }
    }
  }
}
