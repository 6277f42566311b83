import { type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from './after-paint.ts';
import { giveUpTurn, inTurn } from './in-turn.ts';

/**
 * The element to keep steady: while `isOn`, what it holds may make it higher but never lower again, so that what
 * stands below it is not moved up and down.
 */
export function useSteadyHeight<T extends HTMLElement>(isOn: boolean): RefObject<T | null> {
  const ref = useRef<T>(null);
  // Subscribes to the browser's layout.
  useEffect(() => {
    const element = ref.current;
    if (!isOn || element === null || typeof ResizeObserver === 'undefined') return undefined;
    giveUpTurn(element);
    let stop = () => {};
    const observer = new ResizeObserver(() => {
      stop();
      // Not in the frame that has just been laid out: it would be laid out twice.
      stop = afterPaint(() => {
        element.style.minBlockSize = `${element.offsetHeight}px`;
      });
    });
    observer.observe(element);
    return () => {
      stop();
      observer.disconnect();
      // Others shrink as well: all at once they would have all of the page laid out in one frame.
      inTurn(element, () => {
        element.style.minBlockSize = '';
      });
    };
  }, [isOn]);
  return ref;
}
