// @ts-check
import {recall, remember} from './memory.js';
import {all, button, make} from './page.js';
import {shared} from './parts.js';

/** Panels that stand below each other become tabs (ARIA Authoring Practices, "Tabs" with automatic activation). */
export function tabs() {
  all('.tabs').forEach(build);
  shared()['showTab'] = showTab;
}

/**
 * Brings a panel to the front.
 *
 * @param {!Element} panel
 * @return {boolean} whether it is one and was behind
 */
function showTab(panel) {
  const tab = panel.hasAttribute('hidden') ? document.getElementById(panel.getAttribute('aria-labelledby') || '') : null;
  if (tab && tab.getAttribute('role') === 'tab') {
    select(tab);
    return true;
  }
  return false;
}

/**
 * @param {!HTMLElement} box
 */
function build(box) {
  const panels = all('.tab', box).filter(function (panel) {
    return panel.parentElement === box;
  });
  if (panels.length < 2) {
    return;
  }
  const list = make('div', 'tablist', '');
  list.setAttribute('role', 'tablist');
  const remembered = recallChoice(box);
  let chosen = 0;
  panels.forEach(function (panel, index) {
    const title = panel.querySelector('.tab-title');
    const tab = button('', (title && title.textContent) || '');
    tab.id = panel.id + '-tab';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.addEventListener('beforematch', function () {
      select(tab);
    });
    list.appendChild(tab);
    if (tab.textContent === remembered) {
      chosen = index;
    }
  });
  list.addEventListener('click', function (event) {
    const tab = /** @type {!Element} */ (event.target);
    if (tab !== list) {
      choose(tab);
    }
  });
  list.addEventListener('keydown', function (event) {
    onKey(list, /** @type {!KeyboardEvent} */ (event));
  });
  box.insertBefore(list, box.firstChild);
  box.classList.add('has-tabs');
  select(all('[role=tab]', list)[chosen]);
}

/**
 * @param {!HTMLElement} list
 * @param {!KeyboardEvent} event
 */
function onKey(list, event) {
  const those = all('[role=tab]', list);
  const steps = {'ArrowRight': 1, 'ArrowLeft': -1, 'Home': -those.length, 'End': those.length};
  const step = steps[event.key];
  if (step) {
    const at = those.indexOf(/** @type {!HTMLElement} */ (event.target)) + step;
    const last = those.length - 1;
    const next = Math.abs(step) > 1 ? Math.max(0, Math.min(last, at)) : (at + those.length) % those.length;
    choose(those[next]);
    those[next].focus();
    event.preventDefault();
  }
}

/**
 * The reader's choice holds for all tabs of the same kind, here and on other pages.
 *
 * @param {!Element} tab
 */
function choose(tab) {
  select(tab);
  const box = tab.closest('.tabs');
  const kind = box && box.getAttribute('data-sync');
  if (kind) {
    remember('tab-' + kind, tab.textContent || '');
    all('.tabs[data-sync="' + kind + '"] > .tablist > button').forEach(function (other) {
      if (other.textContent === tab.textContent) {
        select(other);
      }
    });
  }
}

/**
 * @param {!Element} box
 * @return {string}
 */
function recallChoice(box) {
  const kind = box.getAttribute('data-sync');
  return kind ? recall('tab-' + kind) : '';
}

/**
 * @param {!Element} tab
 */
function select(tab) {
  all('[role=tab]', /** @type {!Element} */ (tab.parentElement)).forEach(function (other) {
    const panel = document.getElementById(other.getAttribute('aria-controls') || '');
    const front = other === tab;
    other.setAttribute('aria-selected', String(front));
    other.setAttribute('tabindex', front ? '0' : '-1');
    if (panel && front) {
      panel.removeAttribute('hidden');
    } else if (panel) {
      // The browser's own search finds what is in it and brings it to the front.
      panel.setAttribute('hidden', 'onbeforematch' in panel ? 'until-found' : '');
    }
  });
}
