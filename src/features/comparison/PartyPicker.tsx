import { useMemo } from 'react';
import { agreementMatrix } from '../../domain/facts/matrix.ts';
import { isOwnPast, type Selection } from '../../domain/facts/selection.ts';
import { partyLook } from '../../drawing/party-look.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { useSession, useView } from '../../session/session.ts';
import { chooseParty, compareWithPast, type Transition } from '../../session/transitions.ts';
import { useArrowKeys } from '../../ui/hooks/use-arrow-keys.ts';
import { Popover } from '../../ui/Popover.tsx';
import styles from './PartyPicker.module.css';

type Side = 'a' | 'b';

/** The list of parties that a party’s name in the headline opens. */
export function pickerId(side: Side): string {
  return `choose-${side}`;
}

interface PartyPickerProps {
  readonly side: Side;
  readonly selection: Selection;
}

/** Who is compared on one side: each party with how many questions it shares with the other side. Choosing the other side’s party swaps the two. */
export function PartyPicker({ side, selection }: PartyPickerProps) {
  const label = side === 'a' ? 'The first party compared' : 'The second party compared';
  return (
    <Popover id={pickerId(side)} label={label}>
      {(close) => <Parties side={side} selection={selection} onChosen={close} />}
    </Popover>
  );
}

interface PartiesProps extends PartyPickerProps {
  readonly onChosen: () => void;
}

function Parties({ side, selection, onChosen }: PartiesProps) {
  const { dataset, choose } = useSession();
  const { pair, on, scope, since } = selection;
  const isPast = useView(isOwnPast);
  const list = useArrowKeys<HTMLUListElement>();
  const other = partyLook(dataset, pair[side === 'a' ? 'b' : 'a']);
  const matrix = useMemo(
    () => agreementMatrix(dataset, { on, questions: scope.questions, weights: {} }),
    [dataset, on, scope],
  );
  const shared = (party: string) => matrix.agreementOf(party, other.id)?.coverage.shared ?? 0;
  const take = (transition: Transition) => {
    onChosen();
    choose(transition);
  };
  return (
    <>
      <p className={styles.what}>
        Questions shared with {other.name}
        {scope.questions.length < dataset.questions.length ? ' on these issues' : ''}:
      </p>
      <ul className={styles.parties} ref={list}>
        {dataset.parties.map(({ id, name }, slot) => (
          <li key={id}>
            <button
              type="button"
              className={styles.party}
              data-stop
              aria-current={id === pair[side] && !isPast}
              onClick={() => take(isPast && side === 'a' ? compareWithPast(id, since) : chooseParty(side, id))}
            >
              <Mark slot={slot} />
              <span>{name}</span>
              <span className={styles.count}>{id === other.id ? 'swaps the two' : shared(id)}</span>
            </button>
          </li>
        ))}
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
              <span>{partyLook(dataset, pair.a).name}, earlier</span>
            </button>
          </li>
        ) : null}
      </ul>
    </>
  );
}
