package dev.guidepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is published is understood by Chrome 57 (styles) and by every engine of ECMAScript 5
 * (scripts): one construct that is not known kills a whole script, or drops a whole rule.
 */
class OldEnginesTest {
  /** What no fallback can mend, because the styles in it or below it would be lost. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "@layer|@container|@scope|:has\\(|:is\\(|:where\\(|light-dark\\(|color-mix\\(|(?<![-\\w])(?:gap|inset|aspect-ratio|place-items)\\s*:");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern NEWER_SELECTOR =
      Pattern.compile(":focus-visible|:focus-within|::details-content|:not\\([^)]*[, >]");
  private static final Pattern NEWER_VALUE = Pattern.compile("\\b(?:min|max|clamp|env)\\(");

  static List<Path> scripts() throws IOException {
    return files(Path.of("target/classes/client"), ".js");
  }

  static List<Path> styles() throws IOException {
    return files(Path.of("themes"), ".css");
  }

  private static List<Path> files(Path folder, String extension) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> found = walk.filter(path -> path.toString().endsWith(extension)).sorted().toList();
      assertThat(found).hasSizeGreaterThan(4);
      return found;
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aScriptIsOfECMAScript5(Path script) throws IOException {
    assertThat(errors(Files.readString(script))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("newer")
  void aNewerScriptWouldBeFound(String script) {
    assertThat(errors(script)).isNotEmpty();
  }

  static List<String> newer() {
    return List.of("var f = () => 1;", "let a = 1;", "a ??= 1;", "var s = `t`;", "class A {}");
  }

  private static List<String> errors(String script) {
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.WHITESPACE_ONLY.setOptionsForCompilationLevel(options);
    options.setLanguageIn(CompilerOptions.LanguageMode.ECMASCRIPT5_STRICT);
    options.setLanguageOut(CompilerOptions.LanguageMode.ECMASCRIPT5_STRICT);
    Compiler compiler =
        new Compiler(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    compiler.compile(
        List.of(SourceFile.fromCode("externs.js", "")),
        List.of(SourceFile.fromCode("script.js", script)),
        options);
    return compiler.getErrors().stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void whatIsNewerStandsInARuleOfItsOwnOrBehindAnOlderValue(Path style) throws IOException {
    String css = Stylesheet.compact(Files.readString(style));
    List<String> found = new ArrayList<>();
    Matcher forbidden = FORBIDDEN.matcher(css);
    while (forbidden.find()) {
      found.add(forbidden.group());
    }
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      String selector = rule.group(1);
      if (NEWER_SELECTOR.matcher(selector).find() && selector.contains(",")) {
        found.add(selector);
      }
      List<String> known = new ArrayList<>();
      for (String declaration : rule.group(2).split(";")) {
        String property = declaration.split(":", 2)[0];
        if (NEWER_VALUE.matcher(declaration).find()
            && known.stream().noneMatch(property::startsWith)) {
          found.add(selector + " { " + declaration + " }");
        }
        known.add(property);
      }
    }
    assertThat(found).isEmpty();
  }
}
