// @ts-check
import {isPlain, onClick} from './page.js';

/** Puts a player in the place of a video's picture once the reader asks for it. */
export function videos() {
  onClick('a.video-link[data-video]', function (link, event) {
    if (isPlain(event)) {
      event.preventDefault();
      play(/** @type {!HTMLAnchorElement} */ (link));
    }
  });
}

/**
 * @param {!HTMLAnchorElement} link
 */
function play(link) {
  const video = /** @type {!HTMLVideoElement} */ (document.createElement('video'));
  const poster = /** @type {?HTMLImageElement} */ (link.querySelector('img'));
  const captions = link.getAttribute('data-captions');
  video.controls = true;
  video.preload = 'none';
  ['playsinline', 'webkit-playsinline', 'x5-playsinline'].forEach(function (inline) {
    video.setAttribute(inline, '');
  });
  if (poster) {
    video.poster = poster.src;
    video.width = poster.width;
    video.height = poster.height;
  }
  video.setAttribute('aria-label', (link.textContent || '').trim());
  video.src = link.href;
  if (captions) {
    const language = link.closest('[lang]');
    const track = /** @type {!HTMLTrackElement} */ (document.createElement('track'));
    track.kind = 'captions';
    track.srclang = (language && language.getAttribute('lang')) || '';
    track.label = track.srclang;
    track.src = captions;
    track.default = true;
    video.appendChild(track);
  }
  if (link.parentNode) {
    link.parentNode.replaceChild(video, link);
  }
  video.focus();
  const playing = video.play();
  if (playing) {
    playing.then(null, function () {
      // The browser wants one more tap, on the player itself.
    });
  }
}
