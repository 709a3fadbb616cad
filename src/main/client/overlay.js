// @ts-check
/** Lists the findings over the page: errors by themselves, anything else when it is asked for. */

const EN = {
  'errors': ['1 error', '{0} errors'],
  'warnings': ['1 warning', '{0} warnings'],
  'notes': ['1 note', '{0} notes'],
  'kept': 'Because of an error this page is shown as it was before.',
  'refused': 'The page is new, but the site would not be built like this.',
  'more': 'and {0} more, see the terminal',
  'close': 'Close',
  'copy': 'Copy path',
  'copied': 'Copied',
  'findings': 'Findings',
  'error': 'error',
  'warning': 'warning',
  'info': 'note',
};
const ZH = {
  'errors': ['1 个错误', '{0} 个错误'],
  'warnings': ['1 个警告', '{0} 个警告'],
  'notes': ['1 条提示', '{0} 条提示'],
  'kept': '有错误，页面暂时停在改动之前的样子。',
  'refused': '页面已经是新的，但这样的站点无法通过构建。',
  'more': '另有 {0} 条，见终端',
  'close': '关闭',
  'copy': '复制路径',
  'copied': '已复制',
  'findings': '检查结果',
  'error': '错误',
  'warning': '警告',
  'info': '提示',
};

/**
 * @return {function(!Object)} shows what the server tells
 */
export function overlay() {
  const words = /^zh/i.test(document.documentElement.lang) ? ZH : EN;
  const host = /** @type {!HTMLElement} */ (document.createElement('guidepost-findings'));
  const root = 'attachShadow' in host ? host.attachShadow({mode: 'open'}) : null;
  if (!root) {
    return function () {};
  }
  const style = element('link', '', '');
  style.setAttribute('rel', 'stylesheet');
  style.setAttribute('href', '/_guidepost/serve.css');
  const badge = element('button', 'badge', '');
  badge.setAttribute('type', 'button');
  badge.setAttribute('aria-expanded', 'false');
  const panel = element('section', 'panel', '');
  panel.setAttribute('aria-label', words['findings']);
  const head = element('div', 'head', '');
  const title = element('p', 'title', '');
  title.setAttribute('role', 'status');
  const close = element('button', '', words['close']);
  close.setAttribute('type', 'button');
  const kept = element('p', 'kept', '');
  const list = element('ul', '', '');
  list.setAttribute('tabindex', '0');
  head.appendChild(title);
  head.appendChild(close);
  [head, kept, list].forEach(function (part) {
    panel.appendChild(part);
  });
  [style, badge, panel].forEach(function (part) {
    root.appendChild(part);
  });
  let shown = '';
  /** The errors that were told last. */
  let heard = '[]';

  /** Whether something asks to be mended: notes alone are listed in the terminal. */
  let pressing = false;

  /** @param {boolean} open */
  function toggle(open) {
    panel.hidden = !open;
    badge.hidden = open || !pressing;
    badge.setAttribute('aria-expanded', String(open));
  }
  badge.addEventListener('click', function () {
    toggle(true);
    close.focus();
  });
  close.addEventListener('click', function () {
    toggle(false);
    if (!badge.hidden) {
      badge.focus();
    }
  });
  root.addEventListener('keydown', function (event) {
    if (/** @type {!KeyboardEvent} */ (event).key === 'Escape' && !panel.hidden) {
      event.stopPropagation();
      close.click();
    }
  });
  toggle(false);

  return function (state) {
    const errors = state['errors'];
    const text = [counted(words['errors'], errors), counted(words['warnings'], state['warnings']), counted(words['notes'], state['notes'])]
      .filter(function (part) {
        return part;
      })
      .join(' · ');
    const now = JSON.stringify([state['kept'], state['findings']]);
    if (now === shown) {
      return;
    }
    const wasOpen = !panel.hidden;
    const mistakes = JSON.stringify(
      state['findings'].filter(function (/** !Object<string, string> */ finding) {
        return finding['severity'] === 'error';
      })
    );
    // What was closed stays closed while only the rest of the rules is heard.
    const isNew = mistakes !== heard;
    heard = mistakes;
    shown = now;
    pressing = errors + state['warnings'] > 0;
    badge.textContent = text;
    badge.className = errors ? 'badge errors' : 'badge';
    panel.className = errors ? 'panel errors' : 'panel';
    title.textContent = text;
    kept.hidden = !errors;
    kept.textContent = state['kept'] ? words['kept'] : words['refused'];
    list.textContent = '';
    state['findings'].forEach(function (/** !Object<string, string> */ finding) {
      list.appendChild(item(finding, words));
    });
    const rest = errors + state['warnings'] + state['notes'] - state['findings'].length;
    if (rest > 0) {
      list.appendChild(element('li', '', words['more'].replace('{0}', String(rest))));
    }
    if (text && !host.parentNode) {
      // Outside the body, where no change of the page reaches it.
      document.documentElement.appendChild(host);
    }
    toggle((errors > 0 && isNew) || (wasOpen && pressing));
  };
}

/**
 * @param {!Object<string, string>} finding
 * @param {!Object} words
 * @return {!Element}
 */
function item(finding, words) {
  const line = element('li', finding['severity'], '');
  const link = element('a', '', finding['at']);
  link.setAttribute('href', finding['open']);
  const copy = element('button', 'copy', words['copy']);
  copy.setAttribute('type', 'button');
  copy.addEventListener('click', function () {
    if (navigator.clipboard) {
      navigator.clipboard.writeText(finding['at']).then(
        function () {
          copy.textContent = words['copied'];
        },
        function () {}
      );
    }
  });
  line.appendChild(element('span', 'label', words[finding['severity']]));
  line.appendChild(document.createTextNode(' '));
  line.appendChild(link);
  line.appendChild(copy);
  line.appendChild(element('div', '', finding['message'] + ' [' + finding['code'] + ']'));
  if (finding['hint']) {
    line.appendChild(element('span', 'hint', finding['hint']));
  }
  return line;
}

/**
 * @param {!Array<string>} words one, and more
 * @param {number} count
 * @return {string}
 */
function counted(words, count) {
  return count ? words[count === 1 ? 0 : 1].replace('{0}', String(count)) : '';
}

/**
 * @param {string} name
 * @param {string} type
 * @param {string} text
 * @return {!HTMLElement}
 */
function element(name, type, text) {
  const made = /** @type {!HTMLElement} */ (document.createElement(name));
  if (type) {
    made.className = type;
  }
  made.textContent = text;
  return made;
}
