package dev.guidepost.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Texts with what they hold, which the browser must find as well. */
public class GuardVectorsTest {
  static final List<Map.Entry<String, Object>> VECTORS = List.copyOf(vectors().entrySet());

  /** Kind and level of each finding, by the text. */
  public static Map<String, Object> vectors() {
    try (InputStream in = GuardVectorsTest.class.getResourceAsStream("/guard/vectors.json")) {
      return JsonTree.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @FieldSource("VECTORS")
  void aTextHoldsWhatItHolds(Map.Entry<String, Object> vector) {
    assertThat(names(vector.getKey())).isEqualTo(vector.getValue());
  }

  static List<String> names(String text) {
    return SecretGuard.inspect(text).stream()
        .map(f -> f.kind().id() + " " + f.level().name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
