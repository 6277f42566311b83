import { Worked } from './Formula.tsx';
import type { MethodModel } from './model.ts';

/** Says why a measure has no numbers to be worked with. */
export function Nothing({ method }: { readonly method: MethodModel }) {
  return (
    <Worked>
      <p>
        {method.who}: {method.agreement.coverage}, so there is no number to show.
      </p>
    </Worked>
  );
}
