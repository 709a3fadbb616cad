// @ts-check
import {button, isPlain, make, onClick, word} from './page.js';

/** Opens a picture over the page. Without dialogs its link leads to the picture. */
export function pictures() {
  if (typeof HTMLDialogElement !== 'function') {
    return;
  }
  onClick('a.zoom', function (link, event) {
    if (isPlain(event)) {
      event.preventDefault();
      open(/** @type {!HTMLAnchorElement} */ (link));
    }
  });
}

/**
 * @param {!HTMLAnchorElement} link
 */
function open(link) {
  const small = link.querySelector('img');
  const alt = (small && small.getAttribute('alt')) || '';
  const dialog = /** @type {!HTMLDialogElement} */ (make('dialog', 'lightbox', ''));
  const close = button('', word(link, 'close'));
  const image = /** @type {!HTMLImageElement} */ (document.createElement('img'));
  image.alt = alt;
  image.src = link.href;
  dialog.setAttribute('aria-label', alt);
  dialog.appendChild(close);
  dialog.appendChild(image);
  dialog.addEventListener('click', function (event) {
    if (event.target === dialog || event.target === close) {
      dialog.close();
    }
  });
  dialog.addEventListener('close', function () {
    dialog.remove();
    link.focus();
  });
  document.body.appendChild(dialog);
  dialog.showModal();
}
