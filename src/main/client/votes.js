// @ts-check
import {Vote} from './ballot.js';
import {recall, remember} from './memory.js';

const KEY = 'votes';
const MOST = 200;

/**
 * One vote for what a page says now: a code names the page, the place, the language and the version.
 *
 * @param {!Object} settings endpoint and remember, see the desk's data
 * @return {{isOpen: function(string): boolean, vote: function(!Vote)}}
 */
export function votes(settings) {
  const given = settings['remember'] ? recall(KEY).split(' ') : [];
  return {
    isOpen: function (code) {
      return given.indexOf(code) < 0;
    },
    /** @param {!Vote} vote */
    vote: function (vote) {
      given.push(vote.code);
      if (settings['remember']) {
        remember(KEY, given.slice(-MOST).join(' ').trim());
      }
      if (settings['endpoint']) {
        send(settings['endpoint'], vote);
      }
      // For scripts of the site itself. What the reader wrote is for those who answer.
      document.dispatchEvent(
        new CustomEvent('guidepost:feedback', {
          detail: {'vote': vote.vote, 'reason': vote.reason, 'code': vote.code},
        })
      );
    },
  };
}

/**
 * @param {string} path
 * @param {!Vote} vote
 */
function send(path, vote) {
  const parts = vote.code.split('_');
  const text = JSON.stringify({
    'code': vote.code,
    'version': parts[3],
    'lang': parts[2],
    'vote': vote.vote,
    'reason': vote.reason,
    'comment': vote.comment,
  });
  const body = new Blob([text], {type: 'application/json'});
  if (!navigator.sendBeacon || !navigator.sendBeacon(path, body)) {
    fetch(path, {method: 'POST', body: body, keepalive: true, credentials: 'omit'}).then(null, function () {
      // A vote is not worth a message about it.
    });
  }
}
