// @ts-check
import {Answer, Hit} from './engine.js';

/**
 * @param {!Answer} answer
 * @return {!Array<!Hit>} those that are worth a reader's time; none where a human is the better answer
 */
export function confident(answer) {
  return answer.relaxed ? [] : answer.hits;
}
