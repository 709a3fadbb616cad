// @ts-check
/** What the text of a page does beyond HTML and CSS, on pages that have something of it. */
import {behave} from './behave.js';
import {contents} from './contents.js';
import {copying} from './copying.js';
import {pictures} from './pictures.js';
import {questions} from './questions.js';
import {series} from './series.js';
import {tabs} from './tabs.js';
import {terms} from './terms.js';
import {videos} from './videos.js';

behave([tabs, contents, questions, copying, pictures, videos, terms, series]);
