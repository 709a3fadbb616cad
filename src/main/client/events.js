// @ts-check

/**
 * Tells the page, once for each query that somebody means, so that a site may count what its readers look for. Nothing is sent.
 *
 * @param {string} query
 * @param {string} lang
 * @param {number} results
 * @param {string} url the hit that was followed, from the site's root
 */
export function tellPage(query, lang, results, url) {
  document.dispatchEvent(
    new CustomEvent('guidepost:search', {
      detail: {'query': query, 'lang': lang, 'results': results, 'url': url},
    })
  );
}
