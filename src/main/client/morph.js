// @ts-check
/**
 * Changes a page to what its file has become. Compared are the page as it came and the page as it is now, not what scripts have made of
 * it since: what has not changed in the file is not touched, so open parts, marked text and places in a film stay as they are.
 */

/** What no script of a site adds anything to, so that it may come and go. */
const PLAIN =
  /^(?:P|UL|OL|LI|STRONG|EM|B|I|S|DEL|INS|CODE|KBD|BR|HR|SUP|SUB|SMALL|BLOCKQUOTE|TABLE|THEAD|TBODY|TR|TH|TD|DL|DT|DD|TIME|A|SPAN)$/;
const PLAIN_ATTRIBUTES = /^(?:class|href|lang|dir|datetime|rel|start|colspan|rowspan|scope|title|translate)$/;
/** Read when they are needed, and different after nearly every change. */
const READ_LATE = /^data-(?:code|guard)$/;
/** With these, something is done to it. */
const SCRIPTED = /(?:^| )(?:term|copy|tabs|zoom|video-link|toc|skip)(?: |$)/;

/** A node of a page as it came, with the one that stands for it in the window. */
class Came {
  /**
   * @param {!Node} node a copy without what is in it
   * @param {?Node} live
   * @param {!Array<!Came>} children
   */
  constructor(node, live, children) {
    this.node = node;
    this.live = live;
    this.children = children;
  }
}

/**
 * @param {!Document} page
 * @return {!Came} a copy that scripts do not change
 */
export function pristine(page) {
  return came(page.documentElement, page === document);
}

/**
 * @param {!Node} node
 * @param {boolean} here
 * @return {!Came}
 */
function came(node, here) {
  /** @type {!Array<!Came>} */
  const children = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    children.push(came(child, here));
  }
  return new Came(node.cloneNode(false), here ? node : null, children);
}

/**
 * @param {!Came} old
 * @param {!Came} next gets the nodes of the window
 * @return {boolean} false if the page has to be loaded anew, with nothing changed
 */
export function morph(old, next) {
  /** @type {!Array<function()>} */
  const steps = [];
  if (!plan(old, next, steps)) {
    return false;
  }
  steps.forEach(function (step) {
    step();
  });
  return true;
}

/**
 * @param {!Came} old
 * @param {!Came} next
 * @param {!Array<function()>} steps
 * @return {boolean}
 */
function plan(old, next, steps) {
  next.live = old.live;
  const live = old.live;
  if (!live) {
    return false;
  }
  if (old.node.nodeType !== Node.ELEMENT_NODE) {
    if (old.node.nodeValue !== next.node.nodeValue) {
      steps.push(function () {
        live.nodeValue = next.node.nodeValue;
      });
    }
    return true;
  }
  if (isSheet(old.node) && isSheet(next.node) && !old.node.isEqualNode(next.node)) {
    steps.push(function () {
      sheet(next);
    });
    return true;
  }
  return attributes(old, next, steps) && children(old, next, steps);
}

/**
 * @param {!Came} old
 * @param {!Came} next
 * @param {!Array<function()>} steps
 * @return {boolean}
 */
function attributes(old, next, steps) {
  const before = /** @type {!Element} */ (old.node);
  const after = /** @type {!Element} */ (next.node);
  const element = /** @type {!Element} */ (old.live);
  if (before.isEqualNode(after)) {
    return true;
  }
  if (before.nodeName === 'HTML') {
    // The page's own script has dressed it by then.
    return before.getAttribute('lang') === after.getAttribute('lang') && before.getAttribute('dir') === after.getAttribute('dir');
  }
  if (before.hasAttribute('data-print')) {
    return true;
  }
  if (/^(?:SCRIPT|INPUT|TEMPLATE)$/.test(before.nodeName) || SCRIPTED.test(before.className) || data(before, after)) {
    return false;
  }
  steps.push(function () {
    each(before, function (name) {
      if (!after.hasAttribute(name)) {
        element.removeAttribute(name);
      }
    });
    each(after, function (name) {
      const value = after.getAttribute(name) || '';
      if (before.getAttribute(name) !== value || !before.hasAttribute(name)) {
        element.setAttribute(name, value);
      }
    });
  });
  return true;
}

/**
 * Whether something differs that scripts read once.
 *
 * @param {!Element} before
 * @param {!Element} after
 * @return {boolean}
 */
function data(before, after) {
  let differs = false;
  [before, after].forEach(function (element) {
    each(element, function (name) {
      if (/^(?:data-|id$|on)/.test(name) && !READ_LATE.test(name) && before.getAttribute(name) !== after.getAttribute(name)) {
        differs = true;
      }
    });
  });
  return differs;
}

/**
 * @param {!Element} element
 * @param {function(string)} use
 */
function each(element, use) {
  for (let i = 0; i < element.attributes.length; i++) {
    use(element.attributes[i].name);
  }
}

/**
 * What is equal at the beginning and at the end stays; of what is between, as many as there are on both sides are changed in their order
 * where they are of one kind, and the rest is taken out and put in.
 *
 * @param {!Came} old
 * @param {!Came} next
 * @param {!Array<function()>} steps
 * @return {boolean}
 */
function children(old, next, steps) {
  const from = old.children;
  const to = next.children;
  let start = 0;
  let fromEnd = from.length;
  let toEnd = to.length;
  while (start < fromEnd && start < toEnd && same(from[start], to[start])) {
    keep(from[start], to[start]);
    start++;
  }
  while (fromEnd > start && toEnd > start && same(from[fromEnd - 1], to[toEnd - 1])) {
    fromEnd--;
    toEnd--;
    keep(from[fromEnd], to[toEnd]);
  }
  const more = toEnd - fromEnd;
  // Of unequal numbers nobody knows which stands for which.
  const paired = more === 0 ? fromEnd : start;
  for (let i = start; i < paired; i++) {
    if (from[i].node.nodeName !== to[i].node.nodeName ? !exchange(old, from[i], to[i], steps) : !plan(from[i], to[i], steps)) {
      return false;
    }
  }
  return more === 0 || replace(old, from.slice(start, fromEnd), to.slice(start, toEnd), from[fromEnd], steps);
}

/**
 * @param {!Came} parent
 * @param {!Came} gone
 * @param {!Came} come
 * @param {!Array<function()>} steps
 * @return {boolean}
 */
function exchange(parent, gone, come, steps) {
  return replace(parent, [gone], [come], gone, steps);
}

/**
 * @param {!Came} parent
 * @param {!Array<!Came>} gone
 * @param {!Array<!Came>} come
 * @param {(!Came|undefined)} before what comes next
 * @param {!Array<function()>} steps
 * @return {boolean}
 */
function replace(parent, gone, come, before, steps) {
  const into = /** @type {!Node} */ (parent.live);
  const anchor = before ? before.live : null;
  const safe =
    gone.every(function (child) {
      return isPlain(child) && child.live && child.live.parentNode === into;
    }) &&
    come.every(isPlain) &&
    (!anchor || anchor.parentNode === into) &&
    (!!anchor || !into.lastChild || !parent.children.length || parent.children[parent.children.length - 1].live === into.lastChild);
  if (safe) {
    steps.push(function () {
      come.forEach(function (child) {
        into.insertBefore(made(child), anchor);
      });
      gone.forEach(function (child) {
        into.removeChild(/** @type {!Node} */ (child.live));
      });
    });
  }
  return safe;
}

/**
 * @param {!Came} child
 * @return {boolean}
 */
function isPlain(child) {
  const node = child.node;
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return true;
  }
  let plain = PLAIN.test(node.nodeName) && !SCRIPTED.test(/** @type {!Element} */ (node).className);
  each(/** @type {!Element} */ (node), function (name) {
    plain = plain && PLAIN_ATTRIBUTES.test(name);
  });
  return plain && child.children.every(isPlain);
}

/**
 * @param {!Came} child
 * @return {!Node}
 */
function made(child) {
  const node = document.importNode(child.node, false);
  child.live = node;
  child.children.forEach(function (/** !Came */ below) {
    node.appendChild(made(below));
  });
  return node;
}

/**
 * @param {!Came} a
 * @param {!Came} b
 * @return {boolean}
 */
function same(a, b) {
  return (
    a.children.length === b.children.length &&
    a.node.isEqualNode(b.node) &&
    a.children.every(function (/** !Came */ child, /** number */ i) {
      return same(child, b.children[i]);
    })
  );
}

/**
 * @param {!Came} old
 * @param {!Came} next
 */
function keep(old, next) {
  next.live = old.live;
  old.children.forEach(function (/** !Came */ child, /** number */ i) {
    keep(child, next.children[i]);
  });
}

/**
 * @param {!Node} node
 * @return {boolean}
 */
function isSheet(node) {
  return node.nodeName === 'LINK' && /** @type {!Element} */ (node).getAttribute('rel') === 'stylesheet';
}

/**
 * The new style sheet stands beside the old one until it is there, so that the page is never without.
 *
 * @param {!Came} next
 */
function sheet(next) {
  const old = /** @type {!HTMLLinkElement} */ (next.live);
  const link = /** @type {!HTMLLinkElement} */ (document.importNode(next.node, false));
  next.live = link;
  link.onload = link.onerror = function () {
    if (old.parentNode) {
      old.parentNode.removeChild(old);
    }
  };
  /** @type {!Node} */ (old.parentNode).insertBefore(link, old.nextSibling);
}
