package dev.guidepost.markdown;

/** The moment at which work on one page is given up. */
final class Deadline {
  private static final int EVERY = 4096;

  private final long nanos;
  private int calls;
  private int offset;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  static Deadline in(long millis) {
    return new Deadline(System.nanoTime() + millis * 1_000_000);
  }

  /**
   * Cheap enough to be called for every character: the clock is read once in {@value #EVERY} calls.
   */
  void check(int at) {
    offset = at;
    if (++calls % EVERY == 0) {
      checkNow();
    }
  }

  /** The character that was read last, where the trouble is likely to be. */
  int offset() {
    return offset;
  }

  void checkNow() {
    if (System.nanoTime() - nanos > 0) {
      throw new Passed();
    }
  }

  static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Passed() {
      super("the deadline has passed", null, false, false);
    }
  }
}
