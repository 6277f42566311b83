import { useEffect, useState } from 'react';
import { createWorkingDesk, type WorkingDesk } from '../../drafts/desk-in-worker.ts';

/** The desk that a view works at: there from when it is first wanted, and gone with the view. */
export interface HeldDesk {
  readonly current: () => Promise<WorkingDesk>;
  /** Leaves whatever is going on. */
  readonly leave: () => void;
  /** A question that is answered with no as soon as the desk has been left. */
  readonly stays: () => () => boolean;
}

export function useDesk(): HeldDesk {
  const [held] = useState(createHeldDesk);
  // The worker goes with the view.
  useEffect(() => held.leave, [held]);
  return held;
}

function createHeldDesk(): HeldDesk {
  let desk: Promise<WorkingDesk> | undefined;
  let turn = 0;
  return {
    current() {
      desk ??= createWorkingDesk();
      return desk;
    },
    leave() {
      turn++;
      void desk?.then(({ close }) => close());
      desk = undefined;
    },
    stays() {
      const own = turn;
      return () => turn === own;
    },
  };
}
