import type { ReactNode } from 'react';
import { isolated } from '../../language/isolated.ts';
import { LOCALE } from '../../language/locale.ts';
import { useSession } from '../../session/session.ts';

interface DatasetTextProps {
  /** True for text that has its lines to itself: it begins where its own script does. */
  readonly isBlock?: boolean;
  readonly children: ReactNode;
}

/** Text of the dataset by itself: in its own language and direction where these are not the page’s, apart from what stands beside it. */
export function DatasetText({ isBlock, children }: DatasetTextProps) {
  const script = useDatasetScript();
  if (script === undefined) return typeof children === 'string' ? isolated(children) : children;
  // Without a direction it has that of its first letter.
  return (
    <bdi {...script} data-block={isBlock}>
      {children}
    </bdi>
  );
}

/** The language and direction of the dataset’s texts; undefined where they are in the page’s language. */
export function useDatasetScript(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' | undefined } | undefined {
  const { lang = '', dir } = useSession().dataset;
  return lang.slice(0, 2) === LOCALE.slice(0, 2) ? undefined : { lang, dir };
}
