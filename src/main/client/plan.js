// @ts-check
/** Decides what a query asks of the index, as the class Planner does. */
import {fold, Item, itemsOf, terms, words} from './analyse.js';
import {Vocabulary} from './vocabulary.js';

/**
 * `all`: whether a document must have all of the terms.
 *
 * @typedef {{terms: !Array<string>, all: boolean, boost: number}}
 */
export let Alternative;

/**
 * The score of a document is the sum over the clauses, and a clause counts by its best alternative.
 *
 * @typedef {{clauses: !Array<!Array<!Alternative>>, required: !Array<string>, phrases: !Array<string>, missing: !Array<string>, corrected: string}}
 */
export let Plan;

/**
 * @typedef {{term: string, alternatives: !Array<!Alternative>, typed: string}}
 */
let Unit;

const QUOTED = /["\u201C\u201D\u300C\u300D\u300E\u300F]([^"\u201C\u201D\u300C\u300D\u300E\u300F]+)["\u201C\u201D\u300C\u300D\u300E\u300F]/g;
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 4;
const MOST_HOMOPHONES = 6;

const ASKING = words('how what where when why which who can could do does did i my me you your we our should would am have has please');
const ASKING_CHINESE =
  /可不可以|怎么办|怎么样|为什么|能不能|是不是|有没有|怎么|怎样|什么|为何|如何|哪里|哪儿|哪个|多少|是否|可以|请问|吗|呢/;

/**
 * @param {string} query
 * @param {!Vocabulary} vocabulary
 * @param {!Object<string, number>} weights
 * @return {?Plan} null while files are missing
 */
export function plan(query, vocabulary, weights) {
  let folded = fold(query);
  const variants = /** @type {?string} */ (hasUnknownCharacters(folded, vocabulary) && !vocabulary.waits() ? vocabulary.lazy('variants') : null);
  const sounds = variants ? vocabulary.sounds() : null;
  if (vocabulary.waits()) {
    return null;
  }
  folded = variants && sounds ? sounds.withVariants(folded, variants) : folded;
  /** @type {!Array<string>} */
  const phrases = [];
  /** @type {!Array<string>} */
  const required = [];
  const unquoted = folded.replace(QUOTED, function (all, inside) {
    phrases.push(inside);
    itemsOf(inside).forEach(function (item) {
      item.terms.forEach(function (term) {
        if (!item.pieces && required.indexOf(term) < 0) {
          required.push(term);
        }
      });
    });
    return ' ' + inside + ' ';
  });
  required.forEach(vocabulary.has);
  const made = clauses(withoutQuestions(itemsOf(unquoted)), vocabulary, weights);
  return made && !vocabulary.waits()
    ? {clauses: made.clauses, required: required, phrases: phrases, missing: made.missing, corrected: made.corrected}
    : null;
}

/**
 * @param {string} folded
 * @param {!Vocabulary} vocabulary
 * @return {boolean}
 */
function hasUnknownCharacters(folded, vocabulary) {
  return itemsOf(folded).some(function (item) {
    return item.cjk && !item.terms.every(vocabulary.has);
  });
}

/**
 * Leaves out the words by which people ask, as long as something else is in the query.
 *
 * @param {!Array<!Item>} items
 * @return {!Array<!Item>}
 */
function withoutQuestions(items) {
  /** @type {!Array<!Item>} */
  const left = [];
  items.forEach(function (item, at) {
    if (!item.cjk) {
      // The i of i-phone asks for nothing.
      const compound = items.filter(function (whole, i) {
        return i > at && whole.pieces >= i - at;
      });
      if (!ASKING[item.text] || compound.length) {
        left.push(item);
      }
      return;
    }
    const parts = item.text.split(ASKING_CHINESE);
    if (parts.length === 1) {
      left.push(item);
      return;
    }
    parts.forEach(function (part) {
      if (part.replace(/[\uDC00-\uDFFF]/g, '').length > 1) {
        left.push({cjk: true, text: part, terms: terms(part), pieces: 0, last: false});
      }
    });
  });
  return left.some(function (item) {
    return item.terms.length > 0;
  })
    ? left
    : items;
}

/**
 * @param {!Array<!Item>} items
 * @param {!Vocabulary} vocabulary
 * @param {!Object<string, number>} weights
 * @return {?{clauses: !Array<!Array<!Alternative>>, missing: !Array<string>, corrected: string}}
 */
function clauses(items, vocabulary, weights) {
  /** @type {!Array<!Unit>} */
  const units = [];
  /** @type {!Array<!Unit>} */
  const wholes = [];
  /** @type {!Array<string>} */
  const corrected = [];
  let isCorrected = false;

  /**
   * @param {string} term
   * @param {number} boost
   * @return {!Alternative}
   */
  const one = function (term, boost) {
    return {terms: [term], all: false, boost: Math.fround(boost)};
  };
  /**
   * @param {!Array<string>} texts
   * @return {!Array<!Alternative>}
   */
  const bySound = function (texts) {
    if (texts.length) {
      corrected.push(texts[0]);
      isCorrected = true;
    }
    return texts.map(function (text) {
      const distinct = unique(terms(text));
      distinct.forEach(vocabulary.has);
      return {terms: distinct, all: true, boost: 1};
    });
  };
  /**
   * @param {string} letters
   * @param {boolean} typing
   * @return {!Array<!Alternative>}
   */
  const byPinyin = function (letters, typing) {
    const pinyin = /** @type {?Array} */ (vocabulary.lazy('pinyin'));
    const sounds = pinyin && vocabulary.sounds();
    return pinyin && sounds ? bySound(sounds.spelled(pinyin, letters, typing)) : [];
  };
  /**
   * @param {!Array<string>} list
   * @return {number}
   */
  const worth = function (list) {
    return list.reduce(function (sum, term) {
      return sum + vocabulary.idf(term);
    }, 0);
  };
  /**
   * A rare alternative is worth no more than what was asked for.
   *
   * @param {!Array<!Alternative>} alternatives
   * @param {number=} asked the first one's worth where it is not given
   * @return {!Array<!Alternative>}
   */
  const level = function (alternatives, asked) {
    const most = asked || worth(alternatives[0].terms);
    return alternatives.map(function (alternative) {
      const own = worth(alternative.terms);
      return own > most ? {terms: alternative.terms, all: alternative.all, boost: Math.fround(alternative.boost * (most / own))} : alternative;
    });
  };
  /** @param {!Item} item */
  const chinese = function (item) {
    const known = item.terms.filter(vocabulary.has).length > 0;
    const mayBeHeard = !known && item.text.length <= MOST_HOMOPHONES && !vocabulary.waits();
    const pinyin = /** @type {?Array} */ (mayBeHeard ? vocabulary.lazy('pinyin') : null);
    const sounds = pinyin && vocabulary.sounds();
    const alike = pinyin && sounds ? bySound(sounds.homophones(pinyin, item.text)) : [];
    if (alike.length) {
      units.push({term: '', alternatives: alike, typed: item.text});
      return;
    }
    corrected.push(item.text);
    item.terms.forEach(function (term) {
      units.push({term: term, alternatives: vocabulary.has(term) ? [one(term, 1)] : [], typed: known ? '' : item.text});
    });
  };
  /**
   * Who types transactio has typed more than the stem transact.
   *
   * @param {!Item} item
   * @param {!Array<!Alternative>} found
   */
  const beyondItsStem = function (item, found) {
    const shortest = Math.max(SHORTEST_STEM, item.text.length - LONGEST_ENDING);
    for (let n = item.text.length - 1; !found.length && item.terms.length && n >= shortest; n--) {
      if (vocabulary.has(item.text.slice(0, n))) {
        found.push(one(item.text.slice(0, n), 1));
      }
    }
  };
  /** @param {!Item} item */
  const word = function (item) {
    const term = item.terms[0] || '';
    const exact = !!term && vocabulary.has(term);
    /** @type {!Array<!Alternative>} */
    let found = exact ? [one(term, 1)] : [];
    if (item.last && item.text.length > 1 && (term || items.length === 1)) {
      vocabulary.completions(item.text).forEach(function (longer) {
        if (longer !== term) {
          found.push(one(longer, exact ? weights['prefix'] : 1));
        }
      });
    }
    if (item.pieces) {
      beyondItsStem(item, found);
      if (found.length) {
        wholes.push({term: term, alternatives: found, typed: ''});
        for (let i = Math.max(0, units.length - item.pieces); i < units.length; i++) {
          units[i].alternatives = units[i].alternatives.map(function (piece) {
            return {terms: piece.terms, all: piece.all, boost: Math.fround(piece.boost * Math.fround(weights['piece']))};
          });
        }
      }
      return;
    }
    if (!found.length && isLetters(item.text) && !vocabulary.waits()) {
      found = byPinyin(item.text, item.last);
      const lexicon = /** @type {?Array<string>} */ (found.length || vocabulary.waits() ? null : vocabulary.lazy('lexicon'));
      const sounds = lexicon && vocabulary.sounds();
      if (!found.length) {
        const similar = lexicon && sounds ? sounds.nearest(lexicon, item.text) : [];
        corrected.push(similar[0] || item.text);
        isCorrected = isCorrected || similar.length > 0;
        found = unique([].concat.apply([], similar.map(terms))).map(function (other) {
          vocabulary.has(other);
          return one(other, weights['fuzzy']);
        });
      }
    } else {
      corrected.push(item.text);
    }
    if (!vocabulary.waits()) {
      beyondItsStem(item, found);
    }
    units.push({term: term, alternatives: found, typed: term && item.text});
  };

  const plain = items.length > 0 && items.every(function (item) {
    return isLetters(item.text);
  });
  const known = items.every(function (item) {
    return item.terms.every(vocabulary.has);
  });
  items.forEach(function (item) {
    if (item.last && !item.cjk) {
      // Asked for now, so that its files come along with the others.
      vocabulary.completions(item.text);
    }
  });
  if (vocabulary.waits()) {
    return null;
  }
  if (plain && !known) {
    const joined = items
      .filter(function (item) {
        return !item.pieces;
      })
      .map(function (item) {
        return item.text;
      })
      .join('');
    const sounds = byPinyin(joined, items[items.length - 1].last);
    if (vocabulary.waits()) {
      return null;
    }
    if (sounds.length) {
      return {clauses: [level(sounds)], missing: [], corrected: corrected.join(' ')};
    }
  }
  items.forEach(function (item) {
    if (item.cjk) {
      chinese(item);
    } else {
      word(item);
    }
  });
  /** @type {!Array<!Array<!Alternative>>} */
  const found = [];
  /** @type {!Array<string>} */
  const missing = [];
  for (let i = 0; i < units.length; ) {
    const rule = ruleAt(units, i, vocabulary);
    const from = rule ? rule[0].split(' ') : [];
    const length = from.length || 1;
    const alternatives = rule ? withSynonyms(units.slice(i, i + length), rule, vocabulary, weights) : units[i].alternatives;
    if (alternatives.length) {
      found.push(level(alternatives, worth(from)));
    } else if (units[i].typed && missing.indexOf(units[i].typed) < 0) {
      missing.push(units[i].typed);
    }
    i += length;
  }
  wholes.forEach(function (unit) {
    found.push(level(unit.alternatives));
  });
  return {clauses: distinctClauses(found), missing: missing, corrected: isCorrected ? corrected.join(' ') : ''};
}

/**
 * @param {string} text
 * @return {boolean}
 */
function isLetters(text) {
  return /^[a-z]+$/.test(text);
}

/**
 * @param {!Array<string>} list
 * @return {!Array<string>}
 */
function unique(list) {
  return list.filter(function (one, i) {
    return list.indexOf(one) === i;
  });
}

/**
 * The longest synonym that begins here.
 *
 * @param {!Array<!Unit>} units
 * @param {number} at
 * @param {!Vocabulary} vocabulary
 * @return {?Array<string>}
 */
function ruleAt(units, at, vocabulary) {
  const fitting = vocabulary.rules(units[at].term).filter(function (rule) {
    const from = rule[0].split(' ');
    return from.every(function (term, i) {
      return at + i < units.length && units[at + i].term === term;
    });
  });
  return fitting[0] || null;
}

/**
 * @param {!Array<!Unit>} span
 * @param {!Array<string>} rule
 * @param {!Vocabulary} vocabulary
 * @param {!Object<string, number>} weights
 * @return {!Array<!Alternative>}
 */
function withSynonyms(span, rule, vocabulary, weights) {
  const known = unique(
    span
      .map(function (unit) {
        return unit.term;
      })
      .filter(vocabulary.has)
  );
  /** @type {!Array<!Alternative>} */
  const all = span.length === 1 ? span[0].alternatives.slice() : known.length ? [{terms: known, all: false, boost: 1}] : [];
  rule.slice(1).forEach(function (synonym) {
    const of = synonym.split(' ');
    of.forEach(vocabulary.has);
    all.push({terms: of, all: true, boost: Math.fround(weights['synonym'])});
  });
  return all;
}

/**
 * A term counts once, and so does what stands twice in a query.
 *
 * @param {!Array<!Array<!Alternative>>} found
 * @return {!Array<!Array<!Alternative>>}
 */
function distinctClauses(found) {
  /** @type {!Object<string, boolean>} */
  const seen = Object.create(null);
  return found.filter(function (clause) {
    const plain = clause.length === 1 && clause[0].terms.length === 1;
    const key = plain ? clause[0].terms[0] : JSON.stringify(clause);
    const first = !seen[key];
    seen[key] = true;
    return first;
  });
}
