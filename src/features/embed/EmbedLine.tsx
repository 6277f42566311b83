import { useEffect, useRef } from 'react';
import { datedTitle } from '../../language/dated.ts';
import { embedWords } from '../../language/embed.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { takeOutOfFrame } from '../../session/transitions.ts';
import { NewTab } from '../../ui/NewTab.tsx';
import styles from './EmbedLine.module.css';
import { ARRIVED, heightMessage, isHeightAsked } from './frame-messages.ts';

/** In another page’s frame: one line that says what this is and leads to the full view, and the frame’s height told. */
export function EmbedLine() {
  const { dataset, navigation, hrefOf } = useSession();
  const { place, on, embed } = useViewState();
  useReportedHeight();
  useReportedArrival(navigation.pathOf(place));
  const title = navigation.titleOf(dataset, place);
  const isDated = navigation.shows(place.view, 'on');
  // A part says above what it is about, and when.
  const isPart = navigation.partsOf(place.view).some((part) => part === embed);
  const about = isPart ? '' : `${isDated ? datedTitle(title, on) : title}. `;
  return (
    <footer className={styles.line} data-part={isPart || undefined}>
      <p>
        {about}
        {embedWords.origin(dataset)}
      </p>
      <a href={hrefOf(takeOutOfFrame)} target="_blank" rel="noopener">
        {embedWords.open(dataset)}
        <NewTab />
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

/** Tells the page around the frame that another page is shown: a frame as high as its content cannot scroll to its own beginning. */
function useReportedArrival(path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    if (window.parent !== window) window.parent.postMessage(ARRIVED, '*');
  }, [path]);
}
