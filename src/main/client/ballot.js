// @ts-check

/** @typedef {{code: string, vote: string, reason: string, comment: string}} */
export let Vote;

/**
 * What is needed to ask whether something has helped, and what takes the answer.
 *
 * @typedef {{form: !HTMLFormElement, data: !Object, words: !Object<string, string>, isAsked: function(string): boolean, vote: function(!Vote)}}
 */
export let Ballot;
