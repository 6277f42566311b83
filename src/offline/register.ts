import { reloadPage } from '../ui/reload.ts';
import { offerUpdate } from './updates.ts';

/** A page that is looked at again after this long asks whether there is a newer version. */
const STALE_MS = 3_600_000;

/** Has the browser keep the site, so that the next visit needs no network. What a browser refuses it does without. */
export async function keepOffline(root: URL): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let isControlled = serviceWorker.controller !== null;
  const registration = await serviceWorker.register(new URL('sw.js', root), { updateViaCache: 'none' });
  const offer = (worker: ServiceWorker) => {
    offerUpdate(() => {
      // The new version rules from here on: the page is asked for again, all of it of one revision.
      serviceWorker.addEventListener('controllerchange', reloadPage, { once: true });
      worker.postMessage('take over');
    });
  };
  if (registration.waiting !== null && isControlled) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const arriving = registration.installing;
    arriving?.addEventListener('statechange', () => {
      if (arriving.state === 'installed' && serviceWorker.controller !== null) offer(arriving);
    });
  });
  // In another tab the reader has let the newer version in: here it takes one more word.
  serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) offerUpdate(reloadPage);
    isControlled = true;
  });
  askAgain(registration);
}

function askAgain(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < STALE_MS) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
}
