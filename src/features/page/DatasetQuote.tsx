import type { ReactNode } from 'react';
import { useDatasetScript } from './DatasetText.tsx';

interface DatasetQuoteProps {
  readonly className: string | undefined;
  /** The address of the source. */
  readonly cite?: string | undefined;
  readonly children: ReactNode;
}

/** Words that were said: what marks them as such stands where their script begins. */
export function DatasetQuote({ children, ...props }: DatasetQuoteProps) {
  const script = useDatasetScript();
  return (
    <blockquote {...props} {...script} dir={script && (script.dir ?? 'auto')}>
      <p>“{children}”</p>
    </blockquote>
  );
}
