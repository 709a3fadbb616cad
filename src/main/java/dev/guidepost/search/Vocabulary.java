package dev.guidepost.search;

/**
 * What a query can be made of.
 *
 * @param terms of the index
 * @param lexicon words as they are written
 * @param pinyin readings of titles and headings
 * @param variants characters that the pages write in another form
 */
record Vocabulary(
    Dictionary terms, Lexicon lexicon, SynonymTable synonyms, Pinyin pinyin, Variants variants) {}
