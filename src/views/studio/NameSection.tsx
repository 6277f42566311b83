import { useState } from 'react';
import type { Look } from '../../drafts/look.ts';
import { studioWords } from '../../language/studio.ts';
import { namePoles, rename } from '../../tables/mend.ts';
import type { Plan, Poles } from '../../tables/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Section.module.css';

interface NameSectionProps {
  readonly look: Look;
  readonly onChange: (change: (plan: Plan) => Plan) => void;
}

const { names: words } = studioWords;
/** More than these are found by a word. */
const MOST = 30;

/** Parties, issues and questions, to be renamed in every row, and the names of the poles. */
export function NameSection({ look: { names }, onChange }: NameSectionProps) {
  const kinds = [
    { field: 'party', summary: words.parties(names.parties.length), names: named(names.parties) },
    { field: 'issue', summary: words.issues(names.issues.length), names: named(names.issues) },
    { field: 'question', summary: words.questions(names.questions.length), names: names.questions },
  ] as const;
  if (names.parties.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      <p className={styles.note}>{words.note}</p>
      {kinds.map(({ field, summary, names: all }) => (
        <Disclosure key={field} summary={summary} isWritten={false}>
          <NameList
            names={all}
            hasPoles={field === 'question'}
            onApply={(name, text, poles) =>
              onChange((plan) => {
                const renamed = text === name ? plan : rename(plan, field, name, text);
                return poles === undefined ? renamed : namePoles(renamed, text, poles);
              })
            }
          />
        </Disclosure>
      ))}
    </section>
  );
}

interface Name {
  readonly text: string;
  readonly poles?: Poles | undefined;
}

type OnApply = (name: string, text: string, poles: Poles | undefined) => void;

interface NameListProps {
  readonly names: readonly Name[];
  readonly hasPoles: boolean;
  readonly onApply: OnApply;
}

function NameList({ names, hasPoles, onApply }: NameListProps) {
  const [search, setSearch] = useState('');
  const found = names.filter(({ text }) => text.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <>
      {names.length <= MOST ? null : <TextField label={words.find} value={search} onWrite={setSearch} />}
      <ul className={styles.list}>
        {found.slice(0, MOST).map((name) => (
          <li key={JSON.stringify(name)}>
            <NameForm name={name} hasPoles={hasPoles} onApply={onApply} />
          </li>
        ))}
      </ul>
      {found.length > MOST ? <p className={styles.note}>{words.more(found.length - MOST)}</p> : null}
    </>
  );
}

interface NameFormProps {
  readonly name: Name;
  readonly hasPoles: boolean;
  readonly onApply: OnApply;
}

function NameForm({ name: { text: name, poles }, hasPoles, onApply }: NameFormProps) {
  const [text, setText] = useState(name);
  const [low, setLow] = useState(poles?.low ?? '');
  const [high, setHigh] = useState(poles?.high ?? '');
  const hasNewPoles = low.trim() !== (poles?.low ?? '') || high.trim() !== (poles?.high ?? '');
  const isWhole = text.trim() !== '' && (!hasNewPoles || (low.trim() !== '' && high.trim() !== ''));
  const isChanged = text.trim() !== name || hasNewPoles;
  return (
    <form
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole || !isChanged) return;
        onApply(name, text.trim(), hasNewPoles ? { low: low.trim(), high: high.trim() } : undefined);
      }}
    >
      <TextField label={words.nameOf(name)} isLabelHidden value={text} onWrite={setText} />
      {hasPoles ? (
        <>
          <TextField label={words.low} value={low} onWrite={setLow} />
          <TextField label={words.high} value={high} onWrite={setHigh} />
        </>
      ) : null}
      <Button type="submit" disabled={!isWhole || !isChanged} aria-label={words.applyTo(name)}>
        {words.apply}
      </Button>
    </form>
  );
}

function named(names: readonly string[]): readonly Name[] {
  return names.map((text) => ({ text }));
}
