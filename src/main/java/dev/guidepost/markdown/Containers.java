package dev.guidepost.markdown;

import dev.guidepost.model.Video;
import dev.guidepost.schema.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns {@code :::} containers into the page's markup, the innermost first. */
final class Containers {
  private static final List<String> KNOWN =
      List.of(
          "note",
          "tip",
          "info",
          "warning",
          "danger",
          "details",
          "scam",
          "never-share",
          "before",
          "irreversible",
          "cannot",
          "question",
          "outcome",
          "steps",
          "tabs",
          "tab",
          "code-group",
          "cards",
          "video",
          "caution",
          "important");

  private final Draft draft;
  private final List<Video> videos = new ArrayList<>();

  private Containers(Draft draft) {
    this.draft = draft;
  }

  /** Returns the page's first video. */
  static Optional<Video> apply(Element body, Draft draft) {
    Containers containers = new Containers(draft);
    for (Element stray : body.select("gp-stray")) {
      draft.warning(
          "container-stray",
          stray,
          "this line of colons closes nothing",
          "remove it, or open a container above it");
      stray.replaceWith(new TextNode(""));
    }
    for (Element box : body.select("gp-box").asList().reversed()) {
      containers.container(box);
    }
    containers.number(body);
    for (Element tab : body.select("gp-tab")) {
      draft.error(
          "tab-outside", tab, "'::: tab' stands outside of '::: tabs'", "put :::: tabs around it");
      tab.tagName("div").removeAttr("label");
    }
    return containers.videos.isEmpty()
        ? Optional.empty()
        : Optional.of(containers.videos.getLast());
  }

  private void container(Element box) {
    draft.deadline().checkNow();
    String kind = box.attr("kind").toLowerCase(Locale.ROOT);
    String title = box.attr("label");
    Map<String, String> options = options(box.attr("options"));
    if (box.hasAttr("unclosed")) {
      draft.warning(
          "container-unclosed",
          box,
          "'" + ":".repeat(colons(box)) + " " + kind + "' is never closed",
          "add a line of " + colons(box) + " colons where it ends");
    }
    String offset = box.attr(Offsets.ATTRIBUTE);
    box.clearAttributes().attr(Offsets.ATTRIBUTE, offset);
    switch (kind) {
      case "details" -> details(box, title, options);
      case "steps" -> steps(box);
      case "tabs" -> Tabs.ofTabs(box, options, draft);
      case "tab" -> tab(box, title);
      case "code-group" -> Tabs.ofCode(box, draft);
      case "cards" -> Cards.make(box, draft);
      case "video" -> VideoFacade.make(box, title, options, draft).ifPresent(videos::add);
      case "question", "outcome" -> FlowNodes.keep(box, kind, title, options);
      case "caution" -> callout(box, "danger", "caution", title);
      case "important" -> callout(box, "info", "important", title);
      default -> {
        if (Callout.KINDS.contains(kind)) {
          callout(box, kind, kind.replace('-', '_'), title);
        } else {
          draft.warning(
              "container-unknown",
              box,
              "there is no container '" + kind + "'",
              Nearest.to(kind, KNOWN)
                  .map(k -> "did you mean '" + k + "'?")
                  .orElse("use one of " + String.join(", ", KNOWN)));
          box.tagName("div");
        }
      }
    }
  }

  private void callout(Element box, String kind, String word, String title) {
    if (kind.equals("never-share") && box.text().isBlank()) {
      box.appendElement("p").text(draft.words().get("never_share_rule"));
    }
    Callout.make(box, kind, draft.words().get("callout_" + word), title);
  }

  private String titled(String title, String kind) {
    return title.isEmpty() ? draft.words().get("callout_" + kind) : title;
  }

  private void details(Element box, String title, Map<String, String> options) {
    box.tagName("details");
    if (options.containsKey("open")) {
      box.attr("open", "");
    }
    box.prependElement("summary").text(titled(title, "details"));
  }

  private void tab(Element box, String title) {
    if (title.isEmpty()) {
      draft.error("tab-title", box, "a tab needs a title", "write ::: tab iOS");
    }
    box.tagName("gp-tab").attr("label", title);
  }

  private void steps(Element box) {
    box.tagName("div");
    Element list = box.selectFirst("> ol");
    if (list == null) {
      draft.error(
          "steps-list",
          box,
          "'::: steps' needs an ordered list in it",
          "begin each step with a number and a full stop, 1. 2. 3.");
      return;
    }
    list.addClass("steps");
    box.unwrap();
  }

  /** Once all containers are made, so that the page's first list has the plain ids. */
  private void number(Element body) {
    for (Element list : body.select("ol.steps")) {
      int number = 0;
      String total = Integer.toString(list.childrenSize());
      for (Element item : list.children()) {
        item.attr("id", draft.unique("step-" + ++number));
        Element name =
            item.selectFirst("> strong:first-child, > p:first-child > strong:first-child");
        if (name != null) {
          name.addClass("step-name");
        }
        // The number that readers see is drawn; this one is read out.
        item.prependElement("span")
            .attr("class", "visually-hidden")
            .text(draft.words().get("step_place", Integer.toString(number), total) + " ");
      }
    }
  }

  private int colons(Element box) {
    return Math.max(3, Draft.offset(box.attr("colons"), 3));
  }

  /** What stood between the braces of the opening line. */
  static Map<String, String> options(String written) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : written.split("\u001f")) {
      int equals = option.indexOf('=');
      if (equals > 0) {
        options.put(option.substring(0, equals), option.substring(equals + 1));
      }
    }
    return options;
  }
}
