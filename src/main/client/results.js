// @ts-check
import {Box, say, sayCount} from './box.js';
import {Answer, Hit} from './engine.js';
import {filters} from './filters.js';
import {plain, read, Wish, write} from './fragment.js';
import {passes} from './guardian.js';
import {hitsOf} from './hits.js';
import {Notes} from './notes.js';
import {all, button, make, put} from './page.js';
import {giveUp} from './parts.js';

const AT_ONCE = 10;

/**
 * The search page: what its address asks for is answered in place of the list of everything.
 *
 * @param {!Box} box
 * @param {!Notes} notes
 * @param {function(string, number, ?Hit)} tell told of a query that somebody means and of a hit that is followed
 * @return {function(string, ?Hit)} shows a query's results; with a hit, only keeps them for the way back
 */
export function results(box, notes, tell) {
  const page = document.documentElement;
  const heading = all('h1')[0];
  const before = {heading: heading.textContent, title: document.title};
  const place = make('div', 'results', '');
  const status = put(place, make('p', 'results-count', ''));
  const list = put(place, make('div', '', ''));
  let wish = plain('');
  let latest = 0;

  /**
   * @param {string} query
   * @param {boolean} everything whether the list of everything is shown, which was there before the script
   */
  const arrange = function (query, everything) {
    heading.textContent = query ? say(box, 'found_title') : before.heading;
    document.title = (query ? query + ' – ' : '') + before.title;
    list.textContent = '';
    setShown('.everything', everything);
    setShown('.popular-pages', everything && !!query);
    all('.contact .button').forEach(function (link) {
      const human = /** @type {!HTMLAnchorElement} */ (link);
      human.hash = asking(human.hash, query);
    });
    page.classList.remove('asking');
  };

  /**
   * @param {!Wish} next
   * @param {number} count
   * @param {function(!Answer)=} then
   */
  const show = function (next, count, then) {
    const mine = ++latest;
    wish = next;
    if (!next.query) {
      arrange('', true);
      status.textContent = '';
      return;
    }
    box
      .search(next.query, {limit: count, types: next.types, sections: next.sections, snippets: true})
      .then(function (answer) {
        if (mine === latest) {
          render(answer);
          if (then) {
            then(answer);
          }
        }
      })
      .then(null, function () {
        arrange('', true);
        giveUp(box.form);
      });
  };

  /** @param {!Answer} answer */
  const render = function (answer) {
    const narrowed = wish.types.length + wish.sections.length > 0;
    const lost = !answer.total && !narrowed;
    /** @param {!Hit} hit */
    const follow = function (hit) {
      tell(wish.query, answer.total, hit);
    };
    /**
     * @param {string} key
     * @param {string=} value
     */
    const add = function (key, value) {
      put(list, make('p', '', say(box, key, value)));
    };
    arrange(wish.query, lost);
    status.textContent = answer.total ? sayCount(box, answer.total) : say(box, 'found_none', wish.query);
    if (answer.corrected) {
      add('found_corrected', answer.corrected);
    }
    if (answer.missing.length && answer.total) {
      add('found_missing', answer.missing.join(' · '));
    }
    if (answer.relaxed && answer.total) {
      add('found_relaxed');
    }
    if (lost) {
      add('found_tips');
    }
    if (!lost) {
      list.appendChild(filters(box, answer, wish, refine));
    }
    if (narrowed && !answer.total) {
      put(list, button('', say(box, 'found_clear'))).addEventListener('click', function () {
        refine(plain(wish.query));
      });
    }
    if (answer.hits.length) {
      list.appendChild(hitsOf(box, answer.hits, answer.types, follow));
    }
    if (answer.hits.length < answer.total) {
      put(list, button('more-hits', say(box, 'found_more'))).addEventListener('click', function () {
        showMore(answer.hits.length);
      });
    }
    if (answer.others.length) {
      addOthers(answer, follow);
    }
    addExit(lost);
  };

  /** @param {!Wish} next */
  const refine = function (next) {
    const focused = /** @type {!HTMLInputElement} */ (document.activeElement);
    history.replaceState(null, '', write(next));
    show(next, AT_ONCE, function () {
      // The check boxes are new ones.
      all('.filters input', list).forEach(function (check) {
        const same = /** @type {!HTMLInputElement} */ (check);
        if (same.name === focused.name && same.value === focused.value) {
          same.focus();
        }
      });
    });
  };

  /** @param {number} count */
  const showMore = function (count) {
    history.replaceState({'count': count + AT_ONCE}, '');
    show(wish, count + AT_ONCE, function () {
      const next = all('.hits > li > h2 > a', list)[count];
      if (next) {
        next.focus();
      }
    });
  };

  /**
   * @param {!Answer} answer
   * @param {function(!Hit)} follow
   */
  const addOthers = function (answer, follow) {
    const lang = answer.others[0].lang;
    const link = all('a.language').filter(function (language) {
      return language.lang.split('-')[0] === lang.split('-')[0];
    })[0];
    const others = put(list, make('section', 'others', ''));
    const title = put(others, make('p', 'others-title', say(box, 'found_others', link ? link.textContent : lang)));
    const hits = put(others, hitsOf(box, answer.others, [], follow));
    hits.lang = link ? link.lang : lang;
    title.id = 'search-others';
    others.setAttribute('aria-labelledby', title.id);
  };

  /** @param {boolean} lost */
  const addExit = function (lost) {
    const contact = /** @type {?HTMLAnchorElement} */ (document.querySelector('.contact .button'));
    if (contact || !lost) {
      const exit = put(list, make('p', 'exit', ''));
      const link = /** @type {!HTMLAnchorElement} */ (make('a', '', say(box, lost ? 'found_contact' : 'found_browse')));
      link.href = contact && lost ? contact.href : location.pathname;
      exit.appendChild(link);
    }
  };

  /** @param {function(!Wish)} then */
  const readAddress = function (then) {
    const next = read(location.hash);
    passes(box.form, next.query).then(function (may) {
      if (!may) {
        history.replaceState(null, '', location.pathname);
        // There its reader is told of it, or asked.
        box.input.value = next.query;
        notes.look();
        next.query = '';
      }
      then(next);
    });
  };

  const onAddress = function () {
    readAddress(function (next) {
      // A link within the page keeps what is shown.
      if (write(next) !== write(wish) && (next.query || !location.hash)) {
        box.input.value = next.query;
        show(next, countOf(history.state));
      }
    });
  };

  status.setAttribute('role', 'status');
  box.form.insertAdjacentElement('afterend', place);
  window.addEventListener('popstate', onAddress);
  window.addEventListener('hashchange', onAddress);
  readAddress(function (first) {
    // What somebody typed before the script came is not taken away.
    box.input.value = box.input.value || first.query;
    show(first, countOf(history.state));
  });

  return function (query, hit) {
    const next = plain(query);
    const known = write(next) === write(wish);
    if (hit || known) {
      history.replaceState(history.state, '', write(next));
    } else {
      history.pushState(null, '', query ? write(next) : location.pathname);
    }
    if (!hit) {
      show(next, AT_ONCE, function (answer) {
        tell(query, answer.total, null);
      });
    }
  };
}

/**
 * @param {string} hash of a link to a human, which may begin with a context code
 * @param {string} query
 * @return {string} the same with what was asked for, or without
 */
function asking(hash, query) {
  const code = /^#c=[^&]*/.exec(hash);
  const asked = query ? write(plain(query)) : '';
  return code ? code[0] + asked.replace('#', '&') : asked;
}

/**
 * @param {string} selector
 * @param {boolean} shown
 */
function setShown(selector, shown) {
  all(selector).forEach(function (part) {
    part.hidden = !shown;
  });
}

/**
 * @param {*} state
 * @return {number}
 */
function countOf(state) {
  const count = state && /** @type {!Object} */ (state)['count'];
  return typeof count === 'number' ? count : AT_ONCE;
}
