import { useLayoutEffect, useState } from 'react';
import type { Model } from '../domain/dataset.ts';
import type { HistoryPort } from '../navigation/history-port.ts';
import { createSession, SessionProvider } from '../session/session.ts';
import { App } from './App.tsx';
import { liftVeil } from './veil.ts';

interface VisitProps {
  readonly model: Model;
  readonly history: HistoryPort;
  readonly modelAddress: string;
  readonly schemaAddress: string;
}

/** One reader's visit, from the address it was opened at. */
export function Visit({ model, history, modelAddress, schemaAddress }: VisitProps) {
  const [session] = useState(() => createSession(model, history));
  // What the address asks for is drawn.
  useLayoutEffect(liftVeil, []);
  return (
    <SessionProvider value={session}>
      <App modelAddress={modelAddress} schemaAddress={schemaAddress} />
    </SessionProvider>
  );
}
