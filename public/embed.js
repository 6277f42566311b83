// For a page that embeds views of Common Ground: gives each frame the height of what it shows.
//
//   <iframe src="https://…/?embed" title="…" data-common-ground></iframe>
//   <script src="https://…/embed.js" async></script>
//
// A view in a frame posts { type: 'common-ground:height', height } to the page around it when it is drawn and
// whenever its height changes; asked by { type: 'common-ground:ask' } it posts it again. Only frames with data-common-ground are touched, and only by their own page’s origin.
(() => {
  const MOST = 100_000;
  /** @returns {NodeListOf<HTMLIFrameElement>} */
  const frames = () => document.querySelectorAll('iframe[data-common-ground]');

  addEventListener('message', ({ source, origin, data }) => {
    if (data?.type !== 'common-ground:height') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 0 && height < MOST)) return;
    for (const frame of frames()) {
      if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.style.height = `${height}px`;
    }
  });

  // A view may have been drawn before this script came.
  for (const frame of frames()) {
    frame.contentWindow?.postMessage({ type: 'common-ground:ask' }, '*');
  }
})();
