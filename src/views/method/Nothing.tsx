import { Words } from '../../features/page/Words.tsx';
import type { MethodContent } from './content.ts';
import { Worked } from './Formula.tsx';

/** Says why a measure has no numbers to be worked with. */
export function Nothing({ method }: { readonly method: MethodContent }) {
  return (
    <Worked>
      <p>
        {method.who}: <Words of={method.comparison.agreement.coverage} />, so there is no number to show.
      </p>
    </Worked>
  );
}
