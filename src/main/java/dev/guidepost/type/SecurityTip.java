package dev.guidepost.type;

import java.util.List;

/** How a fraud works, what to do now and what never to do. */
final class SecurityTip implements ContentType {
  @Override
  public String name() {
    return "security";
  }

  @Override
  public List<String> folders() {
    return List.of("security");
  }
}
