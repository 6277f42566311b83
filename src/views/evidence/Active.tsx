import { statementsWords as words } from '../../language/statements.ts';
import { clearEvidence } from '../../session/evidence-transitions.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Active.module.css';
import type { StatementsContent } from './content.ts';

/** The filters that are set, each to be dropped. */
export function Active({ statements }: { readonly statements: StatementsContent }) {
  const { choose } = useSession();
  const { active } = statements;
  if (active.length === 0) return null;
  return (
    <ul className={styles.active} aria-label={words.active}>
      {active.map(({ id, label, drop }) => (
        <li key={id}>
          <button type="button" aria-label={words.dropFilter(label)} onClick={() => choose(drop)}>
            {label}
            <span aria-hidden="true" data-screen-only>
              ×
            </span>
          </button>
        </li>
      ))}
      <li data-screen-only>
        <Button look="quiet" onClick={() => choose(clearEvidence)}>
          {words.clear}
        </Button>
      </li>
    </ul>
  );
}
