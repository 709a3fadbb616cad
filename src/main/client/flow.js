// @ts-check
/** A page of questions, one at a time. Without this it is one long page whose answers are links. */
import {all, put, make, word} from './page.js';
import {targetOf} from './targets.js';
import {answersOf, line, taken, told} from './trail.js';

/** @typedef {{q: string, c: number}} */
let Answer;

const root = document.documentElement;
const flow = /** @type {?HTMLElement} */ (document.querySelector('.flow'));

if (flow && 'classList' in root && 'replaceState' in history) {
  begin(flow);
}

/**
 * @param {!HTMLElement} box
 */
function begin(box) {
  const nodes = all('.node', box);
  const bar = make('div', 'flow-bar', '');
  const back = /** @type {!HTMLAnchorElement} */ (put(bar, make('a', 'flow-back', word(box, 'back'))));
  const step = put(bar, make('p', 'flow-step', ''));
  const given = make('div', 'flow-given', '');
  const title = put(given, make('h2', 'flow-given-title', word(box, 'answers')));
  const list = put(given, make('ol', 'flow-answers', ''));
  /** Answers so far, and those with which a link that was followed leads on. */
  let trail = /** @type {!Array<!Answer>} */ ([]);
  let next = /** @type {?Array<!Answer>} */ (null);

  back.href = '#' + nodes[0].id;
  step.setAttribute('role', 'status');
  title.id = 'flow-answers';
  list.setAttribute('aria-labelledby', title.id);
  box.insertBefore(bar, box.firstChild);
  box.appendChild(given);
  box.classList.add('stepwise');
  box.addEventListener('click', function (event) {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link) {
      next = link.hasAttribute('data-keep') ? trail.slice(0, Number(link.getAttribute('data-keep'))) : taken(trail, link);
    }
  });
  window.addEventListener('hashchange', function () {
    const node = wanted();
    if (!node) {
      return;
    }
    if (next) {
      history.replaceState({'flow': next}, '');
      next = null;
    }
    show(node);
    arrive(node);
  });
  show(wanted() || around(targetOf('#' + word(box, 'start'))) || nodes[0]);

  /**
   * The node to which the address points, or in which; none if it points at something else on the page.
   *
   * @return {?HTMLElement}
   */
  function wanted() {
    return around(targetOf(location.hash || '#' + word(box, 'start')));
  }

  /**
   * @param {!HTMLElement} node
   */
  function show(node) {
    trail = answersOf(history.state);
    nodes.forEach(function (other) {
      other.classList.toggle('current', other === node);
    });
    const last = trail[trail.length - 1];
    back.hidden = !last;
    if (last) {
      keep(back, last.q, trail.length - 1);
    }
    // Who comes by a link into the middle has answered none, and is at no first question either.
    const counts = (last || node.id === word(box, 'start')) && !node.classList.contains('outcome');
    step.textContent = counts ? word(box, 'step').replace('{0}', String(trail.length + 1)) : '';
    bar.hidden = !last && !counts;
    list.textContent = '';
    given.hidden = !last;
    trail.forEach(row);
    all('a[data-human]', node).forEach(function (link) {
      const human = /** @type {!HTMLAnchorElement} */ (link);
      human.hash = told(human.hash, trail);
    });
  }

  /**
   * @param {!Answer} answer
   * @param {number} index
   */
  function row(answer, index) {
    const item = put(list, make('li', '', line(answer) + ' '));
    const change = put(item, make('a', 'flow-change', word(box, 'change')));
    keep(change, answer.q, index);
    put(change, make('span', 'visually-hidden', ' ' + line(answer)));
  }
}

/**
 * @param {?Element} element
 * @return {?HTMLElement} the node that it is or lies in
 */
function around(element) {
  return /** @type {?HTMLElement} */ (element && element.closest('.node'));
}

/**
 * @param {!Element} link
 * @param {string} id
 * @param {number} answers how many stay given
 */
function keep(link, id, answers) {
  link.setAttribute('href', '#' + id);
  link.setAttribute('data-keep', String(answers));
}

/**
 * Where the reader looks and listens next.
 *
 * @param {!HTMLElement} node
 */
function arrive(node) {
  const title = /** @type {?HTMLElement} */ (node.querySelector('h2'));
  if (title) {
    title.setAttribute('tabindex', '-1');
    title.focus();
  }
  const box = /** @type {!Element} */ (node.parentElement);
  if (box.getBoundingClientRect().top < 0) {
    box.scrollIntoView();
  }
}
