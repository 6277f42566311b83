import { clearEvidence } from '../../state/evidence-transitions.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Active.module.css';
import type { StatementsModel } from './model.ts';

/** The filters that are set, each to be dropped. */
export function Active({ statements }: { readonly statements: StatementsModel }) {
  const { choose } = useSession();
  const { active } = statements;
  if (active.length === 0) return null;
  return (
    <ul className={styles.active} aria-label="Filters that are set">
      {active.map(({ id, label, drop }) => (
        <li key={id}>
          <button type="button" onClick={() => choose(drop)}>
            <VisuallyHidden>Drop the filter:</VisuallyHidden> {label}
            <span aria-hidden="true" data-screen-only>
              ×
            </span>
          </button>
        </li>
      ))}
      <li data-screen-only>
        <Button look="quiet" onClick={() => choose(clearEvidence)}>
          Clear filters
        </Button>
      </li>
    </ul>
  );
}

/** No statement passes the filters: says which one to loosen, and what that would show. */
export function NothingFound({ statements }: { readonly statements: StatementsModel }) {
  const { choose } = useSession();
  const { active, offers, total } = statements;
  return (
    <section className={styles.nothing} aria-labelledby="nothing-found">
      <h2 id="nothing-found">No statement passes {active.length === 1 ? 'this filter' : 'all of these filters'}.</h2>
      <p>{offers.length === 0 ? 'This shows something again:' : 'Each of these shows something again:'}</p>
      <ul className={styles.offers}>
        {offers.map(({ id, label, transition, leaves }) => (
          <li key={id}>
            <Button onClick={() => choose(transition)}>
              {label} ({leaves})
            </Button>
          </li>
        ))}
        <li>
          <Button onClick={() => choose(clearEvidence)}>Clear all filters ({total})</Button>
        </li>
      </ul>
    </section>
  );
}
