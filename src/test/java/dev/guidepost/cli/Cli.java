package dev.guidepost.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What the command said and left.
 *
 * @param code exit code
 */
record Cli(int code, String out, String err) {

  static Cli run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Cli(code, out.toString(), err.toString());
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
