import { useEffect } from 'react';
import { longDay } from '../../domain/day.ts';
import { datedTitle } from '../../language/dated.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { takeOutOfFrame } from '../../session/transitions.ts';
import styles from './EmbedLine.module.css';
import { heightMessage, isHeightAsked } from './height-message.ts';

/** In another page’s frame: one line that says what this is and leads to the full view, and the frame’s height told. */
export function EmbedLine() {
  const { dataset, navigation, hrefOf } = useSession();
  const { place, on } = useViewState();
  useReportedHeight();
  const title = navigation.titleOf(dataset, place);
  const isDated = navigation.shows(place.view, 'on');
  return (
    <footer className={styles.line}>
      <p>
        {isDated ? datedTitle(title, on) : title}. Dataset of {longDay(dataset.version)}, {dataset.license}.
      </p>
      <a href={hrefOf(takeOutOfFrame)} target="_blank" rel="noopener">
        Open in Common Ground
      </a>
    </footer>
  );
}

/** Tells the page around the frame how high the view is, and again whenever that changes. */
function useReportedHeight(): void {
  // Subscribes to the browser's layout.
  useEffect(() => {
    if (window.parent === window || typeof ResizeObserver === 'undefined') return undefined;
    // Any page may embed; a height tells nothing about the reader.
    const report = () => window.parent.postMessage(heightMessage(document.body.getBoundingClientRect().height), '*');
    const observer = new ResizeObserver(report);
    observer.observe(document.body);
    const asked = ({ source, data }: MessageEvent<unknown>) => {
      if (source === window.parent && isHeightAsked(data)) report();
    };
    window.addEventListener('message', asked);
    return () => {
      observer.disconnect();
      window.removeEventListener('message', asked);
    };
  }, []);
}
