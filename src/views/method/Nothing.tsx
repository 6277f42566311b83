import { Words } from '../../features/page/Words.tsx';
import { measureWords } from '../../language/measures.ts';
import type { MethodContent } from './content.ts';
import { Worked } from './Formula.tsx';

/** Says why a measure has no numbers to be worked with. */
export function Nothing({ method }: { readonly method: MethodContent }) {
  return (
    <Worked>
      <p>
        <Words of={measureWords.nothing(method.who, method.comparison.agreement.coverage)} />
      </p>
    </Worked>
  );
}
