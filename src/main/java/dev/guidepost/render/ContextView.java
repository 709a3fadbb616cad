package dev.guidepost.render;

import java.util.List;

/**
 * What links to humans carry along from one page.
 *
 * @param code the page's context code, or {@code ""}
 * @param panel the best channels for it
 * @param ways all channels of the desk in the page's language
 * @param communities channels where other users answer
 * @param first the channel for readers whose money is leaving
 */
public record ContextView(
    String code,
    List<WayView> panel,
    List<WayView> ways,
    List<WayView> communities,
    WayView first) {

  static final WayView NO_WAY = new WayView("", "", "", "", "", "", List.of(), "", "", "", 0);

  static final ContextView NONE = new ContextView("", List.of(), List.of(), List.of(), NO_WAY);

  /**
   * A way to a human.
   *
   * @param id of the channel
   * @param url with the page's context in it, as far as the channel carries any; {@code ""} if
   *     there is no address
   * @param shown what readers can copy or type
   * @param qr address of the picture of a QR code, or {@code ""}
   * @param qrSize its width and height in pixels
   */
  public record WayView(
      String id,
      String kind,
      String name,
      String shown,
      String url,
      String mode,
      List<ReplyView> replies,
      String note,
      String privacy,
      String qr,
      int qrSize) {}

  /**
   * @param priority in the reader's words
   */
  public record ReplyView(String priority, String text) {}
}
