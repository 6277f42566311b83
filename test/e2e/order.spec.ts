import type { Page } from '@playwright/test';
import { controlsOf, expect, open, test } from './support/page.ts';
import { curatedDataset } from './support/site.ts';

const { issues, positions } = curatedDataset();

interface Block {
  readonly name: string;
  readonly percent: number | undefined;
  readonly questions: readonly { readonly text: string; readonly stances: readonly number[] }[];
}

/** The issues in the order of the page, with the numbers beside them and what the two held on each question that day. */
async function blocksOf(page: Page, on = '2015-12-15'): Promise<Block[]> {
  const blocks = await page.getByRole('main').evaluate((main) => {
    const textsOf = (place: Element, tag: string) => [...place.querySelectorAll(tag)].map((it) => it.textContent);
    return [...main.querySelectorAll('section:has(h2)')].map((block) => ({
      name: textsOf(block, 'h2').join(),
      paragraphs: textsOf(block, 'p'),
      rows: textsOf(block, 'h3 button'),
    }));
  });
  return blocks.map(({ name, paragraphs, rows }) => ({
    name,
    percent: percentIn(paragraphs),
    questions: rows.map((text) => ({ text, stances: stancesOn(text, on) })),
  }));
}

function percentIn(paragraphs: readonly string[]): number | undefined {
  const percent = paragraphs.find((text) => /^\d+%$/.test(text.trim()));
  return percent === undefined ? undefined : Number.parseInt(percent, 10);
}

/** What Washington and Moscow held on a question on a day, as the dataset has it. */
function stancesOn(text: string, on: string): readonly number[] {
  const id = issues.flatMap(({ questions }) => questions).find((question) => question.text === text)?.id;
  return ['us', 'russia'].flatMap((party) => {
    const held = positions
      .filter((position) => position.party === party && position.question === id && position.from <= on)
      .toSorted((x, y) => x.from.localeCompare(y.from))
      .at(-1);
    return held === undefined ? [] : [held.stance];
  });
}

function distanceOf({ stances: [a, b] }: Block['questions'][number]): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.abs(a - b);
}

const rising = (values: readonly number[]) => values.toSorted((x, y) => x - y);
const falling = (values: readonly number[]) => rising(values).toReversed();

/** What is known is in this order, and what is not comes after it. */
function expectOrder(values: readonly (number | undefined)[], order: (known: readonly number[]) => readonly number[]) {
  const known = values.filter((value) => value !== undefined);
  expect(values).toEqual([...order(known), ...Array.from({ length: values.length - known.length })]);
}

test('As edited is the dataset’s own order, and every other order holds the same questions', async ({ page }) => {
  await open(page, '');
  const names = async () => (await blocksOf(page)).flatMap(({ questions }) => questions.map(({ text }) => text));
  const edited = await names();
  expect(edited.length).toBeGreaterThan(10);
  const { sort } = controlsOf(page);
  await sort('By name');
  const labels = await page.getByRole('combobox', { name: 'Sort' }).getByRole('option').allTextContents();
  for (const label of labels.slice(1)) {
    await sort('As edited');
    await expect.poll(names).toEqual(edited);
    await sort(label);
    await expect.poll(names, label).not.toEqual(edited);
    expect((await names()).toSorted(), label).toEqual(edited.toSorted());
  }
});

test('Most agreement first: issues by falling agreement, questions by rising distance', async ({ page }) => {
  await open(page, '?sort=agreement');
  const blocks = await blocksOf(page);
  expect(blocks.length).toBeGreaterThan(2);
  expectOrder(
    blocks.map(({ percent }) => percent),
    falling,
  );
  for (const { questions } of blocks) expectOrder(questions.map(distanceOf), rising);
});

test('Most divergence first: the other way round', async ({ page }) => {
  await open(page, '?sort=divergence');
  const blocks = await blocksOf(page);
  expectOrder(
    blocks.map(({ percent }) => percent),
    rising,
  );
  for (const { questions } of blocks) expectOrder(questions.map(distanceOf), falling);
});

test('By name: issues and their questions by the alphabet', async ({ page }) => {
  await open(page, '?sort=name');
  const blocks = await blocksOf(page);
  const lists = [blocks.map(({ name }) => name), ...blocks.map(({ questions }) => questions.map(({ text }) => text))];
  for (const list of lists) expect(list).toEqual(list.toSorted((x, y) => x.localeCompare(y, 'en')));
});

test('Most moved first: questions by how far both stances have gone since the day compared with', async ({ page }) => {
  await open(page, '?on=2014-12-15');
  const earlier = new Map(
    (await blocksOf(page, '2014-12-15')).flatMap(({ questions }) => questions.map((q) => [q.text, q.stances])),
  );
  await open(page, '?sort=moved&since=2014-12-15');
  const shifts = (await blocksOf(page)).map(({ questions }) =>
    questions.map(({ text, stances: [a, b] }) => {
      const [a0, b0] = earlier.get(text) ?? [];
      const isShared = a !== undefined && b !== undefined && a0 !== undefined && b0 !== undefined;
      return isShared ? Math.abs(a - a0) + Math.abs(b - b0) : undefined;
    }),
  );
  expect(Math.max(...shifts.flat().filter((shift) => shift !== undefined))).toBeGreaterThan(0);
  for (const list of shifts) expectOrder(list, falling);
});
