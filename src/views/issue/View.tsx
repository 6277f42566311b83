import { useMemo } from 'react';
import { scopeOfIssue } from '../../domain/facts/selection.ts';
import { ComparisonLead } from '../../features/comparison/ComparisonLead.tsx';
import { ChangeList } from '../../features/comparison/change/ChangeList.tsx';
import { QuestionName } from '../../features/comparison/QuestionName.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Turn } from '../../features/page/Turn.tsx';
import { ChartTools } from '../../features/question/ChartTools.tsx';
import { QuestionSection } from '../../features/question/QuestionSection.tsx';
import { EventSection } from '../../features/time/EventSection.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { timeContent } from '../../features/time/time-content.ts';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { useSession, useSettledState } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { issueContent } from './content.ts';
import styles from './View.module.css';

/** One issue in full: both sides in words, the evidence, how the positions moved and who moved. */
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
  if (view === undefined || time === undefined) return null;
  const { comparison } = view;
  const { changes } = comparison;
  return (
    <>
      <ComparisonLead
        crumbs={
          <>
            <PlaceLink to={goTo({ view: 'overview' })}>Overview</PlaceLink> › Issue
          </>
        }
        title={view.issue.name}
        finding={comparison.headline}
        comparison={comparison}
      >
        <p className={styles.summary}>{view.issue.summary}</p>
      </ComparisonLead>
      <TimeBar time={time} />
      <RestsWhilePlaying>
        {changes === undefined ? null : <ChangeList changes={changes} />}
        <ChartTools />
      </RestsWhilePlaying>
      <div className={styles.questions} data-compared={changes === undefined ? undefined : true}>
        {view.questions.map((question) => (
          <QuestionSection key={question.id} question={question} pair={comparison.pair} time={time}>
            <QuestionName question={question} />
          </QuestionSection>
        ))}
        {view.issue.notes.length === 0 ? null : (
          <section className={styles.notes} aria-labelledby="contested">
            <h2 id="contested">What is contested, and the limits of the record</h2>
            <ul>
              {view.issue.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <RestsWhilePlaying>
        <EventSection events={time.events} />
      </RestsWhilePlaying>
      <Turn
        label="Other issues"
        previous={view.previous && { to: goTo({ view: 'issue', issue: view.previous.id }), words: view.previous.name }}
        next={view.next && { to: goTo({ view: 'issue', issue: view.next.id }), words: view.next.name }}
      />
    </>
  );
}
