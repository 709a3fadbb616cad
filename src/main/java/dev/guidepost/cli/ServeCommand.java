package dev.guidepost.cli;

import dev.guidepost.build.Build;
import dev.guidepost.build.Preview;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.serve.Serving;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guidepost serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int DEFAULT_PORT = 8000;
  private static final Duration SAME_MOMENT = Duration.ofMinutes(10);
  private static final Pattern EDITOR =
      Pattern.compile("(?!javascript:|data:|vbscript:)[a-z][a-z0-9+.-]*:.*\\{file\\}.*");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions options = new ProjectOptions();

  @Option(names = "--port", paramLabel = "PORT")
  private int port = DEFAULT_PORT;

  @Option(names = "--open")
  private boolean open;

  @Option(names = "--editor", paramLabel = "URL")
  private String editor = "vscode://file/{file}:{line}:{column}";

  private Build.@Nullable Request last;

  @Override
  public Integer call() {
    if (port < 0 || port > 65_000) {
      throw new ParameterException(spec.commandLine(), "--port takes a number from 0 to 65000");
    }
    if (!EDITOR.matcher(editor).matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "--editor takes an address with {file} in it, e.g. idea://open?file={file}&line={line}");
    }
    PrintWriter err = spec.commandLine().getErr();
    Build.Request first = request();
    CountDownLatch ended = new CountDownLatch(1);
    Serving.Options serving = new Serving.Options(first.project(), port, editor);
    try (Serving server = Serving.start(serving, this::request, new Told(err))) {
      if (port != 0 && server.port() != port) {
        err.println("port " + port + " is taken");
      }
      err.println("serving " + server.address() + " (Ctrl+C ends)");
      if (open) {
        Browser.open(server.address(), err);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "guidepost-end"));
      ended.await();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.FINE;
  }

  /**
   * The same moment for a while: what is published does not change between two saves, and a site
   * for another moment has to be put together anew.
   */
  private synchronized Build.Request request() {
    Build.Request now = options.request(spec.commandLine());
    Build.Request known = last;
    if (known == null || known.now().plus(SAME_MOMENT).isBefore(now.now())) {
      known = now;
      last = known;
    }
    return known;
  }

  /** A line for each change, and the findings when they are others than before. */
  private static final class Told implements Serving.Report {
    private static final int NAMED = 3;

    private final PrintWriter err;
    private @Nullable List<Diagnostic> told;

    Told(PrintWriter err) {
      this.err = err;
    }

    @Override
    public synchronized void read(Preview preview, long nanos) {
      if (told != null || preview.isRefused()) {
        err.println(
            changed(preview.changed())
                + (preview.isRefused() ? "an error keeps what was shown before" : "shown")
                + millis(nanos));
      }
      if (preview.isRefused()) {
        findings(preview.diagnostics());
      }
    }

    private static String changed(List<String> paths) {
      if (paths.isEmpty()) {
        return "";
      }
      return paths.size() <= NAMED
          ? String.join(", ", paths) + ": "
          : String.join(", ", paths.subList(0, NAMED - 1))
              + " and "
              + (paths.size() - NAMED + 1)
              + " more: ";
    }

    @Override
    public synchronized void built(Build.Result result, long nanos) {
      findings(result.diagnostics());
      err.println(Summary.of(result, nanos, ""));
    }

    private void findings(List<Diagnostic> findings) {
      if (!findings.equals(told)) {
        FindingsFormat.text.print(findings, err, err);
        told = List.copyOf(findings);
      }
    }

    @Override
    public synchronized void failed(RuntimeException failure) {
      Failures.tell(failure, err);
    }

    private static String millis(long nanos) {
      return String.format(Locale.ROOT, " (%d ms)", nanos / 1_000_000);
    }
  }
}
