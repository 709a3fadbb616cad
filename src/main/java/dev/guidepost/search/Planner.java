package dev.guidepost.search;

import dev.guidepost.search.Plan.Alternative;
import dev.guidepost.search.Plan.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a query asks of the index. {@code plan.js} decides the same in the browser.
 *
 * <p>A Latin word is looked for as it is; if it is the last one, also as the beginning of longer
 * words. Only where the index has none of these is it taken for pinyin, then for a misspelling,
 * then for a stem with an ending. Chinese is never corrected by its characters, only by its sound.
 */
final class Planner {
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201C\u201D\u300C\u300D\u300E\u300F]([^\"\u201C\u201D\u300C\u300D\u300E\u300F]+)[\"\u201C\u201D\u300C\u300D\u300E\u300F]");

  /** So much of a word may stand after its stem. */
  private static final int LONGEST_ENDING = 4;

  private static final int SHORTEST_STEM = 4;
  private static final int MOST_HOMOPHONES = 6;

  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Analysis analysis = Analysis.ofQueries();

  Planner(Vocabulary vocabulary, Weights weights) {
    this.vocabulary = vocabulary;
    this.weights = weights;
  }

  Plan plan(String query) {
    String folded = vocabulary.variants().apply(Analysis.fold(query));
    List<String> phrases = new ArrayList<>();
    Set<String> required = new LinkedHashSet<>();
    Matcher quoted = QUOTED.matcher(folded);
    while (quoted.find()) {
      phrases.add(comparable(quoted.group(1)).strip());
      Item.of(quoted.group(1), analysis).stream()
          .filter(i -> !i.whole())
          .forEach(i -> required.addAll(i.terms()));
    }
    List<Item> items =
        Questions.leaveOut(Item.of(quoted.reset().replaceAll(" $1 "), analysis), analysis);
    return new Draft(items).plan(List.copyOf(required), phrases);
  }

  /** A query as it is compared with those for which a page is pinned. */
  static String pinned(String query) {
    return Analysis.fold(query).toLowerCase(Locale.ROOT).strip();
  }

  /** A text in which phrases are looked for: folded, in lower case, each space one. */
  static String comparable(String text) {
    return Analysis.fold(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u0085\\p{Z}]+", " ");
  }

  /** A plan while it is being made. */
  private final class Draft {
    private final List<Item> items;
    private final List<Unit> units = new ArrayList<>();
    private final List<Unit> wholes = new ArrayList<>();
    private final StringJoiner corrected = new StringJoiner(" ");
    private boolean isCorrected;

    /**
     * @param term the term itself; empty for a word that says nothing
     * @param typed what to tell the reader if nothing is found
     */
    private record Unit(String term, List<Alternative> alternatives, String typed) {}

    Draft(List<Item> items) {
      this.items = items;
    }

    Plan plan(List<String> required, List<String> phrases) {
      List<Alternative> sounds = wholeQueryByItsSound();
      if (!sounds.isEmpty()) {
        return new Plan(
            List.of(leveled(sounds)), required, phrases, List.of(), corrected.toString());
      }
      for (Item item : items) {
        if (item.kind() == Item.Kind.CJK) {
          cjk(item);
        } else {
          word(item);
        }
      }
      List<Clause> clauses = new ArrayList<>();
      Set<String> missing = new LinkedHashSet<>();
      clauses(clauses, missing);
      return new Plan(
          distinct(clauses),
          required,
          phrases,
          List.copyOf(missing),
          isCorrected ? corrected.toString() : "");
    }

    /** {@code jisuan shuxing}, of which no page has the first word. */
    private List<Alternative> wholeQueryByItsSound() {
      boolean letters = !items.isEmpty() && items.stream().allMatch(i -> i.isLetters());
      boolean known =
          items.stream().allMatch(i -> i.terms().stream().allMatch(t -> vocabulary.terms().has(t)));
      if (!letters || known) {
        return List.of();
      }
      StringBuilder joined = new StringBuilder();
      items.stream().filter(i -> !i.whole()).forEach(i -> joined.append(i.text()));
      return bySound(vocabulary.pinyin().spelled(joined.toString(), items.getLast().last()));
    }

    private void cjk(Item item) {
      boolean known = item.terms().stream().anyMatch(t -> vocabulary.terms().has(t));
      List<Alternative> homophones =
          known || item.text().length() > MOST_HOMOPHONES
              ? List.of()
              : bySound(vocabulary.pinyin().homophones(item.text()));
      if (!homophones.isEmpty()) {
        units.add(new Unit("", homophones, item.text()));
        return;
      }
      corrected.add(item.text());
      for (String term : item.terms()) {
        List<Alternative> itself =
            vocabulary.terms().has(term) ? List.of(Alternative.term(term, 1)) : List.of();
        units.add(new Unit(term, itself, known ? "" : item.text()));
      }
    }

    private void word(Item item) {
      String term = item.terms().isEmpty() ? "" : item.terms().getFirst();
      boolean exact = vocabulary.terms().has(term);
      List<Alternative> found = new ArrayList<>();
      if (exact) {
        found.add(Alternative.term(term, 1));
      }
      if (item.last() && item.text().length() > 1 && (!term.isEmpty() || items.size() == 1)) {
        vocabulary.terms().completions(item.text()).stream()
            .filter(t -> !t.equals(term))
            .forEach(t -> found.add(Alternative.term(t, exact ? weights.prefix() : 1)));
      }
      if (item.whole()) {
        beyondItsStem(item.text(), term, found);
        if (!found.isEmpty()) {
          wholes.add(new Unit(term, found, ""));
          weaken(item.pieces());
        }
        return;
      }
      if (found.isEmpty() && item.isLetters()) {
        found.addAll(bySound(vocabulary.pinyin().spelled(item.text(), item.last())));
        if (found.isEmpty()) {
          bySpelling(item.text(), found);
        }
      } else {
        corrected.add(item.text());
      }
      beyondItsStem(item.text(), term, found);
      units.add(new Unit(term, found, term.isEmpty() ? "" : item.text()));
    }

    /** Where a compound is found as it is written, its pieces count for less. */
    private void weaken(int pieces) {
      for (int i = Math.max(0, units.size() - pieces); i < units.size(); i++) {
        Unit piece = units.get(i);
        units.set(
            i,
            new Unit(
                piece.term(),
                piece.alternatives().stream()
                    .map(a -> new Alternative(a.terms(), a.all(), a.boost() * weights.piece()))
                    .toList(),
                piece.typed()));
      }
    }

    /** Who types {@code transactio} has typed more than the stem {@code transact}. */
    private void beyondItsStem(String text, String term, List<Alternative> into) {
      for (int n = text.length() - 1;
          into.isEmpty()
              && !term.isEmpty()
              && n >= Math.max(SHORTEST_STEM, text.length() - LONGEST_ENDING);
          n--) {
        String stem = text.substring(0, n);
        if (vocabulary.terms().has(stem)) {
          into.add(Alternative.term(stem, 1));
        }
      }
    }

    private List<Alternative> bySound(List<String> texts) {
      List<Alternative> found = new ArrayList<>();
      for (String text : texts) {
        found.add(new Alternative(analysis.terms(text).stream().distinct().toList(), true, 1));
      }
      if (!texts.isEmpty()) {
        corrected.add(texts.getFirst());
        isCorrected = true;
      }
      return found;
    }

    private void bySpelling(String text, List<Alternative> into) {
      List<String> words = vocabulary.lexicon().nearest(text);
      corrected.add(words.isEmpty() ? text : words.getFirst());
      isCorrected |= !words.isEmpty();
      Set<String> terms = new LinkedHashSet<>();
      words.forEach(w -> terms.addAll(analysis.terms(w)));
      terms.forEach(t -> into.add(Alternative.term(t, weights.fuzzy())));
    }

    /** Joins the units that a synonym stands for, the longest first. */
    private void clauses(List<Clause> into, Set<String> missing) {
      int i = 0;
      while (i < units.size()) {
        SynonymTable.Rule rule = rule(i);
        if (rule != null) {
          List<Unit> span = units.subList(i, i + rule.from().size());
          into.add(leveled(withSynonyms(span, rule), worth(rule.from())));
          i += rule.from().size();
          continue;
        }
        Unit unit = units.get(i++);
        if (!unit.alternatives().isEmpty()) {
          into.add(leveled(unit.alternatives()));
        } else if (!unit.typed().isEmpty()) {
          missing.add(unit.typed());
        }
      }
      wholes.forEach(w -> into.add(leveled(w.alternatives())));
    }

    /**
     * A rare alternative is worth no more than the first one, which is what was asked for: else the
     * odd synonym and the oddest completion would win.
     */
    private Clause leveled(List<Alternative> alternatives) {
      return leveled(alternatives, worth(alternatives.getFirst().terms()));
    }

    private Clause leveled(List<Alternative> alternatives, double most) {
      return new Clause(
          alternatives.stream()
              .map(a -> {
                double own = worth(a.terms());
                return own > most
                    ? new Alternative(a.terms(), a.all(), (float) (a.boost() * (most / own)))
                    : a;
              })
              .toList());
    }

    private double worth(List<String> terms) {
      double worth = 0;
      for (String term : terms) {
        worth += vocabulary.terms().idf(term);
      }
      return worth;
    }

    /** A term counts once, and so does what stands twice in a query. */
    private static List<Clause> distinct(List<Clause> clauses) {
      Set<Object> seen = new HashSet<>();
      return clauses.stream()
          .filter(c ->
              seen.add(
                  LuceneQueries.isPlain(c) ? c.alternatives().getFirst().terms().getFirst() : c))
          .toList();
    }

    private List<Alternative> withSynonyms(List<Unit> span, SynonymTable.Rule rule) {
      List<Alternative> all = new ArrayList<>();
      if (span.size() == 1) {
        all.addAll(span.getFirst().alternatives());
      } else {
        List<String> known =
            span.stream()
                .map(Unit::term)
                .filter(t -> vocabulary.terms().has(t))
                .distinct()
                .toList();
        if (!known.isEmpty()) {
          all.add(new Alternative(known, false, 1));
        }
      }
      rule.to().forEach(terms -> all.add(new Alternative(terms, true, weights.synonym())));
      return all;
    }

    private SynonymTable.@Nullable Rule rule(int at) {
      for (SynonymTable.Rule rule : vocabulary.synonyms().startingWith(units.get(at).term())) {
        int end = at + rule.from().size();
        if (end <= units.size()
            && units.subList(at, end).stream().map(Unit::term).toList().equals(rule.from())) {
          return rule;
        }
      }
      return null;
    }
  }
}
