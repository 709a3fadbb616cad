// @ts-check
import {Answer} from './engine.js';

/**
 * A search form with what answers it and the words to speak of it.
 *
 * @typedef {{
 *   form: !HTMLFormElement,
 *   input: !HTMLInputElement,
 *   root: string,
 *   lang: string,
 *   words: !Object<string, string>,
 *   search: function(string, {limit: number, types: !Array<string>, sections: !Array<string>, snippets: boolean}): !Promise<!Answer>
 * }}
 */
export let Box;

/**
 * @param {!Box} box
 * @return {string} what is asked
 */
export function queryOf(box) {
  return box.input.value.trim();
}

/**
 * @param {!Box} box
 * @param {string} key
 * @param {string=} value
 * @return {string}
 */
export function say(box, key, value) {
  return (box.words[key] || '').split('{0}').join(value || '');
}

/**
 * @param {!Box} box
 * @param {number} count
 * @return {string}
 */
export function sayCount(box, count) {
  return say(box, count === 1 ? 'found_count_one' : 'found_count_other', String(count));
}
