// @ts-check
/** Finds keys and seeds as the class Keys does, by their form and, where they carry one, their checksum. */
import {isBech32, isStellarSeed} from './base32.js';
import {BITCOIN, checked, decode, XRP} from './base58.js';

const NEAR = 40;
const BEFORE = 200;
const HEX = /^(0x)?([0-9a-f]{64}|[0-9a-f]{128})$/i;
const OF_KEYS = /private.?key|priv.?key|secret|私[钥鑰]|密[钥鑰]|金[钥鑰]|明文/i;
const EXPLORER = /https?:\/\/\S*\b(tx|txs|txid|hash|transactions?|blocks?|nft|extrinsic)[\/=]$/i;
const LABEL = /(\b(tx|txn|txid|hash|transaction|tx id|transaction id)|交易|哈希值?|交易号)[\s:=#]*$/i;
const PEM = /-----begin [a-z0-9 ]{0,40}private key-----/gi;
const PEM_END = 'PRIVATE KEY-----';
const KEYSTORE = /"ciphertext"\s*:\s*"[0-9a-f]{32,}"/gi;
const ARRAY = /\[\s*[0-9]{1,3}(\s*,\s*[0-9]{1,3}){63}\s*\]/g;

/**
 * @param {string} text
 * @param {function(string, string, number, number)} add
 */
export function keys(text, add) {
  tokens(text, add);
  pem(text, add);
  text.replace(KEYSTORE, function (written, at) {
    const end = at + written.length;
    const from = text.indexOf('{', text.lastIndexOf('\n\n', at) + 1);
    const next = text.indexOf('\n\n', end);
    const to = text.lastIndexOf('}', next < 0 ? text.length : next) + 1;
    add('keystore', 'block', from >= 0 && from < at ? from : at, Math.max(to, end));
    return written;
  });
  text.replace(ARRAY, function (written, last, at) {
    if (
      (written.match(/\d+/g) || []).every(function (number) {
        return +number < 256;
      })
    ) {
      add('private-key', 'block', at, at + written.length);
    }
    return written;
  });
}

/**
 * @param {string} text
 * @param {function(string, string, number, number)} add
 */
function pem(text, add) {
  PEM.lastIndex = 0;
  for (let begin = PEM.exec(text); begin; begin = PEM.exec(text)) {
    const close = text.indexOf(PEM_END, PEM.lastIndex);
    const end = close < 0 ? text.length : close + PEM_END.length;
    add('private-key', 'block', begin.index, end);
    PEM.lastIndex = end;
  }
}

/**
 * @param {string} text
 * @param {function(string, string, number, number)} add
 */
function tokens(text, add) {
  /** @type {!Array<{text: string, at: number}>} Groups of six digits in a row. */
  let groups = [];
  text.replace(/[0-9A-Za-z]+/g, function (token, at) {
    const end = at + token.length;
    if (isSeed(token)) {
      add('seed', 'block', at, end);
    } else if (isPrivateKey(token)) {
      add('private-key', 'block', at, end);
    } else if (HEX.test(token) || (token.length >= 86 && token.length <= 88 && decode(token, BITCOIN).length === 64)) {
      hashOrKey(text, at, end, add);
    }
    if (!/^[a-h]$/i.test(token)) {
      groups = /^\d{6}$/.test(token) ? groups.concat({text: token, at: at}).slice(-8) : [];
      if (groups.length === 8 && groups.every(vouches)) {
        add('seed', 'block', groups[0].at, end);
        groups = [];
      }
    }
    return token;
  });
}

/**
 * Secret numbers of XRPL: the last digit of each group vouches for the others.
 *
 * @param {{text: string, at: number}} group
 * @param {number} i
 * @return {boolean}
 */
function vouches(group, i) {
  return (+group.text.slice(0, 5) * (2 * i + 1)) % 9 === +group.text.charAt(5);
}

/**
 * @param {string} token
 * @return {boolean}
 */
function isSeed(token) {
  if (token.length < 26 || token.length > 31 || token.charAt(0) !== 's') {
    return false;
  }
  const payload = checked(token, XRP);
  return (payload.length === 17 && payload[0] === 0x21) || (payload.length === 19 && String(payload.slice(0, 3)) === '1,225,75');
}

/**
 * @param {string} token
 * @return {boolean}
 */
function isPrivateKey(token) {
  switch (token.length) {
    case 51:
      return /^[59]/.test(token) && checked(token, BITCOIN).length === 33;
    case 52:
      return /^[KLc]/.test(token) && checked(token, BITCOIN).length === 34;
    case 56:
      return token.charAt(0) === 'S' && isStellarSeed(token);
    case 58:
      return /^6P/.test(token) && checked(token, BITCOIN).length === 39;
    case 63:
      return /^nsec1/i.test(token) && isBech32(token.toLowerCase());
    case 70:
      return /^suiprivkey1/i.test(token) && isBech32(token.toLowerCase());
    case 111:
      return /^[xyztuvYZUV]prv/.test(token) && checked(token, BITCOIN).length === 78;
    default:
      return false;
  }
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {function(string, string, number, number)} add
 */
function hashOrKey(text, from, to, add) {
  const near = text.slice(Math.max(0, from - NEAR), from);
  if (EXPLORER.test(text.slice(Math.max(0, from - BEFORE), from))) {
    return;
  }
  if (OF_KEYS.test(near) || OF_KEYS.test(text.slice(to, to + NEAR))) {
    add('private-key', 'block', from, to);
  } else if (!LABEL.test(near)) {
    add('hash-or-key', 'ask', from, to);
  }
}
