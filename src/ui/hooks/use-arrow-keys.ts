import { type RefObject, useEffect, useRef } from 'react';

const STOP = '[data-stop]';
const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/**
 * Makes a group of controls, each marked `data-stop`, a single stop of the tab key: the arrow keys go from one to the next, up and
 * down from one item of a list to the next, Home and End to the ends. Without JavaScript each control is a stop of its own.
 */
export function useArrowKeys<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  // Subscribes to the keys and to what comes and goes in the group.
  useEffect(() => {
    const group = ref.current;
    if (group === null) return undefined;
    let current: Element | undefined;
    const stopsIn = () => [...group.querySelectorAll<HTMLElement>(STOP)];
    const settle = () => {
      const stops = stopsIn();
      const open = stops.find((stop) => stop.ariaExpanded === 'true');
      const only = stops.find((stop) => stop === current) ?? open ?? stops.find(isInList) ?? stops[0];
      for (const stop of stops) stop.tabIndex = stop === only ? 0 : -1;
    };
    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(STOP)) return;
      current = target;
      settle();
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const stops = stopsIn();
      const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
      const next = at < 0 ? undefined : nextStop(stops, at, event.key, getComputedStyle(group).direction === 'rtl');
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    settle();
    const observer = new MutationObserver(settle);
    observer.observe(group, { childList: true, subtree: true });
    group.addEventListener('focusin', focused);
    group.addEventListener('keydown', pressed);
    return () => {
      observer.disconnect();
      group.removeEventListener('focusin', focused);
      group.removeEventListener('keydown', pressed);
    };
  }, []);
  return ref;
}

function nextStop(stops: readonly HTMLElement[], at: number, key: string, isRtl: boolean): HTMLElement | undefined {
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const isUpOrDown = key === 'ArrowUp' || key === 'ArrowDown';
  if (!isUpOrDown) return stops[at + (isRtl ? -step : step)];
  // Of several controls in one item of a list the first stands for it.
  const firsts = stops.filter((stop, index) => index === at || !isSameItem(stop, stops[index - 1]));
  const from = firsts.indexOf(stops[at] ?? firsts[0] ?? document.body);
  const next = firsts[from + step];
  return next !== undefined && isSameItem(next, stops[at]) ? firsts[from + 2 * step] : next;
}

function isInList(stop: Element): boolean {
  return stop.closest('li') !== null;
}

function isSameItem(stop: Element, other: Element | undefined): boolean {
  const item = stop.closest('li');
  return item !== null && item === other?.closest('li');
}
