import type { IsoDate } from '../../domain/dataset-file.ts';
import { isOwnPast } from '../../domain/facts/selection.ts';
import { partyLook } from '../../drawing/party-look.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';

import { useSession, useView } from '../../session/session.ts';
import { chooseParty, compareWithPast, swapPair } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Field.tsx';
import styles from './PairPicker.module.css';

/** Stands in the list of parties for the first party's own past. */
const OWN_PAST = 'own-past';

/** Which two parties are compared. Any two, or one with its own past; choosing the other side's party swaps them. */
export function PairPicker({ since }: { readonly since: IsoDate }) {
  const { dataset, choose } = useSession();
  const a = useView((state) => state.a);
  const b = useView((state) => state.b);
  const isPast = useView(isOwnPast);
  const parties = dataset.parties.map(({ id, name }) => ({ id, label: name }));
  const past = { id: OWN_PAST, label: `${partyLook(dataset, a).name}, earlier` };
  return (
    <fieldset className={styles.pair} aria-label="Parties compared" data-screen-only data-script-only>
      <Select
        label="First party"
        isLabelHidden
        value={a}
        options={parties}
        before={<Mark slot={partyLook(dataset, a).slot} />}
        onChoose={(party) => choose(isPast ? compareWithPast(party, since) : chooseParty('a', party))}
      />
      <span className={styles.versus}>vs</span>
      <Select
        label="Second party"
        isLabelHidden
        value={isPast ? OWN_PAST : b}
        options={[...parties, past]}
        before={<Mark slot={partyLook(dataset, b).slot} />}
        onChoose={(party) => choose(party === OWN_PAST ? compareWithPast(a, since) : chooseParty('b', party))}
      />
      <Button aria-label="Swap the two parties" title="Swap the two parties" onClick={() => choose(swapPair)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.swap}>
          <path d="M5 2 2 5l3 3M2 5h12M11 8l3 3-3 3M14 11H2" />
        </svg>
      </Button>
    </fieldset>
  );
}
