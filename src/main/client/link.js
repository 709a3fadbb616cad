// @ts-check
/** Addresses that open channels, as DeepLink in Java makes them. */
import {Message, textOf, tidyLine, wholeOf, within} from './message.js';

/**
 * @typedef {{id: string, kind: string, mode: string, name: string, shown: string, address: string, links: (!Object<string, string>|undefined), others: !Object<string, string>, limit: number, breaks: string, publicly: boolean, community: boolean, plain: string}}
 */
export let Channel;

const PLACE = /\{([a-z]+)\}/g;

/**
 * RFC 3986, section 2.3: everything but unreserved characters.
 *
 * @param {string} text
 * @return {string}
 */
function encode(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, escapeOne);
}

/**
 * @param {string} character
 * @return {string}
 */
function escapeOne(character) {
  return '%' + character.charCodeAt(0).toString(16).toUpperCase();
}

/**
 * A part in square brackets is left out where one of its values is empty.
 *
 * @param {string} template
 * @param {!Object<string, string>} values without lone surrogates
 * @return {string}
 */
export function expand(template, values) {
  return template
    .replace(/\[([^[\]]*)\]/g, function (brackets, part) {
      const places = part.match(PLACE) || [];
      return places.every(function (place) {
        return values[place.slice(1, -1)];
      })
        ? part
        : '';
    })
    .replace(PLACE, function (place, name) {
      return encode(values[name] || '');
    })
    .replace(/[[\]{}]/g, escapeOne);
}

/**
 * The address with as much of the message as it can carry.
 *
 * @param {!Channel} channel
 * @param {!Message} message
 * @return {string} empty if the channel has none
 */
export function open(channel, message) {
  return address(channel, templateOf(channel, message), message) || channel.plain;
}

/**
 * @param {!Channel} channel
 * @param {!Message} message
 * @return {boolean} whether the address carries all of the message
 */
export function carriesAll(channel, message) {
  const template = templateOf(channel, message);
  return expand(template, values(channel, template, message)).length <= channel.limit;
}

/**
 * @param {!Channel} channel
 * @param {!Message} message
 * @return {string}
 */
function templateOf(channel, message) {
  return (channel.links && channel.links[message.category]) || channel.address;
}

/**
 * @param {!Channel} channel
 * @param {string} name of one of the channel's further addresses
 * @param {!Message} message
 * @return {string} empty if it has none of that name, or one that is too long
 */
export function other(channel, name, message) {
  return address(channel, channel.others[name] || '', message);
}

/**
 * @param {!Channel} channel
 * @param {string} template
 * @param {!Message} message
 * @return {string}
 */
function address(channel, template, message) {
  /**
   * @param {!Message} part
   * @return {string}
   */
  function whole(part) {
    return expand(template, values(channel, template, part));
  }
  const fitting = within(message, function (part) {
    return whole(part).length <= channel.limit;
  });
  return fitting ? whole(fitting) : '';
}

/**
 * @param {!Channel} channel
 * @param {string} template
 * @param {!Message} message
 * @return {!Object<string, string>}
 */
function values(channel, template, message) {
  /** @type {!Object<string, string>} */
  const all = {lang: message.lang, code: tidyLine(message.code)};
  if (channel.mode === 'prefill') {
    all['subject'] = tidyLine(message.subject);
    all['text'] = (template.indexOf('{subject}') < 0 ? wholeOf : textOf)(message, channel.breaks);
    all['category'] = tidyLine(message.category);
    all['priority'] = message.priority;
    all['level'] = message.level;
  }
  return all;
}
