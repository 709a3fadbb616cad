package dev.guidepost.search;

/**
 * The numbers of the ranking formula, in this one place; the browser gets them with the index.
 *
 * <p>The score of a term in an entry is BM25F over the four fields (Robertson, Zaragoza and Taylor,
 * "Simple BM25 extension to multiple weighted fields", 2004; Lucene's {@code CombinedFieldQuery})
 * plus BM25 over the title alone, which brings the page that is about the term before those that
 * mention it.
 *
 * @param title weight of an occurrence in the title; one in the body counts 1. Whole numbers from 1
 * @param headings the same for headings
 * @param keywords the same for keywords
 * @param name factor on the score of the title alone
 * @param k1 how slowly further occurrences lose their worth
 * @param b how much long texts are held back, 0 to 1
 * @param prefix factor on words that begin with what is being typed, beside one that equals it
 * @param piece factor on the pieces of a compound that is found as it is written
 * @param synonym factor on synonyms
 * @param fuzzy factor on words that are spelled nearly so
 */
record Weights(
    int title,
    int headings,
    int keywords,
    float name,
    float k1,
    float b,
    float prefix,
    float piece,
    float synonym,
    float fuzzy) {

  static final Weights TUNED = new Weights(4, 2, 3, 1f, 3f, 0.5f, 0.5f, 0.3f, 0.8f, 0.7f);
}
