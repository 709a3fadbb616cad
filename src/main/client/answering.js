// @ts-check
/** What becomes of a text after it was looked at, and what its writer has said of it. */
import {Finding} from './detect.js';

/**
 * @typedef {{
 *   inspect: function(string): !Array<!Finding>,
 *   left: function(string, string): !Array<!Finding>,
 *   keep: function(string),
 *   passes: function(string): boolean,
 *   clean: function(string): {text: string, findings: !Array<!Finding>}
 * }}
 */
export let Answers;

/**
 * @param {function(string): !Array<!Finding>} inspect
 * @param {!Object<string, string>} words
 * @return {!Answers}
 */
export function answersOf(inspect, words) {
  /** @type {!Array<string>} Of which somebody said that they are no secrets: until the page is left. */
  const kept = [];
  /**
   * What still stands against a text.
   *
   * @param {string} text
   * @param {string} field what the field is for
   * @return {!Array<!Finding>}
   */
  const left = function (text, field) {
    return inspect(text).filter(function (one) {
      const part = text.slice(one.start, one.end);
      const isHash = field === 'tx-hash' && one.kind === 'hash-or-key' && /^0x/i.test(part);
      return one.level === 'block' || (!isHash && kept.indexOf(part) < 0);
    });
  };
  return {
    inspect: inspect,
    left: left,
    keep: function (part) {
      kept.push(part);
    },
    passes: function (text) {
      return !left(text, '').length;
    },
    clean: function (text) {
      const findings = inspect(text);
      return {
        text: without(
          text,
          findings.filter(function (one) {
            return one.level === 'block';
          }),
          words
        ),
        findings: findings,
      };
    },
  };
}

/**
 * @param {string} text
 * @param {!Array<!Finding>} findings in the order of their places
 * @param {?Object<string, string>} words what is put in their place; null for nothing
 * @return {string}
 */
export function without(text, findings, words) {
  let at = 0;
  let rest = '';
  findings.forEach(function (one) {
    const isPhrase = one.kind === 'mnemonic' || one.kind === 'phrase-partial';
    rest += text.slice(at, one.start) + (words ? words[isPhrase ? 'guard_mark_phrase' : 'guard_mark_key'] : '');
    at = one.end;
  });
  rest += text.slice(at);
  return words ? rest : rest.trim();
}
