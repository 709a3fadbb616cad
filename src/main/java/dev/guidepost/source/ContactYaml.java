package dev.guidepost.source;

import dev.guidepost.model.Contact;
import dev.guidepost.model.Contact.Channel;
import dev.guidepost.model.Contact.Team;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code content/contact.yml}. */
public final class ContactYaml {
  public static final Schema SCHEMA = ContactSchema.SCHEMA;

  private static final Pattern CONTACT =
      Pattern.compile("(mailto:\\S+@\\S+|https://\\S+|tel:\\S+)");
  private static final Pattern ENDPOINT = Pattern.compile("/[A-Za-z0-9/_.-]*");

  /** What readers type everywhere who want a human. */
  private static final List<String> HUMAN =
      List.of("人工", "转人工", "真人", "人工客服", "human", "agent", "real person", "live agent");

  private ContactYaml() {}

  static Outcome<Contact> read(String text, String file, List<Lang> languages) {
    return YamlDecoder.decode(text, file, 1, SCHEMA)
        .then(values -> contact(values, Location.of(file), languages));
  }

  private static Outcome<Contact> contact(Values values, Location at, List<Lang> languages) {
    ContactReading reading = new ContactReading(languages);
    boolean demo = values.flag("demo").orElse(false);
    List<Team> teams = new TeamsYaml(reading).teams(values.nested("teams"));
    TriageYaml triage = new TriageYaml(reading);
    List<Contact.Category> categories = triage.categories(values.nested("categories"));
    List<Channel> channels =
        new ChannelsYaml(reading, demo, teams, categories).channels(values.nested("channels"));
    List<Contact.Route> routes = triage.routes(values.many("routes"), categories, channels, at);
    Values urgent = values.nested("urgent");
    Map<Lang, List<String>> human =
        values.has("human") ? reading.byLanguage(values, "human") : Map.of();
    List<Contact.Official> official =
        values.many("official").stream().flatMap(o -> official(o, reading).stream()).toList();
    return Outcome.of(
        new Contact(
            demo,
            teams,
            channels,
            categories,
            routes,
            new Contact.Urgent(
                urgent.text("page").map(PageId::new),
                reading.byLanguage(urgent, "card"),
                reading.byLanguage(urgent, "words")),
            reading.orEach(human, HUMAN),
            reading.fields(values.nested("evidence")),
            reading.byLanguage(values, "next"),
            official,
            values.many("absent").stream()
                .filter(a -> a.has("name"))
                .map(a ->
                    new Contact.Absent(reading.localized(a, "name"), reading.optional(a, "text")))
                .toList(),
            feedback(values.nested("feedback"), reading),
            security(values.nested("security"), reading),
            at),
        reading.diagnostics());
  }

  private static Optional<Contact.Official> official(Values values, ContactReading reading) {
    return values.has("kind") && values.has("name") && values.has("value") && values.has("verified")
        ? Optional.of(
            new Contact.Official(
                values.text("kind").orElseThrow(),
                reading.localized(values, "name"),
                values.text("value").orElseThrow(),
                values.date("verified").orElseThrow()))
        : Optional.empty();
  }

  private static Contact.Feedback feedback(Values values, ContactReading reading) {
    Optional<String> endpoint = values.text("endpoint");
    if (endpoint.isPresent() && !ENDPOINT.matcher(endpoint.get()).matches()) {
      reading.wrong(
          "contact-form",
          values.at("endpoint").orElseThrow(),
          "'" + endpoint.get() + "' is no path on this host",
          "write e.g. endpoint: /feedback; the pages ask no other host for anything");
      endpoint = Optional.empty();
    }
    return new Contact.Feedback(endpoint, values.flag("remember").orElse(false));
  }

  private static Optional<Contact.SecurityTxt> security(Values values, ContactReading reading) {
    if (!values.has("contact") || !values.has("expires")) {
      return Optional.empty();
    }
    List<String> contacts = values.texts("contact");
    contacts.stream()
        .filter(c -> !CONTACT.matcher(c).matches())
        .forEach(c ->
            reading.wrong(
                "contact-form",
                values.at("contact").orElseThrow(),
                "'" + c + "' is no address that security.txt can name",
                "write e.g. mailto:security@example.com"));
    return Optional.of(
        new Contact.SecurityTxt(
            contacts,
            values.date("expires").orElseThrow(),
            values.text("policy").map(PageId::new)));
  }
}
