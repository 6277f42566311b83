import { useLayoutEffect, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { HistoryPort } from '../navigation/history-port.ts';
import { createSession, SessionProvider } from '../session/session.ts';
import { NAVIGATION } from '../views/index.ts';
import { App } from './App.tsx';
import { liftVeil } from './arrival/veil.ts';

interface VisitProps {
  readonly dataset: Dataset;
  readonly history: HistoryPort;
  readonly datasetAddress: string;
  readonly schemaAddress: string;
}

/** One reader's visit, from the address it was opened at. */
export function Visit({ dataset, history, datasetAddress, schemaAddress }: VisitProps) {
  const [session] = useState(() => createSession({ dataset, history, navigation: NAVIGATION }));
  // What the address asks for is drawn.
  useLayoutEffect(liftVeil, []);
  return (
    <SessionProvider value={session}>
      <App datasetAddress={datasetAddress} schemaAddress={schemaAddress} />
    </SessionProvider>
  );
}
