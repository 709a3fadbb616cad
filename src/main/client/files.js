// @ts-check
/**
 * The files of an index. Whoever needs one that is not there yet goes on without it and is asked again when it is: so everything that decides and counts
 * is plain functions, and what is missing is fetched in one go.
 */

/**
 * @typedef {{get: function(string): *, waits: function(): boolean, fetched: function(): !Promise}}
 */
export let Files;

/**
 * @param {string} folder address, with a slash at the end
 * @param {function(string): !Promise} script fetches the script of a name, which is taken for a file as well
 * @return {!Files}
 */
export function files(folder, script) {
  /** @type {!Object<string, *>} */
  const ready = Object.create(null);
  /** @type {!Object<string, !Promise>} */
  const coming = Object.create(null);
  /** @type {!Array<!Promise>} */
  let needed = [];
  return {
    get: function (name) {
      if (!(name in ready)) {
        coming[name] =
          coming[name] ||
          (/\.js$/.test(name) ? script(name.slice(0, -3)) : load(folder + name + '.json')).then(function (content) {
            ready[name] = content;
          });
        needed.push(coming[name]);
      }
      return ready[name];
    },
    waits: function () {
      return needed.length > 0;
    },
    fetched: function () {
      const all = Promise.all(needed);
      needed = [];
      return all.then(
        function () {},
        function (problem) {
          // Whoever asks next may have a better line.
          for (const name in coming) {
            if (!(name in ready)) {
              delete coming[name];
            }
          }
          throw problem;
        }
      );
    },
  };
}

/**
 * @param {string} address
 * @return {!Promise}
 */
function load(address) {
  // Whatever the host says, a manifest is asked for anew: it names the files of today.
  return fetch(address, {cache: /\/m\.json$/.test(address) ? 'no-cache' : 'default'}).then(function (response) {
    if (!response.ok) {
      throw new Error(address + ': ' + response.status);
    }
    return response.json();
  });
}
