import { shellWords } from '../language/shell.ts';
/** What a reader sets for good and for this browser only; never part of an address. */

export const THEMES = [
  { id: 'system', label: shellWords.themes.system },
  { id: 'light', label: shellWords.themes.light },
  { id: 'dark', label: shellWords.themes.dark },
] as const;
export type Theme = (typeof THEMES)[number]['id'];

/** True unless the reader has switched the single-key shortcut off. */
export function hasShortcut(): boolean {
  try {
    return window.localStorage.getItem(SHORTCUT_KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches the single-key shortcut on or off, and remembers it, where storage allows. */
export function allowShortcut(isAllowed: boolean): void {
  try {
    if (isAllowed) window.localStorage.removeItem(SHORTCUT_KEY);
    else window.localStorage.setItem(SHORTCUT_KEY, 'off');
  } catch {
    // Without storage it cannot be kept.
  }
}

const SHORTCUT_KEY = 'common-ground-shortcut';

// `arrival/before-paint.js` reads the same key before the first paint.
const KEY = 'common-ground-theme';

/** The theme last chosen; the system's where there is none or storage is blocked. */
export function storedTheme(): Theme {
  try {
    const stored = window.localStorage.getItem(KEY);
    return THEMES.find(({ id }) => id === stored)?.id ?? 'system';
  } catch {
    return 'system';
  }
}

/** Applies a theme to the page and remembers it, where storage allows. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'system') window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
