import type { OpenTable } from '../../drafts/desk.ts';
import { studioWords } from '../../language/studio.ts';
import { tableWords } from '../../language/tables.ts';
import { FIELDS, type Field } from '../../tables/fields.ts';
import type { Plan } from '../../tables/plan.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Select } from '../../ui/Field.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import styles from './Section.module.css';

interface ColumnSectionProps {
  readonly file: OpenTable;
  readonly plan: Plan;
  readonly onColumn: (field: Field, at: number | undefined) => void;
}

const { columns: words } = studioWords;

const NOTHING = 'nothing';

/** Every column with what it holds: guessed where that is sure, else to be said. */
export function ColumnSection({ file, plan, onColumn }: ColumnSectionProps) {
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      <Scroller label={words.heading}>
        <DataTable
          caption={words.caption}
          columns={[
            { id: 'column', label: words.column },
            { id: 'holds', label: words.holds },
            { id: 'filled', label: words.filled, isNumber: true },
            { id: 'values', label: words.values },
          ]}
          rows={file.columns.map(({ at, header, filled, examples, distinct }) => {
            const field = FIELDS.find((id) => plan.columns[id] === at);
            return {
              id: String(at),
              cells: [
                <bdi key="name">{header}</bdi>,
                <Select
                  key="holds"
                  label={words.holdsOf(header)}
                  isLabelHidden
                  value={field ?? NOTHING}
                  options={[
                    { id: NOTHING, label: words.nothing },
                    ...FIELDS.map((id) => ({ id, label: tableWords.fields[id] })),
                  ]}
                  onChoose={(chosen) => {
                    if (chosen !== NOTHING) onColumn(chosen, at);
                    else if (field !== undefined) onColumn(field, undefined);
                  }}
                />,
                words.share(filled, file.rows),
                <Examples key="values" examples={examples} distinct={distinct} />,
              ],
            };
          })}
        />
      </Scroller>
    </section>
  );
}

function Examples({ examples, distinct }: { readonly examples: readonly string[]; readonly distinct: number }) {
  return (
    <span className={styles.examples}>
      {examples.map((example) => (
        <bdi key={example}>{example}</bdi>
      ))}
      {distinct > examples.length ? <span>{words.distinct(distinct)}</span> : null}
    </span>
  );
}
