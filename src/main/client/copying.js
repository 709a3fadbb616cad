// @ts-check
import {all, make, onClick} from './page.js';

const SHOWN = 2500;

/** Buttons that copy a block of code. */
export function copying() {
  all('.copy').forEach(function (copy) {
    const status = make('span', 'visually-hidden', '');
    status.setAttribute('role', 'status');
    copy.insertAdjacentElement('afterend', status);
    copy.hidden = false;
  });
  onClick('.copy', function (copy) {
    const block = copy.parentElement;
    const code = block && block.querySelector('pre');
    if (!code) {
      return;
    }
    const text = (code.textContent || '').replace(/\n$/, '');
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(
        function () {
          tell(copy);
        },
        function () {
          copyOld(text, copy);
        }
      );
    } else {
      copyOld(text, copy);
    }
  });
}

/**
 * For browsers without a clipboard of their own.
 *
 * @param {string} text
 * @param {!HTMLElement} copy
 * @suppress {deprecated}
 */
function copyOld(text, copy) {
  const area = /** @type {!HTMLTextAreaElement} */ (document.createElement('textarea'));
  area.value = text;
  area.className = 'visually-hidden';
  area.readOnly = true;
  copy.insertAdjacentElement('afterend', area);
  area.select();
  area.setSelectionRange(0, text.length);
  const done = document.execCommand('copy');
  area.remove();
  copy.focus();
  if (done) {
    tell(copy);
  }
}

/**
 * @param {!HTMLElement} copy
 */
function tell(copy) {
  const status = copy.nextElementSibling;
  if (status && !status.textContent) {
    const before = copy.textContent;
    status.textContent = copy.textContent = copy.getAttribute('data-done') || '';
    setTimeout(function () {
      copy.textContent = before;
      status.textContent = '';
    }, SHOWN);
  }
}
