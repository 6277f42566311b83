import { useEffect, useRef, useState } from 'react';
import type { IsoDate } from '../domain/dataset-file.ts';
import { usePlaying, useSession, useView } from '../session/session.ts';
import { lookOn } from '../session/transitions.ts';

interface Played {
  /** The days that are stepped through, oldest first: those on which something changes. */
  readonly days: readonly IsoDate[];
  /** What changed on a day, in a sentence. */
  readonly sentenceOn: (day: IsoDate) => string;
}

/** Playing through the record, from one change of position to the next. */
export interface Player {
  readonly isPlaying: boolean;
  readonly hasSteps: boolean;
  /** The days of the changes before and after the day looked at. */
  readonly previous: IsoDate | undefined;
  readonly next: IsoDate | undefined;
  readonly stepTo: (day: IsoDate | undefined) => void;
  readonly toggle: () => void;
  /** What the last step changed; undefined where the reader has gone to another day since. */
  readonly sentence: string | undefined;
  /** Milliseconds between two steps. */
  readonly pause: number;
  readonly setPause: (pause: number) => void;
  readonly isLooping: boolean;
  readonly setIsLooping: (isLooping: boolean) => void;
}

/** The player of a stretch of days. */
export function usePlayer({ days, sentenceOn }: Played): Player {
  const { choose, playing } = useSession();
  const on = useView((state) => state.on);
  const isPlaying = usePlaying();
  const [pause, setPause] = useState(1200);
  const [isLooping, setIsLooping] = useState(false);
  const [said, setSaid] = useState<{ readonly day: IsoDate; readonly sentence: string }>();
  const { next, previous } = neighbours(days, on);
  const [first] = days;

  const stepTo = (day: IsoDate | undefined) => {
    if (day === undefined) return;
    choose(lookOn(day), 'replace');
    setSaid({ day, sentence: sentenceOn(day) });
  };
  const setIsPlaying = (is: boolean) => playing.setState(is, true);
  const advance = (from: IsoDate) => {
    const day = neighbours(days, from).next ?? (isLooping ? first : undefined);
    // A loop over a single day would wait for ever for the next.
    if (day === undefined || day === from) setIsPlaying(false);
    else stepTo(day);
  };
  useTicks(isPlaying, pause, on, advance);
  // It is over when the reader goes elsewhere.
  useEffect(() => () => playing.setState(false, true), [playing]);
  return {
    ...{ isPlaying, hasSteps: first !== undefined, previous, next, stepTo },
    ...{ pause, setPause, isLooping, setIsLooping },
    sentence: said?.day === on ? said.sentence : undefined,
    toggle() {
      if (!isPlaying && next === undefined) stepTo(first);
      setIsPlaying(!isPlaying);
    },
  };
}

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

function neighbours(days: readonly IsoDate[], on: IsoDate) {
  return { previous: days.findLast((day) => day < on), next: days.find((day) => day > on) };
}
