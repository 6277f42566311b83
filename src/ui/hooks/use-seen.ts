import { type RefObject, startTransition, useEffect, useState } from 'react';

/** True once the element has been seen, and from then on. What takes long to draw waits for it. */
export function useSeen(ref: RefObject<Element | null>): boolean {
  const [isSeen, setIsSeen] = useState(false);
  // Subscribes to what the reader sees.
  useEffect(() => {
    const element = ref.current;
    const come = () => startTransition(() => setIsSeen(true));
    if (isSeen) return undefined;
    if (element === null || typeof IntersectionObserver === 'undefined') {
      come();
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) come();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isSeen]);
  return isSeen;
}
