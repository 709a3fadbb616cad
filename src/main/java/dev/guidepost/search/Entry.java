package dev.guidepost.search;

import dev.guidepost.model.PageId;
import dev.guidepost.model.Passage;
import java.util.List;

/**
 * What a search can find: a page, one of many questions on a page, or a term of the glossary. It is
 * one document of the index.
 *
 * @param source path of its file below the language's folder
 * @param page name that the translations of its page share
 * @param url from the site's root without a leading slash
 * @param fragment of a question or term; empty for a page
 * @param section path of the folder of the first level that it lies in; empty for none
 * @param crumbs titles of the sections on the way to it
 * @param keywords words that readers search for and the text does not contain
 * @param boost factor on its score, 1 for most
 * @param pins queries for which it comes first
 * @param passages its text in parts, without those that are entries of their own
 */
record Entry(
    String source,
    PageId page,
    String url,
    String fragment,
    String type,
    String section,
    List<String> crumbs,
    String title,
    List<String> keywords,
    double boost,
    List<String> pins,
    List<Passage> passages) {

  Entry {
    crumbs = List.copyOf(crumbs);
    keywords = List.copyOf(keywords);
    pins = List.copyOf(pins);
    passages = List.copyOf(passages);
  }

  String address() {
    return fragment.isEmpty() ? url : url + "#" + fragment;
  }
}
