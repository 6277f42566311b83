import { type ReactNode, Suspense, use, useState } from 'react';
import { uiWords } from '../../language/ui.ts';
import type { Code } from './later.ts';

interface PartProps<Props> {
  readonly code: Code<Props>;
  readonly props: Props;
}

interface PartFrameProps<Props> extends PartProps<Props> {
  /** What is said while it is on its way. */
  readonly loading?: string;
  /** What comes with it. */
  readonly children?: ReactNode;
}

/** A part of the page whose code may still have to come. */
export function Part<Props extends object>({
  code,
  props,
  loading = uiWords.loading,
  children,
}: PartFrameProps<Props>) {
  // Asked once, and out here: what has to be awaited keeps nothing of its own until it has come.
  const [AtFirst] = useState(() => code.arrived);
  return (
    <Suspense fallback={<p role="status">{loading}</p>}>
      {AtFirst === undefined ? <Awaited code={code} props={props} /> : <AtFirst {...props} />}
      {children}
    </Suspense>
  );
}

function Awaited<Props extends object>({ code, props }: PartProps<Props>) {
  const Component = use(code.load());
  return <Component {...props} />;
}
