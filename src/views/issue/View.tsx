import { useMemo, useState } from 'react';
import { scopeOfIssue } from '../../domain/facts/selection.ts';
import { ComparisonLead } from '../../features/comparison/ComparisonLead.tsx';
import { ChangeList } from '../../features/comparison/change/ChangeList.tsx';
import { MeetingPlaces } from '../../features/comparison/MeetingPlaces.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Turn } from '../../features/page/Turn.tsx';
import { ChartTools } from '../../features/question/ChartTools.tsx';
import { PositionHistory } from '../../features/question/PositionHistory.tsx';
import { QuestionPanel } from '../../features/question/QuestionPanel.tsx';
import { QuestionRow } from '../../features/question/QuestionRow.tsx';
import { EventSection } from '../../features/time/EventSection.tsx';
import { SeriesDisclosure } from '../../features/time/SeriesDisclosure.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { timeContent } from '../../features/time/time-content.ts';
import { issueWords } from '../../language/issue.ts';
import { viewNames } from '../../language/page-title.ts';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { useSession, useSettledState } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Folds } from '../../ui/Folds.tsx';
import { useArrowKeys } from '../../ui/hooks/use-arrow-keys.ts';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import { issueContent } from './content.ts';
import styles from './View.module.css';

/** So many questions are drawn before the reader asks for all of them. */
const AT_FIRST = 60;

/** One issue: its questions as axes, beside them both sides’ words on the chosen one, and how the positions on it moved. */
export function IssueView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const id = state.place.view === 'issue' ? state.place.issue : '';
  const issue = dataset.issueById.get(id);
  const { a, b, since, w } = state;
  const time = useMemo(
    () => issue && timeContent(dataset, { a, b, since, w }, scopeOfIssue(issue)),
    [dataset, a, b, since, w, issue],
  );
  const view = useMemo(() => issue && issueContent(dataset, state, issue), [dataset, state, issue]);
  const isPrinting = usePrinting();
  const [isWhole, setIsWhole] = useState(false);
  const axes = useArrowKeys<HTMLUListElement>();
  if (view === undefined || time === undefined) return null;
  const { comparison, questions, chosen, previous, next } = view;
  const { facts, pair, showsChanges } = comparison;
  const isShort =
    questions.length <= AT_FIRST ||
    isWhole ||
    isPrinting ||
    (chosen !== undefined && questions.indexOf(chosen) >= AT_FIRST);
  const shown = isShort ? questions : questions.slice(0, AT_FIRST);
  const rest = questions.length - shown.length;
  return (
    <>
      <ComparisonLead
        comparison={comparison}
        crumbs={
          <>
            <PlaceLink to={goTo({ view: 'overview' })}>{viewNames.overview}</PlaceLink> ›{' '}
            <DatasetText>{view.issue.name}</DatasetText>
          </>
        }
      />
      <RestsWhilePlaying>
        <MeetingPlaces places={view.places} />
      </RestsWhilePlaying>
      <div className={styles.picture} style={{ '--rows': shown.length + Math.sign(rest) }}>
        <ul ref={axes}>
          {shown.map((question) => (
            <QuestionRow
              key={question.id}
              question={question}
              panel="beside"
              words={question === chosen ? <QuestionPanel question={question} pair={pair} isOver={false} /> : undefined}
            />
          ))}
        </ul>
        {rest === 0 ? null : (
          <p className={styles.rest}>
            <Button onClick={() => setIsWhole(true)}>{issueWords.rest(rest)}</Button>
          </p>
        )}
        {chosen === undefined ? null : (
          <div className={styles.history}>
            <RestsWhilePlaying>
              <p className={styles.about}>
                <DatasetText>{chosen.text}</DatasetText>
              </p>
              <PositionHistory question={chosen} time={time} />
              <ChartTools />
            </RestsWhilePlaying>
          </div>
        )}
      </div>
      <RestsWhilePlaying>
        {showsChanges ? <ChangeList facts={facts} /> : null}
        <div className={styles.more}>
          <Fold summary={issueWords.limits}>
            <div className={styles.limits}>
              <p>
                <DatasetText isBlock>{view.issue.summary}</DatasetText>
              </p>
              <ul>
                {view.issue.notes.map((note) => (
                  <li key={note}>
                    <DatasetText isBlock>{note}</DatasetText>
                  </li>
                ))}
              </ul>
            </div>
          </Fold>
          <Folds>
            <EventSection events={time.events} />
            <SeriesDisclosure series={time.series} />
          </Folds>
        </div>
      </RestsWhilePlaying>
      <Turn
        label={issueWords.others}
        previous={previous && { to: goTo({ view: 'issue', issue: previous.id }), words: previous.name }}
        next={next && { to: goTo({ view: 'issue', issue: next.id }), words: next.name }}
      />
      <TimeBar time={time} />
    </>
  );
}
