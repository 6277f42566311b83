import { once } from './locale.ts';

/** The languages whose names of months are read in a table. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'tr', 'ru', 'uk', 'ar'];

/** The month (1–12) of a name in small letters without its full stop; undefined where it is none, or not the same one in all languages. */
export function monthNamed(name: string): number | undefined {
  return MONTHS().get(name) ?? undefined;
}

const MONTHS = once((): ReadonlyMap<string, number | null> => {
  const months = new Map<string, number | null>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      // With a day beside it a name stands as dates have it: “2 maja”, not “maj”.
      for (const parts of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const part = format.formatToParts(Date.UTC(2015, month - 1, 2)).find(({ type }) => type === 'month');
          const name = (part?.value ?? '').normalize('NFKC').toLowerCase().replace(/\.$/, '');
          if (!/^\p{L}/u.test(name)) continue;
          const known = months.get(name);
          months.set(name, known === undefined || known === month ? month : null);
        }
      }
    }
  }
  return months;
});
