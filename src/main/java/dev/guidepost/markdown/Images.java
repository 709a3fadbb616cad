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
      image.attr("alt", decorative ? "" : image.attr("alt").strip());
      String wanted = options.getOrDefault("width", image.attr("width"));
      int width = wanted.matches("\\d{1,4}") ? Integer.parseInt(wanted) : 0;
      String title = image.attr("title");
      image.removeAttr("title").removeAttr("width").removeAttr("height");
      image.attr("decoding", "async");
      if (count++ > 0) {
        image.attr("loading", "lazy");
      }
      switch (SafeUrl.of(image.attr("src"))) {
        case SafeUrl.Internal internal ->
            own(
                image,
                internal.path(),
                title,
                width,
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

  private static void own(
      Element image, String path, String title, int width, boolean zoom, Draft draft) {
    draft.refer(image, "src", new Reference.Image(path, width, draft.at(image)));
    Element parent = image.parent();
    boolean linked = image.closest("a") != null;
    boolean alone =
        parent != null
            && parent.tagName().equals("p")
            && parent.text().isBlank()
            && parent.children().size() == 1;
    if (linked) {
      return;
    }
    if (zoom && alone) {
      Element link =
          new Element("a")
              .attr("class", "zoom")
              .attr(Offsets.ATTRIBUTE, image.attr(Offsets.ATTRIBUTE));
      image.replaceWith(link);
      link.appendChild(image);
      draft.refer(link, "href", new Reference.File("href", path, draft.at(image)));
    }
    if (alone && parent != null) {
      parent.tagName("figure");
      if (!title.isBlank()) {
        parent.appendElement("figcaption").text(title);
      }
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
