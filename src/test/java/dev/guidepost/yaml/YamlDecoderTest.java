package dev.guidepost.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.Outcome;
import dev.guidepost.model.Values;
import dev.guidepost.schema.Key;
import dev.guidepost.schema.Kind;
import dev.guidepost.schema.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlDecoderTest {
  private static final Schema SCHEMA =
      Schema.of(
          "page",
          Key.of("title", new Kind.Text(), "its name"),
          Key.of("level", new Kind.Choice(List.of("beginner", "advanced")), "for whom"),
          Key.of("tags", new Kind.Texts(), "subjects"),
          Key.of("same", new Kind.Groups(), "equal words"),
          Key.of("also", new Kind.Nested(Schema.of("also").each(new Kind.Texts())), "by word"),
          Key.of("order", new Kind.Decimal(), "place").alias("weight", "sidebar_position"),
          Key.of("draft", new Kind.Flag(), "not yet"),
          Key.of("updated", new Kind.Date(), "when it changed"),
          Key.of("publish", new Kind.Moment(), "when it appears"),
          Key.of("name", new Kind.Localized(), "by language"),
          Key.of(
              "source",
              new Kind.Nested(Schema.of("source", Key.of("page", new Kind.Text(), "path"))),
              "what it translates"),
          Key.of(
              "steps",
              new Kind.Many(Schema.of("step", Key.of("do", new Kind.Text(), "what").mandatory())),
              "one by one"));

  @Test
  void aTextIsTakenAsItIsWritten() {
    assertThat(values("title: 1.10").text("title")).hasValue("1.10");
    assertThat(values("title: no").text("title")).hasValue("no");
    assertThat(values("title: 2026-11-21").text("title")).hasValue("2026-11-21");
  }

  @Test
  void aChoiceIsOneOfItsWords() {
    assertThat(values("level: advanced").text("level")).hasValue("advanced");
  }

  @Test
  void aListMayBeWrittenInThreeWays() {
    assertThat(values("tags: [a, b]").texts("tags")).containsExactly("a", "b");
    assertThat(values("tags:\n  - a\n  - b").texts("tags")).containsExactly("a", "b");
    assertThat(values("tags: a").texts("tags")).containsExactly("a");
  }

  @Test
  void aListOfListsKnowsThePlaceOfEach() {
    assertThat(values("same:\n  - [a, b]\n  - - c").groups("same"))
        .containsExactly(
            new Values.Group(List.of("a", "b"), new Location("page.md", 2, 5)),
            new Values.Group(List.of("c"), new Location("page.md", 3, 5)));
  }

  @Test
  void aKeyThatTheAuthorNamedStandsWhereItsNameStands() {
    Values also = values("also:\n  wait:\n    - pending").nested("also");

    assertThat(also.texts("wait")).containsExactly("pending");
    assertThat(also.at("wait")).hasValue(new Location("page.md", 2, 3));
  }

  @ParameterizedTest
  @CsvSource({"10, 10", "-1, -1", "2.5, 2.5", "007, 7", "0, 0"})
  void aNumberIsWrittenInDigits(String written, double number) {
    assertThat(values("order: " + written).number("order")).hasValue(number);
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertThat(values("draft: true").flag("draft")).hasValue(true);
    assertThat(values("draft: false").flag("draft")).hasValue(false);
  }

  @Test
  void aDateIsADayOfTheCalendar() {
    assertThat(values("updated: 2024-02-29").date("updated")).hasValue(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, 2026-11-21T00:00:00Z",
    "2026-11-21T09:00:00+08:00, 2026-11-21T01:00:00Z",
    "2026-11-21T09:00:00Z, 2026-11-21T09:00:00Z",
    "2026-11-21T09:00+00:00, 2026-11-21T09:00:00Z"
  })
  void aMomentIsADayInUtcOrATimeWithItsZone(String written, Instant moment) {
    assertThat(values("publish: \"" + written + "\"").moment("publish")).hasValue(moment);
  }

  @Test
  void aTextByLanguageMayBeOneForAll() {
    Values.Localized name = values("name: Fees").localized("name").orElseThrow();

    assertThat(name.in(new Lang("zh"))).hasValue("Fees");
  }

  @Test
  void aTextByLanguageHasNoneForALanguageThatIsNotThere() {
    Values.Localized name = values("name: {en: Fees, zh: 矿工费}").localized("name").orElseThrow();

    assertThat(name.in(new Lang("zh"))).hasValue("矿工费");
    assertThat(name.in(new Lang("fr"))).isEmpty();
  }

  @Test
  void aMappingInAMappingIsDecodedByItsOwnSchema() {
    assertThat(values("source:\n  page: a.md").nested("source").text("page")).hasValue("a.md");
  }

  @Test
  void aListOfMappingsKeepsItsOrder() {
    assertThat(values("steps:\n  - do: b\n  - do: a").many("steps"))
        .extracting(step -> step.text("do").orElseThrow())
        .containsExactly("b", "a");
  }

  /** Input, place, message, hint. */
  static List<List<String>> wrong() {
    return List.of(
        List.of(
            "title: [a]",
            "1:8",
            "'title' is a list of 1, expected one text",
            "put a text that begins with '[' or '{' in quotes"),
        List.of(
            "title: {a: b}",
            "1:8",
            "'title' is a mapping of 1, expected one text",
            "put a text that begins with '[' or '{' in quotes"),
        List.of(
            "title:\n  a: b\n  c: d",
            "2:3",
            "'title' is a mapping of 2, expected one text",
            "put a text that begins with '[' or '{' in quotes"),
        List.of(
            "level: advansed",
            "1:8",
            "'level' is 'advansed', expected one of beginner, advanced",
            "did you mean 'advanced'?"),
        List.of(
            "level: expert",
            "1:8",
            "'level' is 'expert', expected one of beginner, advanced",
            "choose one of them"),
        List.of(
            "level: Beginner",
            "1:8",
            "'level' is 'Beginner', expected one of beginner, advanced",
            "did you mean 'beginner'?"),
        List.of(
            "level: [beginner]",
            "1:8",
            "'level' is a list of 1, expected one text",
            "put a text that begins with '[' or '{' in quotes"),
        List.of(
            "tags: {a: b}",
            "1:7",
            "'tags' is a mapping of 1, expected a list",
            "write tags: [one, two]"),
        List.of(
            "tags: [a, [b]]",
            "1:11",
            "'tags' is a list of 1, expected one text",
            "put a text that begins with '[' or '{' in quotes"),
        List.of(
            "tags:\n  - a\n  - b: c",
            "3:5",
            "'tags' is a mapping of 1, expected one text",
            "put a text that begins with '[' or '{' in quotes"),
        List.of(
            "same: a",
            "1:7",
            "'same' is 'a', expected a list of lists",
            "begin each list with '- ': - [one, two]"),
        List.of(
            "same: [a]", "1:8", "'same' is 'a', expected lists in the list", "write - [one, two]"),
        List.of(
            "also: {a: {b: c}}",
            "1:11",
            "'a' is a mapping of 1, expected a list",
            "write a: [one, two]"),
        List.of(
            "order: ten", "1:8", "'order' is 'ten', expected a number", "write digits, e.g. 10"),
        List.of(
            "order: 1e3", "1:8", "'order' is '1e3', expected a number", "write digits, e.g. 10"),
        List.of(
            "order: 10d", "1:8", "'order' is '10d', expected a number", "write digits, e.g. 10"),
        List.of(
            "order: 0x10", "1:8", "'order' is '0x10', expected a number", "write digits, e.g. 10"),
        List.of(
            "order: NaN", "1:8", "'order' is 'NaN', expected a number", "write digits, e.g. 10"),
        List.of(
            "order: 1,5", "1:8", "'order' is '1,5', expected a number", "write digits, e.g. 10"),
        List.of("order: １０", "1:8", "'order' is '１０', expected a number", "write digits, e.g. 10"),
        List.of(
            "order: [1]",
            "1:8",
            "'order' is a list of 1, expected one text",
            "put a text that begins with '[' or '{' in quotes"),
        List.of(
            "draft: yes", "1:8", "'draft' is 'yes', expected true or false", "write true or false"),
        List.of(
            "draft: True",
            "1:8",
            "'draft' is 'True', expected true or false",
            "write true or false"),
        List.of("draft: 1", "1:8", "'draft' is '1', expected true or false", "write true or false"),
        List.of(
            "updated: 2026-02-30",
            "1:10",
            "'updated' is '2026-02-30', expected a date",
            "write year-month-day, e.g. 2026-11-21"),
        List.of(
            "updated: 2026-2-3",
            "1:10",
            "'updated' is '2026-2-3', expected a date",
            "write year-month-day, e.g. 2026-11-21"),
        List.of(
            "updated: 21 Nov 2026",
            "1:10",
            "'updated' is '21 Nov 2026', expected a date",
            "write year-month-day, e.g. 2026-11-21"),
        List.of(
            "updated: 2026-11-21T09:00:00Z",
            "1:10",
            "'updated' is '2026-11-21T09:00:00Z', expected a date",
            "write year-month-day, e.g. 2026-11-21"),
        List.of(
            "publish: 2026-11-21T09:00:00",
            "1:10",
            "'publish' is '2026-11-21T09:00:00', expected a date, or a time with its zone",
            "write 2026-11-21 or \"2026-11-21T09:00:00+08:00\""),
        List.of(
            "publish: tomorrow",
            "1:10",
            "'publish' is 'tomorrow', expected a date, or a time with its zone",
            "write 2026-11-21 or \"2026-11-21T09:00:00+08:00\""),
        List.of(
            "publish: 2026-13-01",
            "1:10",
            "'publish' is '2026-13-01', expected a date, or a time with its zone",
            "write 2026-11-21 or \"2026-11-21T09:00:00+08:00\""),
        List.of(
            "name: [a]",
            "1:7",
            "'name' is a list of 1, expected a text, or one for each language",
            "write name: {en: …, zh: …}"),
        List.of(
            "name: {English: a}",
            "1:8",
            "'English' is not a language",
            "use the names of the language folders, e.g. en, zh"),
        List.of(
            "name: {en: [a]}",
            "1:12",
            "'name' is a list of 1, expected one text",
            "put a text that begins with '[' or '{' in quotes"),
        List.of(
            "source: text",
            "1:9",
            "'source' is 'text', expected lines 'key: value' below it",
            "indent them by two spaces"),
        List.of(
            "source: [a]",
            "1:9",
            "'source' is a list of 1, expected lines 'key: value' below it",
            "indent them by two spaces"),
        List.of(
            "steps: text",
            "1:8",
            "'steps' is 'text', expected a list",
            "begin each item with '- '"),
        List.of(
            "steps: [text]",
            "1:9",
            "'steps' is 'text', expected lines 'key: value' in each item",
            "see the list of keys of step"),
        List.of("steps:\n  - {}", "2:5", "step needs 'do'", "add a line: do: … (what)"),
        List.of(
            "steps:\n  - do: a\n    do: b",
            "3:5",
            "'do' was already given on line 2",
            "keep one of the two"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aValueOfAnotherKindIsAnErrorWithItsPlaceAndWhatToWrite(List<String> row) {
    assertThat(decode(row.get(0)).diagnostics())
        .singleElement()
        .returns(true, Diagnostic::isError)
        .returns("page.md:" + row.get(1), d -> d.at().toString())
        .returns(row.get(2), Diagnostic::message)
        .returns(row.get(3), Diagnostic::hint);
  }

  @Test
  void aLongValueIsCutInTheMessage() {
    assertThat(decode("order: " + "x".repeat(500)).diagnostics())
        .singleElement()
        .returns("'order' is '" + "x".repeat(60) + "…', expected a number", Diagnostic::message);
  }

  @Test
  void aWrongValueDoesNotTakeTheRightOnesWithIt() {
    Outcome<Values> decoded = decode("title: Fees\norder: ten\ndraft: maybe\ntags: [a]");

    assertThat(decoded.value().orElseThrow().byKey()).containsOnlyKeys("title", "tags");
    assertThat(decoded.diagnostics()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "titel, did you mean 'title'?",
    "Title, did you mean 'title'?",
    "udpated, did you mean 'updated'?",
    "summary, 'remove it, or see the list of keys'",
    "'\u00a0title', 'the line begins with a no-break space; use ordinary spaces'"
  })
  void anUnknownKeyIsAWarningWithTheKeyThatWasMeant(String key, String hint) {
    assertThat(decode("draft: true\n" + key + ": x").diagnostics())
        .singleElement()
        .returns(false, Diagnostic::isError)
        .returns("key-unknown", Diagnostic::code)
        .returns(new Location("page.md", 2, 1), Diagnostic::at)
        .returns(
            "unknown key '" + key.strip().replace("\u00a0", "\u00a0") + "' in page",
            Diagnostic::message)
        .returns(hint, Diagnostic::hint);
  }

  @Test
  void anUnknownKeyInAnOpenSchemaIsTheAuthorsOwn() {
    assertThat(YamlDecoder.decode("summary: x", "page.md", 1, Schema.open("front")).diagnostics())
        .isEmpty();
  }

  @Test
  void anotherNameOfAKeyIsReadAndTheOwnOneSuggested() {
    Outcome<Values> decoded = decode("weight: 3");

    assertThat(decoded.value().orElseThrow().number("order")).hasValue(3.0);
    assertThat(decoded.diagnostics())
        .containsExactly(
            Diagnostic.info(
                "key-alias",
                new Location("page.md", 1, 1),
                "'weight' is read as 'order'",
                "write order: …"));
  }

  @Test
  void aKeyAndItsOtherNameTogetherAreGivenTwice() {
    assertThat(decode("order: 1\nsidebar_position: 2").diagnostics())
        .contains(
            Diagnostic.error(
                "yaml-duplicate-key",
                new Location("page.md", 2, 1),
                "'order' is given twice, once as 'sidebar_position'",
                "keep one of the two"));
  }

  @ParameterizedTest
  @CsvSource({"title:", "title: ~", "title: null", "order:", "tags:", "source:"})
  void aKeyWithNothingBehindItIsAsIfItWereAbsent(String yaml) {
    Outcome<Values> decoded = decode(yaml);

    assertThat(decoded.value().orElseThrow().byKey()).isEmpty();
    assertThat(decoded.diagnostics()).isEmpty();
  }

  @Test
  void theWordNullInQuotesIsAText() {
    assertThat(values("title: 'null'").text("title")).hasValue("null");
    assertThat(values("title: \"\"").text("title")).hasValue("");
  }

  @Test
  void eachValueKnowsItsPlace() {
    assertThat(values("title: a\ntags:\n  - b").at("tags")).hasValue(new Location("page.md", 3, 3));
  }

  @Test
  void aMissingMandatoryKeyIsToldAtTheMapping() {
    Schema schema =
        Schema.of("term", Key.of("term", new Kind.Text(), "as readers meet it").mandatory());

    assertThat(YamlDecoder.decode("", "content/glossary.yml", 4, schema).diagnostics())
        .containsExactly(
            Diagnostic.error(
                "key-missing",
                new Location("content/glossary.yml", 4, 1),
                "term needs 'term'",
                "add a line: term: … (as readers meet it)"));
  }

  private static Outcome<Values> decode(String yaml) {
    return YamlDecoder.decode(yaml, "page.md", 1, SCHEMA);
  }

  private static Values values(String yaml) {
    Outcome<Values> decoded = decode(yaml);
    assertThat(decoded.diagnostics()).isEmpty();
    return decoded.value().orElseThrow();
  }
}
