import { useEffect, useLayoutEffect, useReducer, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { HistoryPort } from '../navigation/history-port.ts';
import type { Notice } from '../navigation/upgrade.ts';
import { createSession, type FindCodings, SessionProvider } from '../session/session.ts';
import { NAVIGATION } from '../views/index.ts';
import { App } from './App.tsx';
import { liftVeil } from './arrival/veil.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface VisitProps {
  readonly dataset: Dataset;
  /** The fingerprint of the dataset file. */
  readonly print?: string;
  readonly history: HistoryPort;
  /** What is to be said of the address that it was opened at. */
  readonly repairs?: readonly Notice[];
  readonly datasetAddress: string;
  readonly schemaAddress: string;
  /** Where the codings come from; from beside the dataset if not said. */
  readonly findCodings?: FindCodings;
}

/** One reader's visit, from the address it was opened at. */
export function Visit({
  dataset,
  print,
  history,
  repairs = [],
  datasetAddress,
  schemaAddress,
  findCodings = async (file) =>
    (await import('../datasets/fetch-codings.ts')).fetchCodings(datasetAddress, file, dataset),
}: VisitProps) {
  const [session] = useState(() =>
    createSession({ dataset, print, history, repairs, navigation: NAVIGATION, findCodings }),
  );
  const [drawn, redraw] = useReducer((times: number) => times + 1, 0);
  // Subscribes to what others do to the page.
  useEffect(() => {
    let stop = () => {};
    let isLeft = false;
    const follow = async () => {
      const { followStrangers } = await import('./strangers.ts');
      const page = document.getElementById('root');
      if (!isLeft && page !== null) stop = followStrangers(page, redraw);
    };
    // Without it the page is as it would be on its own.
    follow().catch(() => undefined);
    return () => {
      isLeft = true;
      stop();
    };
  }, []);
  // What the address asks for is drawn.
  useLayoutEffect(liftVeil, []);
  return (
    <SessionProvider value={session}>
      <ErrorBoundary key={drawn} home={session.hrefOfFile('')}>
        <App datasetAddress={datasetAddress} schemaAddress={schemaAddress} />
      </ErrorBoundary>
    </SessionProvider>
  );
}
