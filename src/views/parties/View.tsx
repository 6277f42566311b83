import { useMemo } from 'react';
import { scopeOfIssues } from '../../domain/facts/selection.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { OwnWeightsBar } from '../../features/comparison/OwnWeightsBar.tsx';
import { IssueChips } from '../../features/page/IssueChips.tsx';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { NeighbourList } from '../../features/parties/NeighbourList.tsx';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { timeContent } from '../../features/time/time-content.ts';
import { partiesWords } from '../../language/parties.ts';
import { ORDERS } from '../../navigation/codecs.ts';
import { useSession, useSettledState } from '../../session/session.ts';
import { chooseParty, goTo, orderBy } from '../../session/transitions.ts';
import { Select } from '../../ui/Field.tsx';
import { type PartiesContent, partiesContent } from './content.ts';
import { MatrixTable } from './MatrixTable.tsx';
import styles from './View.module.css';

const ORDER_OPTIONS = ORDERS.map((id) => ({ id, label: partiesWords.orders[id] }));

/** The agreement of every two parties; where there is no room for that, of one with all the others. */
export function PartiesView() {
  const { dataset, choose } = useSession();
  const state = useSettledState();
  const { a, b, since, issues, w, order } = state;
  const time = useMemo(
    () => timeContent(dataset, { a, b, since, w }, scopeOfIssues(dataset, issues)),
    [dataset, a, b, since, issues, w],
  );
  const view = useMemo(() => partiesContent(dataset, state), [dataset, state]);
  const hasMatrix = view.rows.length > 0;
  return (
    <>
      <Lead
        className={styles.lead}
        kicker={<span data-told-by-time-bar>{partiesWords.asOf(state.on)}</span>}
        title={view.heading}
      >
        <Standfirst>
          {hasMatrix ? <span className={styles.ofMatrix}>{view.reading.matrix}</span> : null}
          <span className={hasMatrix ? styles.ofRow : undefined}>{view.reading.row}</span>
        </Standfirst>
        <OwnWeightsBar words={view.ownWeights} />
      </Lead>
      <div className={styles.tools} data-screen-only data-script-only>
        <IssueChips />
        {hasMatrix ? (
          <span className={styles.order}>
            <Select
              label={partiesWords.order}
              value={order}
              options={ORDER_OPTIONS}
              onChoose={(chosen) => choose(orderBy(chosen))}
            />
          </span>
        ) : null}
      </div>
      <div className={styles.room} data-matrix={hasMatrix || undefined}>
        {hasMatrix ? (
          <div className={styles.whole}>
            <MatrixTable rows={view.rows} caption={partiesWords.caption(state.on)} />
          </div>
        ) : null}
        <OneRow view={view} />
      </div>
      <TimeBar time={time} />
    </>
  );
}

/** One row of the matrix by itself, from the nearest to the farthest. */
function OneRow({ view: { focus, neighbours } }: { readonly view: PartiesContent }) {
  const { dataset, choose } = useSession();
  return (
    <section className={styles.one} aria-labelledby="one-party">
      <h2 id="one-party">{partiesWords.with(focus.name)}</h2>
      <div data-screen-only data-script-only>
        <Select
          label={partiesWords.another}
          value={focus.id}
          options={dataset.parties.map(({ id, name }) => ({ id, label: name }))}
          before={<Mark slot={focus.slot} />}
          onChoose={(party) => choose(chooseParty('b', party))}
        />
      </div>
      <NeighbourList of={focus.id} neighbours={neighbours} />
      <p>
        <PlaceLink to={goTo({ view: 'party', party: focus.id })}>{partiesWords.allAbout(focus.name)}</PlaceLink>
      </p>
    </section>
  );
}
