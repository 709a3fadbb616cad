package dev.guidepost.contact;

import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Contact.Peak;
import dev.guidepost.model.Contact.Span;
import dev.guidepost.model.Contact.SpecialDays;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Values.Localized;
import dev.guidepost.model.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hours and waiting times for browsers, as trees for JSON. */
public final class HoursData {
  private HoursData() {}

  /** The {@code Team} of {@code hours.js}. */
  public static Map<String, Object> team(Team team, Lang lang) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", team.id());
    data.put("name", text(team.name(), lang));
    data.put("zone", team.zone().getId());
    data.put("zoneName", text(team.zoneName(), lang));
    data.put(
        "week",
        Arrays.stream(DayOfWeek.values())
            .map(day -> spans(team.week().getOrDefault(day, List.of())))
            .toList());
    data.put("special", team.exceptions().stream().map(days -> special(days, lang)).toList());
    data.put("peak", team.peaks().stream().map(HoursData::peak).toList());
    data.put("until", team.validThrough().map(LocalDate::toString).orElse(null));
    return data;
  }

  /** The {@code Replies} of {@code waiting.js}: keys to put to those of a channel. */
  public static Map<String, Object> replies(Channel channel) {
    Map<String, Object> replies = new TreeMap<>();
    channel
        .replies()
        .forEach((priority, reply) ->
            replies.put(
                priority.name(), List.of(reply.within().toMinutes(), reply.working() ? 1 : 0)));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("replies", replies);
    data.put("peakFactor", channel.peakFactor());
    return data;
  }

  /** The words that {@code when.js} needs, by key. */
  public static Map<String, Object> words(Words words) {
    Map<String, Object> data = new TreeMap<>();
    words.texts().forEach((key, text) -> {
      if (key.equals("months") || key.startsWith("hours_")) {
        data.put(key, text);
      }
    });
    return data;
  }

  private static Map<String, Object> special(SpecialDays days, Lang lang) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("from", days.from().toString());
    data.put("to", days.to().toString());
    data.put("hours", spans(days.hours()));
    data.put("name", text(days.name(), lang));
    return data;
  }

  private static Map<String, Object> peak(Peak peak) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("days", peak.days().stream().map(day -> day.getValue() - 1).sorted().toList());
    data.put("at", span(peak.at()));
    return data;
  }

  private static List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(HoursData::span).toList();
  }

  private static List<Integer> span(Span span) {
    return List.of(span.from(), span.to());
  }

  static String text(Localized text, Lang lang) {
    return text.in(lang).orElse("");
  }
}
