import com.google.javascript.jscomp.CommandLineRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compiles the scripts of the pages with Closure, all in one process, since the compiler is slow
 * only while it is cold. Arguments: the folder of the modules, the folder of the word lists'
 * module, the folder of the classes. Nothing is done if no source is newer than the scripts.
 */
final class Scripts {
  /** A script is named after its first module; the folder is one of the classes'. */
  private static final Map<String, List<String>> SCRIPTS =
      Map.of(
          "client",
          List.of(
              "core", "content", "search", "late", "sounds", "panel", "why", "missing", "check",
              "flow", "desk", "guard"),
          // No site publishes these two as files of their own.
          "dev/guidepost/offline",
          List.of("offline"),
          "dev/guidepost/serve",
          List.of("serve"));

  private Scripts() {}

  public static void main(String[] folders) throws IOException {
    Path modules = Path.of(folders[0]);
    Path lists = Path.of(folders[1]);
    Path classes = Path.of(folders[2]);
    FileTime edited = newest(List.of(modules, lists, Path.of("src/build/Scripts.java")));
    for (Map.Entry<String, List<String>> folder : SCRIPTS.entrySet()) {
      for (String name : folder.getValue()) {
        Path script = classes.resolve(folder.getKey()).resolve(name + ".js");
        if (!Files.exists(script) || Files.getLastModifiedTime(script).compareTo(edited) < 0) {
          compile(modules, lists, name, script);
        }
      }
    }
  }

  private static FileTime newest(List<Path> places) throws IOException {
    FileTime newest = FileTime.fromMillis(0);
    for (Path place : places) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          FileTime time = Files.getLastModifiedTime(file);
          newest = time.compareTo(newest) > 0 ? time : newest;
        }
      }
    }
    return newest;
  }

  private static void compile(Path modules, Path lists, String name, Path script) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--flagfile=" + modules.resolve("closure.flags"),
                "--js_module_root=" + modules,
                "--entry_point=" + name + ".js",
                "--js_output_file=" + script));
    if (name.equals("guard")) {
      arguments.add("--js=" + lists.resolve("*.js"));
      arguments.add("--js_module_root=" + lists);
    }
    int code = new Run(arguments.toArray(String[]::new)).code();
    if (code != 0) {
      throw new IllegalStateException(name + ".js is not compiled");
    }
  }

  /** The compiler of the command line, which tells its exit code instead of ending the process. */
  private static final class Run extends CommandLineRunner {
    private int code;

    Run(String[] arguments) {
      super(arguments);
      setExitCodeReceiver(received -> {
        code = received;
        return null;
      });
    }

    int code() {
      if (shouldRunCompiler()) {
        run();
      }
      return hasErrors() ? 1 : code;
    }
  }
}
