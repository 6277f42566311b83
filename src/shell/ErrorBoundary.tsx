import type { ReactNode } from 'react';
import { shellWords } from '../language/shell.ts';
import { uiWords } from '../language/ui.ts';
import { Boundary, type Fallback } from '../ui/later/Boundary.tsx';
import { NotLoaded } from '../ui/later/later.ts';
import { WaysOn } from '../ui/later/Missing.tsx';
import { Problem } from './arrival/Problem.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Where to go when trying again does not help. */
  readonly home: string;
}

/** Catches what should not happen: says so, keeps the address, and offers the ways on. */
export function ErrorBoundary({ home, children }: ErrorBoundaryProps) {
  return <Boundary fallback={problemOf(home)}>{children}</Boundary>;
}

/** In place of a whole view. */
export function problemOf(home: string): Fallback {
  return (error, retry) => {
    const isLost = error instanceof NotLoaded;
    const { title, said, reset } = shellWords.notDrawn;
    return (
      <Problem title={isLost ? shellWords.notLoaded : title}>
        {isLost ? (
          <p>{`${uiWords.notLoaded} ${shellWords.addressKept}`}</p>
        ) : (
          <p>
            {shellWords.addressKept} {said} <q>{error.message}</q>
          </p>
        )}
        <p>
          <WaysOn onRetry={retry} /> <a href={home}>{reset}</a>
        </p>
      </Problem>
    );
  };
}
