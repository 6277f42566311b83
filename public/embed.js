// For a page that embeds views of Common Ground: gives each frame the height of what it shows.
//
//   <iframe src="https://…/?embed" title="…" data-common-ground></iframe>
//   <script src="https://…/embed.js" async></script>
//
// A view in a frame posts { type: 'common-ground:height', height } to the page around it when it is drawn and
// whenever its height changes; asked by { type: 'common-ground:ask' } it posts it again. Where a link inside led to another
// page it posts { type: 'common-ground:arrived' }: a frame whose beginning is above the window is scrolled to. Only frames with
// data-common-ground are touched, and only by their own page’s origin, or by none where `sandbox` takes it away.
(() => {
  const MOST = 100_000;
  /** @returns {NodeListOf<HTMLIFrameElement>} */
  const frames = () => document.querySelectorAll('iframe[data-common-ground]');
  /** @param {HTMLIFrameElement} frame */
  const originOf = ({ sandbox, src }) =>
    sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

  addEventListener('message', ({ source, origin, data }) => {
    for (const frame of frames()) {
      if (frame.contentWindow !== source || origin !== originOf(frame)) continue;
      const height = data?.type === 'common-ground:height' ? data.height : undefined;
      if (typeof height === 'number' && height > 0 && height < MOST) frame.style.height = `${height}px`;
      const isAbove = frame.getBoundingClientRect().top < 0;
      if (data?.type === 'common-ground:arrived' && isAbove) frame.scrollIntoView();
    }
  });

  // A view may have been drawn before this script came.
  for (const frame of frames()) {
    frame.contentWindow?.postMessage({ type: 'common-ground:ask' }, '*');
  }
})();
