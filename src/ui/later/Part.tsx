import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { uiWords } from '../../language/ui.ts';
import { Boundary, type Fallback } from './Boundary.tsx';
import { type Code, NotLoaded } from './later.ts';
import { Missing } from './Missing.tsx';

interface PartProps<Props> {
  readonly code: Code<Props>;
  readonly props: Props;
  /** What is said, or stands there, while it is on its way. */
  readonly loading?: ReactNode;
  /** What stands in its place where it does not come, or cannot be drawn. */
  readonly fallback?: Fallback;
  /** What comes with it. */
  readonly children?: ReactNode;
}

/** A part of the page whose code may still have to come. What becomes of it concerns nothing around it. */
export function Part<Props extends object>({
  code,
  props,
  loading = <p role="status">{uiWords.loading}</p>,
  fallback = missing,
  children,
}: PartProps<Props>) {
  const arrived = () => code.arrived;
  const Component = useSyncExternalStore(code.onArrival, arrived, arrived);
  const [isLost, setIsLost] = useState(false);
  const load = () => {
    setIsLost(false);
    code.load().catch(() => setIsLost(true));
  };
  // Asks once; again at a reader’s word.
  useEffect(load, [code]);
  if (Component !== undefined) {
    return (
      <Boundary fallback={fallback}>
        <Component {...props} />
        {children}
      </Boundary>
    );
  }
  return isLost ? fallback(new NotLoaded(), load) : loading;
}

const missing: Fallback = (error, retry) => (
  <Missing onRetry={retry}>{error instanceof NotLoaded ? uiWords.notLoaded : uiWords.notDrawn}</Missing>
);
