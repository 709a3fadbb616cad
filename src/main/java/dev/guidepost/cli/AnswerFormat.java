package dev.guidepost.cli;

/** How the answer of a command is written on standard output. The names are what one types. */
enum AnswerFormat {
  /** For a person. */
  text,

  /** One JSON object. */
  json
}
