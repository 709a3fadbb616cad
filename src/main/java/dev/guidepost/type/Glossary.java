package dev.guidepost.type;

import java.util.List;

/** The page that explains the terms of {@code glossary.yml}. */
public final class Glossary implements ContentType {
  public static final String NAME = "glossary";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> folders() {
    return List.of("glossary");
  }

  @Override
  public String structuredData() {
    return "DefinedTermSet";
  }
}
