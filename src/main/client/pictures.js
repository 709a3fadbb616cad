// @ts-check
import {all, button, isPlain, make, onClick, put, word} from './page.js';

const ZOOM = 'a.zoom';

/** Opens a picture over the page, and leads from it to the others. Without dialogs its link leads to the picture. */
export function pictures() {
  if (typeof HTMLDialogElement !== 'function') {
    return;
  }
  onClick(ZOOM, function (link, event) {
    if (isPlain(event)) {
      event.preventDefault();
      open(link);
    }
  });
}

/**
 * @param {!HTMLElement} link
 */
function open(link) {
  const links = /** @type {!Array<!HTMLAnchorElement>} */ (all(ZOOM));
  const page = document.documentElement;
  const dialog = /** @type {!HTMLDialogElement} */ (make('dialog', 'lightbox', ''));
  const bar = put(dialog, make('p', 'lightbox-bar', ''));
  const close = put(bar, button('', word(link, 'close')));
  const figure = put(dialog, make('figure', '', ''));
  const image = /** @type {!HTMLImageElement} */ (put(figure, make('img', '', '')));
  const caption = put(figure, make('figcaption', '', ''));
  let place = make('span', '', '');
  let at = links.indexOf(/** @type {!HTMLAnchorElement} */ (link));
  /** @param {number} step */
  const go = function (step) {
    at = (at + step + links.length) % links.length;
    const small = links[at].querySelector('img');
    const written = /** @type {!Element} */ (links[at].parentElement).querySelector('figcaption');
    image.alt = (small && small.getAttribute('alt')) || '';
    image.src = links[at].href;
    caption.textContent = (written && written.textContent) || '';
    caption.hidden = !written;
    dialog.setAttribute('aria-label', image.alt);
    place.textContent = word(link, 'place').replace('{0}', String(at + 1)).replace('{1}', String(links.length));
  };
  if (links.length > 1) {
    [-1, 1].forEach(function (step) {
      put(bar, button('', word(link, step < 0 ? 'previous' : 'next'))).addEventListener('click', function () {
        go(step);
      });
    });
    place = put(bar, place);
    place.setAttribute('role', 'status');
    dialog.addEventListener('keydown', function (event) {
      const step = {'ArrowLeft': -1, 'ArrowRight': 1}[/** @type {!KeyboardEvent} */ (event).key];
      if (step) {
        event.preventDefault();
        go(step);
      }
    });
  }
  dialog.addEventListener('click', function (event) {
    if (event.target === dialog || event.target === close) {
      dialog.close();
    }
  });
  dialog.addEventListener('close', function () {
    dialog.remove();
    page.classList.remove('covered');
    link.focus();
  });
  go(0);
  document.body.appendChild(dialog);
  page.classList.add('covered');
  dialog.showModal();
}
