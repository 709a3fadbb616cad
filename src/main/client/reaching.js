// @ts-check
import {all} from './page.js';
import {shared} from './parts.js';

/** Fetches what the way to a human and the question for help do beyond their links, when a reader comes near to them or opens an answer. */
export function reaching() {
  const form = /** @type {?HTMLFormElement} */ (document.querySelector('form[data-panel-script]'));
  const places = all('.contact[data-desk], .feedback');
  if (form && places.length && window.fetch && window.Promise) {
    let loading = false;
    const load = function () {
      if (!loading) {
        loading = true;
        shared()['fetch'](form, 'panel', function () {});
      }
    };
    document.addEventListener(
      'toggle',
      function (event) {
        if (/** @type {!Element} */ (event.target).className === 'question') {
          load();
        }
      },
      true
    );
    // The page itself comes first.
    window.addEventListener('load', function () {
      watch(places, load);
    });
  }
}

/**
 * @param {!Array<!HTMLElement>} places
 * @param {function()} load
 */
function watch(places, load) {
  if (!window.IntersectionObserver) {
    load();
    return;
  }
  const observer = new IntersectionObserver(
    function (seen) {
      if (
        seen.some(function (one) {
          return one.isIntersecting;
        })
      ) {
        observer.disconnect();
        load();
      }
    },
    {rootMargin: '300px'}
  );
  places.forEach(function (place) {
    observer.observe(place);
  });
}
