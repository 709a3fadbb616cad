// @ts-check
/** Services on which anybody can open an account. */

/**
 * @typedef {{name: string, kinds: !RegExp, hosts: !Array<string>, said: !RegExp}}
 */
export let Platform;

/** @type {!Array<!Platform>} */
const PLATFORMS = [
  row('Telegram', /^telegram/, 't.me telegram.me telegram.dog telegram.org', /telegram|电报/i),
  row('WhatsApp', /^whatsapp/, 'wa.me whatsapp.com', /whatsapp/i),
  row('LINE', /^line/, 'line.me lin.ee', /\bline\b/i),
  row('Facebook', /^messenger/, 'm.me facebook.com fb.com fb.me', /facebook|messenger|脸书/i),
  row('Discord', /^discord/, 'discord.gg discord.com', /discord/i),
  row('X', /^x$/, 'x.com twitter.com', /\bx\b|twitter|推特/i),
  row('微信 WeChat', /^we(chat|com)/, 'weixin.qq.com wechat.com', /wechat|微信/i),
  row('微博 Weibo', /^weibo/, 'weibo.com weibo.cn', /weibo|微博/i),
  row('QQ', /^qq/, 'qq.com', /\bqq\b/i),
  row('Instagram', /^instagram/, 'instagram.com', /instagram/i),
  row('TikTok', /^tiktok/, 'tiktok.com douyin.com', /tiktok|抖音/i),
  row('YouTube', /^youtube/, 'youtube.com youtu.be', /youtube/i),
  row('Reddit', /^reddit/, 'reddit.com', /reddit/i),
];

/** @type {!Platform} */
export const PHONE = row('', /^phone/, '', /phone|hotline|\bcall|电话|热线|来电/i);

/**
 * @param {string} host
 * @return {?Platform}
 */
export function platformOf(host) {
  return (
    PLATFORMS.filter(function (platform) {
      return platform.hosts.some(function (one) {
        return isWithin(host, one);
      });
    })[0] || null
  );
}

/**
 * @param {string} host
 * @param {string} other
 * @return {boolean} whether a host is another one or a name under it
 */
export function isWithin(host, other) {
  return host === other || host.slice(-other.length - 1) === '.' + other;
}

/**
 * @param {string} name
 * @param {!RegExp} kinds of channels there
 * @param {string} hosts
 * @param {!RegExp} said how people speak of it
 * @return {!Platform}
 */
function row(name, kinds, hosts, said) {
  return {name: name, kinds: kinds, hosts: hosts ? hosts.split(' ') : [], said: said};
}
