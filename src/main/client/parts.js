// @ts-check
/**
 * Scripts that are fetched when they are needed, by name. Each is one of those that the search form names, and hands over what it can do when it has come.
 */

/**
 * What is shared between the scripts of a page.
 *
 * @return {?}
 */
export function shared() {
  window['guidepost'] = window['guidepost'] || {};
  return window['guidepost'];
}

/**
 * @param {string} name
 * @param {!Object} made
 */
export function bring(name, made) {
  shared()[name](made);
}

/**
 * @param {!HTMLFormElement} form
 * @param {string} name
 * @return {!Promise<!Object>}
 */
export function part(form, name) {
  return new Promise(function (resolve, reject) {
    shared()[name] = resolve;
    shared()['fetch'](form, name, reject);
  });
}

/**
 * Search cannot work here: see failing.js.
 *
 * @param {!HTMLFormElement} form
 */
export function giveUp(form) {
  shared()['giveUp'](form);
}
