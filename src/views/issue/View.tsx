import { useMemo } from 'react';
import { longDay } from '../../domain/day.ts';
import { ChangeList } from '../../parts/ChangeList.tsx';
import { EventList } from '../../parts/EventList.tsx';
import { HowMade } from '../../parts/HowMade.tsx';
import { HowMoved } from '../../parts/HowMoved.tsx';
import { Legend } from '../../parts/Legend.tsx';
import { PairPicker } from '../../parts/PairPicker.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { TimeBar } from '../../parts/TimeBar.tsx';
import { timeModel } from '../../parts/time-model.ts';
import { useSession, useSettledState } from '../../state/session.ts';
import { goTo } from '../../state/transitions.ts';
import { ChartTools } from './ChartTools.tsx';
import { issueModel } from './model.ts';
import { QuestionSection } from './QuestionSection.tsx';
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
  const { agreement } = view;
  return (
    <>
      <header className={styles.lead}>
        <p className={styles.crumbs}>
          <PlaceLink to={goTo({ view: 'overview' })}>Overview</PlaceLink> › Issue · as of {longDay(state.on)}
        </p>
        <h1 tabIndex={-1}>{view.issue.name}</h1>
        <p className={styles.standfirst}>
          {view.finding}{' '}
          {agreement.percent === undefined ? null : (
            <>
              Agreement <strong>{agreement.percent}</strong> (<span className={styles.band}>{agreement.band}</span>{' '}
              given how sure the record is; {agreement.coverage}).{' '}
            </>
          )}
          {view.movement}
        </p>
        <div className={styles.workings}>
          {agreement.working === undefined ? null : (
            <HowMade working={agreement.working} band={agreement.band ?? ''} pair={view.pair} />
          )}
          {view.isOwnPast ? null : <HowMoved movement={view.moved} pair={view.pair} />}
        </div>
        <p className={styles.summary}>{view.issue.summary}</p>
        <PairPicker since={view.since} />
        <Legend parties={view.pair} />
      </header>
      <TimeBar time={time} since={view.since} usualSince="when half of these questions were on record" />
      {view.changes === undefined ? null : <ChangeList changes={view.changes} />}
      <ChartTools />
      <div className={styles.questions} data-compared={view.changes === undefined ? undefined : true}>
        {view.questions.map((question) => (
          <QuestionSection key={question.id} question={question} time={time} />
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
      <section className={styles.events} aria-labelledby="events" data-scene>
        <h2 id="events">Events</h2>
        <EventList events={time.events} />
      </section>
      <nav className={styles.turn} aria-label="Other issues" data-screen-only>
        {view.previous === undefined ? (
          <span />
        ) : (
          <PlaceLink to={goTo({ view: 'issue', issue: view.previous.id })}>← {view.previous.name}</PlaceLink>
        )}
        {view.next === undefined ? (
          <span />
        ) : (
          <PlaceLink to={goTo({ view: 'issue', issue: view.next.id })}>{view.next.name} →</PlaceLink>
        )}
      </nav>
    </>
  );
}
