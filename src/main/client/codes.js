// @ts-check
/** Finds passwords, PINs and codes for one time that are written after their name, as the class Codes does. */

const NUMBER =
  /((?:\b(?:password|passcode|pin|pin code|otp|verification code|2fa code|security code)|密[码碼]|口令|[验驗][证證][码碼]|\bpin码)\s*(?:is|was|[:=是为為])?\s*:?\s*["'“]?)([0-9]{4,8})(?![0-9a-z])/gi;
const WORD = /((?:\b(?:password|passcode|passphrase)|密[码碼]|口令)\s*(?:is|was|[:=是为為])\s*:?\s*["'“]?)([!-~]{6,64})/gi;

/**
 * @param {string} text
 * @param {function(string, string, number, number)} add
 */
export function codes(text, add) {
  text.replace(NUMBER, function (all, name, value, at) {
    add('code', 'ask', at + name.length, at + all.length);
    return all;
  });
  text.replace(WORD, function (all, name, value, at) {
    if (/[a-z]/i.test(value) && /[0-9]/.test(value)) {
      add('code', 'ask', at + name.length, at + all.length);
    }
    return all;
  });
}
