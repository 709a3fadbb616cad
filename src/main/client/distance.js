// @ts-check

/**
 * How many letters must be put in, left out, replaced or swapped with the next one; optimal string alignment.
 *
 * @param {string} a
 * @param {string} b
 * @param {number} most
 * @return {number} more than {@code most} if it is more
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) {
    return most + 1;
  }
  let before = [];
  let last = [];
  for (let j = 0; j <= b.length; j++) {
    last.push(j);
  }
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let least = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        least = Math.min(least, before[j - 2] + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
