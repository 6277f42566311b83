import { type ReactNode, useId, useState } from 'react';
import { listingWords } from '../../language/listing.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './FilterFrame.module.css';

interface FilterFrameProps {
  /** What stays in sight at any width: the search. */
  readonly search: ReactNode;
  readonly filters: ReactNode;
  readonly activeCount: number;
  /** How much of the listing is shown, in words. */
  readonly shown: string;
  readonly children: ReactNode;
}

/** A listing beside its filters; where there is no room for both, the filters are folded away. */
export function FilterFrame({ search, filters, activeCount, shown, children }: FilterFrameProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.frame}>
      <section className={styles.side} aria-label={listingWords.filters} data-screen-only data-script-only>
        {search}
        <span className={styles.toggle}>
          <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            {listingWords.filtersOn(activeCount)}
          </Button>
        </span>
        <div id={id} className={styles.filters} data-open={isOpen || undefined}>
          {filters}
        </div>
      </section>
      <div className={styles.listing}>
        <p className={styles.shown} role="status">
          {shown}
        </p>
        {children}
      </div>
    </div>
  );
}
