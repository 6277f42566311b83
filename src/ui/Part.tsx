import { Suspense, use, useState } from 'react';
import type { Code } from './later.ts';

interface PartProps<Props> {
  readonly code: Code<Props>;
  readonly props: Props;
}

/** A part of the page whose code may still have to come. */
export function Part<Props extends object>(part: PartProps<Props>) {
  return (
    <Suspense fallback={<p role="status">Loading …</p>}>
      <Arrived {...part} />
    </Suspense>
  );
}

function Arrived<Props extends object>({ code, props }: PartProps<Props>) {
  // Asked once: a part that had to be awaited is awaited in every later drawing too.
  const [atFirst] = useState(() => code.arrived);
  const Component = atFirst ?? use(code.load());
  return <Component {...props} />;
}
