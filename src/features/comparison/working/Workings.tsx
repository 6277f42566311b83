import { comparisonWords } from '../../../language/comparison.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { later } from '../../../ui/later/later.ts';
import { Part } from '../../../ui/later/Part.tsx';
import type { ComparisonContent } from '../comparison-content.ts';

const WORKINGS = later(async () => (await import('./WorkingTables.tsx')).WorkingTables);

/** How the agreement and the shares of who moved are made; nothing where there is no number. */
export function Workings({ comparison: { facts, pair } }: { readonly comparison: ComparisonContent }) {
  const { agreement, change } = facts.whole;
  if (agreement.kind !== 'measured' && change?.kind !== 'measured') return null;
  return (
    <Disclosure summary={comparisonWords.workings} isStop>
      <Part code={WORKINGS} props={{ facts: facts.whole, selection: facts.selection, pair }} />
    </Disclosure>
  );
}
