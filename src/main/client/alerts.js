// @ts-check
import {recall, remember} from './memory.js';
import {all, onClick} from './page.js';

const CLOSED = 'closed-alerts';
const MOST_REMEMBERED = 20;
const LONGEST_WAIT = 3600000;

/** Shows each alert while it is valid and until the reader closes it. */
export function alerts() {
  const banners = all('[data-alert]');
  if (!banners.length) {
    return;
  }
  all('.alert-close').forEach(function (close) {
    close.hidden = false;
  });
  onClick('.alert-close', function (close) {
    const banner = close.closest('[data-alert]');
    if (banner) {
      const ids = closed();
      ids.push(banner.getAttribute('data-alert') || '');
      remember(CLOSED, ids.slice(-MOST_REMEMBERED).join(' '));
      update(banners);
      const main = document.getElementById('main');
      if (main) {
        main.focus({preventScroll: true});
      }
    }
  });
  update(banners);
}

/**
 * @return {!Array<string>}
 */
function closed() {
  return recall(CLOSED).split(' ').filter(Boolean);
}

/**
 * Returns at the next moment at which something changes.
 *
 * @param {!Array<!HTMLElement>} banners
 */
function update(banners) {
  const now = Date.now();
  const ids = closed();
  let wait = LONGEST_WAIT;
  let visible = 0;
  let timed = false;
  banners.forEach(function (banner) {
    const from = Date.parse(banner.getAttribute('data-from') || '');
    const until = Date.parse(banner.getAttribute('data-until') || '');
    [from, until].forEach(function (moment) {
      if (moment > now) {
        timed = true;
        wait = Math.min(wait, moment - now);
      }
    });
    const dismissed = !!banner.querySelector('.alert-close') && ids.indexOf(banner.getAttribute('data-alert') || '') >= 0;
    banner.hidden = from > now || until <= now || dismissed;
    visible += banner.hidden ? 0 : 1;
  });
  const section = banners[0].parentElement;
  if (section) {
    /** @type {!HTMLElement} */ (section).hidden = !visible;
  }
  if (timed) {
    setTimeout(update, wait + 1, banners);
  }
}
