package dev.guidepost.markdown;

import dev.guidepost.model.Reference;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Pictures with their description, and a link to the whole picture that works without a script. */
final class Images {
  private Images() {}

  static void apply(Element body, Draft draft) {
    int count = 0;
    for (Element image : body.select("img[src]")) {
      draft.deadline().checkNow();
      Map<String, String> options = options(image);
      boolean decorative = options.containsKey("decorative");
      if (image.attr("alt").isBlank() && !decorative) {
        draft.warning(
            "image-alt",
            image,
            "the picture '" + image.attr("src") + "' has no description",
            "write ![what it shows](…), or add {decorative} behind it");
      }
      boolean lazy = count++ > 0;
      switch (SafeUrl.of(image.attr("src"))) {
        case SafeUrl.Internal internal ->
            own(
                image,
                new Reference.Image(
                    internal.path(),
                    decorative ? "" : image.attr("alt").strip(),
                    width(options.getOrDefault("width", image.attr("width"))),
                    lazy,
                    draft.at(image)),
                !options.containsKey(".no-zoom") && !decorative,
                draft);
        case SafeUrl.External external -> foreign(image, external, draft);
        case SafeUrl.Program ignored -> refuse(image, "a picture cannot be a mail address", draft);
        case SafeUrl.Refused refused -> refuse(image, refused.why(), draft);
      }
    }
    for (Element video : body.select("video")) {
      draft.warning(
          "html-removed",
          video,
          "<video> is not shown as it stands",
          "use ::: video {src=… poster=…} Title, with the transcript in it");
      video.remove();
    }
  }

  private static int width(String wanted) {
    return wanted.matches("\\d{1,4}") ? Integer.parseInt(wanted) : 0;
  }

  private static void own(Element image, Reference.Image reference, boolean zoom, Draft draft) {
    Element picture = draft.picture(reference);
    Element parent = image.parent();
    boolean linked = image.closest("a") != null;
    boolean alone =
        parent != null
            && parent.tagName().equals("p")
            && parent.text().isBlank()
            && parent.children().size() == 1;
    image.replaceWith(picture);
    if (linked || !alone || parent == null) {
      return;
    }
    if (zoom) {
      Element link = new Element("a").attr("class", "zoom");
      picture.replaceWith(link);
      link.appendChild(picture);
      draft.refer(link, "href", new Reference.File("href", reference.written(), reference.at()));
    }
    parent.tagName("figure");
    if (!image.attr("title").isBlank()) {
      parent.appendElement("figcaption").text(image.attr("title"));
    }
  }

  /** A reader's browser asks no other host for anything, so the picture becomes a link to it. */
  private static void foreign(Element image, SafeUrl.External external, Draft draft) {
    draft.warning(
        "image-foreign",
        image,
        "the picture lies on '" + external.host() + "' and is shown as a link",
        "put a copy of it beside the page");
    String text = image.attr("alt").isBlank() ? draft.words().get("image") : image.attr("alt");
    if (image.closest("a") != null) {
      image.replaceWith(new TextNode(text));
    } else {
      image.replaceWith(
          new Element("a")
              .attr("href", external.url())
              .attr(Offsets.ATTRIBUTE, image.attr(Offsets.ATTRIBUTE))
              .appendText(text));
    }
  }

  private static void refuse(Element image, String why, Draft draft) {
    draft.warning(
        "image-refused",
        image,
        "the picture '" + image.attr("src") + "' is left out: " + why,
        "put the picture beside the page");
    image.remove();
  }

  private static Map<String, String> options(Element image) {
    Node next = image.nextSibling();
    if (next instanceof TextNode text) {
      String whole = text.getWholeText();
      int length = AttributeList.lengthAtStart(whole);
      if (length > 0) {
        text.text(whole.substring(length));
        return AttributeList.parse(whole.substring(1, length - 1));
      }
    }
    return Map.of();
  }
}
