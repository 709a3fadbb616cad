package dev.guidepost.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guidepost.model.Article;
import dev.guidepost.model.Body;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Flow;
import dev.guidepost.model.FrontMatter;
import dev.guidepost.model.Heading;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Location;
import dev.guidepost.model.PageId;
import dev.guidepost.model.Passage;
import dev.guidepost.model.Reference;
import dev.guidepost.model.SectionDigest;
import dev.guidepost.model.Severity;
import dev.guidepost.model.Values;
import dev.guidepost.model.Video;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  private static final Location AT = new Location("content/en/a.md", 3, 7);
  private static final RecordCodec<Article> ARTICLES = new RecordCodec<>(Article.class);

  private static <T> byte[] bytes(RecordCodec<T> codec, T value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    codec.write(value, new DataOutputStream(out));
    return out.toByteArray();
  }

  private static <T> T read(RecordCodec<T> codec, byte[] bytes) throws IOException {
    return codec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static Article article(Values values, Body body) {
    return new Article(
        new PageId("faq/fees"),
        new Lang("zh-Hans"),
        "content/zh/faq/fees.md",
        "faq/fees",
        "faq",
        new FrontMatter(values),
        "转账 😀 & <b>",
        Optional.of("title"),
        Optional.of(Body.EMPTY),
        body,
        List.of(new Heading(2, "一", "一"), new Heading(6, "b", "")),
        Set.of("b", "一", "c"),
        "Summary\n",
        List.of(new Heading(3, "q", "Q?")),
        List.of(new Passage(Passage.Kind.QUESTION, "q", "Q?", "A.\nB.")),
        List.of(new SectionDigest(SectionDigest.Kind.SECTION, "q", "Q?", "0123456789")),
        Optional.of(new Video("Send", "send.mp4", Optional.of("p.png"), Optional.empty(), AT)),
        Optional.of(
            new Flow(
                "q",
                List.of(
                    new Flow.Node(
                        Flow.Kind.QUESTION,
                        "q",
                        "Q?",
                        List.of(new Flow.Choice("Yes", "r", AT)),
                        false,
                        Optional.empty(),
                        "normal",
                        AT),
                    new Flow.Node(
                        Flow.Kind.OUTCOME,
                        "r",
                        "R",
                        List.of(),
                        true,
                        Optional.of("stuck"),
                        "urgent",
                        AT)))),
        Fingerprint.of("source"));
  }

  @Test
  void anArticleWithEveryVariantIsReadBackTheSame() throws IOException {
    Values inner = new Values(Map.of("boost", new Values.Value(new Values.Decimal(1.5), AT)));
    Values values =
        new Values(
            Map.of(
                "text", new Values.Value(new Values.Text("t"), AT),
                "texts", new Values.Value(new Values.Texts(List.of("a", "")), AT),
                "decimal", new Values.Value(new Values.Decimal(-0.5), Location.of("x")),
                "flag", new Values.Value(new Values.Flag(true), AT),
                "date", new Values.Value(new Values.Date(LocalDate.parse("2026-11-21")), AT),
                "moment",
                    new Values.Value(
                        new Values.Moment(Instant.parse("2026-11-21T01:02:03.004Z")), AT),
                "nested", new Values.Value(new Values.Nested(inner), AT),
                "many", new Values.Value(new Values.Many(List.of(inner, Values.EMPTY)), AT),
                "localized",
                    new Values.Value(new Values.Localized(Map.of("*", "all", "zh", "中")), AT)));
    Body body =
        new Body(
            List.of("<a", "><img", "><video", "><a", "><a", ">"),
            List.of(
                new Reference.Link("a.md#b", AT),
                new Reference.Image("a.png", "a fee", 360, true, AT),
                new Reference.File("data-captions", "a.vtt", AT),
                new Reference.Term("gas", AT),
                new Reference.Contact("stuck", "r", AT)));
    Article article = article(values, body);

    assertThat(read(ARTICLES, bytes(ARTICLES, article))).isEqualTo(article);
  }

  @Test
  void nothingAtAllIsReadBackTheSame() throws IOException {
    Article empty =
        new Article(
            new PageId(""),
            new Lang("en"),
            "",
            "",
            "article",
            FrontMatter.EMPTY,
            "",
            Optional.empty(),
            Optional.empty(),
            Body.EMPTY,
            List.of(),
            Set.of(),
            "",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Fingerprint.of());

    assertThat(read(ARTICLES, bytes(ARTICLES, empty))).isEqualTo(empty);
  }

  @Test
  void equalArticlesHaveEqualBytesWhateverTheOrderOfTheirSets() throws IOException {
    Values one = values("a", "b", "c");
    Values other = values("c", "a", "b");

    assertThat(bytes(ARTICLES, article(one, Body.EMPTY)))
        .isEqualTo(bytes(ARTICLES, article(other, Body.EMPTY)));
  }

  private static Values values(String... keys) {
    Map<String, Values.Value> values = new java.util.LinkedHashMap<>();
    for (String key : keys) {
      values.put(key, new Values.Value(new Values.Text(key), AT));
    }
    return new Values(values);
  }

  @Test
  void everySeverityOfAFindingIsReadBackTheSame() throws IOException {
    RecordCodec<Diagnostic> codec = new RecordCodec<>(Diagnostic.class);
    for (Severity severity : Severity.values()) {
      Diagnostic finding = new Diagnostic(severity, "secret", AT, "message", "hint");
      assertThat(read(codec, bytes(codec, finding))).isEqualTo(finding);
    }
  }

  @Provide
  Arbitrary<Values> values() {
    Arbitrary<String> text =
        Arbitraries.of("a", "转", "é", "😀", "<", "\n", "\"", "\\", "\u0000")
            .list()
            .ofMaxSize(6)
            .map(letters -> String.join("", letters));
    Arbitrary<Values.Content> content =
        Arbitraries.oneOf(
            text.map(Values.Text::new),
            text.list().ofMaxSize(3).map(Values.Texts::new),
            Arbitraries.doubles().map(Values.Decimal::new),
            Arbitraries.of(true, false).map(Values.Flag::new),
            Arbitraries.integers()
                .between(-400_000, 400_000)
                .map(day -> new Values.Date(LocalDate.ofEpochDay(day))),
            Arbitraries.longs()
                .between(-100_000_000_000L, 100_000_000_000L)
                .map(second -> new Values.Moment(Instant.ofEpochSecond(second))),
            Arbitraries.maps(text, text).ofMaxSize(3).map(Values.Localized::new));
    Arbitrary<Values> flat = mapping(text, content);
    Arbitrary<Values.Content> deep =
        Arbitraries.oneOf(
            content, flat.map(Values.Nested::new), flat.list().ofMaxSize(2).map(Values.Many::new));
    return mapping(text, deep);
  }

  private static Arbitrary<Values> mapping(
      Arbitrary<String> keys, Arbitrary<Values.Content> contents) {
    Arbitrary<Location> places =
        Combinators.combine(
                keys, Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 9))
            .as(Location::new);
    Arbitrary<Values.Value> value = Combinators.combine(contents, places).as(Values.Value::new);
    return Arbitraries.maps(keys, value).ofMaxSize(4).map(Values::new);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyFrontMatterIsReadBackTheSame(@ForAll("values") Values values) throws IOException {
    Article article = article(values, Body.EMPTY);

    assertThat(read(ARTICLES, bytes(ARTICLES, article))).isEqualTo(article);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void damagedBytesGiveAnArticleOrAnExceptionAndNothingWorse(
      @ForAll("values") Values values, @ForAll int position, @ForAll byte damage)
      throws IOException {
    byte[] bytes = bytes(ARTICLES, article(values, Body.EMPTY));
    bytes[Math.floorMod(position, bytes.length)] ^= damage;

    try {
      assertThat(read(ARTICLES, bytes)).isInstanceOf(Article.class);
    } catch (IOException | RuntimeException e) {
      assertThat(e).isNotNull();
    }
  }

  @Test
  void aTypeThatIsNoDataIsRefusedAtOnce() {
    record Open(Object anything) {}
    record Raw(java.io.File file) {}

    assertThatThrownBy(() -> new RecordCodec<>(Open.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RecordCodec<>(Raw.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
