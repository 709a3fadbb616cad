package dev.guidepost.search;

import dev.guidepost.model.Parallel;
import dev.guidepost.model.Passage;
import dev.guidepost.model.Synonyms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that is known for searching the pages of one language.
 *
 * @param entries by the number of their document
 */
record EditionIndex(
    List<Entry> entries, LuceneIndex index, Vocabulary vocabulary, Weights weights) {
  EditionIndex {
    entries = List.copyOf(entries);
  }

  static EditionIndex of(
      List<Entry> entries, Synonyms synonyms, Weights weights, Parallel parallel) {
    Map<String, Integer> written = new HashMap<>();
    LuceneIndex index =
        LuceneIndex.of(
            entries.stream().map(EditionIndex::fields).toList(), weights, written, parallel);
    Dictionary dictionary = Dictionary.of(index);
    return new EditionIndex(
        entries,
        index,
        new Vocabulary(
            dictionary,
            Lexicon.of(written, dictionary, entries.size()),
            SynonymTable.of(synonyms, dictionary),
            Pinyin.of(entries, dictionary),
            Variants.of(dictionary)),
        weights);
  }

  private static LuceneIndex.Fields fields(Entry entry) {
    return new LuceneIndex.Fields(
        entry.title(),
        entry.passages().stream().map(Passage::heading).collect(Collectors.joining("\n")),
        String.join("\n", entry.keywords()),
        entry.passages().stream().map(Passage::text).collect(Collectors.joining("\n")),
        entry.type(),
        entry.section(),
        entry.boost());
  }
}
