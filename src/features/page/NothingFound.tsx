import { useId } from 'react';
import { listingWords } from '../../language/listing.ts';
import { useSession } from '../../session/session.ts';
import type { Transition } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NothingFound.module.css';

/** A choice that shows something where the present ones show nothing, and how much. */
export interface Offer {
  readonly label: string;
  readonly transition: Transition;
  readonly count: number;
}

interface NothingFoundProps {
  readonly title: string;
  readonly offers: readonly Offer[];
}

/** Nothing passes the filters: says which one to loosen, and what that would show. */
export function NothingFound({ title, offers }: NothingFoundProps) {
  const { choose } = useSession();
  const id = useId();
  return (
    <section className={styles.nothing} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{listingWords.offers(offers.length)}</p>
      <ul className={styles.offers}>
        {offers.map(({ label, transition, count }) => (
          <li key={label}>
            <Button onClick={() => choose(transition)}>{listingWords.offer(label, count)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
