import { studioWords } from '../../language/studio.ts';
import { FIELDS } from '../../tables/fields.ts';
import { readAsItIs } from '../../tables/mend.ts';
import type { Plan } from '../../tables/plan.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Section.module.css';

interface MendedSectionProps {
  readonly plan: Plan;
  readonly onChange: (change: (plan: Plan) => Plan) => void;
}

const { mended: words } = studioWords;

/** What is read otherwise than it stands in the table, each to be undone. */
export function MendedSection({ plan, onChange }: MendedSectionProps) {
  const mended = FIELDS.flatMap((field) =>
    [...(plan.readAs[field] ?? [])].map(([value, read]) => ({
      what: words.as(field, value, read),
      undo: (now: Plan) => readAsItIs(now, field, value),
    })),
  );
  const cells = { what: words.cells(plan.cells.size), undo: (now: Plan): Plan => ({ ...now, cells: new Map() }) };
  const rows = { what: words.rows(plan.leftOut.size), undo: (now: Plan): Plan => ({ ...now, leftOut: new Set() }) };
  const all = [...mended, ...(plan.cells.size > 0 ? [cells] : []), ...(plan.leftOut.size > 0 ? [rows] : [])];
  if (all.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      <ul className={styles.list}>
        {all.map(({ what, undo }) => (
          <li key={what}>
            <span>{what}</span>
            <Button look="quiet" aria-label={words.undoOf(what)} onClick={() => onChange(undo)}>
              {words.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
