// @ts-check
import {fold} from './analyse.js';
import {Answer, Facet} from './engine.js';

/**
 * How many hits there are of each, whatever is chosen among these.
 *
 * @param {!Array<!Array<string>>} names
 * @param {!Array<number>} values
 * @param {function(number): boolean} isFound
 * @param {function(number): boolean} isIn
 * @return {!Array<!Facet>}
 */
export function facets(names, values, isFound, isIn) {
  const counts = names.map(function () {
    return 0;
  });
  values.forEach(function (value, doc) {
    if (isFound(doc) && isIn(doc)) {
      counts[value]++;
    }
  });
  return names
    .map(function (name, i) {
      return {name: name[0], label: name[1], count: counts[i]};
    })
    .filter(function (facet) {
      return facet.label;
    });
}

/**
 * A text in which phrases are looked for.
 *
 * @param {string} text
 * @return {string}
 */
function comparable(text) {
  return fold(text).toLowerCase().replace(/[\s\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ' ');
}

/**
 * Whether a page says what stands in quotes.
 *
 * @param {string} title
 * @param {!Array<!Array<string>>} parts
 * @param {!Array<string>} phrases folded
 * @return {boolean}
 */
export function says(title, parts, phrases) {
  const all = comparable(
    [title]
      .concat(
        parts.map(function (part) {
          return part[1] + '\n' + part[2];
        })
      )
      .join('\n')
  );
  return phrases.every(function (phrase) {
    return all.indexOf(comparable(phrase).trim()) >= 0;
  });
}

/**
 * Adds what there is in other languages.
 *
 * @param {!Answer} made
 * @param {!Array<!Array<string>>} languages
 * @param {function(string): !Promise<!Answer>} search in the language of a tag
 * @return {!Promise<!Answer>}
 */
export function withOthers(made, languages, search) {
  return Promise.all(
    languages.map(function (language) {
      return search(language[0]);
    })
  ).then(
    function (answers) {
      answers.forEach(function (one) {
        made.others = made.others.concat(one.hits);
      });
      return made;
    },
    function () {
      // What was found in the reader's own language is worth showing all the same.
      return made;
    }
  );
}
