// @ts-check

/**
 * @return {number} the reader's clock, in milliseconds since 1970
 */
export function now() {
  return Date.now();
}
