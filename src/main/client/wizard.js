// @ts-check
import {now} from './clock.js';
import {Handover, context} from './handover.js';
import {evidence} from './evidence.js';
import {all, button, make, put} from './page.js';
import {send} from './sending.js';
import {Category, Desk, categoryOf, nextQuestion, urgency} from './triage.js';

/**
 * What the reader has told so far.
 *
 * @typedef {{category: ?Category, answers: !Object<string, string>, asked: !Array<string>, fields: !Object<string, string>, warned: boolean, handover: !Handover}}
 */
export let Told;

/**
 * Leads from what a matter is about to a message that is ready to be sent, one thing at a time. From every step the channels are one tap away.
 *
 * @param {!HTMLElement} main
 * @param {!HTMLFormElement} form the search form, which names the scripts
 * @param {!Desk} desk
 * @return {function(boolean, !Array<string>)} hands over from the assistant: whether money is leaving, and what was tried
 */
export function wizard(main, form, desk) {
  const place = /** @type {!HTMLElement} */ (main.querySelector('#triage'));
  const words = desk.words;
  /** @type {!Told} */
  const told = {category: null, answers: {}, asked: [], fields: {}, warned: false, handover: context(main, form, desk)};

  /**
   * @param {string} title
   * @param {boolean=} quietly without taking the focus
   * @return {!HTMLFormElement}
   */
  const step = function (title, quietly) {
    place.textContent = '';
    const box = /** @type {!HTMLFormElement} */ (put(place, make('form', 'step', '')));
    box.noValidate = true;
    const heading = put(box, make('h3', '', title));
    heading.tabIndex = -1;
    heading.id = 'triage-title';
    box.setAttribute('aria-labelledby', heading.id);
    if (!quietly) {
      heading.focus();
    }
    box.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    return box;
  };

  /**
   * @param {!HTMLFormElement} box
   * @param {?function()} back
   * @param {string} next
   * @param {function()} then
   */
  const ways = function (box, back, next, then) {
    const row = put(box, make('p', 'step-ways', ''));
    const go = put(row, make('button', 'button', next));
    go.setAttribute('type', 'submit');
    box.addEventListener('submit', then);
    if (back) {
      put(row, button('plain', words['desk_back'])).addEventListener('click', back);
    }
    put(row, button('plain', words['desk_straight'])).addEventListener('click', function () {
      if (!isUrgent(channels)) {
        channels();
      }
    });
  };

  /**
   * @param {!HTMLFormElement} box
   * @param {string} label
   * @param {!Array<{id: string, label: string, hint: string}>} list
   * @param {string} chosen
   * @return {function(): string} id of what is chosen
   */
  const choice = function (box, label, list, chosen) {
    const group = put(box, make('fieldset', 'choices', ''));
    put(group, make('legend', 'visually-hidden', label));
    list.forEach(function (one) {
      const line = put(group, make('label', 'choice', ''));
      const input = /** @type {!HTMLInputElement} */ (put(line, make('input', '', '')));
      input.type = 'radio';
      input.name = 'choice';
      input.value = one.id;
      input.checked = one.id === chosen;
      put(line, make('span', '', one.label));
      if (one.hint) {
        put(line, make('small', '', one.hint));
      }
    });
    const mistake = put(box, make('p', 'mistake', ''));
    mistake.setAttribute('role', 'alert');
    return function () {
      const input = /** @type {?HTMLInputElement} */ (group.querySelector('input:checked'));
      mistake.textContent = input ? '' : words['desk_choose'];
      return input ? input.value : '';
    };
  };

  /** @param {boolean=} quietly */
  const categories = function (quietly) {
    const box = step(words['desk_what_about'], quietly);
    const chosen = choice(
      box,
      words['desk_what_about'],
      desk.categories.map(function (one) {
        return {id: one.code, label: one.name, hint: one.hint};
      }),
      told.category ? told.category.code : told.handover.category
    );
    ways(box, null, words['desk_next'], function () {
      const code = chosen();
      if (code) {
        choose(code);
      }
    });
  };

  /** @param {string} code */
  const choose = function (code) {
    const category = named(desk, code);
    if (!category) {
      categories();
      return;
    }
    if (category !== told.category) {
      told.category = category;
      told.answers = {};
      told.asked = [];
    }
    proceed();
  };

  /** The next question, or what to write. */
  const proceed = function () {
    const category = told.category;
    if (!category || isUrgent(proceed)) {
      return;
    }
    const question = nextQuestion(category, told.answers);
    if (!question) {
      write();
      return;
    }
    const box = step(question.ask);
    known(box, desk, category, main.getAttribute('data-root') || '');
    const chosen = choice(
      box,
      question.ask,
      question.options.map(function (one) {
        return {id: one.id, label: one.label, hint: ''};
      }),
      ''
    );
    ways(box, back, words['desk_next'], function () {
      const id = chosen();
      if (id) {
        told.answers[question.id] = id;
        told.asked.push(question.id);
        proceed();
      }
    });
  };

  const back = function () {
    const last = told.asked.pop();
    if (last) {
      delete told.answers[last];
      proceed();
    } else {
      categories();
    }
  };

  const write = function () {
    const category = /** @type {!Category} */ (told.category);
    const box = step(words['desk_evidence']);
    const isReady = evidence(box, form, desk, category, told);
    ways(box, back, words['desk_preview'], function () {
      if (isReady() && !isUrgent(channels)) {
        channels();
      }
    });
  };

  const channels = function () {
    send(step(words['desk_message']), form, desk, told, told.category ? write : categories);
  };

  /**
   * Money that is leaving cannot wait for a message: the steps come first, once.
   *
   * @param {function()} then
   * @return {boolean}
   */
  const isUrgent = function (then) {
    if (told.warned || urgency(desk, told.category, told.answers, text(told), told.handover.priority).priority !== 'P1') {
      return false;
    }
    warn(then);
    return true;
  };

  /** @param {function()} then */
  const warn = function (then) {
    told.warned = true;
    const card = all('#urgent')[0];
    const heading = card && card.querySelector('h2');
    const box = step(words['desk_p1_first'], true);
    put(box, make('p', '', words['desk_p1_first_text']));
    const row = put(box, make('p', 'step-ways', ''));
    put(row, button('button', words['desk_p1_done'])).addEventListener('click', then);
    if (heading) {
      card.classList.add('raised');
      /** @type {!HTMLElement} */ (heading).tabIndex = -1;
      /** @type {!HTMLElement} */ (heading).focus();
    }
  };

  place.hidden = false;
  if (told.handover.category && named(desk, told.handover.category)) {
    told.category = named(desk, told.handover.category);
  }
  categories(true);
  return function (urgent, tried) {
    told.handover.tried = tried;
    told.category = named(desk, categoryOf(desk, tried.join('\n'))) || told.category;
    told.answers = {};
    told.asked = [];
    if (urgent) {
      told.handover.priority = 'P1';
      warn(channels);
    } else {
      categories();
    }
  };
}

/**
 * A notice that explains the matter comes before any question about it.
 *
 * @param {!HTMLElement} box
 * @param {!Desk} desk
 * @param {!Category} category
 * @param {string} root
 */
function known(box, desk, category, root) {
  const moment = now();
  desk.alerts.forEach(function (alert) {
    const isOver = Date.parse(alert.until) <= moment || Date.parse(alert.from) > moment;
    if (alert.category === category.code && !isOver) {
      const link = /** @type {!HTMLAnchorElement} */ (put(put(box, make('p', 'known-issue', '')), make('a', '', alert.title)));
      link.href = root + alert.url;
    }
  });
}

/**
 * @param {!Told} told
 * @return {string} all that the reader wrote
 */
export function text(told) {
  return Object.keys(told.fields)
    .map(function (key) {
      return told.fields[key];
    })
    .join('\n');
}

/**
 * @param {!Desk} desk
 * @param {string} code
 * @return {?Category}
 */
function named(desk, code) {
  return (
    desk.categories.filter(function (one) {
      return one.code === code;
    })[0] || null
  );
}
