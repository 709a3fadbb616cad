package dev.guidepost.cli;

import dev.guidepost.search.Searcher.Hit;
import dev.guidepost.search.Searcher.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A hit as JSON. */
final class HitJson {
  private HitJson() {}

  static Map<String, Object> of(int rank, Hit hit) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("rank", rank);
    all.put("score", decimal(hit.score()));
    all.put("pinned", hit.pinned());
    all.put("title", hit.title());
    all.put("heading", hit.heading());
    all.put("url", hit.url());
    all.put("type", hit.type());
    all.put("page", hit.page().name());
    all.put("source", hit.source());
    List<Object> parts = new ArrayList<>();
    for (Part part : hit.parts()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("what", part.what());
      one.put("score", decimal(part.score()));
      parts.add(one);
    }
    all.put("parts", parts);
    return all;
  }

  /** The shortest decimal that is read as this float again. */
  private static double decimal(float number) {
    return Double.parseDouble(Float.toString(number));
  }
}
