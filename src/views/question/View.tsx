import { useMemo } from 'react';
import { scopeOfQuestion } from '../../domain/facts/selection.ts';
import { ComparisonLead } from '../../features/comparison/ComparisonLead.tsx';
import { ChangeList } from '../../features/comparison/change/ChangeList.tsx';
import { CopyLink } from '../../features/page/CopyLink.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Turn } from '../../features/page/Turn.tsx';
import { ChartTools } from '../../features/question/ChartTools.tsx';
import { QuestionSection } from '../../features/question/QuestionSection.tsx';
import { EventSection } from '../../features/time/EventSection.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { timeContent } from '../../features/time/time-content.ts';
import { viewNames } from '../../language/page-title.ts';
import { questionPageWords } from '../../language/question-page.ts';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { goToEvidence } from '../../session/evidence-transitions.ts';
import { useSession, useSettledState } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { questionPage } from './content.ts';
import { StandingsSection } from './StandingsSection.tsx';
import styles from './View.module.css';

/** One question on a page of its own: the pair in full, and where every other party stands. */
export function QuestionView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const asked = dataset.questionById.get(state.place.view === 'question' ? state.place.question : '');
  const { a, b, since } = state;
  const time = useMemo(
    () => asked && timeContent(dataset, { a, b, since, w: {} }, scopeOfQuestion(dataset, asked)),
    [dataset, a, b, since, asked],
  );
  const view = useMemo(() => asked && questionPage(dataset, state, asked), [dataset, state, asked]);
  if (view === undefined || time === undefined) return null;
  const { comparison, question, issue, previous, next } = view;
  const { facts, pair, showsChanges } = comparison;
  return (
    <>
      <ComparisonLead
        crumbs={
          <>
            <PlaceLink to={goTo({ view: 'overview' })}>{viewNames.overview}</PlaceLink> ›{' '}
            {issue === undefined ? null : (
              <>
                <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>
                  <DatasetText>{issue.name}</DatasetText>
                </PlaceLink>{' '}
                ›{' '}
              </>
            )}
            {questionPageWords.here}
          </>
        }
        title={<DatasetText>{question.text}</DatasetText>}
        // Why the two cannot be compared is told in full by the sentence that else tells who moved.
        finding={question.status === 'unknown' ? '' : view.finding}
        comparison={comparison}
      />
      <StandingsSection question={question} standings={view.standings} />
      <QuestionSection question={question} pair={pair} time={time}>
        {questionPageWords.sides}
      </QuestionSection>
      <RestsWhilePlaying>
        <ChartTools />
        {showsChanges ? <ChangeList facts={facts} /> : null}
        <p className={styles.ways} data-screen-only>
          <PlaceLink to={goToEvidence({ question: question.id })}>
            {questionPageWords.statements(view.statements)}
          </PlaceLink>{' '}
          <CopyLink what="question" to={goTo({ view: 'question', question: question.id })} />
        </p>
        <EventSection events={time.events} />
      </RestsWhilePlaying>
      <Turn
        label={questionPageWords.turn}
        previous={previous && { to: goTo({ view: 'question', question: previous.id }), words: previous.text }}
        next={next && { to: goTo({ view: 'question', question: next.id }), words: next.text }}
      />
      <TimeBar time={time} />
    </>
  );
}
