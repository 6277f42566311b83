import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import type { IsoDate } from '../domain/dataset-file.ts';
import { usePlaying, useSession, useView } from '../session/session.ts';
import { lookOn } from '../session/transitions.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Field.tsx';
import styles from './Player.module.css';

const SPEEDS = [
  { id: '2400', label: 'slow' },
  { id: '1200', label: 'steady' },
  { id: '500', label: 'fast' },
];

interface PlayerProps {
  /** The days that are stepped through, oldest first: those on which something changes. */
  readonly days: readonly IsoDate[];
  /** What changed on a day, for a listener. */
  readonly sentenceOn: (day: IsoDate) => string;
}

/** Plays through the record, from one change of position to the next, and says each change in a sentence. */
export const Player = memo(function Player({ days, sentenceOn }: PlayerProps) {
  const { choose, playing } = useSession();
  const on = useView((state) => state.on);
  const isPlaying = usePlaying();
  const setIsPlaying = (is: boolean) => playing.setState(is, true);
  const [pause, setPause] = useState('1200');
  const [isLooping, setIsLooping] = useState(false);
  const [sentence, setSentence] = useState('');
  const { next, previous } = neighbours(days, on);
  const [first] = days;

  const stepTo = (day: IsoDate | undefined) => {
    if (day === undefined) return;
    choose(lookOn(day), 'replace');
    setSentence(sentenceOn(day));
  };
  const advance = (from: IsoDate) => {
    const day = neighbours(days, from).next ?? (isLooping ? first : undefined);
    // A loop over a single day would wait for ever for the next.
    if (day === undefined || day === from) setIsPlaying(false);
    else stepTo(day);
  };
  useTicks(isPlaying, Number(pause), on, advance);
  // It is over when the reader goes elsewhere.
  useEffect(() => () => playing.setState(false, true), [playing]);

  const pressed = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLSelectElement) return;
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    stepTo(event.key === 'ArrowRight' ? next : previous);
  };
  const play = () => {
    if (!isPlaying && next === undefined) stepTo(first);
    setIsPlaying(!isPlaying);
  };
  if (first === undefined) return null;
  return (
    <fieldset
      className={styles.player}
      aria-label="Play through time"
      onKeyDown={pressed}
      onPointerEnter={fetchRareLetters}
      onFocus={fetchRareLetters}
      data-screen-only
      data-script-only
    >
      <Button
        aria-label="Previous change"
        title="Previous change (←)"
        aria-disabled={previous === undefined}
        onClick={() => stepTo(previous)}
      >
        <Icon path="M10 3 5 8l5 5" />
      </Button>
      <Button
        aria-label={isPlaying ? 'Pause' : 'Play'}
        title={isPlaying ? 'Pause' : 'Play through the changes'}
        onClick={play}
      >
        <Icon path={isPlaying ? 'M5 3v10M11 3v10' : 'M5 3l8 5-8 5z'} />
      </Button>
      <Button
        aria-label="Next change"
        title="Next change (→)"
        aria-disabled={next === undefined}
        onClick={() => stepTo(next)}
      >
        <Icon path="m6 3 5 5-5 5" />
      </Button>
      <Select label="Speed" isLabelHidden value={pause} options={SPEEDS} onChoose={setPause} />
      <label className={styles.loop}>
        <input
          type="checkbox"
          checked={isLooping}
          onChange={({ currentTarget }) => setIsLooping(currentTarget.checked)}
        />
        loop
      </label>
      <p className={styles.sentence} role="status">
        {sentence}
      </p>
    </fieldset>
  );
});

/** Calls back after each pause while playing; a step to another day starts the pause anew. */
function useTicks(isPlaying: boolean, pause: number, on: IsoDate, advance: (from: IsoDate) => void) {
  const latest = useRef(advance);
  useEffect(() => {
    latest.current = advance;
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => latest.current(on), pause);
    return () => clearTimeout(timer);
  }, [isPlaying, pause, on]);
}

/** Before time is played: a font that comes in the middle, for the first name that needs it, has all of the page laid out anew. */
function fetchRareLetters(): void {
  if ('fonts' in document) void document.fonts.load('1rem Inter', 'ğ');
}

function neighbours(days: readonly IsoDate[], on: IsoDate) {
  return { previous: days.findLast((day) => day < on), next: days.find((day) => day > on) };
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.icon}>
      <path d={path} />
    </svg>
  );
}
