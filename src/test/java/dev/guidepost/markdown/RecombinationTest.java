package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Pieces of attacks, of Markdown and of ordinary text in any order. */
class RecombinationTest {
  private static final String[] PIECES = {
    "<script>",
    "</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg>",
    "</svg>",
    "<math>",
    "<style>",
    "</style>",
    "<a href=",
    "\"javascript:alert(1)\"",
    "'javascript:alert(1)'",
    "javascript:alert(1)",
    "java&Tab;script:",
    "//evil.example/",
    "https://a.example/",
    ">",
    "/>",
    "</a>",
    "<p onclick=alert(1)",
    " onclick=\"",
    " style='",
    "<div class=\"",
    "alert site-header",
    "<b id=main ",
    "<table>",
    "<td>",
    "</table>",
    "<details>",
    "<summary>",
    "</details>",
    "<!--",
    "-->",
    "<!-- x -->",
    "<![CDATA[",
    "]]>",
    "<?x",
    "?>",
    "<textarea>",
    "<title>",
    "<noscript>",
    "<template>",
    "<gp-box kind=tabs>",
    "</gp-box>",
    "<gp-code info=",
    "data-ref=\"&#xFDD0;0&#xFDD1;\"",
    " data-at=3 ",
    "&#xFFFF;",
    "&lt;",
    "&#0;",
    "&quot;",
    "&#x202E;",
    "::: tip ",
    ":::: tabs\n",
    "::: tab a\n",
    ":::\n",
    "::::\n",
    "::: steps\n",
    "1. ",
    "::: cards\n",
    "::: details\n",
    "{open}",
    "{#a}",
    "{onclick=x}",
    "> ",
    "> [!NOTE] ",
    "- ",
    "    ",
    "```",
    "```js {1} title=\"a\" [b]\n",
    "`",
    "``",
    "**",
    "*",
    "_",
    "~~",
    "[",
    "](",
    ")",
    "]",
    "![",
    "[^1]",
    "[^1]: ",
    "[a]: ",
    "[[toc]]",
    "| a | b |\n",
    "|-|-|\n",
    "|",
    "## ",
    "# ",
    "---\n",
    "===\n",
    "\\",
    "\n",
    "\n\n",
    " ",
    "\"",
    "'",
    "=",
    "<",
    "中文。",
    "“引号”",
    "word",
    "https://a.example/b，",
    "a@b.example",
    "{{ facts.x }}",
    "😀",
    ": ",
    "term\n: "
  };

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void noOrderOfThemDoesAnything(@ForAll("documents") List<String> documents) {
    HostileSite site = HostileSite.of(documents);

    for (int i = 0; i < documents.size(); i++) {
      assertThat(site.violations(i)).as(documents.get(i)).isEmpty();
    }
  }

  @Provide
  Arbitrary<List<String>> documents() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(pieces -> String.join("", pieces))
        .list()
        .ofSize(25);
  }
}
