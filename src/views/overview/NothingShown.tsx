import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import type { Loosening } from './filter.ts';
import styles from './NothingShown.module.css';

/** No question passes the filters: says which one to loosen, and what that would show. */
export function NothingShown({ loosenings }: { readonly loosenings: readonly Loosening[] }) {
  const { choose } = useSession();
  return (
    <section className={styles.nothing} aria-labelledby="nothing-shown">
      <h2 id="nothing-shown">No question passes all of these filters.</h2>
      <p>Loosen one of them:</p>
      <ul className={styles.offers}>
        {loosenings.map((offer) => (
          <li key={offer.label}>
            <Button onClick={() => choose(offer.transition)}>
              {offer.label} ({offer.count})
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
