package dev.guidepost.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server makes of its file: small readers of the four languages, which share nothing with
 * the writers. They refuse what the writers have no business writing.
 */
sealed interface Told {
  /** Headers of an answer with a file that is there. */
  Map<String, String> headers(String path);

  /** Where an old address leads. */
  Optional<String> redirect(String path);

  /** The page for an address that leads nowhere. */
  String notFound(String path);

  static Map<String, Told> of(TinySite.Built built) {
    Map<String, Told> servers = new TreeMap<>();
    servers.put("hosted", Hosted.read(built.file("_headers"), built.file("_redirects")));
    servers.put("apache", Apache.read(built.file(".htaccess")));
    servers.put("nginx", Nginx.read(built.file("guidepost.nginx.conf")));
    servers.put("caddy", Caddy.read(built.file("guidepost.Caddyfile")));
    return servers;
  }

  private static void put(Map<String, String> headers, String name, String value) {
    assertThat(headers.put(name, value)).as("%s is said twice", name).isNull();
  }

  /** Cloudflare Pages and Netlify: all blocks that fit apply. */
  record Hosted(
      Map<Pattern, Map<String, String>> blocks,
      Map<String, String> redirects,
      Map<Pattern, String> pages)
      implements Told {
    static Hosted read(String headers, String redirects) {
      Map<Pattern, Map<String, String>> blocks =
          new TreeMap<>((a, b) -> a.pattern().compareTo(b.pattern()));
      Map<String, String> block = Map.of();
      for (String line : headers.lines().toList()) {
        if (line.startsWith("/")) {
          block = new TreeMap<>();
          assertThat(blocks.put(pattern(line), block)).isNull();
        } else if (line.startsWith("  ")) {
          String[] field = line.strip().split(": ", 2);
          put(block, field[0], field[1]);
        } else {
          assertThat(line).startsWith("# ");
        }
      }
      Map<String, String> old = new TreeMap<>();
      Map<Pattern, String> pages = new TreeMap<>((a, b) -> a.pattern().compareTo(b.pattern()));
      for (String line : redirects.lines().filter(l -> !l.startsWith("# ")).toList()) {
        String[] words = line.split(" ", -1);
        assertThat(words).hasSize(3);
        assertThat(words[2]).isIn("301", "404");
        if (words[2].equals("301")) {
          old.put(java.net.URI.create(words[0]).getPath(), words[1]);
        } else {
          pages.put(pattern(words[0]), words[1]);
        }
      }
      return new Hosted(blocks, old, pages);
    }

    private static Pattern pattern(String glob) {
      return Pattern.compile(
          glob.replace(".", "\\.").replaceAll(":[a-z]+", "[^/]+").replace("*", ".*"));
    }

    @Override
    public Map<String, String> headers(String path) {
      Map<String, String> all = new TreeMap<>();
      blocks.forEach((pattern, headers) -> {
        if (pattern.matcher(path).matches()) {
          headers.forEach((name, value) -> put(all, name, value));
        }
      });
      // What both hosts do of themselves means the same: max-age=0, must-revalidate.
      all.putIfAbsent("Cache-Control", "no-cache");
      return all;
    }

    @Override
    public Optional<String> redirect(String path) {
      return Optional.ofNullable(redirects.get(path));
    }

    @Override
    public String notFound(String path) {
      return pages.entrySet().stream()
          .filter(e -> e.getKey().matcher(path).matches())
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("the host's");
    }
  }

  /** A statement of nginx or Caddy: its words, and what is in its braces. */
  record Statement(List<String> words, List<Statement> body) {
    String first() {
      return words.getFirst();
    }

    Optional<Statement> find(String name) {
      return body.stream().filter(s -> s.first().equals(name)).findFirst();
    }
  }

  /** Words, strings and braces, as both read them; statements end at {@code end}. */
  final class Reader {
    private static final Pattern TOKEN =
        Pattern.compile(
            "\"((?:[^\"\\\\]|\\\\.)*)\"|`([^`]*)`|(#[^\n]*)|([{};\n])|([^\\s{};\"`#]+)|[ \t]+");
    private final Matcher tokens;
    private final String end;

    private Reader(String text, String end) {
      this.tokens = TOKEN.matcher(text);
      this.end = end;
    }

    static List<Statement> read(String text, String end) {
      return new Reader(text, end).block(true);
    }

    private List<Statement> block(boolean outermost) {
      List<Statement> statements = new ArrayList<>();
      List<String> words = new ArrayList<>();
      while (tokens.find()) {
        String mark = tokens.group(4);
        if (tokens.group(1) != null || tokens.group(2) != null || tokens.group(5) != null) {
          String word = tokens.group(1) != null ? tokens.group(1) : tokens.group(2);
          words.add(word == null ? tokens.group(5) : word);
        } else if (end.equals(mark)) {
          if (!words.isEmpty()) {
            statements.add(new Statement(List.copyOf(words), List.of()));
            words.clear();
          }
        } else if ("{".equals(mark)) {
          statements.add(new Statement(List.copyOf(words), block(false)));
          words.clear();
        } else if ("}".equals(mark)) {
          assertThat(words).isEmpty();
          assertThat(outermost).isFalse();
          return statements;
        }
      }
      assertThat(outermost).as("all braces are closed").isTrue();
      assertThat(words).isEmpty();
      return statements;
    }
  }

  /** An exact location, else the first regular expression, else the longest prefix. */
  record Nginx(List<Statement> locations) implements Told {
    static Nginx read(String text) {
      List<Statement> all = Reader.read(text, ";");
      assertThat(all)
          .extracting(Statement::first)
          .containsOnly("absolute_redirect", "charset", "location");
      return new Nginx(all.stream().filter(s -> s.first().equals("location")).toList());
    }

    private Statement location(String path) {
      return first(s -> s.words().get(1).equals("=") && s.words().get(2).equals(path))
          .or(() ->
              first(s ->
                  s.words().get(1).equals("~")
                      && Pattern.compile(s.words().get(2)).matcher(path).find()))
          .or(() -> first(s -> s.words().size() == 2 && path.startsWith(s.words().get(1))))
          .orElseThrow(() -> new AssertionError("no location for " + path));
    }

    private Optional<Statement> first(Predicate<Statement> fits) {
      return locations.stream().filter(fits).findFirst();
    }

    @Override
    public Map<String, String> headers(String path) {
      Map<String, String> headers = new TreeMap<>();
      for (Statement s : location(path).body()) {
        if (s.first().equals("add_header")) {
          assertThat(s.words()).hasSizeBetween(3, 4);
          put(headers, s.words().get(1), s.words().get(2));
        }
      }
      return headers;
    }

    @Override
    public Optional<String> redirect(String path) {
      return location(path)
          .find("return")
          .filter(s -> s.words().get(1).equals("301"))
          .map(s -> s.words().get(2));
    }

    @Override
    public String notFound(String path) {
      return location(path).find("error_page").orElseThrow().words().get(2);
    }
  }

  /** Lines; of a chain of conditions the first that fits. */
  record Apache(List<Line> lines) implements Told {
    /** A directive, and the condition in which it stands. */
    record Line(List<String> words, Predicate<String> fits) {}

    private static final Pattern WORD =
        Pattern.compile("\"([^\"\\\\]*(?:\\\\.[^\"\\\\]*)*)\"|(\\S+)");
    private static final Pattern CONDITION =
        Pattern.compile("<(If|ElseIf) \"%\\{REQUEST_URI} =~ m#([^#\"]*)#\">");

    static Apache read(String text) {
      List<Line> lines = new ArrayList<>();
      Predicate<String> earlier = path -> false;
      Predicate<String> here = path -> true;
      for (String line : text.lines().toList()) {
        Matcher condition = CONDITION.matcher(line);
        if (condition.matches()) {
          Predicate<String> before = condition.group(1).equals("If") ? path -> false : earlier;
          Predicate<String> fits = Pattern.compile(condition.group(2)).asPredicate();
          here = before.negate().and(fits);
          earlier = before.or(fits);
        } else if (line.equals("<Else>")) {
          here = earlier.negate();
        } else if (line.matches("</(If|ElseIf|Else)>")) {
          here = path -> true;
        } else if (line.startsWith("<")) {
          assertThat(line).matches("</?IfModule( [a-z_.]+)?>");
        } else if (!line.startsWith("#")) {
          lines.add(new Line(words(line), here));
        }
      }
      return new Apache(lines);
    }

    private static List<String> words(String line) {
      List<String> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(line);
      while (matcher.find()) {
        words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      }
      return words;
    }

    private List<List<String>> said(String name, String path) {
      return lines.stream()
          .filter(l -> l.words().getFirst().equals(name) && l.fits().test(path))
          .map(Line::words)
          .toList();
    }

    @Override
    public Map<String, String> headers(String path) {
      Map<String, String> headers = new TreeMap<>();
      for (List<String> words : said("Header", path)) {
        int set = words.indexOf("set");
        if (set > 0) {
          assertThat(words).hasSize(set + 3);
          put(headers, words.get(set + 1), words.get(set + 2));
        }
      }
      return headers;
    }

    @Override
    public Optional<String> redirect(String path) {
      return said("RedirectMatch", path).stream()
          .filter(w -> w.get(1).equals("301") && Pattern.compile(w.get(2)).matcher(path).find())
          .map(w -> {
            assertThat(w).hasSize(4);
            return w.get(3);
          })
          .findFirst();
    }

    @Override
    public String notFound(String path) {
      return said("ErrorDocument", path).getLast().get(2);
    }
  }

  /** All headers whose matcher fits; old addresses before files. */
  record Caddy(List<Statement> all) implements Told {
    static Caddy read(String text) {
      return new Caddy(Reader.read(text, "\n"));
    }

    private boolean fits(String matcher, String path, List<Statement> scope) {
      if (!matcher.startsWith("@")) {
        return glob(matcher, path);
      }
      Statement named =
          scope.stream().filter(s -> s.first().equals(matcher)).findFirst().orElseThrow();
      return named.body().isEmpty()
          ? fits(named.words().subList(1, named.words().size()), path)
          : named.body().stream().allMatch(s -> fits(s.words(), path));
    }

    private boolean fits(List<String> condition, String path) {
      boolean not = condition.getFirst().equals("not");
      List<String> words = not ? condition.subList(1, condition.size()) : condition;
      assertThat(words.getFirst()).isEqualTo("path");
      return words.subList(1, words.size()).stream().anyMatch(g -> glob(g, path)) != not;
    }

    /** A star at the end alone is a prefix; with others it stays within a step. */
    private static boolean glob(String glob, String path) {
      assertThat(glob).doesNotContain("{", "}");
      if (glob.indexOf('*') == glob.length() - 1) {
        return path.startsWith(glob.substring(0, glob.length() - 1));
      }
      return path.matches(glob.replaceAll("[.+()$]", "\\\\$0").replace("*", "[^/]*"));
    }

    @Override
    public Map<String, String> headers(String path) {
      Map<String, String> headers = new TreeMap<>();
      for (Statement s : all) {
        if (s.first().equals("header") && fits(s.words().get(1), path, all)) {
          for (Statement field : s.body()) {
            assertThat(field.words()).hasSize(2);
            put(headers, field.words().get(0), field.words().get(1));
          }
        }
      }
      return headers;
    }

    @Override
    public Optional<String> redirect(String path) {
      return all.stream()
          .filter(s -> s.first().equals("redir") && fits(s.words().get(1), path, all))
          .map(s -> {
            assertThat(s.words()).hasSize(4);
            return s.words().get(2);
          })
          .findFirst();
    }

    @Override
    public String notFound(String path) {
      List<Statement> route =
          all.getLast().body().stream()
              .filter(s -> s.first().equals("route"))
              .findFirst()
              .orElseThrow()
              .body();
      return route.stream()
          .filter(s -> s.first().equals("rewrite") && fits(s.words().get(1), path, route))
          .map(s -> s.words().get(2))
          .findFirst()
          .orElseThrow();
    }
  }
}
