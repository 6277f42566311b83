import type { ReactNode } from 'react';
import { uiWords } from '../../language/ui.ts';
import { Button } from '../Button.tsx';
import { reloadPage } from '../reload.ts';

interface MissingProps {
  readonly onRetry: () => void;
  /** What is missing. */
  readonly children: ReactNode;
}

/** In place of a part that did not come: a sentence, and two ways on. */
export function Missing({ onRetry, children }: MissingProps) {
  return (
    <p role="status">
      <span>{children}</span> <WaysOn onRetry={onRetry} />
    </p>
  );
}

/** To ask for what is missing, or for the whole page as it is published now. */
export function WaysOn({ onRetry }: Pick<MissingProps, 'onRetry'>) {
  return (
    <>
      <Button onClick={onRetry}>{uiWords.tryAgain}</Button> <Button onClick={reloadPage}>{uiWords.reload}</Button>
    </>
  );
}
