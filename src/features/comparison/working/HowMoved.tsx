import { workingWords } from '../../../language/working.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { later } from '../../../ui/later/later.ts';
import { Part } from '../../../ui/later/Part.tsx';
import type { WorkingProps } from './working.ts';

const ORDERS_TABLE = later(async () => (await import('./OrdersTable.tsx')).OrdersTable);

/** How it is made who moved: both orders of moving, and their average. Nothing where no change is told. */
export function HowMoved(props: WorkingProps) {
  if (props.facts.change?.kind !== 'measured') return null;
  return (
    <Disclosure summary={workingWords.moved}>
      <Part code={ORDERS_TABLE} props={props} />
    </Disclosure>
  );
}
