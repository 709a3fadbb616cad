// @ts-check

/**
 * @param {string} text
 * @param {!HTMLElement} at where the focus is
 * @param {function()} done
 * @param {function()} fail
 */
export function copyText(text, at, done, fail) {
  const old = function () {
    (copyOld(text, at) ? done : fail)();
  };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(text).then(done, old);
  } else {
    old();
  }
}

/**
 * For browsers without a clipboard of their own.
 *
 * @param {string} text
 * @param {!HTMLElement} at
 * @return {boolean}
 * @suppress {deprecated}
 */
function copyOld(text, at) {
  const area = /** @type {!HTMLTextAreaElement} */ (document.createElement('textarea'));
  area.value = text;
  area.className = 'visually-hidden';
  area.readOnly = true;
  at.insertAdjacentElement('afterend', area);
  area.select();
  area.setSelectionRange(0, text.length);
  const done = document.execCommand('copy');
  area.remove();
  at.focus();
  return done;
}
