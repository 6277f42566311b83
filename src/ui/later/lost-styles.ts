/** Asks again for the stylesheets that did not come: vite asks for each once, and would go on without it. */
export async function fetchLostStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const lost = links.filter((link) => !link.disabled && isLost(link));
  await Promise.all(
    lost.map(
      (link) =>
        new Promise((resolve, reject) => {
          const { href, crossOrigin } = link;
          const again = document.createElement('link');
          link.replaceWith(
            Object.assign(again, { rel: 'stylesheet', href, crossOrigin, onload: resolve, onerror: reject }),
          );
        }),
    ),
  );
}

/** Chromium gives one that failed a sheet, but lets nobody read it. */
function isLost({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules.length;
  } catch {
    return true;
  }
}
