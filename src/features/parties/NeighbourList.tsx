import { Mark } from '../../drawing/screen/Mark.tsx';
import { neighbourWords } from '../../language/neighbours.ts';
import type { Phrase } from '../../language/phrase.ts';
import { comparePair, goTo } from '../../session/transitions.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { Words } from '../page/Words.tsx';
import styles from './NeighbourList.module.css';
import type { Neighbour } from './neighbours.ts';

interface NeighbourListProps {
  /** The party from which the others are seen. */
  readonly of: string;
  readonly neighbours: readonly Neighbour[];
  /** How the agreement with a party has changed, where that can be told. */
  readonly changes?: ReadonlyMap<string, Phrase>;
}

/** The other parties from the nearest to the farthest, each leading to the two compared; then those with whom there is no number. */
export function NeighbourList({ of, neighbours, changes }: NeighbourListProps) {
  const measured = neighbours.filter(({ points }) => points !== undefined);
  const silent = neighbours.filter(({ agreement }) => agreement.kind === 'nothing shared');
  const unweighed = neighbours.filter(({ agreement }) => agreement.kind === 'nothing weighed');
  return (
    <>
      <ol className={styles.list}>
        {measured.map((neighbour) => (
          <Row key={neighbour.party.id} of={of} neighbour={neighbour} change={changes?.get(neighbour.party.id)} />
        ))}
      </ol>
      {[silent, unweighed].map(([first, ...others]) =>
        first === undefined ? null : (
          <p key={first.agreement.kind} className={styles.none}>
            <Words
              of={neighbourWords.without[first.agreement.kind](
                [first, ...others].map(({ party }) => [
                  <PlaceLink key={party.id} to={goTo({ view: 'party', party: party.id })}>
                    <DatasetText>{party.name}</DatasetText>
                  </PlaceLink>,
                ]),
              )}
            />
          </p>
        ),
      )}
    </>
  );
}

interface RowProps {
  readonly of: string;
  readonly neighbour: Neighbour;
  readonly change: Phrase | undefined;
}

function Row({ of, neighbour, change }: RowProps) {
  const { party, points, shared, isFew } = neighbour;
  if (points === undefined) return null;
  return (
    <li className={styles.row}>
      <PlaceLink to={(state) => goTo({ view: 'overview' })(comparePair(party.id, of)(state))} className={styles.link}>
        <span className={styles.name}>
          <Mark slot={party.slot} />
          <DatasetText>{party.name}</DatasetText>
        </span>
        <span className={styles.bar} data-few={isFew || undefined} style={{ '--share': points.fact.value }} />
        <span className={styles.figures}>
          <Words
            of={neighbourWords.agreement(
              <strong>
                <Words of={neighbourWords.percent(points)} />
              </strong>,
              shared,
            )}
          />
        </span>
      </PlaceLink>
      {change === undefined ? null : (
        <p className={styles.change}>
          <Words of={change} />
        </p>
      )}
    </li>
  );
}
