const FOCUSABLE = 'button, input, select, a[href], summary';

/** When what had the focus is gone (a button that cleared the filters), the nearest control that is left gets it. Returns the way to stop. */
export function keepFocus(): () => void {
  let trail: readonly Element[] = [];
  const focused = ({ target }: Pick<FocusEvent, 'target'>) => {
    trail = target instanceof Element ? withAncestors(target) : [];
  };
  focused({ target: document.activeElement });
  document.addEventListener('focusin', focused);
  const observer = new MutationObserver(() => {
    const [last] = trail;
    if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
    nearestControl(trail)?.focus({ preventScroll: true });
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', focused);
    observer.disconnect();
  };
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
