package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Texts with their terms, which the browser must find as well. */
public class VectorsTest {
  static final List<Map.Entry<String, Object>> VECTORS = List.copyOf(vectors().entrySet());

  /** Terms of a page, in their order, by their text. */
  public static Map<String, Object> vectors() {
    try (InputStream in = VectorsTest.class.getResourceAsStream("/search/vectors.json")) {
      return JsonTree.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @FieldSource("VECTORS")
  void aTextYieldsItsTerms(Map.Entry<String, Object> vector) {
    try (Analysis analysis = Analysis.ofPages(new TreeMap<>())) {
      List<String> expected = new ArrayList<>();
      ((List<?>) vector.getValue()).forEach(term -> expected.add((String) term));

      assertThat(analysis.terms(vector.getKey())).containsExactlyElementsOf(expected);
    }
  }
}
