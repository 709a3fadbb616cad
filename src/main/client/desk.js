// @ts-check
/** What the pages that lead to a human do beyond their text. Without it they read, and their links work, as well. */
import {assistant} from './assistant.js';
import {now} from './clock.js';
import {quiet} from './hours.js';
import {all, make} from './page.js';
import {status} from './status.js';
import {Desk} from './triage.js';
import {quietText} from './when.js';
import {wizard} from './wizard.js';

const main = /** @type {?HTMLElement} */ (document.querySelector('main[data-desk]'));
const form = /** @type {?HTMLFormElement} */ (document.querySelector('form[role=search]'));

if (main && form && window.fetch && window.Promise) {
  const place = main;
  const search = form;
  fetch(main.getAttribute('data-desk') || '')
    .then(function (response) {
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      return response.json();
    })
    .then(function (desk) {
      all('.status[data-teams]', place).forEach(function (line) {
        tell(line, desk);
      });
      if (place.getAttribute('data-kind') === 'contact') {
        const hand = wizard(place, search, desk);
        assistant(place, search, desk, hand);
      }
    })
    .then(null, function () {
      // The page stays as it was written.
    });
}

/**
 * @param {!HTMLElement} line
 * @param {!Desk} desk
 */
function tell(line, desk) {
  const ids = (line.getAttribute('data-teams') || '').split(',');
  line.setAttribute('role', 'status');
  status(line, desk, ids, now);
  if (line.hasAttribute('data-quiet')) {
    const teams = desk.teams.filter(function (team) {
      return ids.indexOf(team.id) >= 0;
    });
    const text = quietText(quiet(teams, now(), desk.since), desk.words, now());
    if (text) {
      line.insertAdjacentElement('afterend', make('p', 'quiet', text));
    }
  }
}
