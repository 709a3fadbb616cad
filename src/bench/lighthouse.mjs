// Lighthouse over one page of every kind, in both languages, as a phone on a slow line sees it. It comes from npm and is run on purpose:
//
//   npm install --prefix /tmp/lighthouse lighthouse@13
//   CHROME_PATH=/usr/bin/chromium NODE_PATH=/tmp/lighthouse/node_modules node src/bench/lighthouse.mjs site [runs] [address …]
//
// Prints, for each page, the four scores and the medians of LCP (ms), TBT (ms) and CLS over the runs; says at the end which goals are missed.
import {createServer} from 'node:http';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {extname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

const require = createRequire(join(process.env.NODE_PATH ?? '.', 'x.js'));
const load = async (name) => import(pathToFileURL(require.resolve(name)));
const {default: lighthouse} = await load('lighthouse');
const {launch} = await load('chrome-launcher');

const [site = 'site', runs = '5', ...chosen] = process.argv.slice(2);
const KINDS = [
  '', 'faq/', 'faq/quick-answers/', 'faq/transaction-pending/', 'tutorials/first-send/', 'security/fake-support/',
  'troubleshooters/transaction-stuck/', 'glossary/', 'search/', 'contact/', 'official/', '404.html',
];
const GOALS = {home: 998, article: 1000, tbt: 10, cls: 0};
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp', '.mp4': 'video/mp4', '.txt': 'text/plain', '.webmanifest': 'application/manifest+json',
};

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || statSync(file).isDirectory()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const text = /text|json|svg/.test(type);
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(text && {'Content-Encoding': 'gzip'}),
  });
  response.end(text ? gzipSync(readFileSync(file), {level: 6}) : readFileSync(file));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const pages = chosen.length > 0 ? chosen : ['zh/', 'en/'].flatMap((lang) => KINDS.map((kind) => lang + kind));
const missed = [];
console.log('page | performance accessibility best-practices seo | LCP TBT CLS');
for (const page of pages) {
  const results = [];
  for (let run = 0; run < Number(runs); run++) {
    const chrome = await launch({chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu']});
    const {lhr} = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, {port: chrome.port, logLevel: 'error'});
    await chrome.kill();
    results.push(lhr);
  }
  // The search, the page for what is missing and the like are not for search engines, and say so.
  const hidden = /<meta name="robots" content="noindex">/.test(readFileSync(join(site, page.endsWith('/') ? `${page}index.html` : page), 'utf8'));
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((one) => Math.round(100 * median(results.map((r) => r.categories[one].score))));
  const [lcp, tbt, cls] = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((one) =>
    median(results.map((r) => r.audits[one].numericValue)));
  console.log(`${page} | ${scores.join(' ')}${hidden ? ' (noindex)' : ''} | ${Math.round(lcp)} ${Math.round(tbt)} ${cls.toFixed(3)}`);
  const limit = page.length === 3 ? GOALS.home : GOALS.article;
  if (scores.some((score, i) => score < 100 && !(hidden && i === 3)) || lcp > limit || tbt > GOALS.tbt || cls > GOALS.cls) {
    const why = results[0];
    const failing = Object.values(why.audits).filter((a) => a.score !== null && a.score < 1 && a.scoreDisplayMode === 'binary').map((a) => a.id);
    missed.push(`${page} (${failing.join(', ')})`);
  }
}
console.log(missed.length === 0 ? 'all goals are met' : `missed: ${missed.join('; ')}`);
server.close();
