import { footerWords } from '../language/footer.ts';
/** What a reader sets for good and for this browser only; never part of an address. */

export const THEMES = [
  { id: 'system', label: footerWords.themes.system },
  { id: 'light', label: footerWords.themes.light },
  { id: 'dark', label: footerWords.themes.dark },
] as const;
export type Theme = (typeof THEMES)[number]['id'];

const SHORTCUT_KEY = 'common-ground-shortcut';
// `arrival/before-paint.js` reads the same key before the first paint.
const THEME_KEY = 'common-ground-theme';
/** What storage has refused to keep: it lasts as long as the page. */
const unkept = new Map<string, string>();

/** True unless the reader has switched the single-key shortcut off. */
export function hasShortcut(): boolean {
  return setting(SHORTCUT_KEY) !== 'off';
}

/** Switches the single-key shortcut on or off. False where the browser does not keep it beyond this page. */
export function allowShortcut(isAllowed: boolean): boolean {
  return keep(SHORTCUT_KEY, isAllowed ? '' : 'off');
}

/** The theme last chosen; the system's where there is none. */
export function storedTheme(): Theme {
  const stored = setting(THEME_KEY);
  return THEMES.find(({ id }) => id === stored)?.id ?? 'system';
}

/** Applies a theme to the page. False where the browser does not keep it beyond this page. */
export function applyTheme(theme: Theme): boolean {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  return keep(THEME_KEY, theme === 'system' ? '' : theme);
}

function setting(key: string): string {
  try {
    return unkept.get(key) ?? window.localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a setting, nothing for the usual one. */
function keep(key: string, value: string): boolean {
  try {
    if (value === '') window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
    unkept.delete(key);
    return true;
  } catch {
    unkept.set(key, value);
    return false;
  }
}
