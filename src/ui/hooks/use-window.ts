import { type RefObject, useEffect, useState } from 'react';

/** Chunks this near to the screen are drawn already when they are scrolled to. */
const AHEAD = '1200px 0px';

/** Which chunks of a long list are drawn, and how high those were that no longer are. */
export interface DrawnWindow {
  readonly drawn: ReadonlySet<number>;
  readonly heights: ReadonlyMap<number, number>;
}

/** Watches the children of an element, one for each chunk, and tells which of them are near the screen. */
export function useWindow(list: RefObject<HTMLElement | null>, items: unknown): DrawnWindow {
  const [seen, setSeen] = useState<DrawnWindow>({ drawn: new Set([0, 1]), heights: new Map() });
  // Subscribes to the browser's layout. Other items are looked at anew: their chunks have other heights.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new items are new children.
  useEffect(() => {
    if (list.current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const chunks = [...list.current.children];
    const places = new Map(chunks.map((chunk, place) => [chunk, place]));
    let isFirst = true;
    const observer = new IntersectionObserver(
      (changes) => {
        const isAnew = isFirst;
        isFirst = false;
        setSeen((before) => {
          const drawn = new Set(before.drawn);
          const heights = new Map(isAnew ? [] : before.heights);
          for (const { target, isIntersecting, boundingClientRect } of changes) {
            const place = places.get(target) ?? 0;
            if (isIntersecting) drawn.add(place);
            // What has the focus stays, else the keyboard would lose its place.
            else if (drawn.has(place) && !target.contains(document.activeElement)) {
              drawn.delete(place);
              if (!isAnew) heights.set(place, boundingClientRect.height);
            }
          }
          return { drawn, heights };
        });
      },
      { rootMargin: AHEAD },
    );
    for (const chunk of chunks) observer.observe(chunk);
    return () => observer.disconnect();
  }, [list, items]);
  return seen;
}
