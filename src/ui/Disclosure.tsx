import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';
import { WithoutScript } from './WithoutScript.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Detail that unfolds in place. What it holds is drawn when it is first opened. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const body = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in here, by keyboard too.
    <div className={styles.body} tabIndex={0}>
      {children}
    </div>
  );
  return (
    <details className={styles.disclosure} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {isOpen ? body : <WithoutScript>{body}</WithoutScript>}
    </details>
  );
}
