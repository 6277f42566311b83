import { useState } from 'react';
import type { Look } from '../../drafts/look.ts';
import { studioWords } from '../../language/studio.ts';
import { readAs } from '../../tables/mend.ts';
import type { Plan } from '../../tables/plan.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Section.module.css';

interface SpellingSectionProps {
  readonly look: Look;
  readonly onChange: (change: (plan: Plan) => Plan) => void;
}

const { spellings: words } = studioWords;
const MOST = 40;

/** Names that look alike, to be read as one or left apart. */
export function SpellingSection({ look, onChange }: SpellingSectionProps) {
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const keyed = look.spellings.map((spelling) => ({ ...spelling, key: `${spelling.field} ${spelling.rare}` }));
  const shown = keyed.filter(({ key }) => !apart.has(key)).slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      <p className={styles.note}>{words.intro}</p>
      <ul className={styles.list}>
        {shown.map(({ key, field, rare, rareCount, usual, usualCount }) => (
          <li key={key}>
            <span>{words.pair(field, rare, rareCount, usual, usualCount)}</span>
            <Button onClick={() => onChange((plan) => readAs(plan, field, rare, usual))}>{words.merge(usual)}</Button>
            <Button onClick={() => onChange((plan) => readAs(plan, field, usual, rare))}>{words.merge(rare)}</Button>
            <Button look="quiet" onClick={() => setApart(new Set([...apart, key]))}>
              {words.apart}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
