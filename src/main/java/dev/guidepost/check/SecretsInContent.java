package dev.guidepost.check;

import dev.guidepost.guard.Finding;
import dev.guidepost.guard.SecretGuard;
import dev.guidepost.model.Diagnostic;
import dev.guidepost.model.GlossaryTerm;
import dev.guidepost.model.Location;
import dev.guidepost.model.SiteConfig;
import dev.guidepost.model.Values;
import dev.guidepost.model.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A recovery phrase or a key in a help page is somebody's money, or teaches readers to write theirs
 * down where others see it. What is found is never repeated: builds have logs.
 */
final class SecretsInContent implements Check, PageCheck {
  @Override
  public String code() {
    return "secret";
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return Stream.of(glossary(subject), words(subject), config(subject))
        .flatMap(all -> all)
        .toList();
  }

  @Override
  public List<Diagnostic> check(PageSubject page) {
    return in(page.source().text(), page.source().origins()::at).toList();
  }

  private Stream<Diagnostic> glossary(Subject subject) {
    return subject.project().glossary().values().stream()
        .flatMap(List::stream)
        .flatMap(term -> in(text(term), at -> Location.of("content/glossary.yml")));
  }

  private static String text(GlossaryTerm term) {
    return String.join("\n\n", term.term(), String.join("\n", term.also()), term.definition());
  }

  private Stream<Diagnostic> words(Subject subject) {
    return subject.project().words().values().stream()
        .flatMap(words ->
            words.texts().values().stream()
                .flatMap(text -> in(text, at -> Location.of(file(words)))));
  }

  private static String file(Words words) {
    return "content/ui/" + words.lang() + ".yml";
  }

  private Stream<Diagnostic> config(Subject subject) {
    SiteConfig config = subject.site().config();
    Stream<Values.Localized> always =
        Stream.of(config.title(), config.brand(), config.description());
    Stream<Values.Localized> perhaps =
        Stream.of(config.rule(), config.demoNotice(), config.home().greeting())
            .flatMap(Optional::stream);
    return Stream.concat(always, perhaps)
        .flatMap(text -> config.languages().stream().map(lang -> config.in(lang, text)))
        .flatMap(text -> in(text, at -> Location.of("content/site.yml")));
  }

  private Stream<Diagnostic> in(String text, IntFunction<Location> places) {
    return SecretGuard.inspect(text).stream()
        .filter(one -> one.level() == Finding.Level.BLOCK)
        .map(one ->
            Diagnostic.error(
                code(),
                places.apply(one.start()),
                "this is " + name(one.kind()) + ", or nobody could tell it from one",
                "take it out; write word1 word2 … or 0x12ab…cd34 where readers need an example"));
  }

  private static String name(Finding.Kind kind) {
    return switch (kind) {
      case MNEMONIC, PHRASE_PARTIAL -> "a recovery phrase";
      case PRIVATE_KEY, HASH_OR_KEY -> "a private key";
      case SEED -> "the seed of a wallet";
      case KEYSTORE -> "a key file";
      case CODE -> "a password";
    };
  }
}
