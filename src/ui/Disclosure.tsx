import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';
import { WithoutScript } from './WithoutScript.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** False for what another page shows as well: then it is not written for readers without JavaScript. */
  readonly isWritten?: boolean;
  /** Makes it one of a group that the arrow keys go through. */
  readonly isStop?: boolean;
  readonly children: ReactNode;
}

/** Detail that unfolds in place. What it holds is drawn when it is first opened. */
export function Disclosure({ summary, isWritten = true, isStop = false, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const body = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in here, by keyboard too.
    <div className={styles.body} tabIndex={0}>
      {children}
    </div>
  );
  return (
    <details
      className={styles.disclosure}
      data-script-only={!isWritten || undefined}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.summary} data-stop={isStop || undefined}>
        {summary}
      </summary>
      {isOpen ? body : isWritten ? <WithoutScript>{body}</WithoutScript> : null}
    </details>
  );
}
