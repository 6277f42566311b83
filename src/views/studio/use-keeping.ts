import { useEffect, useRef, useState } from 'react';
import type { PackedFile } from '../../drafts/packed.ts';
import { type Draft, keepDraft, watchDrafts } from '../../drafts/store.ts';
import type { Stage } from './stages.ts';

/** How it stands with the draft on the device: kept, refused by the browser, or changed in another tab. */
export type Keeping = 'kept' | 'refused' | 'elsewhere';

/** What the device has, as far as this tab knows. */
type Known = Pick<Draft, 'id'> & Partial<Draft>;

interface Keeper {
  readonly keeping: Keeping;
  /** From here on another state is worked on: one that was kept, or one that is new. */
  readonly takes: (draft: Known) => void;
  /** Keeps the draft now, with its dataset where it comes to one; false where it could not be kept. */
  readonly keep: (file?: PackedFile) => Promise<boolean>;
}

/** A pause in typing. */
const PAUSE_MS = 250;

/** Keeps what lies open on the device after each change, unless another tab has changed it meanwhile. */
export function useKeeping(stage: Stage, draftIn: (stage: Stage, changed: number) => Draft | undefined): Keeper {
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const since = useRef(new Map<string, Known>());
  const queue = useRef<Promise<Keeping>>(Promise.resolve('kept'));
  const latest = useRef(stage);
  latest.current = stage;

  /** One after the other, so that each knows of the one before. */
  const keepNext = (file?: PackedFile) => {
    const draft = draftIn(latest.current, Date.now());
    const keepOne = async (): Promise<Keeping> => {
      if (draft === undefined) return 'kept';
      const known = since.current.get(draft.id);
      if (file === undefined && known !== undefined && isSame(draft, known)) return 'kept';
      try {
        if (!(await keepDraft({ ...draft, file }, known))) return 'elsewhere';
        since.current.set(draft.id, draft);
        return 'kept';
      } catch {
        return 'refused';
      }
    };
    queue.current = queue.current.then(keepOne);
    queue.current.then(setKeeping);
    return queue.current;
  };
  const keepLatest = useRef(keepNext);
  keepLatest.current = keepNext;

  const isHeld = keeping === 'elsewhere';
  // The device is written to, as any server would be.
  useEffect(() => {
    if (isHeld || draftIn(stage, 0) === undefined) return undefined;
    const timer = setTimeout(() => void keepLatest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [stage, isHeld, draftIn]);
  // Other tabs tell what they keep.
  useEffect(
    () =>
      watchDrafts(({ id, changed }) => {
        if ('id' in latest.current && id === latest.current.id && changed !== since.current.get(id)?.changed)
          setKeeping('elsewhere');
      }),
    [],
  );
  return {
    keeping,
    takes(draft) {
      since.current.set(draft.id, draft);
      setKeeping('kept');
    },
    keep: async (file) => !isHeld && (await keepNext(file)) === 'kept',
  };
}

/** Nothing to be kept: merely opened, or checked once more. */
function isSame(x: Known, y: Known): boolean {
  return (
    x.sheets === y.sheets &&
    x.table?.plan === y.table?.plan &&
    x.table?.naming === y.table?.naming &&
    x.table?.choices === y.table?.choices &&
    y.changed !== undefined
  );
}
