// @ts-check
/**
 * What the pages do beyond HTML and CSS. Everything here is an addition: without it a page reads, leads on and prints as well.
 * Only the search and the panel ask for anything, and no behaviour can stop another one.
 */
import {alerts} from './alerts.js';
import {copying} from './copying.js';
import {language} from './language.js';
import {menu} from './menu.js';
import {pictures} from './pictures.js';
import {questions} from './questions.js';
import {reaching} from './reaching.js';
import {searching} from './searching.js';
import {tabs} from './tabs.js';
import {targets} from './targets.js';
import {videos} from './videos.js';

const root = document.documentElement;

if ('classList' in root && 'closest' in root && 'addEventListener' in window) {
  root.classList.add('js');
  [targets, language, alerts, tabs, questions, menu, copying, pictures, videos, searching, reaching].forEach(function (behaviour) {
    try {
      behaviour();
    } catch (e) {
      // An old browser lacks something: the page stays as it was written.
    }
  });
}
