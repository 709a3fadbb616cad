package dev.guidepost.cli;

import dev.guidepost.json.Json;
import dev.guidepost.model.Lang;
import dev.guidepost.model.Outcome;
import dev.guidepost.search.Search;
import dev.guidepost.search.Searcher;
import dev.guidepost.search.Searcher.Hit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guidepost search}. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();

  @Parameters(arity = "0..1", paramLabel = "QUERY")
  private @Nullable String query;

  @Option(names = "--lang", paramLabel = "LANG")
  private @Nullable String lang;

  @Option(names = "-n", paramLabel = "N", defaultValue = "10")
  private int limit = 10;

  @Option(names = "--type", paramLabel = "TYPE")
  private Set<String> types = new LinkedHashSet<>();

  @Option(names = "--section", paramLabel = "SECTION")
  private Set<String> sections = new LinkedHashSet<>();

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private AnswerFormat format = AnswerFormat.text;

  @Option(names = "--batch", paramLabel = "FILE")
  private @Nullable String batch;

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > MOST) {
      throw wrong("-n is " + limit + ", expected a whole number from 1 to " + MOST);
    }
    if ((query == null) == (batch == null)) {
      throw wrong("expected either a query or --batch FILE");
    }
    if (batch != null) {
      if (explain || format != AnswerFormat.text) {
        throw wrong("--batch goes with neither --explain nor --format");
      }
      return search(BatchQuery.read(lines(batch), batch, spec.commandLine()));
    }
    String typed = String.valueOf(query).strip();
    if (typed.isEmpty()) {
      throw wrong("the query is empty; write what a reader would type");
    }
    Outcome<Search> search = options.search(spec.commandLine());
    if (search.hasErrors()) {
      return ExitCode.of(search.diagnostics());
    }
    Lang in = language(search.value().orElseThrow());
    Searcher.Result result =
        searcher(search.value().orElseThrow(), in).search(typed, types, sections, limit);
    PrintWriter out = spec.commandLine().getOut();
    if (format == AnswerFormat.json) {
      out.print(Json.pretty(json(typed, in, result)));
    } else {
      text(typed, in, result, out);
    }
    out.flush();
    return ExitCode.FINE;
  }

  private Integer search(List<BatchQuery> queries) {
    Outcome<Search> search = options.search(spec.commandLine());
    if (search.hasErrors()) {
      return ExitCode.of(search.diagnostics());
    }
    Searcher searcher =
        searcher(search.value().orElseThrow(), language(search.value().orElseThrow()));
    PrintWriter out = spec.commandLine().getOut();
    for (BatchQuery one : queries) {
      List<Hit> hits = searcher.search(one.query(), types, sections, limit).hits();
      for (int i = 0; i < hits.size(); i++) {
        Hit hit = hits.get(i);
        out.print(
            String.format(
                Locale.ROOT,
                "%s\t%d\t%s\t%s\t%.6f\n",
                one.id(),
                i + 1,
                hit.source(),
                hit.url(),
                hit.score()));
      }
    }
    out.flush();
    return ExitCode.FINE;
  }

  private List<String> lines(String file) throws IOException {
    if (file.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    Path path = Path.of(file);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw wrong("there is no file '" + file + "' that can be read");
    }
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
  }

  private Lang language(Search search) {
    if (lang == null) {
      return search.languages().getFirst();
    }
    return search.languages().stream()
        .filter(l -> l.tag().equals(lang))
        .findFirst()
        .orElseThrow(
            () -> unknown("language", String.valueOf(lang), search.languages(), "the site"));
  }

  private Searcher searcher(Search search, Lang in) {
    Searcher searcher = search.in(in).orElseThrow();
    known("type", types, searcher.types(), in);
    known("section", sections, searcher.sections(), in);
    return searcher;
  }

  private void known(String what, Set<String> wanted, Set<String> known, Lang in) {
    for (String one : wanted) {
      if (!known.contains(one)) {
        throw unknown(what, one, known, "the site in " + in);
      }
    }
  }

  private ParameterException unknown(
      String what, String wanted, Collection<?> known, String where) {
    return wrong(
        where
            + " has no "
            + what
            + " '"
            + wanted
            + "'; "
            + (known.isEmpty()
                ? "it has none"
                : "choose one of "
                    + known.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void text(String typed, Lang in, Searcher.Result result, PrintWriter out) {
    if (explain && !result.corrected().isEmpty()) {
      out.println("understood as '" + result.corrected() + "'");
    }
    if (explain && !result.missing().isEmpty()) {
      out.println("on no page: " + String.join(", ", result.missing()));
    }
    if (result.hits().isEmpty()) {
      out.println("nothing was found for '" + typed + "' in " + in);
    }
    for (int i = 0; i < result.hits().size(); i++) {
      Hit hit = result.hits().get(i);
      out.println(
          String.format(
              Locale.ROOT,
              "%2d  %7.3f  %s%s",
              i + 1,
              hit.score(),
              hit.title(),
              hit.heading().isEmpty() ? "" : " › " + hit.heading()));
      out.println("             " + hit.url());
      if (explain) {
        explain(hit, out);
      }
    }
  }

  private static void explain(Hit hit, PrintWriter out) {
    if (hit.pinned()) {
      out.println("             pinned to this query");
    }
    for (Searcher.Part part : hit.parts()) {
      out.println(String.format(Locale.ROOT, "             %7.3f  %s", part.score(), part.what()));
    }
  }

  private static Map<String, Object> json(String typed, Lang in, Searcher.Result result) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", typed);
    all.put("lang", in.tag());
    all.put("total", result.total());
    all.put("corrected", result.corrected());
    all.put("missing", result.missing());
    List<Object> hits = new ArrayList<>();
    for (Hit hit : result.hits()) {
      hits.add(HitJson.of(hits.size() + 1, hit));
    }
    all.put("hits", hits);
    return all;
  }
}
