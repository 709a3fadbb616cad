package dev.guidepost.model;

/**
 * A file to publish.
 *
 * @param path below the output folder
 */
public record OutputFile(String path, Turn turn, Content content) {
  /** When it is written: what others refer to comes first, what refers to everything comes last. */
  public enum Turn {
    ASSET,
    PAGE,
    INDEX
  }

  public sealed interface Content {}

  public record Data(Bytes bytes) implements Content {}

  /**
   * A copy of a file of the project.
   *
   * @param path below the project's folder
   */
  public record CopyOf(String path, Fingerprint print, long bytes) implements Content {}

  public static OutputFile text(String path, Turn turn, String text) {
    return new OutputFile(path, turn, new Data(Bytes.utf8(text)));
  }

  public Fingerprint fingerprint() {
    return switch (content) {
      case Data data -> data.bytes().fingerprint();
      case CopyOf copy -> copy.print();
    };
  }

  public long length() {
    return switch (content) {
      case Data data -> data.bytes().length();
      case CopyOf copy -> copy.bytes();
    };
  }
}
