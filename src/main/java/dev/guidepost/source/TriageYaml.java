package dev.guidepost.source;

import dev.guidepost.model.Contact.Category;
import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Contact.Level;
import dev.guidepost.model.Contact.Option;
import dev.guidepost.model.Contact.Priority;
import dev.guidepost.model.Contact.Question;
import dev.guidepost.model.Contact.Route;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Values;
import dev.guidepost.source.ContactReading.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what matters are about, what is asked about them, and who takes them. */
final class TriageYaml {
  /** More are a form that nobody in a hurry fills in. */
  private static final int MOST_QUESTIONS = 5;

  private static final String END = "end";
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,16}");

  private final ContactReading reading;

  TriageYaml(ContactReading reading) {
    this.reading = reading;
  }

  List<Category> categories(Values mapping) {
    List<Category> categories = new ArrayList<>();
    for (Named named : ContactReading.named(mapping)) {
      Values values = named.values();
      if (!CODE.matcher(named.id()).matches()) {
        reading.wrong(
            "contact-form",
            named.at(),
            "'" + named.id() + "' is no code that every channel can carry",
            "use a-z, 0-9 and hyphens, at most 16");
      }
      if (!values.has("read") && !values.has("flow")) {
        reading.wrong(
            "contact-form",
            named.at(),
            "the category '" + named.id() + "' names nothing to read",
            "add read: [page/id], or flow: troubleshooters/…");
      }
      categories.add(
          new Category(
              named.id(),
              reading.localized(values, "name"),
              reading.optional(values, "hint"),
              values.text("priority").map(Priority::valueOf).orElse(Priority.P3),
              values.text("level").map(Level::valueOf).orElse(Level.L1),
              values.texts("read").stream().map(PageId::new).toList(),
              values.text("flow").map(PageId::new),
              questions(named),
              reading.fields(values.nested("evidence")),
              reading.byLanguage(values, "words"),
              named.at()));
    }
    return categories;
  }

  private List<Question> questions(Named category) {
    List<Named> written = ContactReading.named(category.values().nested("questions"));
    List<String> ids = written.stream().map(Named::id).toList();
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Named question = written.get(i);
      List<String> below = ids.subList(i + 1, ids.size());
      List<Option> options =
          ContactReading.named(question.values().nested("options")).stream()
              .map(option -> option(option, below))
              .toList();
      if (options.size() < 2) {
        reading.wrong(
            "contact-form",
            question.at(),
            "the question '"
                + question.id()
                + "' has "
                + options.size()
                + " options, expected two or more",
            "add the other answer, or leave the question out");
      }
      questions.add(
          new Question(
              question.id(), reading.localized(question.values(), "ask"), options, question.at()));
    }
    int longest = longest(questions, 0);
    if (longest > MOST_QUESTIONS) {
      reading.wrong(
          "contact-questions",
          category.at(),
          "'"
              + category.id()
              + "' asks up to "
              + longest
              + " questions, expected at most "
              + MOST_QUESTIONS,
          "end earlier with next: end, or leave some out");
    }
    return questions;
  }

  /** Questions lead downwards only, so that no way through them is endless. */
  private Option option(Named option, List<String> below) {
    Values values = option.values();
    Optional<String> next = values.text("next").filter(n -> !n.equals(END));
    if (next.isPresent() && !below.contains(next.get())) {
      reading.unknown(
          values.at("next").orElseThrow(), "question further down named", next.get(), below);
      next = Optional.empty();
    }
    return new Option(
        option.id(),
        reading.localized(values, "label"),
        values.text("priority").map(Priority::valueOf),
        values.text("level").map(Level::valueOf),
        next,
        values.text("next").filter(END::equals).isPresent());
  }

  private static int longest(List<Question> questions, int from) {
    if (from >= questions.size()) {
      return 0;
    }
    int most = 0;
    for (Option option : questions.get(from).options()) {
      int next =
          option.ends()
              ? questions.size()
              : option.next().map(id -> place(questions, id)).orElse(from + 1);
      most = Math.max(most, longest(questions, next));
    }
    return 1 + most;
  }

  private static int place(List<Question> questions, String id) {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).id().equals(id)) {
        return i;
      }
    }
    return questions.size();
  }

  List<Route> routes(
      List<Values> written, List<Category> categories, List<Channel> channels, Location at) {
    List<String> codes = categories.stream().map(Category::code).toList();
    List<String> ids = channels.stream().map(Channel::id).toList();
    List<String> priorities = List.of("P1", "P2", "P3", "P4");
    List<Route> routes = new ArrayList<>();
    for (Values values : written) {
      Set<Priority> chosen = EnumSet.noneOf(Priority.class);
      reading
          .known(values, "priority", "priority", priorities)
          .forEach(p -> chosen.add(Priority.valueOf(p)));
      routes.add(
          new Route(
              reading.known(values, "category", "category", codes),
              reading.languages(values, "language"),
              chosen,
              reading.known(values, "channels", "channel", ids),
              values.at("channels").orElse(at)));
    }
    refuseUnroutable(routes, categories, channels, at);
    return routes;
  }

  private void refuseUnroutable(
      List<Route> routes, List<Category> categories, List<Channel> channels, Location at) {
    for (Category category : categories) {
      for (Lang lang : reading.languages()) {
        Set<Priority> lost = EnumSet.noneOf(Priority.class);
        for (Priority priority : Priority.values()) {
          if (!reachesSomebody(routes, category.code(), lang, priority, channels)) {
            lost.add(priority);
          }
        }
        if (!lost.isEmpty()) {
          reading.wrong(
              "contact-unroutable",
              routes.isEmpty() ? at : category.at(),
              "nobody takes '" + category.code() + "' in " + lang + " at " + lost,
              "add a route to a channel that answers in "
                  + lang
                  + ", takes the topic and is no community");
        }
      }
    }
  }

  private static boolean reachesSomebody(
      List<Route> routes, String category, Lang lang, Priority priority, List<Channel> channels) {
    Set<String> open = new HashSet<>();
    routes.stream()
        .filter(r -> r.fits(category, lang, priority))
        .findFirst()
        .ifPresent(r -> open.addAll(r.channels()));
    return channels.stream().anyMatch(c -> open.contains(c.id()) && c.takes(category, lang));
  }
}
