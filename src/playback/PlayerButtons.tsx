import type { KeyboardEvent } from 'react';
import { playbackWords } from '../language/playback.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PlayerButtons.module.css';
import type { Player } from './use-player.ts';

/** One change back, play or pause, one change on. */
export function PlayerButtons({ player }: { readonly player: Player }) {
  const { isPlaying, hasSteps, previous, next, stepTo, toggle } = player;
  if (!hasSteps) return null;
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    stepTo(event.key === 'ArrowRight' ? next : previous);
  };
  return (
    <fieldset
      className={styles.player}
      aria-label={playbackWords.player}
      onKeyDown={pressed}
      onPointerEnter={fetchRareLetters}
      onFocus={fetchRareLetters}
    >
      <Button
        aria-label={playbackWords.previous}
        title={playbackWords.previousHint}
        aria-disabled={previous === undefined}
        onClick={() => stepTo(previous)}
      >
        <Icon path="M10 3 5 8l5 5" />
      </Button>
      <Button
        look="strong"
        aria-label={isPlaying ? playbackWords.pause : playbackWords.play}
        title={isPlaying ? playbackWords.pause : playbackWords.playHint}
        onClick={toggle}
      >
        <Icon path={isPlaying ? 'M5 3v10M11 3v10' : 'M5 3l8 5-8 5z'} />
      </Button>
      <Button
        aria-label={playbackWords.next}
        title={playbackWords.nextHint}
        aria-disabled={next === undefined}
        onClick={() => stepTo(next)}
      >
        <Icon path="m6 3 5 5-5 5" />
      </Button>
    </fieldset>
  );
}

/** Before time is played: a font that comes in the middle, for the first name that needs it, has all of the page laid out anew. */
function fetchRareLetters(): void {
  // Firefox refuses a font that was not there for the first paint: the page goes without.
  document.fonts?.load('1rem Inter', 'ğ').catch(() => undefined);
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.icon}>
      <path d={path} />
    </svg>
  );
}
