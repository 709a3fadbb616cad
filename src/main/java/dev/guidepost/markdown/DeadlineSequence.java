package dev.guidepost.markdown;

/**
 * A text that can be read until its deadline. flexmark and the regular expressions in it read their
 * input one {@link #charAt} at a time and cannot be interrupted otherwise; at least one of them,
 * the link label, backtracks exponentially.
 */
final class DeadlineSequence implements CharSequence {
  private final CharSequence text;
  private final Deadline deadline;

  DeadlineSequence(CharSequence text, Deadline deadline) {
    this.text = text;
    this.deadline = deadline;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    deadline.check();
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new DeadlineSequence(text.subSequence(start, end), deadline);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
