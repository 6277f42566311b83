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
  const { lang = '', dir } = useSession().dataset;
  if (lang.slice(0, 2) === LOCALE.slice(0, 2)) return typeof children === 'string' ? isolated(children) : children;
  // Without a direction it has that of its first letter.
  return (
    <bdi lang={lang} dir={dir} data-block={isBlock}>
      {children}
    </bdi>
  );
}
