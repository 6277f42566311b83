import { type RefObject, useEffect, useState } from 'react';
import { usePrinting } from './use-printing.ts';

/**
 * True once the element has come within half a screen of what is seen, and from then on; and while the page is printed. What takes
 * long to draw waits for it.
 */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  const isPrinting = usePrinting();
  // Subscribes to what the reader sees.
  useEffect(() => {
    const element = ref.current;
    const come = () => setIsNear(true);
    if (isNear) return undefined;
    if (element === null || typeof IntersectionObserver === 'undefined') {
      come();
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) come();
      },
      { rootMargin: '0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isNear]);
  return isNear || isPrinting;
}
