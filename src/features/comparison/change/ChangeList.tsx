import { Mark } from '../../../drawing/screen/Mark.tsx';
import { useSession } from '../../../session/session.ts';
import { goTo } from '../../../session/transitions.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { OutLink } from '../../../ui/OutLink.tsx';
import { PlaceLink } from '../../page/PlaceLink.tsx';
import { Words } from '../../page/Words.tsx';
import styles from './ChangeList.module.css';
import type { ChangeLine, ChangesContent } from './changes-content.ts';

interface ChangeListProps {
  readonly changes: ChangesContent;
  /** Only the last step of each, with the way to the issue, whose own page has those in between. */
  readonly isBrief?: boolean;
}

/** What changed between the two days compared, the farthest move first. */
export function ChangeList({ changes, isBrief = false }: ChangeListProps) {
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
        <Disclosure summary={`Same stance, other room (${room.length})`}>
          <Lines lines={room} isBrief={isBrief} />
        </Disclosure>
      )}
      {added.length === 0 ? null : (
        <Disclosure summary={`New to the record, and unmoved (${added.length})`}>
          <p className={styles.summary}>They had no position on record at the earlier day, so these are no moves.</p>
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
            </span>
          </p>
          <ol className={styles.steps}>
            {(isBrief ? line.steps.slice(-1) : line.steps).map((step) => (
              <li key={step.id}>
                <span className={styles.when}>
                  {step.day}
                  {isBrief && line.steps.length > 1 ? `, the last of ${line.steps.length} steps` : null}:
                </span>{' '}
                {step.words}{' '}
                {step.source === undefined ? null : <OutLink href={step.source.url}>{step.source.publisher}</OutLink>}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
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
