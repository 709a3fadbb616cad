// @ts-check
import {now} from './clock.js';
import {isSafe} from './guardian.js';
import {carriesAll, open, other} from './link.js';
import {Message, wholeOf} from './message.js';
import {all, button, make, put} from './page.js';
import {Desk, Way, channelsFor, given, urgency} from './triage.js';
import {expected} from './waiting.js';
import {waitText} from './when.js';
import {Told, text} from './wizard.js';

/** Lines that give way first where a channel has little room: what the desk can find out by itself. */
const ZONE = 6;
const APP = 5;
const TRIED = 4;
const SEARCHED = 3;
const EVIDENCE = 2;
const ANSWER = 1;
const KEPT = 0;

const SUBJECT = 60;

/**
 * Shows the exact message and the channels that take it. Nothing opens before the reader has seen it.
 *
 * @param {!HTMLElement} box
 * @param {!HTMLFormElement} form
 * @param {!Desk} desk
 * @param {!Told} told
 * @param {function()} back
 */
export function send(box, form, desk, told, back) {
  const words = desk.words;
  const message = compose(desk, told);
  const shown = wholeOf(message, '\n');
  isSafe(form, shown).then(function (may) {
    if (!may) {
      const mistake = put(box, make('p', 'mistake', words['desk_unclean']));
      mistake.setAttribute('role', 'alert');
      put(box, button('plain', words['desk_back'])).addEventListener('click', back);
      return;
    }
    put(box, make('p', '', words['desk_message_text']));
    const block = put(box, make('div', 'code message', ''));
    put(block, make('pre', '', shown));
    const copy = put(block, button('copy', words['desk_copy']));
    copy.setAttribute('data-done', words['desk_copied']);
    const status = put(block, make('span', 'visually-hidden', ''));
    status.setAttribute('role', 'status');
    const row = put(box, make('p', 'step-ways', ''));
    put(row, button('plain', words['desk_back'])).addEventListener('click', back);
    put(row, button('plain', words['desk_print'])).addEventListener('click', function () {
      window.print();
    });
    const list = put(box, make('ul', 'ways', ''));
    let warned = false;
    channelsFor(desk, message.category, message.priority).forEach(function (channel) {
      if (channel.community && !warned) {
        warned = true;
        put(put(list, make('li', 'community-warning', '')), make('p', '', words['desk_community_warning']));
      }
      way(put(list, make('li', 'way', '')), channel, message, desk);
    });
  });
}

/**
 * @param {!HTMLElement} item
 * @param {!Way} channel
 * @param {!Message} message
 * @param {!Desk} desk
 */
function way(item, channel, message, desk) {
  const words = desk.words;
  const copies = channel.mode === 'copy' || channel.mode === 'code';
  const url = open(channel, message);
  item.setAttribute('data-channel', channel.id);
  put(item, make('h4', '', channel.name));
  put(item, make('p', 'shown', channel.shown));
  put(item, make('p', 'wait', waiting(channel, message.priority, desk)));
  [channel.note, channel.privacy].forEach(function (note) {
    if (note) {
      put(item, make('p', 'privacy', note));
    }
  });
  if (copies) {
    put(item, make('p', 'hint', channel.mode === 'code' ? words['desk_mode_code'] : words['desk_mode_copy']));
  }
  if (!url) {
    return;
  }
  if (channel.mode === 'prefill' && !carriesAll(channel, message)) {
    put(item, make('p', 'hint', words['desk_shortened']));
  }
  const link = /** @type {!HTMLAnchorElement} */ (make('a', 'button', words['desk_open'].replace('{0}', channel.name)));
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.addEventListener('click', function () {
    // Before another window takes the focus, for without it nothing can be copied.
    if (copies && navigator.clipboard) {
      navigator.clipboard.writeText(wholeOf(message, '\n')).then(null, function () {});
    }
    after();
  });
  if (channel.publicly) {
    confirmed(item, words['desk_public'], link);
  } else {
    put(put(item, make('p', '', '')), link);
  }
  Object.keys(channel.others).forEach(function (name) {
    const address = other(channel, name, message);
    if (address && words['desk_other_' + name]) {
      const more = /** @type {!HTMLAnchorElement} */ (put(put(item, make('p', '', '')), make('a', '', words['desk_other_' + name])));
      more.href = address;
      more.rel = 'noopener noreferrer';
    }
  });
}

/**
 * @param {!HTMLElement} item
 * @param {string} text
 * @param {!HTMLElement} link shown while the box is ticked
 */
function confirmed(item, text, link) {
  const label = put(item, make('label', 'choice', ''));
  const tick = /** @type {!HTMLInputElement} */ (put(label, make('input', '', '')));
  const place = put(item, make('p', '', ''));
  tick.type = 'checkbox';
  put(label, make('span', '', text));
  tick.addEventListener('change', function () {
    place.textContent = '';
    if (tick.checked) {
      put(place, link);
    }
  });
}

/** What happens next is told when there is something to wait for. */
function after() {
  all('#after').forEach(function (section) {
    section.classList.add('raised');
    const heading = /** @type {?HTMLElement} */ (section.querySelector('h2'));
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
  });
}

/**
 * @param {!Way} channel
 * @param {string} priority
 * @param {!Desk} desk
 * @return {string}
 */
function waiting(channel, priority, desk) {
  const teams = desk.teams.filter(function (team) {
    return channel.teams.indexOf(team.id) >= 0;
  });
  return waitText(expected(channel, teams, priority, now(), desk.since), desk.words, now());
}

/**
 * @param {!Desk} desk
 * @param {!Told} told
 * @return {!Message}
 */
function compose(desk, told) {
  const words = desk.words;
  const category = told.category;
  const from = told.handover;
  const rank = urgency(desk, category, told.answers, text(told), category ? from.priority : from.priority < 'P3' ? from.priority : 'P3');
  /** @type {!Array<{label: string, text: string, rank: number}>} */
  const lines = [{label: words['desk_line_what'], text: told.fields['what'] || '', rank: KEPT}];
  if (category) {
    lines.push({label: words['desk_line_category'], text: category.name, rank: KEPT});
    given(category, told.answers).forEach(function (one) {
      lines.push({label: one.question.ask, text: one.option.label, rank: ANSWER});
    });
    category.evidence.concat(desk.evidence).forEach(function (field) {
      lines.push({label: field.label, text: (field.id !== 'what' && told.fields[field.id]) || '', rank: EVIDENCE});
    });
  }
  lines.push({label: words['desk_line_did'], text: from.did, rank: TRIED});
  lines.push({label: words['desk_line_tried'], text: from.tried.join('; '), rank: TRIED});
  lines.push({label: words['desk_line_searched'], text: from.query, rank: SEARCHED});
  lines.push({label: words['desk_line_app'], text: from.app, rank: APP});
  lines.push({label: words['desk_line_zone'], text: zone(), rank: ZONE});
  const what = (told.fields['what'] || '').split('\n')[0].slice(0, SUBJECT);
  return {
    subject: '[' + rank.priority + ']' + (category ? '[' + category.code + ']' : '') + ' ' + (what || (category ? category.name : words['desk_subject'])),
    code: from.code,
    lang: desk.lang,
    category: category ? category.code : '',
    priority: rank.priority,
    level: rank.level,
    lines: lines,
  };
}

/**
 * @return {string} the reader's time zone, so that nobody calls at night
 */
function zone() {
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone || '';
  } catch (e) {
    return '';
  }
}
