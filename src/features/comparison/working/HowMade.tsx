import { workingWords } from '../../../language/working.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { later } from '../../../ui/later/later.ts';
import { Part } from '../../../ui/later/Part.tsx';
import type { WorkingProps } from './working.ts';

const WORKING_TABLE = later(async () => (await import('./WorkingTable.tsx')).WorkingTable);

/** The sum behind an agreement, to be redone by hand; nothing where there is no number. */
export function HowMade(props: WorkingProps) {
  if (props.facts.agreement.kind !== 'measured') return null;
  return (
    <Disclosure summary={workingWords.made}>
      <Part code={WORKING_TABLE} props={props} />
    </Disclosure>
  );
}
