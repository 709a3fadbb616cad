// @ts-check
/** SHA-256 (FIPS 180-4). The browser's own answers later, and a text must not wait for its answer. */

const ROOTS = [2, 3];
for (let n = 5; ROOTS.length < 64; n += 2) {
  if (
    ROOTS.every(function (prime) {
      return n % prime;
    })
  ) {
    ROOTS.push(n);
  }
}
const START = ROOTS.slice(0, 8).map(function (prime) {
  return fraction(Math.sqrt(prime));
});
const ROUND = ROOTS.map(function (prime) {
  return fraction(cubeRoot(prime));
});

/**
 * @param {number} x
 * @return {number} the first 32 bits behind the point
 */
function fraction(x) {
  return ((x - Math.floor(x)) * 4294967296) | 0;
}

/**
 * To the last bit, which a power need not be.
 *
 * @param {number} n
 * @return {number}
 */
function cubeRoot(n) {
  let x = Math.pow(n, 1 / 3);
  x -= (x * x * x - n) / (3 * x * x);
  return x;
}

/**
 * @param {number} x
 * @param {number} by
 * @return {number}
 */
function turn(x, by) {
  return (x >>> by) | (x << (32 - by));
}

/**
 * @param {!Array<number>} bytes
 * @return {!Array<number>}
 */
export function sha256(bytes) {
  const padded = bytes.concat(128);
  while (padded.length % 64 !== 56) {
    padded.push(0);
  }
  for (let shift = 56; shift >= 0; shift -= 8) {
    padded.push(shift > 31 ? 0 : ((bytes.length * 8) >>> shift) & 255);
  }
  const state = START.slice();
  for (let at = 0; at < padded.length; at += 64) {
    block(state, padded, at);
  }
  /** @type {!Array<number>} */
  const digest = [];
  state.forEach(function (word) {
    digest.push(word >>> 24, (word >> 16) & 255, (word >> 8) & 255, word & 255);
  });
  return digest;
}

/**
 * @param {!Array<number>} state
 * @param {!Array<number>} bytes
 * @param {number} at
 */
function block(state, bytes, at) {
  /** @type {!Array<number>} */
  const w = [];
  let s = state.slice();
  for (let i = 0; i < 64; i++) {
    if (i < 16) {
      const from = at + 4 * i;
      w[i] = (bytes[from] << 24) | (bytes[from + 1] << 16) | (bytes[from + 2] << 8) | bytes[from + 3];
    } else {
      const a = w[i - 15];
      const b = w[i - 2];
      w[i] = (w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) | 0;
    }
    const choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
    const majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
    const one = (s[7] + (turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25)) + choice + ROUND[i] + w[i]) | 0;
    const two = ((turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22)) + majority) | 0;
    s = [(one + two) | 0, s[0], s[1], s[2], (s[3] + one) | 0, s[4], s[5], s[6]];
  }
  s.forEach(function (word, i) {
    state[i] = (state[i] + word) | 0;
  });
}
