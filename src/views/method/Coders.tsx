import { useMemo } from 'react';
import { Words } from '../../features/page/Words.tsx';
import { useSession } from '../../session/session.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { type CodersRow, codersContent } from './coders.ts';
import { Formula } from './Formula.tsx';
import { Section } from './Section.tsx';
import styles from './View.module.css';

const COLUMNS = [
  { id: 'question', label: 'Question' },
  { id: 'units', label: 'Coded twice', isNumber: true },
  { id: 'alpha', label: 'Alpha', isNumber: true },
  { id: 'within', label: 'At most ½ step apart', isNumber: true },
  { id: 'whole', label: '1 step or more', isNumber: true },
];

/** How far two coders placed the same words alike. */
export function Coders() {
  const { dataset } = useSession();
  const coders = useMemo(() => codersContent(dataset), [dataset]);
  return (
    <Section id="coders">
      {coders === undefined ? (
        <p>This dataset has been coded once only, so that it cannot be told how far its marks hang on who made them.</p>
      ) : (
        <>
          <p>{coders.summary}</p>
          <p>
            <Words of={coders.finding} />
          </p>
          <p>{coders.since}</p>
          <Formula
            symbols={
              <>
                α = 1 − <var>D</var>
                <sub>o</sub> / <var>D</var>
                <sub>e</sub>
              </>
            }
            where="D: the mean square of the difference of two stances: observed (o) between the two codings of one position, expected (e) between any two codings of the table. 1: they agree on all; 0: as chance would have it. Reliable is commonly said from 0.80 on."
            reference="Krippendorff’s alpha with the interval metric: Krippendorff, Content Analysis (2004), chapter 11."
          />
          <ul className={styles.list}>
            {coders.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
          <Scroller label="Agreement of the two coders by question">
            <DataTable
              caption="Stances of the two coders compared. Alpha needs values that differ: where both coders gave all positions the same stance there is none."
              columns={COLUMNS}
              rows={coders.rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
              footer={cellsOf(coders.total)}
            />
          </Scroller>
        </>
      )}
    </Section>
  );
}

function cellsOf({ text, split, units, alpha, within, whole }: CodersRow) {
  const question =
    split === undefined ? (
      text
    ) : (
      <>
        {text} <span className={styles.aside}>Split since: the other half became “{split}”</span>
      </>
    );
  return [question, units, alpha, within, whole];
}
