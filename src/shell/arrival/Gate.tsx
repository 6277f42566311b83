import { type ReactNode, useEffect, useState } from 'react';
import type { Fetched } from '../../datasets/fetch-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { shellWords } from '../../language/shell.ts';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later/later.ts';
import { Part } from '../../ui/later/Part.tsx';
import { Frame } from '../Frame.tsx';
import type { Asked } from './elsewhere.tsx';
import styles from './Gate.module.css';
import { Problem } from './Problem.tsx';

interface GateProps {
  readonly load: () => Promise<Fetched | Asked>;
  /** What the reader has before the dataset comes: nothing, a page as it was published, or such a page under a veil. */
  readonly before?: Before;
  readonly children: (dataset: Dataset) => ReactNode;
}

type Before = 'nothing' | 'page' | 'veil';

const FAULT_LIST = later(async () => (await import('./FaultList.tsx')).FaultList);
const SLOW_MS = 4000;

/** Lets the page through once there is a sound dataset; says what is wrong where there is none. */
export function Gate({ load, before = 'nothing', children }: GateProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Attempt key={attempt} load={load} isAgain={attempt > 0} before={before} onRetry={() => setAttempt(attempt + 1)}>
      {children}
    </Attempt>
  );
}

interface AttemptProps extends Required<GateProps> {
  readonly isAgain: boolean;
  readonly onRetry: () => void;
}

function Attempt({ load, before, isAgain, onRetry, children }: AttemptProps) {
  const [fetched, setFetched] = useState<Fetched | Asked | undefined>(undefined);
  // Asks for the dataset, once an attempt.
  useEffect(() => {
    let isCurrent = true;
    void load().then((outcome) => {
      if (isCurrent) setFetched(outcome);
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  switch (fetched?.kind) {
    case undefined:
      return <Loading before={before} isAgain={isAgain} />;
    case 'sound':
      return children(fetched.dataset);
    case 'asked':
      return (
        <Above before={before}>
          <fetched.Question address={fetched.address} onAnswer={onRetry} />
        </Above>
      );
    case 'unreachable':
      return (
        <Trouble before={before} title={shellWords.unreachable} onRetry={onRetry}>
          <p>
            {fetched.message} {shellWords.addressKept}
          </p>
        </Trouble>
      );
    case 'faulty':
      return (
        <Trouble before={before} title={shellWords.faulty.title(fetched.faults.length)} onRetry={onRetry}>
          <Part code={FAULT_LIST} props={{ faults: fetched.faults }} />
        </Trouble>
      );
    default:
      return fetched satisfies never;
  }
}

interface TroubleProps {
  readonly before: Before;
  readonly title: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** What is wrong, and the way to try again; above the page as it was published, where there is one. */
function Trouble({ before, title, onRetry, children }: TroubleProps) {
  const isAlone = before === 'nothing';
  return (
    <Above before={before}>
      <Problem title={title} level={isAlone ? 1 : 2}>
        {children}
        {isAlone ? null : <p>{shellWords.asPublished}</p>}
        <p>
          <Button onClick={onRetry}>{shellWords.tryAgain}</Button>
        </p>
      </Problem>
    </Above>
  );
}

/** Above the page as it was published, where there is one; else in its place. */
function Above({ before, children }: { readonly before: Before; readonly children: ReactNode }) {
  return before === 'nothing' ? <Frame>{children}</Frame> : <div className={styles.above}>{children}</div>;
}

/** The shape of the page while the dataset is on its way, so that nothing shifts when it arrives. */
function Loading({ before, isAgain }: { readonly before: Before; readonly isAgain: boolean }) {
  const [isSlow, setIsSlow] = useState(false);
  // After a while silence becomes unfriendly.
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  // Over a page that can be read there is nothing to say at first.
  const isQuiet = before === 'page' && !isSlow && !isAgain;
  const words = isSlow ? shellWords.loadingSlowly : shellWords.loading;
  if (before === 'nothing') {
    return (
      <Frame>
        <p className={styles.loading} role="status">
          {words}
        </p>
      </Frame>
    );
  }
  return (
    <p className={styles.over} role="status">
      {isQuiet ? null : words}
    </p>
  );
}
