// @ts-check
/** Letters that pass for others. */

/** What is seen, and what it is taken for, both in lower case. A small part of Unicode's confusables: what hosts and handles can hold. */
const PAIRS =
  'аa ɑa αa àa ьb вb сc ϲc ԁd ɗd еe ҽe єe εe ɡg ցg һh нh հh іl їl ιl ıl íl ӏl ǀl |l il 1l !l јj ϳj кk κk мm ոn ηn пn оo οo օo 0o σo рp ρp ԛq гr ѕs ꜱs 5s $s ' +
  'тt τt υu սu ʋu νv ѵv ѡw ԝw ωw хx χx уy үy γy ʏy ᴢz 3e 8b';

const SEQUENCES = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];

/** @type {!Object<string, string>} */
const TAKEN_FOR = Object.create(null);
PAIRS.split(' ').forEach(function (pair) {
  TAKEN_FOR[pair.slice(0, -1)] = pair.slice(-1);
});

/**
 * @param {string} text in lower case
 * @return {string} what it looks like; the same for texts that are easily mistaken for each other
 */
export function skeleton(text) {
  let seen = '';
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .split('')
    .forEach(function (letter) {
      seen += TAKEN_FOR[letter] || letter;
    });
  SEQUENCES.forEach(function (sequence) {
    seen = seen.replace(/** @type {!RegExp} */ (sequence[0]), /** @type {string} */ (sequence[1]));
  });
  return seen;
}
