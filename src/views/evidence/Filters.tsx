import { Mark } from '../../drawing/screen/Mark.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { RecordDay } from '../../features/time/RecordDay.tsx';
import { statementsWords } from '../../language/statements.ts';
import { askOn, hear, quoteOnly, toggleKind, toggleSpeaking } from '../../session/evidence-transitions.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { narrowTo, toggleIssue } from '../../session/transitions.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { Select } from '../../ui/Field.tsx';
import { checkOptions, questionOptions, type StatementsContent, speakerOptions } from './content.ts';
import styles from './Filters.module.css';

const words = statementsWords.filters;

/** What narrows the statements, each choice with how many it would leave. */
export function Filters({ statements }: { readonly statements: StatementsContent }) {
  const { dataset, choose } = useSession();
  const state = useViewState();
  const { parties, issues, kinds, quoted } = checkOptions(statements, dataset, state);
  const chosen = (id: string) => (id === '' ? undefined : id);
  return (
    <>
      <CheckList
        label={words.by}
        options={parties.map((party) => ({ ...party, label: <PartyName name={party.label} slot={party.slot} /> }))}
        onToggle={({ id }) => choose(toggleSpeaking(id))}
      />
      <div className={styles.selects}>
        <Select
          label={words.speaker}
          value={state.speaker ?? ''}
          options={speakerOptions(statements, dataset, state.speaker)}
          onChoose={(id) => choose(hear(chosen(id)))}
        />
        <Select
          label={words.question}
          value={state.question ?? ''}
          options={questionOptions(statements, dataset, state.question)}
          onChoose={(id) => choose(askOn(chosen(id)))}
        />
      </div>
      <CheckList
        label={words.issue}
        options={issues.map((issue) => ({ ...issue, label: <DatasetText>{issue.label}</DatasetText> }))}
        onToggle={({ id }) => choose(toggleIssue(id))}
      />
      <Days />
      <CheckList label={words.words} options={quoted} onToggle={({ isOn }) => choose(quoteOnly(!isOn))} />
      <CheckList label={words.kind} options={kinds} onToggle={({ id }) => choose(toggleKind(id))} />
    </>
  );
}

function PartyName({ name, slot }: { readonly name: string; readonly slot: number }) {
  return (
    <>
      <Mark slot={slot} /> <DatasetText>{name}</DatasetText>
    </>
  );
}

/** The stretch of time: the whole record as long as both ends are its own. */
function Days() {
  const { dataset, choose } = useSession();
  const { span } = useViewState();
  const { start, end } = dataset.span;
  const { from, to } = span ?? { from: start, to: end };
  const narrow = (next: { readonly from: string; readonly to: string }, history: 'push' | 'replace') =>
    choose(narrowTo(next.from === start && next.to === end ? undefined : next), history);
  return (
    <fieldset className={styles.days}>
      <legend>{words.said}</legend>
      <RecordDay
        label={words.from}
        value={from}
        max={to}
        onChoose={(day, history) => narrow({ from: day, to }, history)}
      />
      <RecordDay
        label={words.to}
        value={to}
        min={from}
        onChoose={(day, history) => narrow({ from, to: day }, history)}
      />
    </fieldset>
  );
}
