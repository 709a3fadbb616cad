package dev.guidepost.source;

import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import dev.guidepost.yaml.YamlNode;
import dev.guidepost.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What each YAML file of a site may hold. */
public final class Schemas {
  /**
   * A schema and the files that it describes.
   *
   * @param files paths below the project's folder, {@code *} and {@code **} for any
   */
  public record Described(String name, Schema schema, List<String> files) {
    public Described {
      files = List.copyOf(files);
    }
  }

  private static final Schema TERMS =
      named("glossary.yml", new Kind.Nested(named("languages of a term", GlossaryYaml.TERM)));

  private static final Schema REDIRECTS = Schema.of("redirects.yml").each(new Kind.Text());

  private static final Schema FACTS = Schema.of("facts.yml").each(new Kind.Tree());

  private Schemas() {}

  public static List<Described> all() {
    return List.of(
        new Described("site", SiteYaml.SCHEMA, List.of("content/site.yml")),
        new Described("contact", ContactYaml.SCHEMA, List.of("content/contact.yml")),
        new Described("facts", FACTS, List.of("content/facts.yml")),
        new Described("glossary-terms", TERMS, List.of("content/glossary.yml")),
        new Described("terms", TermsYaml.SCHEMA, List.of("content/terms.yml")),
        new Described("redirects", REDIRECTS, List.of("content/redirects.yml")),
        new Described("synonyms", SynonymsYaml.SCHEMA, List.of("content/synonyms.yml")),
        new Described("search-tests", SearchTestsYaml.SCHEMA, List.of("content/search-tests.yml")),
        new Described("baseline", BaselineYaml.SCHEMA, List.of(BaselineYaml.FILE)),
        new Described("scenario", ScenarioYaml.SCHEMA, List.of("content/**/*.scenario.yml")),
        new Described("words", words(), List.of("content/ui/*.yml", "themes/*/ui/*.yml")),
        new Described("theme", ThemeYaml.SCHEMA, List.of("themes/*/theme.yml")));
  }

  private static Schema named(String name, Schema each) {
    return named(name, new Kind.Nested(each));
  }

  private static Schema named(String name, Kind each) {
    return Schema.of(name).each(each);
  }

  /** A theme of one's own may have words of its own. */
  private static Schema words() {
    byte[] english = BundledFiles.below("themes/default/ui/").get("en.yml");
    List<Key> keys = new ArrayList<>();
    if (english != null) {
      YamlReader.read(new String(english, StandardCharsets.UTF_8), "en.yml", 1)
          .value()
          .ifPresent(root -> {
            for (YamlNode.Entry entry : root.entries()) {
              if (entry.value() instanceof YamlNode.Scalar scalar) {
                keys.add(Key.of(entry.key(), new Kind.Text(), "in English: " + scalar.text()));
              }
            }
          });
    }
    return Schema.of("words of the theme").plus(keys).each(new Kind.Text());
  }
}
