package dev.guidepost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.guidepost.TinySite;
import dev.guidepost.build.Build;
import dev.guidepost.build.Preview;
import dev.guidepost.model.OutputFile;
import dev.guidepost.serve.Serving;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A writer saves files; the browser follows, and shows what a clean build would publish. */
class ServeBrowserTest {
  private static final String LONG =
      "\n\n" + "A paragraph that makes the page longer than the window.\n\n".repeat(60);
  private static final TinySite SITE =
      TinySite.of(
          """
          -- content/site.yml --
          languages: [en, zh]
          -- content/facts.yml --
          fee: {en: one dollar, zh: 一元}
          -- content/redirects.yml --
          /old/: /en/faq/fees/
          -- content/en/_parts/note.md --
          A shared note.
          -- content/en/faq/fees.md --
          # Fees
          You pay {{ facts.fee }}.

          ::: details More about it
          Hidden at first.
          :::

          <!--@include: ../_parts/note.md-->
          -- content/zh/faq/fees.md --
          # 矿工费
          你付{{ facts.fee }}。
          -- content/en/guide/start.md --
          # Start
          See [fees](../faq/fees.md).
          -- content/en/guide/end.md --
          # End
          ![Shot](shot.svg)
          -- content/en/guide/shot.svg --
          <svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>
          """);

  private final HttpClient client = HttpClient.newHttpClient();
  private Path project;
  private Serving serving;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void serve() throws IOException {
    project = Files.createTempDirectory("serve");
    SITE.writeTo(project);
    serving =
        Serving.start(
            new Serving.Options(project, 0, "vscode://file/{file}:{line}:{column}"),
            this::request,
            new Silent());
    context = Chromium.browser().newContext();
    page = context.newPage();
  }

  @AfterEach
  void end() throws IOException {
    context.close();
    serving.close();
    TinySite.delete(project);
  }

  private Build.Request request() {
    return new Build.Request(project, Optional.empty(), false, false, TinySite.NOW, 2, false);
  }

  private static final class Silent implements Serving.Report {
    @Override
    public void read(Preview preview, long nanos) {}

    @Override
    public void built(Build.Result result, long nanos) {}

    @Override
    public void failed(RuntimeException failure) {
      throw failure;
    }
  }

  @Test
  void anEditOfTextIsShownWhereTheReaderStands() throws IOException {
    write("content/en/faq/fees.md", read("content/en/faq/fees.md") + LONG);
    open("en/faq/fees/");
    waitFor(() -> page.locator("main p").count() > 60);
    page.evaluate("() => { window.mark = 1; document.querySelector('details').open = true; }");
    page.evaluate("() => window.scrollTo(0, 900)");
    waitFor(() -> scrolled() == 900);

    write(
        "content/en/faq/fees.md", read("content/en/faq/fees.md").replace("You pay", "You now pay"));

    page.getByText("You now pay").waitFor();
    assertThat(page.evaluate("() => window.mark")).as("not loaded anew").isEqualTo(1);
    assertThat(scrolled()).isEqualTo(900);
    assertThat(page.evaluate("() => document.querySelector('details').open")).isEqualTo(true);
  }

  @Test
  void aPageThatIsLoadedAnewStaysWhereItWas() throws IOException {
    write("content/en/faq/fees.md", read("content/en/faq/fees.md") + LONG);
    open("en/faq/fees/");
    waitFor(() -> page.locator("main p").count() > 60);
    page.evaluate("() => { window.mark = 1; document.querySelector('details').open = true; }");
    page.evaluate("() => window.scrollTo(0, 900)");
    waitFor(() -> scrolled() == 900);

    write(
        "content/en/faq/fees.md",
        read("content/en/faq/fees.md") + "\n```js\nlet added;\n```\n\n## Added\n");

    page.getByText("let added").waitFor();
    waitFor(() -> scrolled() == 900);
    waitFor(
        () -> Boolean.TRUE.equals(page.evaluate("() => document.querySelector('details').open")));
  }

  @Test
  void aChangeOfStyleDoesNotLoadThePageAnew() throws IOException {
    open("en/faq/fees/");
    page.evaluate("() => { window.mark = 1; }");

    write("content/site.yml", "languages: [en, zh]\ncolor: \"#8a1f6f\"\n");

    waitFor(() ->
        Boolean.TRUE.equals(
            page.evaluate(
                "() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim() === '#8a1f6f'")));
    assertThat(page.evaluate("() => window.mark")).as("not loaded anew").isEqualTo(1);
  }

  @Test
  void anErrorIsToldOverThePageAndGoesWhenItIsMended() throws IOException {
    open("zh/faq/fees/");

    write("content/zh/faq/fees.md", "---\ntitle: [\n---\n你付。\n");

    page.locator("guidepost-findings .panel").waitFor();
    assertThat(page.locator("guidepost-findings .kept").textContent())
        .isEqualTo("有错误，页面暂时停在改动之前的样子。");
    assertThat(page.locator("guidepost-findings li a").first().getAttribute("href"))
        .startsWith("vscode://file/" + project.toRealPath() + "/content/zh/faq/fees.md:");
    assertThat(page.locator("h1").textContent()).isEqualTo("矿工费");
    page.locator("guidepost-findings ul").focus();
    page.keyboard().press("Escape");
    assertThat(page.locator("guidepost-findings .panel").isVisible()).isFalse();
    assertThat(page.locator("guidepost-findings .badge").isVisible()).isTrue();

    write("content/zh/faq/fees.md", "# 手续费\n你付。\n");

    waitFor(() -> page.locator("h1").textContent().equals("手续费"));
    waitFor(() -> !page.locator("guidepost-findings .badge").isVisible());
    assertThat(page.locator("guidepost-findings .panel").isVisible()).isFalse();
  }

  @Test
  void whateverIsSavedTheBrowserShowsWhatACleanBuildPublishes() throws Exception {
    Random random = new Random(20261127);
    open("en/faq/fees/");
    for (int i = 0; i < 50; i++) {
      edit(random, i);
      Build.Result clean = Build.run(request(), Build.Progress.SILENT);
      if (clean.files().isPresent()) {
        Map<String, String> wanted = pages(clean.files().get());
        waitFor(() -> wanted.equals(served(wanted)));
        String html = wanted.get("en/faq/fees/index.html");
        if (html != null) {
          waitFor(() -> same(html));
        }
      }
    }
  }

  private void edit(Random random, int i) throws IOException {
    List<String> pages =
        List.of(
            "content/en/faq/fees.md",
            "content/zh/faq/fees.md",
            "content/en/guide/start.md",
            "content/en/guide/new.md");
    String path = pages.get(random.nextInt(pages.size()));
    switch (random.nextInt(13)) {
      case 0, 1 -> write(path, "# Page\nText " + i + ", {{ facts.fee }}.\n\nMore.\n");
      case 2 -> write(path, "---\ntitle: Title " + i + "\ntags: [a]\n---\nText.\n");
      case 3 -> write(path, "---\ntitle: [\n---\nBroken.\n");
      case 4 -> write(path, "# Page\n## Part " + i + "\n[fees](../faq/fees.md) [gone](gone.md)\n");
      case 5 -> write("content/en/_parts/note.md", "Note " + i + ".\n");
      case 6 -> write("content/facts.yml", "fee: {en: " + i + " dollars, zh: " + i + " 元}\n");
      case 7 ->
          write(
              "content/en/guide/shot.svg",
              "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                  + (i + 8)
                  + "\" height=\"8\"></svg>\n");
      case 8 -> write("themes/default/assets/site.css", "body { margin: " + i + "px }\n");
      case 9 -> Files.deleteIfExists(project.resolve(path));
      case 10 -> {
        Path from = project.resolve(path);
        if (Files.exists(from)) {
          Files.move(
              from,
              project.resolve("content/en/guide/moved.md"),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
      case 11 -> {
        // As editors do that put a finished file in the place of the old one.
        Path draft = project.resolve("content/en/faq/.fees.md.swp");
        Files.writeString(draft, "# Fees\nSaved by renaming, " + i + ".\n");
        Files.move(
            draft, project.resolve("content/en/faq/fees.md"), StandardCopyOption.REPLACE_EXISTING);
      }
      default -> SITE.writeTo(project);
    }
  }

  private static Map<String, String> pages(List<OutputFile> files) {
    Map<String, String> pages = new TreeMap<>();
    for (OutputFile file : files) {
      if (file.path().endsWith(".html") && file.content() instanceof OutputFile.Data data) {
        pages.put(file.path(), data.bytes().text());
      }
    }
    return pages;
  }

  /** Pages at the same addresses, without the preview's script. */
  private Map<String, String> served(Map<String, String> wanted) {
    Map<String, String> served = new TreeMap<>();
    wanted
        .keySet()
        .forEach(path -> {
          // Where a host leads on by itself, the page for other hosts is not asked for.
          String html = get("/" + path);
          served.put(path, html.isEmpty() ? wanted.getOrDefault(path, "") : html);
        });
    return served;
  }

  private String get(String path) {
    try {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + serving.port() + path))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 302
          ? ""
          : response.body().replaceFirst("<script src=\"/_guidepost/serve.js\"[^>]*></script>", "");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the text in the window is that of a page. */
  private boolean same(String html) {
    Object shown =
        page.evaluate(
            """
            html => {
              const text = body => body.textContent.replace(/\\s+/g, ' ');
              const page = new DOMParser().parseFromString(html, 'text/html');
              return text(document.querySelector('main article, main')) === text(page.querySelector('main article, main'))
                && document.title === page.title;
            }
            """,
            html);
    return Boolean.TRUE.equals(shown);
  }

  private void open(String url) {
    page.navigate("http://localhost:" + serving.port() + "/" + url);
    page.waitForLoadState();
  }

  private int scrolled() {
    return ((Number) page.evaluate("() => Math.round(window.scrollY)")).intValue();
  }

  private void waitFor(BooleanSupplier condition) {
    page.waitForCondition(
        () -> {
          try {
            return condition.getAsBoolean();
          } catch (com.microsoft.playwright.PlaywrightException e) {
            // The page is being loaded anew.
            return false;
          }
        },
        new Page.WaitForConditionOptions().setTimeout(15_000));
  }

  private String read(String path) throws IOException {
    return Files.readString(project.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
