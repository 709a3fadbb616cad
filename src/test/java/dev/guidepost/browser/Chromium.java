package dev.guidepost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Chromium for the tests, without a window if there is a choice, since that starts in half the
 * time: one that is installed, else the one that Playwright downloads, else, for root on Debian,
 * the package. There is always one or a message that says what to install; no test is left out for
 * want of it.
 */
final class Chromium {
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome-stable",
          "google-chrome");
  private static final List<String> FOLDERS =
      List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome");

  /** Playwright's objects belong to the thread that made them. */
  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

  static {
    // Playwright lower-cases its own names by the default locale, which is Turkish where all tests
    // run in one machine.
    Locale.setDefault(Locale.ENGLISH);
  }

  private Chromium() {}

  static Browser browser() {
    return BROWSER.get();
  }

  private static synchronized Browser launch() {
    Optional<Path> installed = installed();
    if (installed.isPresent()) {
      return launch(installed);
    }
    try {
      run(
          300,
          "java",
          "-cp",
          System.getProperty("java.class.path"),
          "com.microsoft.playwright.CLI",
          "install",
          "chromium");
      return launch(Optional.empty());
    } catch (IOException | PlaywrightException e) {
      return fromPackage();
    }
  }

  private static Browser fromPackage() {
    String please =
        "no Chromium was found; install one, e.g. apt-get install chromium-headless-shell fonts-noto-cjk, or set CHROMIUM to its path";
    try {
      run(300, "apt-get", "update", "-qq");
      run(
          600,
          "env",
          "DEBIAN_FRONTEND=noninteractive",
          "apt-get",
          "install",
          "-y",
          "-qq",
          "--no-install-recommends",
          "chromium-headless-shell",
          "fonts-noto-cjk");
    } catch (IOException e) {
      throw new IllegalStateException(please, e);
    }
    return launch(Optional.of(installed().orElseThrow(() -> new IllegalStateException(please))));
  }

  private static Optional<Path> installed() {
    String named = System.getenv("CHROMIUM");
    if (named != null && Files.isExecutable(Path.of(named))) {
      return Optional.of(Path.of(named));
    }
    return NAMES.stream()
        .flatMap(name -> FOLDERS.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Browser launch(Optional<Path> executable) {
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
    executable.ifPresent(options::setExecutablePath);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright.chromium().launch(options);
  }

  private static void run(int seconds, String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
