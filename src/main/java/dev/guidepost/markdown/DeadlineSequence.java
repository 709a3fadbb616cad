package dev.guidepost.markdown;

/**
 * A text that can be read until its deadline. flexmark and the regular expressions in it read their
 * input one {@link #charAt} at a time and cannot be interrupted otherwise; at least one of them,
 * the link label, backtracks exponentially.
 */
final class DeadlineSequence implements CharSequence {
  private final CharSequence text;
  private final int start;
  private final Deadline deadline;

  DeadlineSequence(CharSequence text, Deadline deadline) {
    this(text, 0, deadline);
  }

  private DeadlineSequence(CharSequence text, int start, Deadline deadline) {
    this.text = text;
    this.start = start;
    this.deadline = deadline;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    deadline.check(start + index);
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new DeadlineSequence(text.subSequence(start, end), this.start + start, deadline);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
