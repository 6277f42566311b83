import { useState } from 'react';
import type { OpenTable } from '../../drafts/desk.ts';
import type { Look } from '../../drafts/look.ts';
import { studioWords } from '../../language/studio.ts';
import { readDate } from '../../tables/dates.ts';
import type { Field as TableField } from '../../tables/fields.ts';
import type { Open, Plan } from '../../tables/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Section.module.css';

interface OpenProps {
  readonly file: OpenTable;
  readonly plan: Plan;
  readonly onColumn: (field: TableField, at: number | undefined) => void;
  readonly onChange: (change: (plan: Plan) => Plan) => void;
}

const { open: words } = studioWords;

/** What is not sure, and has to be said. */
export function OpenSection({ look, ...rest }: OpenProps & { readonly look: Look }) {
  if (look.open.length === 0) return null;
  return (
    <section className={styles.section} data-open>
      <h2>{words.heading}</h2>
      <ul className={styles.list}>
        {look.open.map((open) => (
          <li key={JSON.stringify(open)}>
            <OpenItem open={open} {...rest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenItem({ open, file, plan, onColumn, onChange }: OpenProps & { readonly open: Open }) {
  switch (open.kind) {
    case 'column':
      return (
        <div className={styles.tools}>
          <Select
            label={words.column(open.field)}
            value=""
            options={[
              { id: '', label: words.choose },
              ...file.columns.map(({ at, header }) => ({ id: String(at), label: header })),
            ]}
            onChoose={(at) => (at === '' ? undefined : onColumn(open.field, Number(at)))}
          />
          {open.field === 'date' ? <OneDate plan={plan} onChange={onChange} /> : null}
        </div>
      );
    case 'pair':
      return <p>{words.pair(open.has, open.lacks)}</p>;
    case 'dateOrder':
      return (
        <Choice
          question={words.dateOrder(open.example)}
          options={[
            { label: words.orders['day first'], to: { dateOrder: 'day first' } },
            { label: words.orders['month first'], to: { dateOrder: 'month first' } },
          ]}
          onChange={onChange}
        />
      );
    case 'decimal':
      return (
        <Choice
          question={words.decimal(open.example)}
          options={[
            { label: words.decimals['.'], to: { decimal: '.' } },
            { label: words.decimals[','], to: { decimal: ',' } },
          ]}
          onChange={onChange}
        />
      );
    case 'scale':
      return (
        <p>
          {words.scale} {words.goTo}
        </p>
      );
    case 'words':
      return (
        <p>
          {words.words(open.words)} {words.goTo}
        </p>
      );
    default:
      return open satisfies never;
  }
}

interface ChoiceProps extends Pick<OpenProps, 'onChange'> {
  readonly question: string;
  readonly options: readonly { readonly label: string; readonly to: Partial<Plan> }[];
}

function Choice({ question, options, onChange }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{question}</legend>
      <div className={styles.tools}>
        {options.map(({ label, to }) => (
          <Button key={label} onClick={() => onChange((plan) => ({ ...plan, ...to }))}>
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** The date of a table that has none: a vote of one day. */
function OneDate({ plan, onChange }: Pick<OpenProps, 'plan' | 'onChange'>) {
  const [text, setText] = useState(plan.date ?? '');
  const read = readDate(text, undefined);
  return (
    <form
      className={styles.tools}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.kind === 'date') onChange((now) => ({ ...now, date: read.date }));
      }}
    >
      <TextField label={words.orDate} value={text} onWrite={setText} />
      <Button type="submit" disabled={read.kind !== 'date'}>
        {studioWords.faults.apply}
      </Button>
    </form>
  );
}
