// @ts-check
/** Whether a text may hold a secret: all that detect.js finds is suspicious, and little else that people ask for is. */
import {undisguised} from './plain.js';

const PART = 8;

/** Common words that no recovery phrase has: a sentence holds some of them. */
const OF_SENTENCES =
  /^(the|and|for|are|was|were|has|had|not|but|from|with|your|our|his|her|its|their|these|been|does|did|who|how|why|which|would|should|cannot|get|got|out)$/;

const LIKE_SECRETS =
  /[0-9a-z]{26}|([\u3400-\u9fff][^a-z\u3400-\u9fff]+){11}[\u3400-\u9fff]|(\d{6}[^0-9]+){7}\d{6}|(\d+\s*,\s*){20}|private key-----|"ciphertext"|(\bpass(word|code|phrase)|\bpin|\botp|[nya] code|[密证證][码碼]|口令)[^]*\d|(^|[^\u3400-\u9fff])([\u3400-\u9fff]{3}){4,8}(?![\u3400-\u9fff])/i;

/**
 * @param {string} text
 * @return {boolean}
 */
export function suspicious(text) {
  const plain = undisguised(text);
  let run = 0;
  return (
    LIKE_SECRETS.test(plain) ||
    plain
      .toLowerCase()
      .split(/[^a-z]+/)
      .some(function (word) {
        // Numbers and signs between the words leave nothing, and nothing ends no row.
        if (word) {
          run = word.length > 2 && word.length < 9 && !OF_SENTENCES.test(word) ? run + 1 : 0;
        }
        return run >= PART;
      })
  );
}
