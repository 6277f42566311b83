import { useEffect, useRef } from 'react';
import type { Studio } from './use-studio.ts';

/** Ctrl+Z goes back and Ctrl+Shift+Z or Ctrl+Y forth, but in a text, which has its own way back. */
export function useUndoKeys({ undo, redo }: Pick<Studio, 'undo' | 'redo'>): void {
  const latest = useRef({ undo, redo });
  latest.current = { undo, redo };
  // Subscribes to the keys of the whole page.
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.target instanceof Element && event.target.matches('input, textarea')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
