import { hueOf } from '../../drawing/geometry/mark-shapes.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { shortDay } from '../../language/dates.ts';
import { questionWords } from '../../language/question.ts';
import { useSession, useView } from '../../session/session.ts';
import { readStatement } from '../../session/transitions.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { evidenceItem } from '../evidence/evidence-content.ts';
import { StatementList } from '../evidence/StatementList.tsx';
import type { PositionHistoryContent } from './position-history.ts';
import styles from './StatementMarks.module.css';

/** The statements on a step chart as buttons, and the one that is read. */
export function StatementMarks({ history }: { readonly history: PositionHistoryContent }) {
  const { dataset, choose } = useSession();
  const read = useView((state) => state.read);
  const chosen = history.statements.find(({ statement }) => statement.id === read);
  return (
    <>
      {chosen === undefined ? null : (
        <div className={styles.read} data-party={hueOf(chosen.party.slot)} aria-live="polite">
          <StatementList items={[evidenceItem(dataset, chosen.statement)]} />
        </div>
      )}
      <div data-screen-only data-script-only>
        <Disclosure summary={questionWords.history.statements(history.statements.length)}>
          <ul className={styles.list}>
            {history.statements.map(({ statement, party }) => (
              <li key={statement.id}>
                <Chip isOn={statement.id === read} onToggle={() => choose(readStatement(statement.id))}>
                  <Mark slot={party.slot} />{' '}
                  {questionWords.history.statement(shortDay(statement.date), statement.speaker)}
                </Chip>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </>
  );
}
