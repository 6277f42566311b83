import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** True while the page is being put on paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}

/** What React hears from a store is drawn before the listener's turn ends: before the pages are cut. */
function subscribe(tell: () => void): () => void {
  const paper = typeof window.matchMedia === 'function' ? window.matchMedia('print') : undefined;
  const set = (is: boolean) => () => {
    isPrinting = is;
    tell();
  };
  const [begin, end] = [set(true), set(false)];
  const change = () => (paper?.matches ? begin() : end());
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper?.addEventListener('change', change);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper?.removeEventListener('change', change);
  };
}
