// @ts-check
/** What finds words by their sound or in spite of their spelling: fetched for the few queries that need it. */
import {bring} from './parts.js';
import {homophones, spelled} from './pinyin.js';
import {nearest, withVariants} from './spelling.js';

bring('sounds', {spelled: spelled, homophones: homophones, nearest: nearest, withVariants: withVariants});
