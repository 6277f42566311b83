import type { Selection } from '../../domain/facts/selection.ts';
import { comparisonWords } from '../../language/comparison.ts';
import { later } from '../../ui/later/later.ts';
import { Part } from '../../ui/later/Part.tsx';
import { Popover } from '../../ui/Popover.tsx';

const PARTY_LIST = later(async () => (await import('./PartyList.tsx')).PartyList);

type Side = 'a' | 'b';

/** The list of parties that a party’s name in the headline opens. */
export function pickerId(side: Side): string {
  return `choose-${side}`;
}

interface PartyPickerProps {
  readonly side: Side;
  readonly selection: Selection;
}

/** Who is compared on one side. */
export function PartyPicker({ side, selection }: PartyPickerProps) {
  return (
    <Popover id={pickerId(side)} label={comparisonWords.pickers[side]}>
      {(close) => <Part code={PARTY_LIST} props={{ side, selection, onChosen: close }} />}
    </Popover>
  );
}
