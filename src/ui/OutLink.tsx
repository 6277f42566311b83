import type { ReactNode } from 'react';
import { NewTab } from './NewTab.tsx';

interface OutLinkProps {
  /** Undefined where none is known: the words stand by themselves. */
  readonly href: string | undefined;
  /** Where it is printed, its address is printed with it. */
  readonly isSource?: boolean;
  /** The language of its words, where it is not the page’s. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A link to another site: in a tab of its own, which learns neither who opened it nor from where. */
export function OutLink({ href, isSource = false, lang, children }: OutLinkProps) {
  if (href === undefined) return <span lang={lang}>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      data-source={isSource || undefined}
      lang={lang}
    >
      {children}
      <NewTab />
    </a>
  );
}
