// @ts-check
/**
 * Compares what somebody was sent with the list of what is genuine. Nothing here says that something is safe: a sender can be forged, and an account
 * can be taken over.
 */
import {distance} from './distance.js';
import {skeleton} from './lookalikes.js';
import {isWithin, PHONE, Platform, platformOf} from './platforms.js';
import {Written, written} from './written.js';

/** @typedef {{kind: string, name: string, value: string, verified: string}} */
export let Genuine;

/** @typedef {{entry: !Genuine, form: !Written}} */
let Known;

/**
 * The kind is listed, imitation, negative, unlisted or nothing. Why an imitation is one: hidden, wide, code, at, looks, inside, ending, more or
 * similar. The platform is where nothing genuine is, empty for telephones; absent is what the negative list says of it.
 *
 * @typedef {{kind: string, why: string, entry: ?Genuine, shown: string, platform: string, absent: string}}
 */
export let Verdict;

const REASONS = ['hidden', 'wide', 'code', 'at', 'looks', 'inside', 'ending', 'similar', 'more'];

/** Ends of host names under which others are given out, and names that are reserved for examples. */
const SHARED = /^(co|com|net|org|gov|ac|edu|example)$/;

/** From which length on two letters may differ, or one: shorter names are alike by chance. */
const LONG = 8;
const SHORT = 5;

/** Three of its characters are a name. */
const HAN = /[\u3400-\u9fff]/;

/**
 * @param {string} text
 * @param {!Array<!Genuine>} list
 * @param {!Array<string>} absent
 * @return {!Verdict}
 */
export function check(text, list, absent) {
  const asked = written(text);
  if (!asked.text) {
    return verdict('nothing', '', null, '');
  }
  const known = list
    .map(function (entry) {
      return {entry: entry, form: written(entry.value)};
    })
    .filter(function (one) {
      return one.form.text;
    });
  const exact = asked.odd
    ? null
    : known.filter(function (one) {
        return isSame(asked, one.form, one.entry.kind);
      })[0];
  if (exact) {
    return verdict('listed', '', exact.entry, asked.shown);
  }
  const negative = absence(asked, known, absent);
  if (negative) {
    return negative;
  }
  let best = REASONS.length;
  /** @type {?Genuine} */
  let imitated = null;
  known.forEach(function (one) {
    const at = REASONS.indexOf(likeness(asked, one.form, known));
    if (at >= 0 && at < best) {
      best = at;
      imitated = one.entry;
    }
  });
  return imitated ? verdict('imitation', REASONS[best], imitated, asked.shown) : verdict('unlisted', '', null, asked.shown);
}

/**
 * What can be compared: the list, and the addresses that lead to the channels on it.
 *
 * @param {!Object} data
 * @return {!Array<!Genuine>}
 */
export function genuine(data) {
  const addresses = data['channels']
    .map(function (channel) {
      // What depends on the message is no part of the address.
      const value = channel['address'].split(/[?#{\[]/)[0];
      return {kind: channel['kind'], name: channel['name'], value: value, verified: channel['verified']};
    })
    .filter(function (one) {
      return written(one.value).path;
    });
  return data['official']
    .map(function (one) {
      return {kind: one['kind'], name: one['name'], value: one['value'], verified: one['verified'] || ''};
    })
    .concat(addresses);
}

/**
 * @param {string} kind
 * @param {string} why
 * @param {?Genuine} entry
 * @param {string} shown
 * @return {!Verdict}
 */
function verdict(kind, why, entry, shown) {
  return {kind: kind, why: why, entry: entry, shown: shown, platform: '', absent: ''};
}

/**
 * @param {!Written} asked
 * @param {!Written} form
 * @param {string} kind of the genuine one
 * @return {boolean}
 */
function isSame(asked, form, kind) {
  if (asked.kind === 'host' && form.kind === 'host') {
    // A website is all its pages; an account on somebody's site is its own path alone.
    return asked.host === form.host && (!form.path || asked.path === form.path || asked.path.indexOf(form.path + '/') === 0);
  }
  const platform = asked.kind === 'host' && form.kind === 'name' ? platformOf(asked.host) : null;
  if (platform) {
    return platform.kinds.test(kind) && asked.path === '/' + form.text;
  }
  return asked.kind === form.kind && asked.text === form.text;
}

/**
 * @param {!Written} asked
 * @param {!Array<!Known>} known
 * @param {!Array<string>} absent
 * @return {?Verdict} where nothing genuine can be at all
 */
function absence(asked, known, absent) {
  const platform = asked.kind === 'phone' ? PHONE : asked.kind === 'host' ? platformOf(asked.host) : null;
  if (!platform) {
    return null;
  }
  const isThere = known.some(function (one) {
    return platform.kinds.test(one.entry.kind) || (platform === PHONE ? one.form.kind === 'phone' : isOn(one.form, platform));
  });
  if (isThere) {
    return null;
  }
  const said = verdict('negative', '', null, asked.shown);
  said.platform = platform.name;
  said.absent =
    absent.filter(function (text) {
      return platform.said.test(text);
    })[0] || '';
  return said;
}

/**
 * @param {!Written} form
 * @param {!Platform} platform
 * @return {boolean}
 */
function isOn(form, platform) {
  return (
    form.kind === 'host' &&
    platform.hosts.some(function (host) {
      return isWithin(form.host, host);
    })
  );
}

/**
 * @param {!Written} asked
 * @param {!Written} form
 * @param {!Array<!Known>} known
 * @return {string} why somebody may take the one for the other, empty if nobody would
 */
function likeness(asked, form, known) {
  if (asked.kind !== 'host' && asked.kind !== 'mail') {
    const handle = form.kind === 'host' ? (form.path ? lastOf(form.path) : brandOf(form)) : form.text;
    return form.kind === 'mail' || (form.kind === 'phone') !== (asked.kind === 'phone') ? '' : alike(asked, asked.text, handle);
  }
  if (asked.kind === 'mail' && form.kind === 'mail') {
    return alike(asked, asked.text, form.text);
  }
  if (form.kind === 'name') {
    return asked.path ? alike(asked, lastOf(asked.path), form.text) : '';
  }
  if (form.kind !== 'host') {
    return '';
  }
  if (form.path) {
    return asked.host === form.host ? alike(asked, lastOf(asked.path), lastOf(form.path)) : alikeHosts(asked, form);
  }
  // Names under a listed one are given out by its owner.
  const isOurs = known.some(function (one) {
    return one.form.kind === 'host' && !one.form.path && isWithin(asked.host, one.form.host);
  });
  if (isOurs) {
    return asked.odd === 'at' ? '' : asked.odd;
  }
  return alikeHosts(asked, form) || (asked.lure && holds(asked.lure, brandOf(form)) ? 'at' : '') || (holds(asked.text, brandOf(form)) ? 'more' : '');
}

/**
 * @param {!Written} asked
 * @param {!Written} form
 * @return {string}
 */
function alikeHosts(asked, form) {
  const host = asked.host;
  if (host === form.host) {
    return asked.odd === 'at' ? '' : asked.odd;
  }
  if (skeleton(host) !== skeleton(form.host)) {
    if (('.' + host).indexOf('.' + form.host + '.') >= 0) {
      return 'inside';
    }
    if (nameOf(host) === nameOf(form.host)) {
      return 'ending';
    }
  }
  return alike(asked, host, form.host);
}

/**
 * @param {!Written} asked
 * @param {string} text of it
 * @param {string} genuine
 * @return {string}
 */
function alike(asked, text, genuine) {
  if (text === genuine) {
    return asked.odd === 'at' ? '' : asked.odd;
  }
  const seen = skeleton(text);
  const meant = skeleton(genuine);
  if (seen === meant) {
    return asked.odd === 'code' ? 'code' : 'looks';
  }
  const long = HAN.test(genuine) ? genuine.length + 2 : genuine.length;
  const most = long >= LONG ? 2 : long >= SHORT ? 1 : 0;
  if (long >= SHORT && seen.indexOf(meant) >= 0) {
    return 'more';
  }
  return distance(seen, meant, most) <= most ? (asked.odd === 'code' ? 'code' : 'similar') : '';
}

/**
 * @param {string} text
 * @param {string} brand
 * @return {boolean}
 */
function holds(text, brand) {
  return brand.length >= SHORT && skeleton(text).indexOf(skeleton(brand)) >= 0;
}

/**
 * @param {string} path
 * @return {string}
 */
function lastOf(path) {
  return path.slice(path.lastIndexOf('/') + 1).replace(/^@/, '');
}

/**
 * @param {string} host
 * @return {string} without its ending
 */
function nameOf(host) {
  return host.slice(0, host.lastIndexOf('.'));
}

/**
 * @param {!Written} form
 * @return {string} the part of a host name that its owner chose
 */
function brandOf(form) {
  const labels = form.host.split('.').slice(0, -1);
  while (labels.length > 1 && SHARED.test(labels[labels.length - 1])) {
    labels.pop();
  }
  return labels[labels.length - 1] || '';
}
