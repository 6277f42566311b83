import type { Page } from '@playwright/test';

/** Serves this in place of the dataset file. */
export async function serveDataset(page: Page, json: object): Promise<void> {
  await page.route('**/data/model.json', (route) => route.fulfill({ json }));
}

/** Puts a value at a path like `positions[3].range` of a JSON object; undefined takes away what is there. */
export function plant(json: object, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const holder = steps.slice(0, -1).reduce<object>((place, step) => Reflect.get(place, step), json);
  const last = steps.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}

// What a dataset says in words; everything else in it is an id, a date, a number, an address or a kind.
const IN_WORDS = new Set(
  'title summary license name short capital inSentence notes text rationale reason speaker role quote paraphrase note publisher limits changes lang'.split(
    ' ',
  ),
);

/** A copy of a JSON value in which every text has the mark at its end, and every label of a pole is one of its own. */
export function withMark(value: unknown, mark: string, labelMark: string, key = ''): unknown {
  if (typeof value === 'string') return IN_WORDS.has(key) ? `${value}${mark}` : value;
  if (Array.isArray(value)) {
    return value.map((item, index) => withMark(item, mark, `${labelMark}${key === 'poles' ? index : ''}`, key));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [
      name,
      // The language of the whole is refused where it is none.
      name === 'lang' && 'parties' in value
        ? held
        : name === 'label'
          ? labelMark
          : withMark(held, mark, labelMark, name),
    ]),
  );
}
