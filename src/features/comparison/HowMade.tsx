import type { ScopeFacts } from '../../domain/facts/facts.ts';
import type { Selection } from '../../domain/facts/selection.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { later } from '../../ui/later.ts';
import { Part } from '../../ui/Part.tsx';

const WORKING_TABLE = later(async () => (await import('./WorkingTable.tsx')).WorkingTable);

export interface HowMadeProps {
  readonly facts: ScopeFacts;
  readonly selection: Selection;
  readonly pair: readonly [PartyLook, PartyLook];
}

/** The sum behind an agreement, to be redone by hand; nothing where there is no number. */
export function HowMade(props: HowMadeProps) {
  if (props.facts.agreement.kind !== 'measured') return null;
  return (
    <Disclosure summary="How this number is made">
      <Part code={WORKING_TABLE} props={props} />
    </Disclosure>
  );
}
