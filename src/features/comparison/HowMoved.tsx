import type { ScopeFacts } from '../../domain/facts/facts.ts';
import type { Selection } from '../../domain/facts/selection.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { later } from '../../ui/later.ts';
import { Part } from '../../ui/Part.tsx';

const ORDERS_TABLE = later(async () => (await import('./OrdersTable.tsx')).OrdersTable);

export interface HowMovedProps {
  readonly facts: ScopeFacts;
  readonly selection: Selection;
  readonly pair: readonly [PartyLook, PartyLook];
}

/** How it is made who moved: both orders of moving, and their average. Nothing where no change is told. */
export function HowMoved(props: HowMovedProps) {
  if (props.facts.change?.kind !== 'measured') return null;
  return (
    <Disclosure summary="How who moved is worked out">
      <Part code={ORDERS_TABLE} props={props} />
    </Disclosure>
  );
}
