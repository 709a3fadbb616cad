package dev.guidepost.render;

import dev.guidepost.render.PageView.DateView;
import dev.guidepost.render.PageView.Link;
import java.util.List;

/**
 * How an edition's readers reach a human. Without {@code contact.yml} every address is {@code ""}
 * and every list is empty.
 *
 * @param data address of what scripts know of it
 * @param contact the page that leads to a human
 * @param nobody the page for the hours when nobody is there
 * @param official the page that lists what is genuine
 * @param urgent the steps in full for readers whose money is leaving
 * @param card the same in a few lines
 * @param teams ids, with commas between them
 * @param flows troubleshooters of the categories
 * @param next what happens after a message was sent
 * @param human words of readers who want a human, with commas between them
 */
public record DeskView(
    String data,
    Link contact,
    Link nobody,
    Link official,
    Link urgent,
    List<String> card,
    String teams,
    List<HoursView> hours,
    List<Link> flows,
    List<TopicView> topics,
    List<String> next,
    List<GenuineView> genuine,
    List<AbsentView> absent,
    String human) {

  /**
   * A team's hours.
   *
   * @param columns time zones
   * @param rows days, and the hours in each of the zones
   * @param notes special days, peaks, and until when all this is known
   */
  public record HoursView(
      String name, List<String> columns, List<HoursRow> rows, List<String> notes) {}

  public record HoursRow(String days, List<String> cells) {}

  /**
   * @param evidence what a message should hold
   */
  public record TopicView(
      String code, String name, String hint, List<Link> pages, Link flow, List<String> evidence) {}

  /**
   * @param value to compare letter by letter
   */
  public record GenuineView(String name, String value, DateView verified) {}

  public record AbsentView(String name, String text) {}
}
