import { type RefObject, useEffect, useRef } from 'react';
import { shellWords } from '../language/shell.ts';
import { titled } from '../language/site.ts';
import { useSession, useView } from '../session/session.ts';
import { goTo } from '../session/transitions.ts';
import { showAnchor } from '../ui/anchor.ts';
import { whenShown, written } from '../ui/later/later.ts';
import { Part } from '../ui/later/Part.tsx';
import { WithoutScript } from '../ui/WithoutScript.tsx';
import { partOf, VIEWS } from '../views/index.ts';
import styles from './App.module.css';
import { problemOf } from './ErrorBoundary.tsx';
import footer from './Footer.module.css';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';

// It stands below all that a reader came for.
const FOOTER = written(async () => (await import('./Footer.tsx')).Footer);

// What is drawn in another page’s frame only.
const EMBED_LINE = whenShown(async () => (await import('../features/embed/EmbedLine.tsx')).EmbedLine);

// There is nothing to tell on most visits.
const NEWS = whenShown(async () => (await import('./News.tsx')).News);

// What only a dataset from elsewhere needs.
const ELSEWHERE_LINE = whenShown(async () => (await import('./ElsewhereLine.tsx')).ElsewhereLine);

interface AppProps {
  readonly datasetAddress: string;
  readonly schemaAddress: string;
}

/** What an address shows: a view in its frame, or one part of it for the frame of another page. */
export function App(props: AppProps) {
  const { hrefOf } = useSession();
  const part = useView(partOf);
  const model = useView((state) => state.model);
  const shown =
    part === undefined ? (
      <WholeView {...props} />
    ) : (
      <Part code={part.code} props={NO_PROPS} fallback={problemOf(hrefOf(goTo({ view: 'overview' })))} />
    );
  if (model === undefined) return shown;
  return (
    <>
      <Part code={ELSEWHERE_LINE} props={{ model }} loading={null} />
      {shown}
    </>
  );
}

const NO_PROPS = {};
const nothing = () => null;

/** The frame around every view. */
function WholeView({ datasetAddress, schemaAddress }: AppProps) {
  const { dataset, navigation, choose, hrefOf, follow } = useSession();
  const place = useView((state) => state.place);
  const embed = useView((state) => state.embed !== undefined);
  const path = navigation.pathOf(place);
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(path);
  const title = useView((state) => titled(navigation.captionOf(dataset, state), dataset));

  // Back and forward belong to the browser.
  useEffect(follow, [follow]);
  // The tab shows where the reader is.
  useEffect(() => {
    document.title = title;
  }, [title]);

  const search = () => {
    const hasOwn = main.current?.querySelector('[data-search]') != null;
    if (!hasOwn) choose(goTo({ view: 'overview' }));
    // The field is there once the Overview has been drawn.
    requestAnimationFrame(() => {
      const field = main.current?.querySelector<HTMLInputElement>('[data-search]');
      field?.closest('details')?.setAttribute('open', '');
      field?.focus();
    });
  };
  useHelpAtKeyboard(search);

  return (
    <>
      <a href="#main" className={styles.skip}>
        {shellWords.skip}
      </a>
      {embed ? null : <Header title={title} onSearch={search} />}
      <main id="main" className={styles.main} data-embed={embed || undefined} ref={main} tabIndex={-1}>
        <WithoutScript>
          <p className={styles.still}>{shellWords.withoutScript}</p>
        </WithoutScript>
        <Notices />
        <Part code={NEWS} props={NO_PROPS} loading={null} fallback={nothing} />
        <Part
          key={path}
          code={VIEWS[place.view].code}
          props={NO_PROPS}
          loading={<p role="status">{shellWords.loadingView}</p>}
          fallback={problemOf(hrefOf(goTo({ view: 'overview' })))}
        >
          <Arrival path={path} shownPath={shownPath} main={main} />
        </Part>
      </main>
      {embed ? (
        // The view can be read without it.
        <Part code={EMBED_LINE} props={NO_PROPS} loading={null} fallback={nothing} />
      ) : (
        <footer className={footer.footer}>
          <Part code={FOOTER} props={{ datasetAddress, schemaAddress }} loading={null} />
        </footer>
      )}
    </>
  );
}

interface ArrivalProps {
  readonly path: string;
  readonly shownPath: RefObject<string>;
  readonly main: RefObject<HTMLElement | null>;
}

/** On a new page, once it is there, the reader starts at the part that the address names, else at its top, and a listener at its heading. */
function Arrival({ path, shownPath, main }: ArrivalProps) {
  useEffect(() => {
    const isNew = shownPath.current !== path;
    shownPath.current = path;
    if (showAnchor() || !isNew) return;
    window.scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [path, shownPath, main]);
  return null;
}

/** `/` searches, and the focus is never lost. The code may come after the page, or not at all. */
function useHelpAtKeyboard(search: () => void) {
  const latest = useRef(search);
  latest.current = search;
  // Subscribes to the browser: keys are pressed, and the focus goes, in the whole document.
  useEffect(() => {
    const listening = import('./keyboard.ts').then(
      ({ helpAtKeyboard }) => helpAtKeyboard(() => latest.current()),
      () => () => undefined,
    );
    return () => void listening.then((stop) => stop());
  }, []);
}
