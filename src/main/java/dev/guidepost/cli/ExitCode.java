package dev.guidepost.cli;

/** What the command says to the program that called it; 70 is EX_SOFTWARE of sysexits(3). */
final class ExitCode {
  static final int FINE = 0;
  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int INPUT_OUTPUT = 4;
  static final int BUG = 70;

  private ExitCode() {}
}
