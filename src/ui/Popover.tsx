import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  /** The `popoverTarget` of the button that opens it, and stands beside it. */
  readonly id: string;
  readonly label: string;
  /** Above its button, where the button stands at the foot of the window. */
  readonly isAbove?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** What opens over the page at a button: the platform's popover, closed by Escape or a click elsewhere. Drawn while it is open. */
export function Popover({ id, label, isAbove = false, children }: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // Once its content is there a reader at the keyboard goes on inside; closed, the browser leads back to the button.
  useEffect(() => {
    const popover = ref.current;
    if (!isOpen || popover === null || enter(popover)) return undefined;
    // Its code may still have to come.
    const arrival = new MutationObserver(() => {
      if (enter(popover)) arrival.disconnect();
    });
    arrival.observe(popover, { childList: true, subtree: true });
    return () => arrival.disconnect();
  }, [isOpen]);
  return (
    <div
      ref={ref}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={styles.popover}
      data-above={isAbove || undefined}
      onToggle={(event) => setIsOpen(event.newState === 'open')}
    >
      {isOpen ? children(() => ref.current?.hidePopover()) : null}
    </div>
  );
}

/** Leads to what is chosen in it, else to its first control; says whether there is one. */
function enter(popover: HTMLElement): boolean {
  const controls = [...popover.querySelectorAll<HTMLElement>('a, button, input, select')];
  const first = controls.find((control) => control.ariaCurrent === 'true') ?? controls[0];
  first?.focus({ preventScroll: true });
  return first !== undefined;
}
