// @ts-check
/** Searches the index of a language: plans, fetches what the plan needs, ranks, and reads the texts of what is shown. */
import {fold} from './analyse.js';
import {bytes, runs} from './decode.js';
import {Files, files} from './files.js';
import {Piece} from './marks.js';
import {Plan, plan} from './plan.js';
import {order, score, Source} from './rank.js';
import {Vocabulary, vocabulary} from './vocabulary.js';

const READ_FOR_PHRASES = 20;
const FEW = 3;

/**
 * `url`: from the site's root, with the fragment of the part that fits best as far as its text has been read; `crumb`: the way to it; `parts`: the
 * stretch of its text that says most, null unless asked for; `words`: the strings that matched, for highlighting on arrival.
 *
 * @typedef {{title: string, url: string, crumb: string, type: string, section: string, lang: string, score: number, parts: ?Array<!Piece>,
 *   titleParts: !Array<!Piece>, words: !Array<string>}}
 */
export let Hit;

/** @typedef {{name: string, label: string, count: number}} */
export let Facet;

/**
 * `missing`: words of the query that occur nowhere; `relaxed`: no page has most of the words; `corrected`: the query as it was understood, where that is
 * not as it was typed; `others`: hits in other languages, if there are fewer than three.
 *
 * @typedef {{query: string, hits: !Array<!Hit>, total: number, missing: !Array<string>, relaxed: boolean, corrected: string, others: !Array<!Hit>,
 *   types: !Array<!Facet>, sections: !Array<!Facet>}}
 */
export let Answer;

/**
 * What the late script hands over for texts and filters; see passages.js and refining.js.
 *
 * @typedef {{
 *   place: function(!Array<!Array<string>>, string, !Plan, !Object<string, number>, !Object<string, boolean>): {id: string, pieces: !Array<!Piece>, words: !Array<string>},
 *   facets: function(!Array<!Array<string>>, !Array<number>, function(number): boolean, function(number): boolean): !Array<!Facet>,
 *   says: function(string, !Array<!Array<string>>, !Array<string>): boolean,
 *   marked: function(string, !Object<string, boolean>): !Array<!Piece>,
 *   withOthers: function(!Answer, !Array<!Array<string>>, function(string): !Promise<!Answer>): !Promise<!Answer>
 * }}
 */
let Late;

/** @typedef {{limit: number, types: !Array<string>, sections: !Array<string>, snippets: boolean}} */
export let Options;

/**
 * The files of an index, ready to be searched.
 *
 * @typedef {{manifest: !Object, files: !Files, vocabulary: !Vocabulary}}
 */
let Index;

/**
 * @param {string} root what leads to the site's root
 * @param {string} lang
 * @param {function(string): !Promise} script fetches a script by its name
 * @return {{search: function(string, !Options): !Promise<!Answer>, words: function(boolean): !Promise<!Object<string, string>>}}
 */
export function open(root, lang, script) {
  /** @type {!Object<string, !Promise<!Index>>} */
  const indexes = Object.create(null);
  /**
   * @param {string} of
   * @return {!Promise<!Index>}
   */
  const index = function (of) {
    indexes[of] = indexes[of] || read(root + 'search/' + of + '/', script);
    return indexes[of].then(null, function (problem) {
      delete indexes[of];
      throw problem;
    });
  };
  /**
   * @param {string} query
   * @param {!Options} options
   * @return {!Promise<!Answer>}
   */
  const find = function (query, options) {
    return index(lang).then(function (here) {
      return search(here, query, options).then(function (answer) {
        const isEnough = answer.total >= FEW || options.types.length + options.sections.length > 0;
        return isEnough
          ? answer
          : script('late').then(function (late) {
              return /** @type {!Late} */ (late).withOthers(answer, here.manifest['others'], function (other) {
                return index(other).then(function (there) {
                  return search(there, query, {limit: FEW, types: [], sections: [], snippets: options.snippets});
                });
              });
            });
      });
    });
  };
  return {
    search: function (query, options) {
      return find(query, options).then(null, function () {
        // The site may have been built anew, and the files that the manifest names be gone.
        delete indexes[lang];
        return find(query, options);
      });
    },
    words: function (all) {
      return index(lang).then(function (here) {
        const words = here.manifest['words'];
        return all
          ? complete(here.files, function () {
              const more = /** @type {?Object<string, string>} */ (here.files.get('w-' + here.manifest['more']));
              for (const key in more) {
                words[key] = more[key];
              }
              return words;
            })
          : words;
      });
    },
  };
}

/**
 * @param {string} folder
 * @param {function(string): !Promise} script
 * @return {!Promise<!Index>}
 */
function read(folder, script) {
  const known = files(folder, script);
  known.get('m');
  return known.fetched().then(function () {
    const manifest = /** @type {!Object} */ (known.get('m'));
    return {manifest: manifest, files: known, vocabulary: vocabulary(manifest, known)};
  });
}

/**
 * Calls until nothing that it needs is missing.
 *
 * @param {!Files} of
 * @param {function(): T} make
 * @return {!Promise<T>}
 * @template T
 */
function complete(of, make) {
  const made = make();
  return of.waits()
    ? of.fetched().then(function () {
        return complete(of, make);
      })
    : Promise.resolve(made);
}

/**
 * @param {!Index} index
 * @param {string} query
 * @param {!Options} options
 * @return {!Promise<!Answer>}
 */
function search(index, query, options) {
  return complete(index.files, function () {
    const asked = plan(query, index.vocabulary, index.manifest['weights']);
    const columns = columnsOf(index);
    return asked && columns ? answer(index, query, options, asked, columns) : null;
  }).then(function (made) {
    return /** @type {!Answer} */ (made);
  });
}

/**
 * Numbers by document.
 *
 * @typedef {{source: !Source, types: !Array<number>, sections: !Array<number>, boosts: !Object<number, number>}}
 */
let Columns;

/**
 * @param {!Index} index
 * @return {?Columns} null while the file is missing
 */
function columnsOf(index) {
  const manifest = index.manifest;
  if (manifest['read']) {
    return manifest['read'];
  }
  let written = manifest['columns'];
  if (typeof written === 'string') {
    written = index.files.get('n-' + written);
  }
  if (!written) {
    return null;
  }
  const boosts = Object.create(null);
  written['boosts'].forEach(function (pair) {
    boosts[pair[0]] = pair[1];
  });
  manifest['read'] = {
    source: {
      n: manifest['n'],
      text: manifest['text'],
      title: manifest['title'],
      lengths: bytes(written['lengths']),
      titleLengths: bytes(written['titles']),
      weights: manifest['weights'],
      list: index.vocabulary.list,
    },
    types: runs(written['types']),
    sections: runs(written['sections']),
    boosts: boosts,
  };
  return manifest['read'];
}

/**
 * @param {!Index} index
 * @param {string} query
 * @param {!Options} options
 * @param {!Plan} asked
 * @param {!Columns} columns
 * @return {?Answer} null while files are missing
 */
function answer(index, query, options, asked, columns) {
  const manifest = index.manifest;
  const found = score(asked, columns.source);
  const scores = found.scores.map(function (one, doc) {
    return Math.fround(one * (columns.boosts[doc] || 1));
  });
  /**
   * @param {!Array<!Array<string>>} names
   * @param {!Array<number>} values
   * @param {!Array<string>} wanted
   * @return {function(number): boolean}
   */
  const filter = function (names, values, wanted) {
    return function (doc) {
      return !wanted.length || wanted.indexOf(names[values[doc]][0]) >= 0;
    };
  };
  const ofType = filter(manifest['types'], columns.types, options.types);
  const inSection = filter(manifest['sections'], columns.sections, options.sections);
  const isFound = function (doc) {
    return found.clauses[doc] > 0;
  };
  let documents = order(scores, function (doc) {
    return isFound(doc) && ofType(doc) && inSection(doc);
  });
  const late = /** @type {?Late} */ (options.snippets || asked.phrases.length ? index.files.get('late.js') : null);
  if (asked.phrases.length) {
    documents = documents.slice(0, Math.max(READ_FOR_PHRASES, options.limit)).filter(function (doc) {
      const known = written(index, doc);
      const parts = known && textOf(index, known.row);
      return late && known && parts && late.says(known.row[2], parts, asked.phrases);
    });
  }
  const pinned = manifest['pins'][fold(query).toLowerCase().trim()];
  if (pinned !== undefined && ofType(pinned) && inSection(pinned)) {
    documents = [pinned].concat(
      documents.filter(function (doc) {
        return doc !== pinned;
      })
    );
  }
  const wanted = termsOf(asked);
  const hits = documents.slice(0, options.limit).map(function (doc) {
    const hit = hitOf(index, doc, asked, wanted, options.snippets ? late : null);
    if (hit) {
      hit.score = scores[doc];
      hit.type = manifest['types'][columns.types[doc]][0];
      hit.section = manifest['sections'][columns.sections[doc]][0];
    }
    return hit;
  });
  if (index.files.waits()) {
    return null;
  }
  const most = documents.reduce(function (best, doc) {
    return Math.max(best, found.clauses[doc]);
  }, 0);
  return {
    query: query,
    hits: /** @type {!Array<!Hit>} */ (hits),
    total: documents.length,
    missing: asked.missing,
    relaxed: hits.length > 0 && asked.clauses.length > 1 && 2 * most < asked.clauses.length,
    corrected: asked.corrected,
    others: [],
    types: late ? late.facets(manifest['types'], columns.types, isFound, inSection) : [],
    sections: late ? late.facets(manifest['sections'], columns.sections, isFound, ofType) : [],
  };
}

/**
 * @param {!Plan} asked
 * @return {!Object<string, boolean>}
 */
function termsOf(asked) {
  /** @type {!Object<string, boolean>} */
  const wanted = Object.create(null);
  asked.clauses.forEach(function (clause) {
    clause.forEach(function (alternative) {
      alternative.terms.forEach(function (term) {
        wanted[term] = true;
      });
    });
  });
  return wanted;
}

/**
 * What is written of a document: its address below the language's home, fragment, title, crumb, and where its text is.
 *
 * @param {!Index} index
 * @param {number} doc
 * @return {?{row: !Array, crumb: string}} null while the file is missing
 */
function written(index, doc) {
  const docs = index.manifest['docs'];
  const i = Math.floor(doc / docs['size']);
  const shard = docs['all'] ? docs['all'][i] : index.files.get('d' + i + '-' + docs['digests'].substr(5 * i, 5));
  if (!shard) {
    return null;
  }
  const row = shard[1][doc % docs['size']];
  return {row: row, crumb: shard[0][row[3]]};
}

/**
 * The parts of a document's text.
 *
 * @param {!Index} index
 * @param {!Array} row
 * @return {?Array<!Array<string>>} null while the file is missing
 */
function textOf(index, row) {
  const file = row[4] ? index.files.get(row[4]) : [[]];
  return file ? file[row[5]] : null;
}

/**
 * @param {!Index} index
 * @param {number} doc
 * @param {!Plan} asked
 * @param {!Object<string, boolean>} wanted
 * @param {?Late} late
 * @return {?Hit} null while files are missing
 */
function hitOf(index, doc, asked, wanted, late) {
  const known = written(index, doc);
  const parts = known && late ? textOf(index, known.row) : null;
  if (!known || (late && !parts)) {
    return null;
  }
  const row = known.row;
  const place = parts && late ? late.place(parts, row[2], asked, index.manifest['weights'], wanted) : null;
  const titleParts = late ? late.marked(row[2], wanted) : [{text: row[2], hit: false}];
  const pieces = place && place.pieces;
  const fragment = (place && place.id) || row[1];
  return {
    title: row[2],
    url: index.manifest['lang'] + '/' + row[0] + (fragment && '#' + fragment),
    crumb: known.crumb,
    type: '',
    section: '',
    lang: index.manifest['lang'],
    score: 0,
    parts: pieces,
    titleParts: titleParts,
    words: place ? place.words : [],
  };
}
