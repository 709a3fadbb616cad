package dev.guidepost.host;

import dev.guidepost.host.Rules.Rule;
import dev.guidepost.model.OutputFile;
import dev.guidepost.model.OutputFile.Turn;

/** {@code .htaccess} for Apache 2.4, which must allow it with {@code AllowOverride FileInfo}. */
final class ApacheFile {
  static final String PATH = ".htaccess";

  private final Rules rules;
  private final StringBuilder text = new StringBuilder();

  private ApacheFile(Rules rules) {
    this.rules = rules;
  }

  static OutputFile of(Rules rules) {
    ApacheFile file = new ApacheFile(rules);
    file.write();
    return OutputFile.text(PATH, Turn.INDEX, file.text.toString());
  }

  private void write() {
    text.append("# For Apache 2.4 with AllowOverride FileInfo.\n");
    rules
        .redirects()
        .forEach(r ->
            text.append("RedirectMatch 301 \"^")
                .append(Paths.literal(r.from()))
                .append("$\" \"")
                .append(r.to())
                .append("\"\n"));
    text.append("RedirectMatch 404 \"").append(Paths.any(rules.hidden())).append("$\"\n");
    text.append("ErrorDocument 404 ").append(rules.notFound()).append('\n');
    for (Rule rule : rules.rules()) {
      rule.notFound()
          .ifPresent(page -> {
            open("If", rule);
            text.append("ErrorDocument 404 ").append(page).append("\n</If>\n");
          });
    }
    headers();
    text.append(
        """
        AddDefaultCharset utf-8
        AddCharset utf-8 .css .js .json .svg .txt .xml
        AddType application/manifest+json .webmanifest
        <IfModule mod_rewrite.c>
        # What build --precompress writes beside a file. By its last ending alone it would be an archive, or in Breton.
        RemoveType .br .gz
        RemoveLanguage .br
        AddEncoding br .br
        AddEncoding gzip .gz
        RewriteEngine On
        RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
        RewriteCond %{REQUEST_FILENAME}.br -f
        RewriteRule ^(.+)$ $1.br [L]
        RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
        RewriteCond %{REQUEST_FILENAME}.gz -f
        RewriteRule ^(.+)$ $1.gz [L]
        </IfModule>
        <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json text/plain text/xml application/xml image/svg+xml
        </IfModule>
        """);
  }

  private void headers() {
    text.append("<IfModule mod_headers.c>\nHeader merge Vary Accept-Encoding\n");
    rules.always().forEach(this::set);
    String kind = "If";
    for (Rule rule : rules.rules()) {
      open(kind, rule);
      rule.headers().forEach(this::set);
      text.append("</").append(kind).append(">\n");
      kind = "ElseIf";
    }
    text.append("<Else>\n");
    rules.otherwise().forEach(this::set);
    text.append("</Else>\n</IfModule>\n");
  }

  private void open(String kind, Rule rule) {
    text.append('<')
        .append(kind)
        .append(" \"%{REQUEST_URI} =~ m#")
        .append(Paths.any(rule.paths()))
        .append("(?:\\.br|\\.gz)?$#\">\n");
  }

  private void set(Header header) {
    text.append(header.onErrors() ? "Header always set " : "Header set ")
        .append(header.name())
        .append(" \"")
        .append(header.value())
        .append("\"\n");
  }
}
