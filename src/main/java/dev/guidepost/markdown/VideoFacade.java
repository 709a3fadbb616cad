package dev.guidepost.markdown;

import dev.guidepost.model.Location;
import dev.guidepost.model.Reference;
import dev.guidepost.model.Video;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A picture that leads to a video: nothing is loaded before the reader asks. Without a script the
 * link opens the file. The container's body is the transcript, which takes the place of captions
 * for readers who cannot hear or cannot load the video.
 */
final class VideoFacade {
  private static final Pattern YOUTUBE = Pattern.compile("[\\w-]{11}");
  private static final Pattern BILIBILI = Pattern.compile("BV[0-9A-Za-z]{10}");
  private static final Pattern DURATION = Pattern.compile("\\d{1,2}(:\\d{2}){1,2}");

  /** An option outside of braces. */
  private static final Pattern SOURCE = Pattern.compile("\\b(?:src|yt|bili)=\\S");

  private VideoFacade() {}

  static Optional<Video> make(Element box, String title, Map<String, String> options, Draft draft) {
    Location at = draft.at(box);
    Optional<String> address = address(box, options, draft);
    boolean transcript = box.hasText();
    boolean captions = options.containsKey("captions");
    if (!transcript && !captions) {
      draft.error(
          "video-transcript",
          box,
          "the video has neither a transcript nor captions",
          "write what is said and shown between the lines of colons, or add captions=file.vtt");
    }
    if (title.isEmpty()) {
      draft.error("video-title", box, "the video has no title", "write ::: video {src=…} Title");
    }
    if (address.isEmpty()) {
      if (SOURCE.matcher(title).find()) {
        draft.error(
            "video-source",
            box,
            "'" + title + "' is read as the video's title",
            "put what has a = into braces: ::: video {src=file.mp4} Title");
      } else {
        draft.error(
            "video-source", box, "the video has no file", "add src=file.mp4, yt=ID or bili=BV…");
      }
      box.remove();
      return Optional.empty();
    }
    Optional<String> duration =
        Optional.ofNullable(options.get("duration")).filter(d -> DURATION.matcher(d).matches());
    Element figure = new Element("figure").attr("class", "video");
    Element link = figure.appendElement("a").attr("class", "video-link");
    boolean ownFile = options.containsKey("src") && !address.get().startsWith("http");
    draft.refer(link, "href", new Reference.Link(address.get(), at));
    if (ownFile) {
      link.attr("data-video", "");
      if (captions) {
        draft.refer(
            link,
            "data-captions",
            new Reference.File("data-captions", options.getOrDefault("captions", ""), at));
      }
    }
    Optional<String> poster = Optional.ofNullable(options.get("poster"));
    if (poster.isPresent()) {
      link.appendChild(draft.picture(new Reference.Image(poster.get(), "", 0, true, at)));
    } else {
      draft.error(
          "video-poster",
          box,
          "the video has no poster",
          "add poster=picture.png, which is shown before the video is asked for");
    }
    String label = draft.words().get("video_watch", title);
    link.appendElement("span")
        .attr("class", "video-label")
        .text(duration.map(d -> label + " · " + d).orElse(label));
    box.tagName("div").attr("class", "video-block");
    if (transcript) {
      Element details = new Element("details").attr("class", "transcript");
      details.appendElement("summary").text(draft.words().get("video_transcript"));
      details.appendChildren(box.childNodesCopy());
      box.empty();
      box.appendChild(figure).appendChild(details);
    } else {
      box.empty();
      box.appendChild(figure);
    }
    return Optional.of(new Video(title, address.get(), poster, duration, at));
  }

  private static Optional<String> address(Element box, Map<String, String> options, Draft draft) {
    String src = options.getOrDefault("src", "");
    if (!src.isEmpty()) {
      return switch (SafeUrl.of(src)) {
        case SafeUrl.Internal internal -> Optional.of(internal.path());
        case SafeUrl.External external when Links.mayLeadTo(external.host(), box, draft) ->
            Optional.of(external.url());
        default -> Optional.empty();
      };
    }
    String yt = options.getOrDefault("yt", "");
    String bili = options.getOrDefault("bili", "");
    if (!yt.isEmpty() && !YOUTUBE.matcher(yt).matches()
        || !bili.isEmpty() && !BILIBILI.matcher(bili).matches()) {
      draft.error(
          "video-id",
          box,
          "'" + yt + bili + "' is not a video's id",
          "copy the id from the video's address");
      return Optional.empty();
    }
    if (!yt.isEmpty()) {
      return Optional.of("https://www.youtube.com/watch?v=" + yt);
    }
    return bili.isEmpty()
        ? Optional.empty()
        : Optional.of("https://www.bilibili.com/video/" + bili);
  }
}
