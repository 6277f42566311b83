import { type ReactNode, useEffect, useState } from 'react';
import type { Fault } from '../data/draft.ts';
import type { Fetched } from '../data/fetch-model.ts';
import type { Model } from '../domain/catalogue.ts';
import { counted } from '../domain/words/numbers.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Gate.module.css';
import { Problem } from './Problem.tsx';

interface GateProps {
  readonly load: () => Promise<Fetched>;
  readonly children: (model: Model) => ReactNode;
}

const SLOW_MS = 4000;

/** Lets the page through once there is a sound model; says what is wrong where there is none. */
export function Gate({ load, children }: GateProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Attempt key={attempt} load={load} onRetry={() => setAttempt(attempt + 1)}>
      {children}
    </Attempt>
  );
}

function Attempt({ load, onRetry, children }: GateProps & { readonly onRetry: () => void }) {
  const [fetched, setFetched] = useState<Fetched | undefined>(undefined);
  // Asks for the model, once an attempt.
  useEffect(() => {
    let isCurrent = true;
    void load().then((outcome) => {
      if (isCurrent) setFetched(outcome);
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  const retry = <Button onClick={onRetry}>Try again</Button>;
  switch (fetched?.kind) {
    case undefined:
      return <Loading />;
    case 'sound':
      return children(fetched.model);
    case 'unreachable':
      return (
        <Frame>
          <Problem title="The model did not arrive.">
            <p>{fetched.message} The address you opened is kept.</p>
            <p>{retry}</p>
          </Problem>
        </Frame>
      );
    case 'faulty':
      return (
        <Frame>
          <Problem title={`The model has ${counted(fetched.faults.length, 'fault')}.`}>
            <p>
              Nothing is drawn from a model that is not sound. For its curator, each fault with its place in the file:
            </p>
            <FaultList faults={fetched.faults} />
            <p>{retry}</p>
          </Problem>
        </Frame>
      );
    default:
      return fetched satisfies never;
  }
}

function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <ol className={styles.faults}>
      {faults.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          {path === '' ? null : <code>{path}</code>} {message}
        </li>
      ))}
    </ol>
  );
}

/** The shape of the page while the model is on its way, so that nothing shifts when it arrives. */
function Loading() {
  const [isSlow, setIsSlow] = useState(false);
  // After a while silence becomes unfriendly.
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Frame>
      <p className={styles.loading} role="status">
        {isSlow ? 'Loading the model. This is taking longer than usual …' : 'Loading the model …'}
      </p>
    </Frame>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className={styles.header}>Common Ground</div>
      <main className={styles.main}>{children}</main>
    </>
  );
}
