package dev.guidepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidepost.model.Synonyms;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymTableTest {
  private static List<SynonymTable.Rule> rules(Synonyms synonyms, String text) {
    return TinyIndex.of(synonyms, TinyIndex.page("Page", text))
        .vocabulary()
        .synonyms()
        .rules()
        .toList();
  }

  private static SynonymTable.Rule rule(List<String> from, List<List<String>> to) {
    return new SynonymTable.Rule(from, to);
  }

  @Test
  void wordsThatMeanTheSameFindEachOther() {
    assertThat(rules(TinyIndex.same("fee", "charge"), "fee charge"))
        .containsExactly(
            rule(List.of("charg"), List.of(List.of("fee"))),
            rule(List.of("fee"), List.of(List.of("charg"))));
  }

  @Test
  void aOneWayWordIsNotFoundByWhatItFinds() {
    assertThat(rules(TinyIndex.also("stuck", "pending"), "stuck pending"))
        .containsExactly(rule(List.of("stuck"), List.of(List.of("pend"))));
  }

  @Test
  void aSynonymThatNoPageHasIsLeftOut() {
    assertThat(rules(TinyIndex.same("fee", "charge", "toll"), "fee"))
        .extracting(SynonymTable.Rule::to)
        .allMatch(to -> to.equals(List.of(List.of("fee"))));
  }

  @Test
  void aPhraseOfWhichPagesHaveOnlyAPartIsLeftOut() {
    assertThat(rules(TinyIndex.also("SRP", "recovery phrase"), "recovery")).isEmpty();
  }

  @Test
  void wordsThatAreTheSameTermNeedNoRule() {
    assertThat(rules(TinyIndex.same("transfer", "Transfers", "transferring"), "transfer"))
        .isEmpty();
  }

  @Test
  void aPhraseIsItsTermsInTheirOrder() {
    assertThat(rules(TinyIndex.also("转错链", "wrong network"), "wrong network"))
        .containsExactly(rule(List.of("转错", "错链"), List.of(List.of("wrong", "network"))));
  }

  @Test
  void aWordOfSignsOnlyMakesNoRule() {
    assertThat(rules(TinyIndex.also("the", "fee"), "fee")).isEmpty();
  }

  @Test
  void amongRulesOfTheSameFirstTermTheLongestComesFirst() {
    Synonyms both =
        new Synonyms(
            List.of(),
            List.of(
                TinyIndex.also("gas", "fee").also().getFirst(),
                TinyIndex.also("gas price limit", "fee").also().getFirst(),
                TinyIndex.also("gas price", "fee").also().getFirst()));

    assertThat(
            TinyIndex.of(both, TinyIndex.page("Page", "fee"))
                .vocabulary()
                .synonyms()
                .startingWith("ga"))
        .extracting(SynonymTable.Rule::from)
        .containsExactly(List.of("ga", "price", "limit"), List.of("ga", "price"), List.of("ga"));
  }
}
