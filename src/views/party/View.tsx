import { useMemo } from 'react';
import { scopeOfIssues } from '../../domain/facts/selection.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { MeetingPlaces } from '../../features/comparison/MeetingPlaces.tsx';
import { OwnWeightsBar } from '../../features/comparison/OwnWeightsBar.tsx';
import { StatementList } from '../../features/evidence/StatementList.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { IssueChips } from '../../features/page/IssueChips.tsx';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Turn } from '../../features/page/Turn.tsx';
import { Words } from '../../features/page/Words.tsx';
import { NeighbourList } from '../../features/parties/NeighbourList.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { timeContent } from '../../features/time/time-content.ts';
import { viewNames } from '../../language/page-title.ts';
import { partyWords } from '../../language/party.ts';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { goToEvidence } from '../../session/evidence-transitions.ts';
import { useSession, useSettledState } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { type PartyContent, partyContent } from './content.ts';
import { SilenceSection } from './SilenceSection.tsx';
import { StancesSection } from './StancesSection.tsx';
import styles from './View.module.css';

/** One party: who is near and who is far, where it stands, where it is silent, and what it said last. */
export function PartyView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const asked = dataset.partyById.get(state.place.view === 'party' ? state.place.party : '');
  const { a, b, since, issues, w } = state;
  const time = useMemo(
    () => timeContent(dataset, { a, b, since, w }, scopeOfIssues(dataset, issues)),
    [dataset, a, b, since, issues, w],
  );
  const view = useMemo(() => asked && partyContent(dataset, state, asked), [dataset, state, asked]);
  if (view === undefined) return null;
  const { party, previous, next } = view;
  return (
    <>
      <Lead
        className={styles.lead}
        kicker={
          <>
            <PlaceLink to={goTo({ view: 'parties' })}>{viewNames.parties}</PlaceLink> ›{' '}
            <span className={styles.who}>
              <Mark slot={party.slot} />
              <DatasetText>{party.name}</DatasetText>
            </span>{' '}
            <span data-told-by-time-bar>{partyWords.asOf(state.on)}</span>
          </>
        }
        title={view.heading}
      >
        <Standfirst>
          <Words of={view.standfirst} />
        </Standfirst>
        <OwnWeightsBar words={view.ownWeights} />
      </Lead>
      <div className={styles.tools} data-screen-only data-script-only>
        <IssueChips />
      </div>
      <RestsWhilePlaying>
        <div className={styles.top}>
          <Near view={view} />
          {dataset.statements.length === 0 ? null : <Newest view={view} />}
        </div>
      </RestsWhilePlaying>
      <StancesSection issues={view.issues} moved={view.moved} />
      <RestsWhilePlaying>
        <SilenceSection issues={view.issues} silent={view.silent} of={view.scope.questions.length} />
      </RestsWhilePlaying>
      <Turn
        label={partyWords.others}
        previous={previous && { to: goTo({ view: 'party', party: previous.id }), words: previous.name }}
        next={next && { to: goTo({ view: 'party', party: next.id }), words: next.name }}
      />
      <TimeBar time={time} />
    </>
  );
}

function Near({ view: { party, neighbours, changes, noChange, places } }: { readonly view: PartyContent }) {
  return (
    <section aria-labelledby="near" className={styles.near}>
      <h2 id="near">{partyWords.near}</h2>
      <NeighbourList of={party.id} neighbours={neighbours} changes={changes} />
      {noChange === undefined ? null : <p className={styles.note}>{noChange}</p>}
      <MeetingPlaces places={places} then={goTo({ view: 'overview' })} />
    </section>
  );
}

function Newest({ view: { party, newest, statements } }: { readonly view: PartyContent }) {
  return (
    <section aria-labelledby="newest" className={styles.newest}>
      <h2 id="newest">{partyWords.newest}</h2>
      {newest.length === 0 ? <p className={styles.note}>{partyWords.nothing}</p> : <StatementList items={newest} />}
      {statements === 0 ? null : (
        <p data-screen-only>
          <PlaceLink to={goToEvidence({ by: [party.id] })}>{partyWords.statements(statements)}</PlaceLink>
        </p>
      )}
    </section>
  );
}
