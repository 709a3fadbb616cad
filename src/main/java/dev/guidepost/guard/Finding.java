package dev.guidepost.guard;

/**
 * What a text seems to hold.
 *
 * @param start index of its first UTF-16 unit in the text
 * @param end index behind its last one
 */
public record Finding(Kind kind, Level level, int start, int end) {
  public enum Kind {
    /** A recovery phrase. */
    MNEMONIC("mnemonic"),
    PRIVATE_KEY("private-key"),
    /** What a wallet is made from, in another form than words. */
    SEED("seed"),
    /** An encrypted key file. */
    KEYSTORE("keystore"),
    /** A private key, or the hash of a transaction: they look the same. */
    HASH_OR_KEY("hash-or-key"),
    PHRASE_PARTIAL("phrase-partial"),
    /** A password, a PIN or a code for one time. */
    CODE("code");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** As browsers name it. */
    public String id() {
      return id;
    }
  }

  public enum Level {
    /** There is no doubt. */
    BLOCK,
    /** Only the one who wrote it knows. */
    ASK
  }

  boolean isBlock() {
    return level == Level.BLOCK;
  }

  boolean overlaps(Finding other) {
    return start < other.end && other.start < end;
  }
}
