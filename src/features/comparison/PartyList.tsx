import { useEffect, useMemo } from 'react';
import { agreementMatrix } from '../../domain/facts/matrix.ts';
import { isOwnPast, type Selection } from '../../domain/facts/selection.ts';
import { partyLook } from '../../drawing/party-look.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { partyListWords } from '../../language/party-list.ts';
import { useSession, useView } from '../../session/session.ts';
import { chooseParty, compareWithPast, type Transition } from '../../session/transitions.ts';
import { useArrowKeys } from '../../ui/hooks/use-arrow-keys.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import styles from './PartyList.module.css';

interface PartyListProps {
  readonly side: 'a' | 'b';
  readonly selection: Selection;
  readonly onChosen: () => void;
}

/**
 * Each party with how many questions it shares with the other side; choosing the other side’s party swaps the two. Where a
 * party is compared with its own past, the first side chooses whose past, and shares nothing with another.
 */
export function PartyList({ side, selection, onChosen }: PartyListProps) {
  const { dataset, choose } = useSession();
  const { pair, on, scope, since } = selection;
  const isPast = useView(isOwnPast);
  const choosesPast = isPast && side === 'a';
  const list = useArrowKeys<HTMLUListElement>();
  // It may have come after its frame: a reader at the keyboard goes on in it.
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus({ preventScroll: true });
  }, [list]);
  const other = partyLook(dataset, pair[side === 'a' ? 'b' : 'a']);
  const matrix = useMemo(
    () => agreementMatrix(dataset, { on, questions: scope.questions, weights: {} }),
    [dataset, on, scope],
  );
  const shared = (party: string) => matrix.agreementOf(party, other.id)?.coverage.shared ?? 0;
  const sharedWith =
    scope.questions.length === dataset.questions.length ? partyListWords.shared : partyListWords.sharedHere;
  const take = (transition: Transition) => {
    onChosen();
    choose(transition);
  };
  return (
    <>
      <p className={styles.what}>{choosesPast ? partyListWords.past : sharedWith(other.name)}</p>
      <ul className={styles.parties} ref={list}>
        {dataset.parties.map(({ id, name }, slot) =>
          // The present of a party beside its own past is chosen on the first side.
          isPast && !choosesPast && id === other.id ? null : (
            <li key={id}>
              <button
                type="button"
                className={styles.party}
                data-stop
                aria-current={id === pair[side]}
                onClick={() => take(choosesPast ? compareWithPast(id, since) : chooseParty(side, id))}
              >
                <Mark slot={slot} />
                <span>
                  <DatasetText>{name}</DatasetText>
                </span>{' '}
                {choosesPast ? null : (
                  <span className={styles.count}>{id === other.id ? partyListWords.swaps : shared(id)}</span>
                )}
              </button>
            </li>
          ),
        )}
        {side === 'b' ? (
          <li>
            <button
              type="button"
              className={styles.party}
              data-stop
              aria-current={isPast}
              onClick={() => take(compareWithPast(pair.a, since))}
            >
              <Mark slot={partyLook(dataset, pair.a).slot} />
              <span>{partyListWords.earlier(partyLook(dataset, pair.a).name)}</span>
            </button>
          </li>
        ) : null}
      </ul>
    </>
  );
}
