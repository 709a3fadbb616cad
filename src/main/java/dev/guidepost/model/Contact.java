package dev.guidepost.model;

import dev.guidepost.model.Values.Localized;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code content/contact.yml}: how readers reach a human, when somebody is there, who answers what,
 * and what is asked first. Everything is in the order in which it is written.
 *
 * @param demo whether every address must lie on a name that is reserved for examples
 * @param evidence what a ticket of any category should hold
 * @param next what happens after a message has been sent, by language
 * @param official what is genuine besides the channels: websites, apps, certificates
 * @param absent what does not exist, so that whoever offers it is an impostor
 */
public record Contact(
    boolean demo,
    List<Team> teams,
    List<Channel> channels,
    List<Category> categories,
    List<Route> routes,
    Urgent urgent,
    Map<Lang, List<String>> human,
    List<Field> evidence,
    Map<Lang, List<String>> next,
    List<Official> official,
    List<Absent> absent,
    Feedback feedback,
    Optional<SecurityTxt> security,
    Location at) {

  public Contact {
    teams = List.copyOf(teams);
    channels = List.copyOf(channels);
    categories = List.copyOf(categories);
    routes = List.copyOf(routes);
    human = Map.copyOf(human);
    evidence = List.copyOf(evidence);
    next = Map.copyOf(next);
    official = List.copyOf(official);
    absent = List.copyOf(absent);
  }

  /** How pressing a matter is; {@code P1}: money is leaving now. */
  public enum Priority {
    P1,
    P2,
    P3,
    P4
  }

  /** How much knowledge a matter asks for. */
  public enum Level {
    L1,
    L2,
    L3
  }

  /**
   * People who answer at the same hours.
   *
   * @param week open spans by day; a day without any is closed
   * @param exceptions dates on which the week does not hold, days off and make-up workdays
   * @param validThrough last date for which the hours are known
   */
  public record Team(
      String id,
      Localized name,
      List<Lang> languages,
      ZoneId zone,
      Localized zoneName,
      Map<DayOfWeek, List<Span>> week,
      List<SpecialDays> exceptions,
      List<Peak> peaks,
      Optional<LocalDate> validThrough,
      Location at) {
    public Team {
      languages = List.copyOf(languages);
      week = Map.copyOf(week);
      exceptions = List.copyOf(exceptions);
      peaks = List.copyOf(peaks);
    }
  }

  /**
   * A part of a day, or of a night that begins on it.
   *
   * @param from minutes since the day's midnight, 0 to 1439
   * @param to minutes since the same midnight, more than {@code from}, at most 2880
   */
  public record Span(int from, int to) {}

  /**
   * @param to the last date, itself included
   * @param hours open spans of each of these dates; none if closed
   */
  public record SpecialDays(LocalDate from, LocalDate to, List<Span> hours, Localized name) {
    public SpecialDays {
      hours = List.copyOf(hours);
    }
  }

  /** When many ask at once. */
  public record Peak(Set<DayOfWeek> days, Span at) {
    public Peak {
      days = Set.copyOf(days);
    }
  }

  /**
   * A way to reach people.
   *
   * @param kind name of the adapter that knows its addresses
   * @param settings what the adapter needs, by key: an address, a handle, a number
   * @param languages in which it is answered; empty for all
   * @param teams whose hours count; empty if messages only queue
   * @param topics codes of the categories that it takes; empty for all
   * @param replies first response by priority; what is absent is unknown
   * @param peakFactor by how much waiting grows at peak
   * @param verify text to compare letter by letter, if it differs from the address
   * @param community whether other users answer there, not the desk
   * @param verified when somebody last checked that the account is still ours
   */
  public record Channel(
      String id,
      String kind,
      Localized name,
      Map<String, String> settings,
      List<Lang> languages,
      List<String> teams,
      List<String> topics,
      Map<Priority, Reply> replies,
      double peakFactor,
      Optional<Localized> privacy,
      Optional<Localized> note,
      Optional<String> verify,
      boolean community,
      Optional<LocalDate> verified,
      Location at) {
    public Channel {
      settings = Map.copyOf(settings);
      languages = List.copyOf(languages);
      teams = List.copyOf(teams);
      topics = List.copyOf(topics);
      replies = Map.copyOf(replies);
    }

    /** Whether the desk itself answers there about a category; {@code ""} is any. */
    public boolean takes(String category, Lang lang) {
      return !community
          && speaks(lang)
          && (category.isEmpty() || topics.isEmpty() || topics.contains(category));
    }

    public boolean speaks(Lang lang) {
      return languages.isEmpty() || languages.contains(lang);
    }
  }

  /**
   * @param working whether only the hours of the channel's teams count
   */
  public record Reply(Duration within, boolean working) {}

  /**
   * What a matter is about.
   *
   * @param read pages that answer most of it, the best first
   * @param flow the troubleshooter that narrows it down
   * @param evidence what a ticket should hold besides the common part
   * @param words by which a reader's own words tell the category
   */
  public record Category(
      String code,
      Localized name,
      Optional<Localized> hint,
      Priority priority,
      Level level,
      List<PageId> read,
      Optional<PageId> flow,
      List<Question> questions,
      List<Field> evidence,
      Map<Lang, List<String>> words,
      Location at) {
    public Category {
      read = List.copyOf(read);
      questions = List.copyOf(questions);
      evidence = List.copyOf(evidence);
      words = Map.copyOf(words);
    }
  }

  public record Question(String id, Localized ask, List<Option> options, Location at) {
    public Question {
      options = List.copyOf(options);
    }
  }

  /**
   * An answer to choose.
   *
   * @param priority to which it raises the matter
   * @param level to which it raises the matter
   * @param next id of the question that follows; the one below where it is absent
   * @param ends whether no further question is asked
   */
  public record Option(
      String id,
      Localized label,
      Optional<Priority> priority,
      Optional<Level> level,
      Optional<String> next,
      boolean ends) {}

  /** A line of a ticket: public data only. */
  public record Field(String id, Localized label, Optional<Localized> hint) {}

  /**
   * Which channels take what; the first route that fits decides.
   *
   * @param categories codes; empty for all
   * @param languages empty for all
   * @param priorities empty for all
   * @param channels ids, the best first
   */
  public record Route(
      List<String> categories,
      List<Lang> languages,
      Set<Priority> priorities,
      List<String> channels,
      Location at) {
    public Route {
      categories = List.copyOf(categories);
      languages = List.copyOf(languages);
      priorities = Set.copyOf(priorities);
      channels = List.copyOf(channels);
    }

    public boolean fits(String category, Lang lang, Priority priority) {
      return (categories.isEmpty() || categories.contains(category))
          && (languages.isEmpty() || languages.contains(lang))
          && (priorities.isEmpty() || priorities.contains(priority));
    }
  }

  /**
   * What to do before anything else while money is leaving.
   *
   * @param page the steps in full
   * @param card the steps in a few lines, by language
   * @param words that raise any matter to {@link Priority#P1}
   */
  public record Urgent(
      Optional<PageId> page, Map<Lang, List<String>> card, Map<Lang, List<String>> words) {
    public Urgent {
      card = Map.copyOf(card);
      words = Map.copyOf(words);
    }
  }

  /**
   * @param kind of thing: {@code website}, {@code app}, {@code package}, {@code certificate}, …
   * @param value to compare letter by letter
   */
  public record Official(String kind, Localized name, String value, LocalDate verified) {}

  public record Absent(Localized name, Optional<Localized> text) {}

  /**
   * @param endpoint path on the site's own host that takes votes; without it a message is prepared
   * @param remember whether the browser keeps that a page was voted on
   */
  public record Feedback(Optional<String> endpoint, boolean remember) {
    public static final Feedback NONE = new Feedback(Optional.empty(), false);
  }

  /**
   * {@code security.txt} (RFC 9116).
   *
   * @param contacts {@code mailto:}, {@code tel:} or {@code https:} addresses, the preferred first
   */
  public record SecurityTxt(List<String> contacts, LocalDate expires, Optional<PageId> policy) {
    public SecurityTxt {
      contacts = List.copyOf(contacts);
    }
  }
}
