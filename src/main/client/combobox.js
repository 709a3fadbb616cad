// @ts-check
import {asking} from './asking.js';
import {Box, queryOf, say, sayCount} from './box.js';
import {Answer, Hit} from './engine.js';
import {marked} from './highlight.js';
import {Notes} from './notes.js';
import {make, put, word} from './page.js';

const ID = 'search-options';
/** So many suggestions are made. */
export const MOST = 5;
const LEAST_HEIGHT = 160;
const MARGIN = 12;

/**
 * Suggestions under the form (ARIA Authoring Practices, "Combobox with list autocomplete and manual selection").
 *
 * @param {!Box} box
 * @param {!Notes} notes
 * @param {function()} ready called when there is something to follow
 * @param {function(string)} commit
 * @param {function(string, !Hit, number)} follow
 */
export function combobox(box, notes, ready, commit, follow) {
  const input = box.input;
  const list = make('ul', 'search-options', '');
  /** @type {!Array<!HTMLElement>} */
  let options = [];
  /** @type {!Array<?Hit>} */
  let hits = [];
  let total = 0;
  let active = -1;
  let shown = '';

  const isOpen = function () {
    return !list.hidden;
  };

  /** @param {number} index */
  const activate = function (index) {
    active = index;
    options.forEach(function (option, at) {
      option.setAttribute('aria-selected', String(at === index));
    });
    const option = options[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      list.scrollTop = Math.min(option.offsetTop, Math.max(list.scrollTop, option.offsetTop + option.offsetHeight - list.clientHeight));
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  /** @param {boolean} open */
  const set = function (open) {
    list.hidden = !open || !options.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
    if (!list.hidden) {
      // What a keyboard on the screen leaves.
      const view = window.visualViewport || {height: window.innerHeight, offsetTop: 0};
      const room = view.offsetTop + view.height - input.getBoundingClientRect().bottom - MARGIN;
      list.style.maxHeight = Math.max(LEAST_HEIGHT, room) + 'px';
      list.scrollTop = 0;
    }
  };

  const clear = function () {
    hits = options = [];
    shown = '';
    set(false);
    notes.tell('', false);
  };

  /**
   * @param {!Answer} answer
   * @param {boolean} composing
   */
  const show = function (answer, composing) {
    const some = answer.hits.concat(answer.others).slice(0, MOST);
    // The same answer once more, with its matches marked: whoever closed the list has seen enough.
    const again = answer.query === shown;
    const before = again ? active : -1;
    if (document.activeElement !== input || (composing && !some.length) || (again && !isOpen())) {
      return;
    }
    total = answer.total;
    hits = some;
    options = some.map(function (hit) {
      return optionOf(box, hit);
    });
    if (total > 1) {
      hits = hits.concat(null);
      options.push(make('li', 'search-all', say(box, 'found_all', String(total))));
    }
    list.textContent = '';
    options.forEach(function (option, index) {
      option.id = ID + '-' + index;
      option.setAttribute('role', 'option');
      list.appendChild(option);
    });
    set(true);
    activate(before);
    shown = answer.query;
    if (again) {
      return;
    }
    if (some.length) {
      ready();
      notes.tell(sayCount(box, total), false);
    } else {
      notes.tell(say(box, 'found_none', answer.query), true);
    }
  };

  const typing = asking(
    box,
    function (query, full) {
      return box.search(query, {limit: MOST, types: [], sections: [], snippets: full});
    },
    show,
    clear,
    function () {
      clear();
      notes.tell(word(box.form, 'failed'), true);
    }
  );

  /** @param {number} index */
  const choose = function (index) {
    const hit = hits[index];
    typing.stop();
    set(false);
    if (hit) {
      follow(queryOf(box), hit, total);
    } else {
      commit(queryOf(box));
    }
  };

  list.id = ID;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', say(box, 'found_options'));
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', ID);
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-haspopup', 'listbox');
  box.form.appendChild(list);
  set(false);

  input.addEventListener('keydown', function (pressed) {
    const event = /** @type {!KeyboardEvent} */ (pressed);
    if (typing.composes(event)) {
      if (event.key === 'Enter') {
        // It belongs to the input method, and some browsers would submit the form.
        event.preventDefault();
      }
      return;
    }
    const count = options.length;
    let used = true;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        const down = event.key === 'ArrowDown';
        if (event.altKey || !isOpen()) {
          set(down);
        } else {
          // The input counts as one more place of the ring.
          activate(((active + 1 + (down ? 1 : count)) % (count + 1)) - 1);
        }
        break;
      case 'Enter':
        used = isOpen() && active >= 0;
        if (used) {
          choose(active);
        }
        break;
      case 'Escape':
        used = isOpen() || !!input.value;
        if (isOpen()) {
          set(false);
        } else {
          input.value = '';
          typing.stop();
          clear();
          notes.warn(false);
        }
        break;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        activate(-1);
        used = false;
        break;
      default:
        used = false;
    }
    if (used) {
      event.preventDefault();
    }
  });
  list.addEventListener('mousedown', function (event) {
    // The input keeps the focus.
    event.preventDefault();
  });
  list.addEventListener('click', function (event) {
    options.forEach(function (option, index) {
      if (option.contains(/** @type {!Node} */ (event.target))) {
        choose(index);
      }
    });
  });
  input.addEventListener('blur', function () {
    set(false);
    notes.tell('', false);
  });
  box.form.addEventListener('submit', clear);
}

/**
 * @param {!Box} box
 * @param {!Hit} hit
 * @return {!HTMLElement}
 */
function optionOf(box, hit) {
  const option = make('li', '', '');
  put(option, make('div', 'option-title', '')).appendChild(marked(hit.titleParts));
  put(option, make('div', 'option-crumb', hit.crumb));
  if (hit.lang !== box.lang) {
    option.lang = hit.lang;
  }
  return option;
}
