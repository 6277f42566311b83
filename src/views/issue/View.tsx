import { useMemo } from 'react';
import { ChangeList } from '../../features/comparison/ChangeList.tsx';
import { ComparisonLead } from '../../features/comparison/ComparisonLead.tsx';
import { QuestionName } from '../../features/comparison/QuestionName.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Turn } from '../../features/page/Turn.tsx';
import { ChartTools } from '../../features/question/ChartTools.tsx';
import { QuestionSection } from '../../features/question/QuestionSection.tsx';
import { EventSection } from '../../features/time/EventSection.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { timeContent } from '../../features/time/time-content.ts';
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
    () =>
      timeContent(dataset, {
        pair: { a, b },
        bOn: a === b ? since : undefined,
        weights: w,
        questions: issue?.questions ?? [],
        issues: [id],
      }),
    [dataset, a, b, since, w, issue, id],
  );
  const view = useMemo(() => issue && issueContent(dataset, state, issue), [dataset, state, issue]);
  if (view === undefined) return null;
  return (
    <>
      <ComparisonLead
        crumbs={
          <>
            <PlaceLink to={goTo({ view: 'overview' })}>Overview</PlaceLink> › Issue
          </>
        }
        title={view.issue.name}
        finding={view.finding}
        compared={view}
      >
        <p className={styles.summary}>{view.issue.summary}</p>
      </ComparisonLead>
      <TimeBar time={time} since={view.since} usualSince="when half of these questions were on record" />
      {view.changes === undefined ? null : <ChangeList changes={view.changes} />}
      <ChartTools />
      <div className={styles.questions} data-compared={view.changes === undefined ? undefined : true}>
        {view.questions.map((question) => (
          <QuestionSection key={question.id} question={question} time={time}>
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
      <EventSection events={time.events} />
      <Turn
        label="Other issues"
        previous={view.previous && { to: goTo({ view: 'issue', issue: view.previous.id }), words: view.previous.name }}
        next={view.next && { to: goTo({ view: 'issue', issue: view.next.id }), words: view.next.name }}
      />
    </>
  );
}
