// @ts-check
/** Texts in base 32 that carry a checksum. */

const STELLAR = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * A secret seed of Stellar (SEP-23): the version byte, 32 bytes, a CRC-16.
 *
 * @param {string} text
 * @return {boolean}
 */
export function isStellarSeed(text) {
  /** @type {!Array<number>} */
  const bytes = [];
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const value = STELLAR.indexOf(text.charAt(i));
    if (value < 0) {
      return false;
    }
    bits = ((bits & 255) << 5) | value;
    count += 5;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 255);
    }
  }
  let crc = 0;
  bytes.slice(0, 33).forEach(function (octet) {
    crc ^= octet << 8;
    for (let i = 0; i < 8; i++) {
      crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
    }
  });
  return bytes.length === 35 && crc === (bytes[33] | (bytes[34] << 8));
}

/**
 * BIP-173, in lower case.
 *
 * @param {string} text
 * @return {boolean}
 */
export function isBech32(text) {
  const one = text.lastIndexOf('1');
  let sum = 1;
  /** @param {number} value */
  const step = function (value) {
    const top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach(function (part, i) {
      sum ^= (top >> i) & 1 ? part : 0;
    });
  };
  for (let i = 0; i < one; i++) {
    step(text.charCodeAt(i) >> 5);
  }
  step(0);
  for (let i = 0; i < one; i++) {
    step(text.charCodeAt(i) & 31);
  }
  for (let i = one + 1; i < text.length; i++) {
    const value = BECH32.indexOf(text.charAt(i));
    if (value < 0) {
      return false;
    }
    step(value);
  }
  return sum === 1;
}
