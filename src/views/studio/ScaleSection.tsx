import { useState } from 'react';
import type { Look } from '../../drafts/look.ts';
import { signed } from '../../language/numbers.ts';
import { studioWords } from '../../language/studio.ts';
import { numberOf } from '../../tables/numbers.ts';
import type { Plan } from '../../tables/plan.ts';
import { onScale, type StanceValues } from '../../tables/scale.ts';
import { wordKey } from '../../tables/vote-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import scale from './ScaleSection.module.css';
import styles from './Section.module.css';

interface ScaleSectionProps {
  readonly look: Look;
  readonly plan: Plan;
  readonly onChange: (change: (plan: Plan) => Plan) => void;
}

const { scale: words } = studioWords;
/** More numbers than these are shown in so many steps. */
const BARS = 24;

/** How the numbers and words of the column of stances come to lie on the scale. */
export function ScaleSection({ look: { stances }, plan, onChange }: ScaleSectionProps) {
  if (stances.numbers.length === 0 && stances.words.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      {stances.numbers.length === 0 ? null : (
        <>
          <Ends key={JSON.stringify(plan.ends)} plan={plan} onChange={onChange} />
          <Histogram stances={stances} plan={plan} />
        </>
      )}
      <Answers stances={stances} plan={plan} onChange={onChange} />
    </section>
  );
}

function Ends({ plan, onChange }: Pick<ScaleSectionProps, 'plan' | 'onChange'>) {
  const [low, setLow] = useState(plan.ends === undefined ? '' : String(plan.ends.low));
  const [high, setHigh] = useState(plan.ends === undefined ? '' : String(plan.ends.high));
  const ends = { low: numberOf(low, '.'), high: numberOf(high, '.') };
  const take = (from: number | undefined, to: number | undefined) => {
    if (from !== undefined && to !== undefined && from !== to)
      onChange((now) => ({ ...now, ends: { low: from, high: to } }));
  };
  return (
    <>
      <form
        className={styles.tools}
        onSubmit={(event) => {
          event.preventDefault();
          take(ends.low, ends.high);
        }}
      >
        <TextField label={words.low} inputMode="decimal" size={5} value={low} onWrite={setLow} />
        <TextField label={words.high} inputMode="decimal" size={5} value={high} onWrite={setHigh} />
        <Button type="submit" disabled={ends.low === undefined || ends.high === undefined || ends.low === ends.high}>
          {studioWords.faults.apply}
        </Button>
        {plan.ends === undefined ? null : (
          <Button onClick={() => take(plan.ends?.high, plan.ends?.low)}>{words.swap}</Button>
        )}
      </form>
      {plan.ends === undefined ? null : <p>{words.said(plan.ends.low, plan.ends.high)}</p>}
    </>
  );
}

/** Each number with how often it stands there and where it comes to lie: a table whose bars are drawn by the stylesheet. */
function Histogram({ stances, plan }: { readonly stances: StanceValues; readonly plan: Plan }) {
  const bars =
    stances.numbers.length > BARS ? binned(stances) : stances.numbers.map((bar) => ({ ...bar, to: bar.value }));
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <table className={scale.histogram}>
      <caption>{words.chart}</caption>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.count}</th>
          <th scope="col">{words.becomes}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ value, to, count }) => (
          <tr key={value}>
            <th scope="row">{value === to ? signed(value) : `${signed(value)} … ${signed(to)}`}</th>
            <td className={scale.bar} style={{ '--share': count / most }}>
              {count}
            </td>
            <td>{[...new Set([becomes(value, plan), becomes(to, plan)])].join(' … ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function becomes(value: number, { ends }: Plan): string {
  if (ends === undefined) return '?';
  const placed = onScale(value, ends);
  return placed === undefined ? words.beyond : signed(placed);
}

function binned({ numbers }: StanceValues) {
  const size = Math.ceil(numbers.length / BARS);
  return Array.from({ length: Math.ceil(numbers.length / size) }, (_, at) => {
    const part = numbers.slice(at * size, (at + 1) * size);
    const value = part[0]?.value ?? 0;
    return { value, to: part.at(-1)?.value ?? value, count: part.reduce((sum, { count }) => sum + count, 0) };
  });
}

const STEPS = ['2', '1', '0', '-1', '-2'] as const;
/** A few answers are a scale; many are slips among numbers, and stand among the faults. */
const MOST_WORDS = 30;

function Answers({
  stances,
  plan,
  onChange,
}: Pick<ScaleSectionProps, 'plan' | 'onChange'> & { readonly stances: StanceValues }) {
  const shown = stances.words.slice(0, MOST_WORDS);
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{words.words}</h3>
      <ul className={styles.list}>
        {shown.map(({ word, count }) => {
          const stance = plan.words.get(wordKey(word));
          return (
            <li key={word}>
              <span>
                <bdi>{word}</bdi> <span className={styles.note}>{count}</span>
              </span>
              <Select
                label={words.meansOf(word)}
                isLabelHidden
                value={stance === undefined ? '' : String(stance)}
                options={[
                  ...(stance === undefined ? [{ id: '', label: words.unsaid }] : []),
                  ...STEPS.map((id) => ({ id, label: words.steps[id] })),
                  { id: 'null', label: words.none },
                ]}
                onChoose={(id) =>
                  onChange((now) => ({
                    ...now,
                    words: new Map([...now.words, [wordKey(word), id === 'null' ? null : Number(id)]]),
                  }))
                }
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
