package dev.guidepost.cli;

import dev.guidepost.json.Json;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Severity;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How findings are written. The names are what one types. */
enum FindingsFormat {
  /** For a person, and for editors that find {@code file:line:column}; on standard error. */
  text {
    @Override
    void print(List<Diagnostic> diagnostics, PrintWriter out, PrintWriter err) {
      boolean colors = Terminal.colors();
      for (Diagnostic d : diagnostics) {
        String label =
            colors
                ? color(d.severity()) + d.severity().label() + "\u001b[0m"
                : d.severity().label();
        err.println(d.at() + ": " + label + ": " + d.message() + " [" + d.code() + "]");
        if (!d.hint().isEmpty()) {
          err.println("    " + d.hint());
        }
      }
    }

    private String color(Severity severity) {
      return switch (severity) {
        case ERROR -> "\u001b[31m";
        case WARNING -> "\u001b[33m";
        case INFO -> "\u001b[36m";
      };
    }
  },

  /** One JSON array on standard output. */
  json {
    @Override
    void print(List<Diagnostic> diagnostics, PrintWriter out, PrintWriter err) {
      List<Object> all = new ArrayList<>();
      for (Diagnostic d : diagnostics) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("severity", d.severity().label());
        item.put("code", d.code());
        item.put("file", d.at().file());
        item.put("line", d.at().line());
        item.put("column", d.at().column());
        item.put("message", d.message());
        item.put("hint", d.hint());
        all.add(item);
      }
      out.print(Json.pretty(all));
      out.flush();
    }
  },

  /** SARIF 2.1.0 on standard output, for code scanning. */
  sarif {
    @Override
    void print(List<Diagnostic> diagnostics, PrintWriter out, PrintWriter err) {
      List<Object> results = new ArrayList<>();
      TreeSet<String> codes = new TreeSet<>();
      for (Diagnostic d : diagnostics) {
        codes.add(d.code());
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", Map.of("uri", uri(d.at().file())));
        if (d.at().line() > 0) {
          Map<String, Object> region = new LinkedHashMap<>();
          region.put("startLine", d.at().line());
          region.put("startColumn", Math.max(1, d.at().column()));
          location.put("region", region);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", d.code());
        result.put("level", d.severity() == Severity.INFO ? "note" : d.severity().label());
        result.put(
            "message",
            Map.of("text", d.hint().isEmpty() ? d.message() : d.message() + "; " + d.hint()));
        result.put("locations", List.of(Map.of("physicalLocation", location)));
        results.add(result);
      }
      Map<String, Object> driver = new LinkedHashMap<>();
      driver.put("name", "guidepost");
      driver.put("rules", codes.stream().map(c -> (Object) Map.of("id", c)).toList());
      Map<String, Object> run = new LinkedHashMap<>();
      run.put("tool", Map.of("driver", driver));
      run.put("columnKind", "utf16CodeUnits");
      run.put("results", results);
      Map<String, Object> log = new LinkedHashMap<>();
      log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      log.put("version", "2.1.0");
      log.put("runs", List.of(run));
      out.print(Json.pretty(log));
      out.flush();
    }

    private String uri(String path) {
      try {
        return new URI(null, null, path, null).toASCIIString();
      } catch (URISyntaxException e) {
        return path;
      }
    }
  },

  /** Workflow commands on standard output, which GitHub shows beside the changed lines. */
  github {
    @Override
    void print(List<Diagnostic> diagnostics, PrintWriter out, PrintWriter err) {
      for (Diagnostic d : diagnostics) {
        String level = d.severity() == Severity.INFO ? "notice" : d.severity().label();
        String text = d.hint().isEmpty() ? d.message() : d.message() + "\n" + d.hint();
        String place =
            d.at().line() == 0
                ? ""
                : ",line="
                    + d.at().line()
                    + (d.at().column() == 0 ? "" : ",col=" + d.at().column());
        out.println(
            "::"
                + level
                + " file="
                + property(d.at().file())
                + place
                + ",title="
                + property(d.code())
                + "::"
                + data(text));
      }
    }

    private String data(String text) {
      return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private String property(String text) {
      return data(text).replace(":", "%3A").replace(",", "%2C");
    }
  };

  abstract void print(List<Diagnostic> diagnostics, PrintWriter out, PrintWriter err);
}
