// @ts-check

const root = document.documentElement;

export const able = 'classList' in root && 'closest' in root && 'addEventListener' in window;

/**
 * Adds to the page what its browser is able to do. No behaviour can stop another one.
 *
 * @param {!Array<function()>} behaviours
 */
export function behave(behaviours) {
  if (able) {
    behaviours.forEach(function (behaviour) {
      try {
        behaviour();
      } catch (e) {
        // An old browser lacks something: the page stays as it was written.
      }
    });
  }
}
