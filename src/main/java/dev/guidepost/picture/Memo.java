package dev.guidepost.picture;

import dev.guidepost.model.Bytes;
import dev.guidepost.model.Fingerprint;
import dev.guidepost.model.Outcome;
import java.util.List;
import java.util.function.Supplier;

/** Remembers what was encoded, from one build to the next. */
public interface Memo {
  Memo NONE = (key, encode) -> encode.get();

  /**
   * @param key digest of all that the result depends on
   */
  Outcome<List<Bytes>> get(Fingerprint key, Supplier<Outcome<List<Bytes>>> encode);
}
