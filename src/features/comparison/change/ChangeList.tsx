import { type ReactElement, useMemo } from 'react';
import type { Facts } from '../../../domain/facts/facts.ts';
import { Mark } from '../../../drawing/screen/Mark.tsx';
import { changesWords as words } from '../../../language/changes.ts';
import type { Phrase } from '../../../language/phrase.ts';
import { useSession } from '../../../session/session.ts';
import { goTo } from '../../../session/transitions.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { usePrinting } from '../../../ui/hooks/use-printing.ts';
import { OutLink } from '../../../ui/OutLink.tsx';
import { DatasetText } from '../../page/DatasetText.tsx';
import { PlaceLink } from '../../page/PlaceLink.tsx';
import { Words } from '../../page/Words.tsx';
import styles from './ChangeList.module.css';
import { type ChangeLine, changesContent } from './changes-content.ts';

interface ChangeListProps {
  readonly facts: Facts;
  /** Only the last step of each, with the way to the question, whose own page has those in between. */
  readonly isBrief?: boolean;
}

/** What changed between the two days compared, the farthest move first. */
export function ChangeList({ facts, isBrief = false }: ChangeListProps) {
  const { dataset } = useSession();
  const { moved, room, entered, added, summary } = useMemo(() => changesContent(dataset, facts), [dataset, facts]);
  return (
    <section className={styles.changes} aria-labelledby="what-changed" data-brief={isBrief || undefined}>
      <h2 id="what-changed">{words.title}</h2>
      <p className={styles.summary}>
        <Words of={summary} />
      </p>
      {moved.length === 0 ? <p>{words.noMoves}</p> : <Lines lines={moved} isBrief={isBrief} />}
      {entered.length === 0 ? null : (
        <>
          <h3>{words.entered}</h3>
          <Lines lines={entered} isBrief={isBrief} />
        </>
      )}
      {room.length === 0 ? null : (
        <Disclosure summary={words.room(room.length)}>
          <Lines lines={room} isBrief={isBrief} />
        </Disclosure>
      )}
      {added.length === 0 ? null : (
        <Disclosure summary={words.added(added.length)}>
          <p className={styles.summary}>{words.addedNote}</p>
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

/** So many are shown at first where the list is brief. */
const MOST = 6;

/** The lines; of many in a brief list the rest behind a word, but on paper. */
function Lines(props: LinesProps) {
  const { lines, isBrief } = props;
  const isPrinting = usePrinting();
  if (!isBrief || isPrinting || lines.length <= MOST) return <Whole {...props} />;
  return (
    <>
      <Whole {...props} lines={lines.slice(0, MOST)} />
      <Disclosure summary={words.more(lines.length - MOST)}>
        <Whole {...props} lines={lines.slice(MOST)} />
      </Disclosure>
    </>
  );
}

function Whole({ lines, isBrief }: LinesProps) {
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id}>
          <p className={styles.head}>
            <Mark slot={line.party.slot} />
            <span>
              <Words of={sentenceOf(line, isBrief)} />
            </span>
          </p>
          {isBrief ? null : (
            <ol className={styles.steps}>
              {line.steps.map((step) => (
                <li key={step.from}>
                  <span className={styles.when}>{words.step(step)}</span> {step.words ?? words.noWords}{' '}
                  {step.source === undefined ? null : (
                    <OutLink href={step.source.url}>
                      <DatasetText>{step.source.publisher}</DatasetText>
                    </OutLink>
                  )}
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function sentenceOf(line: ChangeLine, isBrief: boolean): Phrase<ReactElement> {
  const party = (
    <strong>
      <DatasetText>{line.party.voice}</DatasetText>
    </strong>
  );
  const question = <QuestionLink line={line} isLinked={isBrief} />;
  return isBrief
    ? words.briefLine(party, question, line.words, <LastStep steps={line.steps} />)
    : words.line(party, question, line.words);
}

/** When the last of the moves was made, and on whose word. */
function LastStep({ steps }: Pick<ChangeLine, 'steps'>) {
  const last = steps.at(-1);
  if (last === undefined) return null;
  const { source } = last;
  const when = words.lastStep(steps.length, last);
  return (
    <span className={styles.when}>
      {source === undefined ? (
        when
      ) : (
        <Words
          of={words.printed(
            when,
            <OutLink href={source.url}>
              <DatasetText>{source.publisher}</DatasetText>
            </OutLink>,
          )}
        />
      )}
    </span>
  );
}

/** The question, leading to its page where the reader is elsewhere. */
function QuestionLink({ line, isLinked }: { readonly line: ChangeLine; readonly isLinked: boolean }) {
  const { id, text } = line.question;
  const name = <DatasetText>{text}</DatasetText>;
  return <q>{isLinked ? <PlaceLink to={goTo({ view: 'question', question: id })}>{name}</PlaceLink> : name}</q>;
}
