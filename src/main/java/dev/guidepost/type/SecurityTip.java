package dev.guidepost.type;

import java.util.List;

/** How a fraud works, what to do now and what never to do. */
public final class SecurityTip implements ContentType {
  public static final String NAME = "security";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> folders() {
    return List.of("security");
  }
}
