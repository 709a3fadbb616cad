// @ts-check
/**
 * What browsers refuse to a page that was opened from a folder, in another way. Such pages have this script before all others; no other page has it.
 */
const PAGE = 'index.html';

/**
 * Reads data as a script, which leaves its text at its own element.
 *
 * @param {*} address
 * @return {!Promise}
 */
window.fetch = function (address) {
  const url = String(address);
  return new Promise(function (resolve, reject) {
    const script = /** @type {!HTMLScriptElement} */ (document.createElement('script'));
    script.onload = function () {
      document.head.removeChild(script);
      resolve({
        ok: true,
        status: 200,
        json: function () {
          return Promise.resolve(lead(url, JSON.parse(script['json'])));
        },
      });
    };
    script.onerror = function () {
      document.head.removeChild(script);
      reject(new TypeError(url));
    };
    if (/\.json$/.test(url)) {
      script.src = url + '.js';
      document.head.appendChild(script);
    } else {
      reject(new TypeError(url));
    }
  });
};

// There is nobody to whom a page could tell anything; asked all the same, browsers throw.
navigator.sendBeacon = function () {
  return false;
};

/**
 * Hits lead to pages and not to their folders. See docs/search-index.md for the shape of titles.
 *
 * @param {string} url
 * @param {*} content
 * @return {*}
 */
function lead(url, content) {
  const titles = /\/search\/[^/]+\/m\.json$/.test(url) ? content['docs']['all'] : /\/search\/[^/]+\/d\d+-[^/]+$/.test(url) ? [content] : null;
  (titles || []).forEach(function (shard) {
    shard[1].forEach(function (row) {
      row[0] += PAGE;
    });
  });
  return content;
}

/**
 * The same for links that scripts have made.
 *
 * @param {!Event} event
 */
function complete(event) {
  const target = event.target;
  const link = /** @type {?HTMLAnchorElement} */ (target instanceof Element ? target.closest('a[href]') : null);
  if (link && link.protocol === 'file:' && /\/$/.test(link.pathname)) {
    link.pathname += PAGE;
  }
}

['click', 'auxclick', 'contextmenu'].forEach(function (type) {
  document.addEventListener(type, complete, true);
});
