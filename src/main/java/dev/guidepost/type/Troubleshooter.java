package dev.guidepost.type;

import java.util.List;

/** Questions that lead to an answer or to a human. */
final class Troubleshooter implements ContentType {
  @Override
  public String name() {
    return "troubleshooter";
  }

  @Override
  public List<String> folders() {
    return List.of("troubleshooter", "troubleshooters", "troubleshooting");
  }
}
