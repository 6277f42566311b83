import { type MouseEvent, type ReactNode, useReducer } from 'react';
import { useHref, useSession, useView } from '../../session/session.ts';
import type { Transition } from '../../session/transitions.ts';

interface PlaceLinkProps {
  readonly to: Transition;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  /** Marks it where it leads to the very view that is shown. */
  readonly showsCurrent?: boolean;
  /** True where the page shown is reached by way of this link’s. */
  readonly isAbove?: boolean;
  /** Makes it one of a group that the arrow keys go through. */
  readonly isStop?: boolean;
  readonly onFollow?: () => void;
  /** Where one of many links stands for all in the order of the Tab key. */
  readonly tabIndex?: number | undefined;
  readonly children: ReactNode;
}

/** A link to another state of the page: a true address, followed without loading the page anew. */
export function PlaceLink({
  to,
  className,
  isCurrent = false,
  showsCurrent = false,
  isAbove = false,
  isStop = false,
  onFollow,
  tabIndex,
  children,
}: PlaceLinkProps) {
  const { choose, playing } = useSession();
  const href = useHref(to);
  const isHere = useView((state) => showsCurrent && to(state).place.view === state.place.view) || isCurrent;
  // A target that stayed behind while time is played is made true before it can be copied or opened elsewhere.
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const approached = () => {
    if (playing.getState()) drawAgain();
  };
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    choose(to);
    onFollow?.();
  };
  return (
    <a
      href={href}
      className={className}
      data-stop={isStop || undefined}
      tabIndex={tabIndex}
      aria-current={isHere ? 'page' : isAbove ? 'true' : undefined}
      onPointerEnter={approached}
      onFocus={approached}
      onClick={follow}
    >
      {children}
    </a>
  );
}
