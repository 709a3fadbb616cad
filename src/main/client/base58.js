// @ts-check
/** Bytes in base 58, with or without four bytes of a checksum at their end. */
import {sha256} from './sha256.js';

export const BITCOIN = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const XRP = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/**
 * @param {string} text
 * @param {string} alphabet
 * @return {!Array<number>} nothing if another character is in it
 */
export function decode(text, alphabet) {
  /** @type {!Array<number>} The last one first. */
  const bytes = [];
  let zeros = 0;
  while (text.charAt(zeros) === alphabet.charAt(0)) {
    zeros++;
  }
  for (let i = zeros; i < text.length; i++) {
    let carry = alphabet.indexOf(text.charAt(i));
    if (carry < 0) {
      return [];
    }
    for (let at = 0; at < bytes.length || carry; at++) {
      carry += 58 * (bytes[at] || 0);
      bytes[at] = carry & 255;
      carry >>= 8;
    }
  }
  while (zeros--) {
    bytes.push(0);
  }
  return bytes.reverse();
}

/**
 * @param {string} text
 * @param {string} alphabet
 * @return {!Array<number>} what the checksum vouches for; nothing if it does not
 */
export function checked(text, alphabet) {
  const all = decode(text, alphabet);
  const payload = all.slice(0, -4);
  return payload.length && String(sha256(sha256(payload)).slice(0, 4)) === String(all.slice(-4)) ? payload : [];
}
