import { useMemo } from 'react';
import { ChangeList } from '../../parts/ChangeList.tsx';
import { ChartTools } from '../../parts/ChartTools.tsx';
import { ComparisonLead } from '../../parts/ComparisonLead.tsx';
import { EventSection } from '../../parts/EventSection.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { QuestionName } from '../../parts/QuestionName.tsx';
import { QuestionSection } from '../../parts/QuestionSection.tsx';
import { TimeBar } from '../../parts/TimeBar.tsx';
import { Turn } from '../../parts/Turn.tsx';
import { timeModel } from '../../parts/time-model.ts';
import { useSession, useSettledState } from '../../state/session.ts';
import { goTo } from '../../state/transitions.ts';
import { issueModel } from './model.ts';
import styles from './View.module.css';

/** One issue in full: both sides in words, the evidence, how the positions moved and who moved. */
export function IssueView() {
  const { model } = useSession();
  const state = useSettledState();
  const id = state.place.view === 'issue' ? state.place.issue : '';
  const issue = model.issueById.get(id);
  const { a, b, since, w } = state;
  const time = useMemo(
    () =>
      timeModel(model, {
        pair: { a, b },
        bOn: a === b ? since : undefined,
        weights: w,
        questions: issue?.questions ?? [],
        issues: [id],
      }),
    [model, a, b, since, w, issue, id],
  );
  const view = useMemo(() => issue && issueModel(model, state, issue), [model, state, issue]);
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
