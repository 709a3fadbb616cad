// @ts-check
import {make} from './page.js';

/**
 * @param {!Array<{text: string, hit: boolean}>} parts
 * @return {!Node} the text with its hits marked
 */
export function marked(parts) {
  const text = document.createDocumentFragment();
  parts.forEach(function (part) {
    text.appendChild(part.hit ? make('mark', '', part.text) : document.createTextNode(part.text));
  });
  return text;
}
