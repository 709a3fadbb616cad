// @ts-check
import {all} from './page.js';
import {shared} from './parts.js';

/** Fetches what the way to a human and the question for help do beyond their links, when a reader comes near to them or opens an answer. */
export function reaching() {
  const form = document.querySelector('form[data-panel-script]');
  const places = all('.contact[data-desk], .feedback');
  let fetchScript = form && places.length && shared()['fetch'];
  const load = function () {
    if (fetchScript) {
      fetchScript(form, 'panel');
      fetchScript = null;
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
    if (!window.IntersectionObserver) {
      load();
      return;
    }
    const observer = new IntersectionObserver(
      function (seen) {
        seen.forEach(function (one) {
          if (one.isIntersecting) {
            load();
          }
        });
      },
      {rootMargin: '300px'}
    );
    places.forEach(function (place) {
      observer.observe(place);
    });
  });
}
