import { type ReactNode, useEffect, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { shellWords } from '../../language/shell.ts';
import { uiWords } from '../../language/ui.ts';
import { later } from '../../ui/later/later.ts';
import { WaysOn } from '../../ui/later/Missing.tsx';
import { Part } from '../../ui/later/Part.tsx';
import { Frame } from '../Frame.tsx';
import type { Outcome } from './arrive.ts';
import styles from './Gate.module.css';
import { Problem } from './Problem.tsx';

interface GateProps {
  readonly load: (onBytes: (count: number) => void) => Promise<Outcome>;
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
  const [arrived, setArrived] = useState<Outcome | undefined>(undefined);
  const [bytes, setBytes] = useState(0);
  // Asks for the dataset, once an attempt.
  useEffect(() => {
    let isCurrent = true;
    void load(setBytes).then((outcome) => {
      if (isCurrent) setArrived(outcome);
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  const trouble = (title: string, why: string) => (
    <Trouble before={before} title={title} onRetry={onRetry}>
      <p>{`${why} ${shellWords.addressKept}`}</p>
    </Trouble>
  );
  switch (arrived?.kind) {
    case undefined:
      return <Loading before={before} isAgain={isAgain} bytes={bytes} />;
    case 'sound':
      return children(arrived.dataset);
    case 'asked':
      return (
        <Above before={before}>
          <arrived.Question address={arrived.address} onAnswer={onRetry} />
        </Above>
      );
    case 'unreachable':
      return trouble(shellWords.unreachable, arrived.message);
    case 'codeless':
      return trouble(shellWords.notLoaded, uiWords.notLoaded);
    case 'strange':
      return trouble(shellWords.strange.title, shellWords.strange.why);
    case 'faulty':
      return (
        <Trouble before={before} title={shellWords.faulty.title(arrived.faults.length)} onRetry={onRetry}>
          <Part code={FAULT_LIST} props={{ faults: arrived.faults }} />
        </Trouble>
      );
    default:
      return arrived satisfies never;
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
          <WaysOn onRetry={onRetry} />
        </p>
      </Problem>
    </Above>
  );
}

/** Above the page as it was published, where there is one; else in its place. */
function Above({ before, children }: { readonly before: Before; readonly children: ReactNode }) {
  return before === 'nothing' ? <Frame>{children}</Frame> : <div className={styles.above}>{children}</div>;
}

interface LoadingProps {
  readonly before: Before;
  readonly isAgain: boolean;
  /** How much of the dataset has come. */
  readonly bytes: number;
}

/** The shape of the page while the dataset is on its way, so that nothing shifts when it arrives. */
function Loading({ before, isAgain, bytes }: LoadingProps) {
  const [isSlow, setIsSlow] = useState(false);
  // After a while silence becomes unfriendly.
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  // Over a page that can be read there is nothing to say at first.
  const isQuiet = before === 'page' && !isSlow && !isAgain;
  const isAlone = before === 'nothing';
  const words = (
    <div className={isAlone ? styles.loading : styles.over}>
      <p role="status">{isQuiet ? null : isSlow ? shellWords.loadingSlowly : shellWords.loading}</p>
      {isSlow && bytes > 0 ? <p>{shellWords.received(bytes)}</p> : null}
    </div>
  );
  return isAlone ? <Frame>{words}</Frame> : words;
}
