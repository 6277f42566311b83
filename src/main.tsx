import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { arrive } from './app/arrive.ts';
import { Gate } from './app/Gate.tsx';
import { keepOffline } from './app/offline.ts';
import { Visit } from './app/Visit.tsx';
import { createBrowserHistory } from './state/url-sync.ts';

// The page knows how deep below the site's first page it lies: one build serves under any path.
const root = new URL(document.documentElement.dataset.root ?? './', window.location.href);
const modelAddress = new URL('data/model.json', root).href;
const schemaAddress = new URL('data/model.schema.json', root).href;
const history = createBrowserHistory(root);
const load = () => arrive(modelAddress, history);
// Browsers ask for the icon again after a soft navigation: its address must not depend on the page.
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
if (icon !== null) icon.href = new URL('icon.svg', root).href;
const mount = document.getElementById('root');

keepOffline(root);
if (mount !== null) {
  createRoot(mount).render(
    <StrictMode>
      <Gate load={load}>
        {(model) => <Visit model={model} history={history} modelAddress={modelAddress} schemaAddress={schemaAddress} />}
      </Gate>
    </StrictMode>,
  );
}
