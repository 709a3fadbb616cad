// @ts-check
/** What asks for the reasons of a no and makes a message of them: fetched by the few who say no. */
import {bring} from './parts.js';
import {reasons} from './reasons.js';

bring('why', {reasons: reasons});
