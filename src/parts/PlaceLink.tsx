import type { MouseEvent, ReactNode } from 'react';
import { useSession, useView } from '../state/session.ts';
import type { Transition } from '../state/transitions.ts';

interface PlaceLinkProps {
  readonly to: Transition;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** A link to another state of the page: a true address, followed without loading the page anew. */
export function PlaceLink({ to, className, isCurrent = false, onFollow, children }: PlaceLinkProps) {
  const { choose, hrefOf } = useSession();
  // The target depends on what is looked at now; the link is only drawn again where it differs.
  const href = useView(() => hrefOf(to));
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    choose(to);
    onFollow?.();
  };
  return (
    <a href={href} className={className} aria-current={isCurrent ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
