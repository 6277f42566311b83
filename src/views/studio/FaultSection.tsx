import { useState } from 'react';
import type { OpenTable } from '../../drafts/desk.ts';
import type { FaultGroup, Look } from '../../drafts/look.ts';
import { studioWords } from '../../language/studio.ts';
import { tableWords } from '../../language/tables.ts';
import type { CellFault } from '../../tables/faults.ts';
import { leaveOut, mended } from '../../tables/mend.ts';
import type { Plan } from '../../tables/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Section.module.css';

interface FaultSectionProps {
  readonly look: Look;
  readonly file: OpenTable;
  readonly plan: Plan;
  readonly onChange: (change: (plan: Plan) => Plan) => void;
}

const { faults: words } = studioWords;
const MOST = 50;
/** So many rows of one fault are named. */
const NAMED = 8;

/** Every cell that cannot be read, with its row and column; the same value is mended in all its rows at once. */
export function FaultSection({ look: { faults, faultCount }, file, plan, onChange }: FaultSectionProps) {
  if (faultCount === 0) return null;
  return (
    <section className={styles.section} data-faults>
      <h2>{words.heading(faultCount)}</h2>
      <p className={styles.note}>{words.intro}</p>
      <Button
        onClick={() =>
          onChange((now) =>
            leaveOut(
              now,
              faults.flatMap(({ rows }) => rows),
            ),
          )
        }
      >
        {words.leaveAllOut}
      </Button>
      <ol className={styles.list}>
        {faults.slice(0, MOST).map((group) => {
          const { field, kind, value } = group.first;
          const at = plan.columns[field];
          const column = file.columns.find((candidate) => candidate.at === at)?.header ?? tableWords.fields[field];
          return (
            <li key={`${field} ${kind} ${value} ${group.first.row}`}>
              <Fault group={group} column={column} onChange={onChange} />
            </li>
          );
        })}
      </ol>
      {faults.length > MOST ? <p className={styles.note}>{words.more(faults.length - MOST)}</p> : null}
    </section>
  );
}

interface FaultProps extends Pick<FaultSectionProps, 'onChange'> {
  readonly group: FaultGroup;
  readonly column: string;
}

function Fault({ group: { first, rows }, column, onChange }: FaultProps) {
  const [text, setText] = useState(first.value);
  const { value } = first;
  const sentence = sentenceOn(first);
  return (
    <>
      <span>
        {words.rows(rows.slice(0, NAMED), rows.length)}, <bdi>{column}</bdi>: <bdi>{sentence}</bdi>
      </span>
      <form
        className={styles.tools}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== value) onChange((plan) => mended(plan, first, rows, text.trim()));
        }}
      >
        <TextField
          label={words.readAsFor(`${column}, ${sentence}`)}
          isLabelHidden
          size={14}
          value={text}
          onWrite={setText}
        />
        <Button type="submit" disabled={text.trim() === value}>
          {words.readAs}
        </Button>
        <Button look="quiet" onClick={() => onChange((plan) => leaveOut(plan, rows))}>
          {words.leaveOut(rows.length)}
        </Button>
      </form>
    </>
  );
}

/** What is wrong with a cell, in words. */
function sentenceOn(fault: CellFault): string {
  return tableWords.faults[fault.kind](fault);
}
