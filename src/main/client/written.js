// @ts-check
/** An address, account or number as somebody writes it, brought into a form that can be compared. */
import {unicodeHost} from './punycode.js';

/**
 * The kind is host, mail, phone or name. Odd is why it is not what it seems, even if it reads the same: hidden (invisible signs), wide
 * (letters of another form), code (a host that is written as xn--…) or at (a host before an @ that only seems to be the host, the lure). Shown is
 * as much of it as a reader should look at.
 *
 * @typedef {{kind: string, text: string, host: string, path: string, odd: string, lure: string, shown: string}}
 */
export let Written;

const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff]/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//;

/**
 * @param {string} text
 * @return {!Written}
 */
export function written(text) {
  const raw = text.toLowerCase().replace(/[\uff01-\uff0f\uff1a-\uff20]/g, narrow).replace(/\u3002/g, '.').trim();
  const visible = raw.replace(INVISIBLE, '');
  const flat = visible.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const odd = visible !== raw ? 'hidden' : visible.normalize('NFC') !== visible.normalize('NFKC') && /[a-z0-9]/.test(flat) ? 'wide' : '';
  const bare = flat.replace(SCHEME, '').replace(/^(mailto|tel|sms):/, '');
  const lure = SCHEME.test(flat) ? /^([^\/?#]*)@/.exec(bare) : null;
  const found = lure ? address(bare.slice(lure[0].length)) : address(bare);
  if (odd) {
    found.odd = odd;
    found.shown = raw.replace(INVISIBLE, '\u25af');
  } else if (lure) {
    found.odd = 'at';
    found.lure = lure[1];
    found.shown = bare;
  }
  return found;
}

/**
 * @param {string} text without a scheme
 * @return {!Written}
 */
function address(text) {
  if (/^\+?[\d ().-]{5,}$/.test(text)) {
    return form('phone', text.replace(/\D/g, ''), '', '', '');
  }
  if (/^[^\s@\/]+@[^\s@\/]+\.[^\s@\/]+$/.test(text)) {
    const mail = text.replace(/\?.*/, '');
    const at = mail.indexOf('@') + 1;
    const host = unicodeHost(mail.slice(at));
    return form('mail', mail.slice(0, at) + host, host, '', coded(mail));
  }
  const parts = /^([^\s\/@?#]+\.[^\s\/@?#.]{2,})\.?((\/[^?#]*)?)([?#].*)?$/.exec(text);
  if (parts) {
    const host = unicodeHost(parts[1].replace(/^www\./, ''));
    const path = parts[2].replace(/\/+$/, '');
    return form('host', host + path, host, path, coded(parts[1]));
  }
  return form('name', text.replace(/^@/, ''), '', '', '');
}

/**
 * @param {string} kind
 * @param {string} text
 * @param {string} host
 * @param {string} path
 * @param {string} odd
 * @return {!Written}
 */
function form(kind, text, host, path, odd) {
  return {kind: kind, text: text, host: host, path: path, odd: odd, lure: '', shown: text};
}

/**
 * @param {string} host
 * @return {string}
 */
function coded(host) {
  return /(^|[.@])xn--/.test(host) ? 'code' : '';
}

/**
 * @param {string} sign punctuation in the width of a Chinese character, as input methods write it
 * @return {string}
 */
function narrow(sign) {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
