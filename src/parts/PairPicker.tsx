import { useSession, useViewState } from '../state/session.ts';
import { chooseParty, swapPair } from '../state/transitions.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Field.tsx';
import { Mark } from '../ui/Mark.tsx';
import styles from './PairPicker.module.css';
import { partyLook } from './party-look.ts';

/** Which two parties are compared. Any two; choosing the other side's party swaps them. */
export function PairPicker() {
  const { model, choose } = useSession();
  const { a, b } = useViewState();
  const options = model.parties.map(({ id, name }) => ({ id, label: name }));
  const side = (which: 'a' | 'b', label: string, value: string) => (
    <Select
      label={label}
      isLabelHidden
      value={value}
      options={options}
      before={<Mark slot={partyLook(model, value).slot} />}
      onChoose={(party) => choose(chooseParty(which, party))}
    />
  );
  return (
    <fieldset className={styles.pair} aria-label="Parties compared" data-screen-only>
      {side('a', 'First party', a)}
      <span className={styles.versus}>vs</span>
      {side('b', 'Second party', b)}
      <Button aria-label="Swap the two parties" title="Swap the two parties" onClick={() => choose(swapPair)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.swap}>
          <path d="M5 2 2 5l3 3M2 5h12M11 8l3 3-3 3M14 11H2" />
        </svg>
      </Button>
    </fieldset>
  );
}
