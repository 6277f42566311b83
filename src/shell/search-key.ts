import { hasShortcut } from './preferences.ts';

/** Calls back when the reader presses `/`, unless they are writing something, by hand or by voice. Returns the way to stop. */
export function onSearchKey(search: () => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
    if (isSealed(event.target) || event.composedPath().some(isWrittenIn) || !hasShortcut()) return;
    // Behind a dialog the page is out of reach.
    if (document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    search();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

/** The roles of what is written in without being a field of the browser’s own. */
const ROLES = ['textbox', 'searchbox', 'combobox', 'spinbutton'];

/** True for a field, for text that is edited in place, and for whatever an extension has put into the page. */
function isWrittenIn(target: EventTarget): boolean {
  if (target instanceof ShadowRoot) return true;
  if (!(target instanceof HTMLElement)) return false;
  const { isContentEditable, role } = target;
  return isContentEditable || target.matches('input, select, textarea') || ROLES.includes(role ?? '');
}

/** True for an element with a closed inside: it has the focus, and could not have it by itself. */
function isSealed(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target === document.body) return false;
  return target.localName.includes('-') || (target.tabIndex < 0 && !target.hasAttribute('tabindex'));
}
