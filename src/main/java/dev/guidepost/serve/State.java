package dev.guidepost.serve;

import dev.guidepost.json.Json;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a browser is told: which page there is now at its address, and the findings. */
final class State {
  /** More are counted and not listed. */
  private static final int MOST = 100;

  private final Path project;
  private final String editor;

  /**
   * @param editor address that opens a file in an editor, with {@code {file}}, {@code {line}} and
   *     {@code {column}} in it
   */
  State(Path project, String editor) {
    this.project = project.toAbsolutePath().normalize();
    this.editor = editor;
  }

  /**
   * @param print digest of the page without the preview's script
   */
  String of(Screen screen, String print, List<Diagnostic> ofPage) {
    List<Diagnostic> findings = new ArrayList<>(screen.findings());
    ofPage.stream().filter(d -> !findings.contains(d)).forEach(d -> findings.addFirst(d));
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("print", print);
    state.put("kept", screen.kept() || !ofPage.isEmpty());
    state.put("checked", screen.checked());
    state.put("errors", count(findings, Severity.ERROR));
    state.put("warnings", count(findings, Severity.WARNING));
    state.put("notes", count(findings, Severity.INFO));
    state.put("findings", findings.stream().limit(MOST).map(this::finding).toList());
    return Json.compact(state);
  }

  private static int count(List<Diagnostic> findings, Severity severity) {
    return (int) findings.stream().filter(d -> d.severity() == severity).count();
  }

  private Object finding(Diagnostic d) {
    Map<String, Object> finding = new LinkedHashMap<>();
    finding.put("severity", d.severity().label());
    finding.put("code", d.code());
    finding.put("at", d.at().toString());
    finding.put("message", d.message());
    finding.put("hint", d.hint());
    finding.put("open", open(d));
    return finding;
  }

  private String open(Diagnostic d) {
    return editor
        .replace("{file}", encoded(project.resolve(d.at().file()).toString()))
        .replace("{line}", String.valueOf(Math.max(1, d.at().line())))
        .replace("{column}", String.valueOf(Math.max(1, d.at().column())));
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return path;
    }
  }
}
