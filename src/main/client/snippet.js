// @ts-check
/** The stretch of a text that has most of the words that a query found. */
import {characters, isCjk} from './analyse.js';
import {marked, matches, Piece} from './marks.js';

/** How much of a text is shown, in the width of Latin letters; a Chinese character takes two. */
const WIDTH = 150;
const BEFORE = 40;

/**
 * @param {string} text
 * @param {!Object<string, boolean>} wanted
 * @return {!Array<!Piece>}
 */
export function snippet(text, wanted) {
  const line = text.replace(/\s*\n\s*/g, ' ');
  const found = matches(line, wanted);
  const length = characters(line.slice(0, WIDTH)).some(isCjk) ? WIDTH / 2 : WIDTH;
  let start = 0;
  let most = 0;
  found.forEach(function (match) {
    const from = Math.max(0, match[0] - BEFORE * (length / WIDTH));
    const said = Object.create(null);
    found.forEach(function (other) {
      if (other[0] >= from && other[1] <= from + length) {
        said[line.slice(other[0], other[1]).toLowerCase()] = true;
      }
    });
    if (Object.keys(said).length > most) {
      most = Object.keys(said).length;
      start = from;
    }
  });
  start = wordStart(line, start);
  let end = Math.min(line.length, start + length);
  while (end < line.length && end - start < length + 15 && /[\w\uDC00-\uDFFF]/.test(line[end])) {
    end++;
  }
  return marked((start > 0 ? '…' : '') + line.slice(start, end).trim() + (end < line.length ? '…' : ''), wanted);
}

/**
 * Back to the beginning of a sentence if one is near, else of the word.
 *
 * @param {string} line
 * @param {number} at
 * @return {number}
 */
function wordStart(line, at) {
  let start = Math.floor(at);
  for (let i = start; i > start - 20 && i > 0; i--) {
    if (/[。！？；.!?;]/.test(line[i - 1]) && !/[\w]/.test(line[i] || '')) {
      return line[i] === ' ' ? i + 1 : i;
    }
  }
  while (start > 0 && /[\w\uDC00-\uDFFF]/.test(line[start]) && /[\w\uD800-\uDBFF]/.test(line[start - 1])) {
    start--;
  }
  return start;
}
