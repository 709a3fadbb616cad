package dev.guidepost.source;

import dev.guidepost.model.Contact.Peak;
import dev.guidepost.model.Contact.Span;
import dev.guidepost.model.Contact.SpecialDays;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Location;
import dev.guidepost.model.Values;
import dev.guidepost.source.ContactReading.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who answers when. */
final class TeamsYaml {
  private final ContactReading reading;

  TeamsYaml(ContactReading reading) {
    this.reading = reading;
  }

  List<Team> teams(Values mapping) {
    List<Team> teams = new ArrayList<>();
    for (Named named : ContactReading.named(mapping)) {
      Values values = named.values();
      zone(values)
          .ifPresent(zone ->
              teams.add(
                  new Team(
                      named.id(),
                      reading.localized(values, "name"),
                      reading.languages(values, "languages"),
                      zone,
                      reading.localized(values, "zone_name"),
                      week(values.nested("week")),
                      values.many("except").stream().flatMap(e -> special(e).stream()).toList(),
                      values.many("peak").stream().flatMap(p -> peak(p).stream()).toList(),
                      values.date("valid_through"),
                      named.at())));
    }
    return teams;
  }

  private Optional<ZoneId> zone(Values values) {
    Optional<String> name = values.text("zone");
    Set<String> known = ZoneId.getAvailableZoneIds();
    if (name.isPresent() && !known.contains(name.get())) {
      reading.unknown(
          values.at("zone").orElseThrow(),
          "time zone",
          name.get(),
          known.stream().filter(z -> z.contains("/")).sorted().toList());
      return Optional.empty();
    }
    return name.map(ZoneId::of);
  }

  private Map<DayOfWeek, List<Span>> week(Values written) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    written.byKey().entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getValue().at()))
        .forEach(e -> days(e.getKey(), e.getValue(), week));
    HoursText.overlap(week)
        .ifPresent(mistake ->
            reading.wrong(
                "contact-hours",
                written.byKey().values().stream()
                    .map(Values.Value::at)
                    .min(Comparator.naturalOrder())
                    .orElseThrow(),
                mistake.message(),
                mistake.hint()));
    return week;
  }

  private void days(String key, Values.Value value, Map<DayOfWeek, List<Span>> week) {
    Location at = value.at();
    Optional<Set<DayOfWeek>> days = reading.hours(HoursText.days(key), at);
    Optional<List<Span>> spans =
        reading.hours(HoursText.spans(((Values.Texts) value.content()).texts()), at);
    if (days.isPresent() && spans.isPresent()) {
      for (DayOfWeek day : days.get()) {
        if (week.putIfAbsent(day, spans.get()) != null) {
          reading.wrong(
              "contact-hours",
              at,
              String.format(Locale.ROOT, "'%s' has its hours twice", HoursText.name(day)),
              "keep one of the two lines");
        }
      }
    }
  }

  private Optional<SpecialDays> special(Values values) {
    if (!values.has("date") || !values.has("hours")) {
      return Optional.empty();
    }
    Optional<List<LocalDate>> dates =
        reading.hours(
            HoursText.dates(values.text("date").orElseThrow()), values.at("date").orElseThrow());
    Optional<List<Span>> spans =
        reading.hours(HoursText.spans(values.texts("hours")), values.at("hours").orElseThrow());
    return dates.isPresent() && spans.isPresent()
        ? Optional.of(
            new SpecialDays(
                dates.get().getFirst(),
                dates.get().getLast(),
                spans.get(),
                reading.localized(values, "name")))
        : Optional.empty();
  }

  private Optional<Peak> peak(Values values) {
    if (!values.has("days") || !values.has("at")) {
      return Optional.empty();
    }
    Optional<Set<DayOfWeek>> days =
        reading.hours(
            HoursText.days(values.text("days").orElseThrow()), values.at("days").orElseThrow());
    Optional<List<Span>> spans =
        reading.hours(
            HoursText.spans(List.of(values.text("at").orElseThrow())),
            values.at("at").orElseThrow());
    return days.isPresent() && spans.isPresent() && !spans.get().isEmpty()
        ? Optional.of(new Peak(days.get(), spans.get().getFirst()))
        : Optional.empty();
  }
}
