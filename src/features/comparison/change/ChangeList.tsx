import { useMemo } from 'react';
import type { Facts } from '../../../domain/facts/facts.ts';
import { Mark } from '../../../drawing/screen/Mark.tsx';
import { evidenceWords } from '../../../language/evidence.ts';
import { inWords } from '../../../language/numbers.ts';
import { useSession } from '../../../session/session.ts';
import { goTo } from '../../../session/transitions.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { OutLink } from '../../../ui/OutLink.tsx';
import { PlaceLink } from '../../page/PlaceLink.tsx';
import { Words } from '../../page/Words.tsx';
import styles from './ChangeList.module.css';
import { type ChangeLine, changesContent } from './changes-content.ts';

interface ChangeListProps {
  readonly facts: Facts;
  /** Only the last step of each, with the way to the issue, whose own page has those in between. */
  readonly isBrief?: boolean;
}

/** What changed between the two days compared, the farthest move first. */
export function ChangeList({ facts, isBrief = false }: ChangeListProps) {
  const { dataset } = useSession();
  const changes = useMemo(() => changesContent(dataset, facts), [dataset, facts]);
  const { moved, room, entered, added, summary } = changes;
  return (
    <section className={styles.changes} aria-labelledby="what-changed" data-brief={isBrief || undefined}>
      <h2 id="what-changed">What changed</h2>
      <p className={styles.summary}>
        <Words of={summary} />
      </p>
      {moved.length === 0 ? (
        <p>Nobody moved a stance that was on record before.</p>
      ) : (
        <Lines lines={moved} isBrief={isBrief} />
      )}
      {entered.length === 0 ? null : (
        <>
          <h3>Moved since they came on record</h3>
          <Lines lines={entered} isBrief={isBrief} />
        </>
      )}
      {room.length === 0 ? null : (
        <Disclosure summary={`Stayed, but would accept more or less (${room.length})`}>
          <Lines lines={room} isBrief={isBrief} />
        </Disclosure>
      )}
      {added.length === 0 ? null : (
        <Disclosure summary={`Newly on record (${added.length})`}>
          <p className={styles.summary}>Nothing was on record on the earlier day, so these are no moves.</p>
          <Lines lines={added} isBrief={isBrief} />
        </Disclosure>
      )}
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly ChangeLine[];
  /** Only the last step of each. */
  readonly isBrief: boolean;
}

function Lines({ lines, isBrief }: LinesProps) {
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id}>
          <p className={styles.head}>
            <Mark slot={line.party.slot} />
            <span>
              <strong>{line.party.voice}</strong> on <QuestionLink line={line} isLinked={isBrief} /> {line.words}
              {isBrief ? <LastStep steps={line.steps} /> : null}.
            </span>
          </p>
          {isBrief ? null : (
            <ol className={styles.steps}>
              {line.steps.map((step) => (
                <li key={step.id}>
                  <span className={styles.when}>{step.day}:</span> {step.words ?? evidenceWords.noWords}{' '}
                  {step.source === undefined ? null : <OutLink href={step.source.url}>{step.source.publisher}</OutLink>}
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

/** When the last of the moves was made, and on whose word. */
function LastStep({ steps }: Pick<ChangeLine, 'steps'>) {
  const last = steps.at(-1);
  if (last === undefined) return null;
  return (
    <span className={styles.when}>
      {steps.length > 1 ? ` in ${inWords(steps.length)} steps` : ''}, {last.day}
      {last.source === undefined ? null : (
        <>
          {' '}
          (<OutLink href={last.source.url}>{last.source.publisher}</OutLink>)
        </>
      )}
    </span>
  );
}

/** The question, leading to its issue where the reader is elsewhere. */
function QuestionLink({ line, isLinked }: { readonly line: ChangeLine; readonly isLinked: boolean }) {
  const { dataset } = useSession();
  const issue = dataset.issueOfQuestion.get(line.question.id);
  if (issue === undefined || !isLinked) return <q>{line.question.text}</q>;
  return (
    <q>
      <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>{line.question.text}</PlaceLink>
    </q>
  );
}
