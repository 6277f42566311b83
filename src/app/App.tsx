import { useEffect, useRef } from 'react';
import { pathOf } from '../state/address.ts';
import { useSession, useViewState } from '../state/session.ts';
import { goTo } from '../state/transitions.ts';
import { titleOf, VIEWS } from '../views/index.ts';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';

interface AppProps {
  readonly modelAddress: string;
  readonly schemaAddress: string;
}

/** The frame around every view. */
export function App({ modelAddress, schemaAddress }: AppProps) {
  const { model, choose, hrefOf, follow } = useSession();
  const { place } = useViewState();
  const main = useRef<HTMLElement>(null);
  const title = `${titleOf(model, place)} · Common Ground`;
  const { View } = VIEWS[place.view];

  // Back and forward belong to the browser.
  useEffect(follow, [follow]);
  // The tab shows where the reader is.
  useEffect(() => {
    document.title = title;
  }, [title]);
  useArrival(pathOf(place), main);

  const search = () => {
    if (place.view !== 'overview') choose(goTo({ view: 'overview' }));
    // The field is there once the Overview has been drawn.
    requestAnimationFrame(() => main.current?.querySelector<HTMLInputElement>('[data-search]')?.focus());
  };
  useSearchKey(search);

  return (
    <>
      <a href="#main" className={styles.skip}>
        Skip to the content
      </a>
      <Header title={title} onSearch={search} />
      <main id="main" className={styles.main} ref={main} tabIndex={-1}>
        <Notices />
        <ErrorBoundary key={pathOf(place)} home={hrefOf(goTo({ view: 'overview' }))}>
          <View />
        </ErrorBoundary>
      </main>
      <Footer modelAddress={modelAddress} schemaAddress={schemaAddress} />
    </>
  );
}

/** On a new page the reader starts at its top, and a listener at its heading. */
function useArrival(path: string, main: React.RefObject<HTMLElement | null>) {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [path, main]);
}

/** `/` searches, unless the reader is writing something. */
function useSearchKey(search: () => void) {
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
