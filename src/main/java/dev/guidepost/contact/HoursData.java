package dev.guidepost.contact;

import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Contact.Priority;
import dev.guidepost.model.Contact.Reply;
import dev.guidepost.model.Contact.Span;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Values.Localized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Hours and reply times as {@code hours.js} and {@code waiting.js} read them. */
final class HoursData {
  private HoursData() {}

  /** Days are counted from Monday, which is 0; times are minutes since the day's midnight. */
  static Map<String, Object> team(Team team, Function<Localized, String> in) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", team.id());
    tree.put("name", in.apply(team.name()));
    tree.put("zone", team.zone().getId());
    tree.put("zoneName", in.apply(team.zoneName()));
    List<Object> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.add(spans(team.week().getOrDefault(day, List.of())));
    }
    tree.put("week", week);
    tree.put(
        "special",
        team.exceptions().stream()
            .map(e -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("from", e.from().toString());
              one.put("to", e.to().toString());
              one.put("hours", spans(e.hours()));
              one.put("name", in.apply(e.name()));
              return one;
            })
            .toList());
    tree.put(
        "peak",
        team.peaks().stream()
            .map(p -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("days", p.days().stream().map(d -> d.getValue() - 1).sorted().toList());
              one.put("at", List.of(p.at().from(), p.at().to()));
              return one;
            })
            .toList());
    tree.put("until", team.validThrough().map(LocalDate::toString).orElse(null));
    return tree;
  }

  /** By priority, minutes and whether only working time counts, as 1 or 0. */
  static Map<String, Object> replies(Channel channel) {
    Map<String, Object> replies = new LinkedHashMap<>();
    for (Priority priority : Priority.values()) {
      Reply reply = channel.replies().get(priority);
      if (reply != null) {
        replies.put(priority.name(), List.of(reply.within().toMinutes(), reply.working() ? 1 : 0));
      }
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("replies", replies);
    tree.put("peakFactor", channel.peakFactor());
    return tree;
  }

  private static List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(s -> List.of(s.from(), s.to())).toList();
  }
}
