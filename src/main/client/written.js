// @ts-check
/** An address, account or number as somebody writes it, brought into a form that can be compared. */
import {unicodeHost} from './punycode.js';

/**
 * The kind is host, mail, phone or name. Odd is why it is not what it seems, even if it reads the same: hidden (invisible signs), wide
 * (letters of another form), code (a host that is written as xn--…) or at (a host before an @ that only seems to be the host).
 *
 * @typedef {{kind: string, text: string, host: string, path: string, odd: string, lure: string}}
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
  if (/^\+?[\d ().-]{5,}$/.test(bare)) {
    return form('phone', bare.replace(/\D/g, ''), odd);
  }
  const lure = SCHEME.test(flat) ? /^([^\/?#]*)@/.exec(bare) : null;
  const place = lure ? bare.slice(lure[0].length) : bare;
  if (!lure && /^[^\s@\/]+@[^\s@\/]+\.[^\s@\/]+$/.test(place)) {
    const mail = place.replace(/\?.*/, '');
    const at = mail.indexOf('@');
    return form('mail', mail.slice(0, at + 1) + unicodeHost(mail.slice(at + 1)), odd || coded(mail));
  }
  const parts = /^([^\s\/@?#]+\.[^\s\/@?#.]{2,})\.?((\/[^?#]*)?)([?#].*)?$/.exec(place);
  if (parts) {
    const host = unicodeHost(parts[1].replace(/^www\./, ''));
    const path = parts[2].replace(/\/+$/, '');
    return {kind: 'host', text: host + path, host: host, path: path, odd: lure ? 'at' : odd || coded(parts[1]), lure: lure ? lure[1] : ''};
  }
  return form('name', place.replace(/^@/, ''), odd);
}

/**
 * @param {string} kind
 * @param {string} text
 * @param {string} odd
 * @return {!Written}
 */
function form(kind, text, odd) {
  return {kind: kind, text: text, host: kind === 'mail' ? text.slice(text.indexOf('@') + 1) : '', path: '', odd: odd, lure: ''};
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
