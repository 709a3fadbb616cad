package dev.guidepost.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How channels of one kind are opened.
 *
 * <p>An address is written as a template after RFC 6570: {@code {x}} is replaced by the value of
 * {@code x} with everything but unreserved characters percent-encoded, {@code {+x}} by the value as
 * it is. Names are those of the settings or of a message: {@code subject}, {@code text}, {@code
 * code}, {@code lang}, {@code category}, {@code priority}, {@code level}. Beyond that RFC, a part
 * in square brackets is left out where one of its values is empty; a bracket that is meant stands
 * as {@code %5B}.
 *
 * @param name the value of {@code kind} in {@code contact.yml}
 * @param shown what readers see and copy, a template of settings
 * @param address the address that is opened; {@code ""} if there is none
 * @param others further addresses by what they are for: {@code mobile}, {@code scheme}, {@code add}
 * @param limit most characters of an address
 * @param publicly whether strangers read what is sent there
 * @param source where form and limits are known from
 */
public record ChannelKind(
    String name,
    Mode mode,
    List<Setting> settings,
    String shown,
    String address,
    List<Other> others,
    int limit,
    Breaks breaks,
    boolean publicly,
    String source) {

  /** What an address can carry. */
  public enum Mode {
    /** The message itself, which the reader can still change. */
    PREFILL,
    /** The context code alone. */
    CODE,
    /** Nothing: the message is copied first and pasted there. */
    COPY,
    /** Nothing, and there is nothing to paste into. */
    PLAIN
  }

  /** How a line ends within an address. */
  public enum Breaks {
    /** RFC 6068, section 5. */
    CRLF("\r\n"),
    LF("\n"),
    BR("<br>");

    private final String text;

    Breaks(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  public record Other(String name, String address) {}

  public ChannelKind {
    settings = List.copyOf(settings);
    others = List.copyOf(others);
  }

  static ChannelKind of(
      String name, Mode mode, String shown, String address, String source, Setting... settings) {
    return new ChannelKind(
        name,
        mode,
        List.of(settings),
        shown,
        address,
        List.of(),
        ChannelKinds.LIMIT,
        Breaks.LF,
        false,
        source);
  }

  ChannelKind limit(int most) {
    return new ChannelKind(
        name, mode, settings, shown, address, others, most, breaks, publicly, source);
  }

  ChannelKind breaks(Breaks other) {
    return new ChannelKind(
        name, mode, settings, shown, address, others, limit, other, publicly, source);
  }

  ChannelKind open() {
    return new ChannelKind(
        name, mode, settings, shown, address, others, limit, breaks, true, source);
  }

  ChannelKind or(String other, String template) {
    List<Other> more = new ArrayList<>(others);
    more.add(new Other(other, template));
    return new ChannelKind(
        name, mode, settings, shown, address, more, limit, breaks, publicly, source);
  }

  public Optional<Setting> setting(String key) {
    return settings.stream().filter(s -> s.key().equals(key)).findFirst();
  }
}
