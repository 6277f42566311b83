import './styles/index.css';
import { type ComponentProps, StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserHistory } from './navigation/browser-history.ts';
import type { Notice } from './navigation/upgrade.ts';
import { arrive } from './shell/arrival/arrive.ts';
import { Gate } from './shell/arrival/Gate.tsx';
import { isAsPublished, publishedIn, settleLinks } from './shell/arrival/published.ts';
import { isVeiled, liftVeil } from './shell/arrival/veil.ts';
import { Visit } from './shell/Visit.tsx';

/** How long what the reader came for has the network to itself. */
const REST_MS = 4000;

// The page knows how deep below the site’s first page it lies: one build serves under any path.
const root = new URL(document.documentElement.dataset.root ?? './', window.location.href);
const siteAddress = new URL('data/model.json', root).pathname;
let datasetAddress = siteAddress;
const schemaAddress = new URL('data/model.schema.json', root).pathname;
const history = createBrowserHistory(root);
// Browsers ask for the icon again after a soft navigation: its address must not depend on the page.
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
if (icon !== null) icon.href = new URL('icon.svg', root).href;

// Nobody waits for what the next visit will need, nor for the code that sees to it.
const keepOffline = async () => (await import('./offline/register.ts')).keepOffline(root);
setTimeout(() => void keepOffline().catch(() => undefined), REST_MS);

let repairs: readonly Notice[] = [];
let print = '';
const visit = (dataset: ComponentProps<typeof Visit>['dataset']) => (
  <StrictMode>
    <Visit {...{ dataset, print, history, repairs, datasetAddress, schemaAddress }} />
  </StrictMode>
);

const gate = document.getElementById('gate');
const mount = document.getElementById('root');
const published = mount === null ? undefined : publishedIn(mount);
const load = async (onBytes: (count: number) => void) => {
  const arrived = await arrive({ datasetAddress: siteAddress, history, known: published, onBytes });
  if ('address' in arrived) datasetAddress = arrived.address ?? siteAddress;
  if (arrived.kind === 'sound') ({ repairs, print } = arrived);
  return arrived;
};

if (mount !== null && (gate === null || published === undefined)) {
  // There is nothing to keep out of sight.
  liftVeil();
  createRoot(mount).render(<Gate load={load}>{visit}</Gate>);
}

// A page that the build has written stays on screen until the dataset is there; what is to be said stands above it.
if (mount !== null && gate !== null && published !== undefined) {
  const takeOver: typeof load = async (onBytes) => {
    const fetched = await load(onBytes);
    if (fetched.kind !== 'sound') {
      liftVeil();
    } else if (
      fetched.isWhole &&
      repairs.length === 0 &&
      isAsPublished(published, { ...fetched, address: history.read() })
    ) {
      settleLinks(mount);
      // As a transition it yields to what the reader does, where it would hold one long task.
      startTransition(() => void hydrateRoot(mount, visit(fetched.dataset)));
    } else {
      createRoot(mount).render(visit(fetched.dataset));
    }
    return fetched;
  };
  createRoot(gate).render(
    <Gate load={takeOver} before={isVeiled() ? 'veil' : 'page'}>
      {() => null}
    </Gate>,
  );
}
