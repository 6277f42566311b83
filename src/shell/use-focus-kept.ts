import { useEffect, useRef } from 'react';

const FOCUSABLE = 'button, input, select, a[href], summary';

/** When what had the focus is gone (a button that cleared the filters), the nearest control that is left gets it. */
export function useFocusKept(): void {
  const trail = useRef<readonly Element[]>([]);
  // Subscribes to the browser: where the focus goes, and what leaves the page.
  useEffect(() => {
    const focused = (event: FocusEvent) => {
      trail.current = event.target instanceof Element ? withAncestors(event.target) : [];
    };
    document.addEventListener('focusin', focused);
    const observer = new MutationObserver(() => {
      const [last] = trail.current;
      if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
      nearestControl(trail.current)?.focus({ preventScroll: true });
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', focused);
      observer.disconnect();
    };
  }, []);
}

function withAncestors(element: Element): readonly Element[] {
  const steps: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) steps.push(at);
  return steps;
}

function nearestControl(trail: readonly Element[]): HTMLElement | undefined {
  return trail
    .filter((step) => step.isConnected)
    .map((step) => step.querySelector<HTMLElement>(FOCUSABLE))
    .find((control) => control !== null);
}
