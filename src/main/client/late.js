// @ts-check
/** What a first suggestion does not need: the page of results, the places that hits lead to, and the marks on arrival. */
import {termsOfPage} from './analyse.js';
import {asked} from './asked.js';
import {mark} from './mark.js';
import {marked} from './marks.js';
import {going} from './going.js';
import {bring} from './parts.js';
import {place} from './passages.js';
import {facets, says, withOthers} from './refining.js';
import {shortcut} from './shortcut.js';

bring('late', {
  asked: asked,
  facets: facets,
  going: going,
  mark: mark,
  marked: marked,
  place: place,
  says: says,
  shortcut: shortcut,
  termsOfPage: termsOfPage,
  withOthers: withOthers,
});
