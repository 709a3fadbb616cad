// @ts-check
/**
 * What every page does beyond HTML and CSS. Everything here is an addition: without it a page reads, leads on and prints as well.
 * Only the search and the panel ask for anything.
 */
import {alerts} from './alerts.js';
import {able, behave} from './behave.js';
import {language} from './language.js';
import {menu} from './menu.js';
import {reaching} from './reaching.js';
import {searching} from './searching.js';
import {targets} from './targets.js';
import {dress, theme} from './theme.js';

if (able) {
  document.documentElement.classList.add('js');
  behave([dress]);
  // The page stands by then, and so do its other scripts.
  document.addEventListener('DOMContentLoaded', function () {
    behave([targets, language, alerts, menu, searching, reaching, theme]);
  });
}
