// The yardstick of the benchmark: the Overview's content as a static page, the way one would write it by hand.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePair } from '../src/domain/comparison.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { changeDays } from '../src/domain/holding.ts';
import { comparisonWords } from '../src/language/comparison.ts';
import { plain } from '../src/language/phrase.ts';
import { defaultState } from '../src/navigation/view-state.ts';
import { overviewContent } from '../src/views/overview/content.ts';
import { ROOT } from './project.mjs';

type Comparison = ReturnType<typeof comparePair>[number];
type Shared = Extract<Comparison, { kind: 'shared' }>;

/** Writes the page with the site's own fonts and colours into a folder. */
export function writeStaticPage(dataset: Dataset, folder: string) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'src/styles/fonts'), join(folder, 'fonts'), { recursive: true });
  const styles = ['src/styles/tokens.css', 'src/styles/fonts.css', '.ci/bench-page.css'];
  writeFileSync(join(folder, 'page.css'), styles.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n'));
  writeFileSync(join(folder, 'index.html'), pageHtml(dataset));
}

/**
 * The record as the page would play it: for each day on which one of the pair took a position, the line with the
 * day, the headline, and the parts of the axes that change, by their place in the page.
 */
export function playSteps(dataset: Dataset) {
  const pair = dataset.defaults.pair;
  const days = changeDays(
    dataset,
    pair,
    dataset.questions.map(({ id }) => id),
  );
  const shown = new Set(
    comparedOn(dataset, dataset.defaults.on)
      .filter(isShared)
      .map(({ question }) => question),
  );
  let before: readonly string[] = [];
  return days.map((day) => {
    const comparisons = comparedOn(dataset, day);
    const styles = comparisons.filter(({ question }) => shown.has(question)).flatMap(stylesOf);
    const moves = [...styles.entries()].filter(([at, style]) => style !== before[at]);
    before = styles;
    return { day: dayLine(day), headline: headlineOf(dataset, day), moves };
  });
}

/** The parts of one axis, in the order in which they stand in the page. */
function stylesOf(comparison: Comparison): readonly string[] {
  return isShared(comparison) ? [comparison.a, comparison.b].flatMap(sideStyles) : Array(4).fill('display:none');
}

function pageHtml(dataset: Dataset) {
  const { on, pair } = dataset.defaults;
  const comparisons = comparedOn(dataset, on);
  const parties = pair.flatMap((id) => dataset.partyById.get(id) ?? []);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Common Ground</title>
<link rel="stylesheet" href="page.css">
<body>
<main>
<p>${dayLine(on)}</p>
<h1>${escaped(headlineOf(dataset, on))}</h1>
<ul class="legend">${parties.map(({ name }, at) => `<li><i data-party="${at}"></i> ${escaped(name)}</li>`).join('')}</ul>
<p class="chips">${dataset.issues.map(({ name }) => `<button type="button" aria-pressed="false">${escaped(name)}</button>`).join(' ')}</p>
${dataset.issues.map((issue) => issueHtml(issue, comparisons)).join('\n')}
</main>
</body>
</html>
`;
}

function issueHtml({ id, name, summary, questions }: Dataset['issues'][number], comparisons: readonly Comparison[]) {
  const rows = comparisons.filter(({ question }) => questions.includes(question)).map(questionHtml);
  return `<section id="${id}"><h2>${escaped(name)}</h2><p>${escaped(summary ?? '')}</p><ul>${rows.join('\n')}</ul></section>`;
}

function questionHtml(comparison: Comparison) {
  const { question, status } = comparison;
  const label = comparisonWords.statuses[status];
  const sides = isShared(comparison) ? [comparison.a, comparison.b] : [];
  const [first, second] = question.poles;
  return `<li><div><h3>${escaped(question.text)}</h3><span class="status">${label}</span></div>
<div><div class="axis">${sides.map(sideHtml).join('')}</div>
<p class="poles"><span>${escaped(first.label)}</span><span>${escaped(second.label)}</span></p></div></li>`;
}

function sideHtml(position: Shared['a'], at: number) {
  const [band, mark] = sideStyles(position);
  return `<b data-party="${at}" style="${band}"></b><i data-party="${at}" style="${mark}"></i>`;
}

function sideStyles({
  stance,
  range: [low, high] = [stance, stance],
}: Shared['a']): readonly [band: string, mark: string] {
  return [`inset-inline:${place(low)}% ${100 - place(high)}%`, `translate:${place(stance)}%`];
}

function comparedOn(dataset: Dataset, on: string) {
  const [a, b] = dataset.defaults.pair;
  return comparePair(dataset, { pair: { a, b }, on, questions: dataset.questions, weights: {} });
}

function isShared(comparison: Comparison): comparison is Shared {
  return comparison.kind === 'shared';
}

function headlineOf(dataset: Dataset, on: string): string {
  return plain(overviewContent(dataset, { ...defaultState(dataset), on }).comparison.headline);
}

function dayLine(day: string) {
  return `As of ${day}`;
}

/** -2 … +2 as percent of the axis. */
function place(value: number) {
  return (value + 2) * 25;
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
