// The yardstick of the benchmark: the Overview's content as a static page, the way one would write it by hand.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource, ROOT } from './project.mjs';

const { comparePair } = await importSource(new URL('../src/domain/comparison.ts', import.meta.url));
const { headline, tallyOf } = await importSource(new URL('../src/domain/words/headline.ts', import.meta.url));
const { STATUSES } = await importSource(new URL('../src/domain/measures/status.ts', import.meta.url));
const { voiceOf } = await importSource(new URL('../src/domain/catalogue.ts', import.meta.url));

/** Writes the page with the site's own fonts and colours into a folder. */
export function writeStaticPage(model, folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'src/styles/fonts'), join(folder, 'fonts'), { recursive: true });
  const styles = ['src/styles/tokens.css', 'src/styles/fonts.css', '.ci/bench-page.css'];
  writeFileSync(join(folder, 'page.css'), styles.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n'));
  writeFileSync(join(folder, 'index.html'), pageHtml(model));
}

function pageHtml(model) {
  const [a, b] = model.defaults.pair;
  const { questions, defaults } = model;
  const comparisons = comparePair(model, { pair: { a, b }, on: defaults.on, questions, weights: {} });
  const parties = [a, b].map((id) => model.partyById.get(id));
  const found = headline({ voices: parties.map(voiceOf), tally: tallyOf(comparisons) });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Common Ground</title>
<link rel="stylesheet" href="page.css">
<body>
<main>
<p>As of ${defaults.on}</p>
<h1>${escaped(found)}</h1>
<ul class="legend">${parties.map(({ name }, at) => `<li><i data-party="${at}"></i> ${escaped(name)}</li>`).join('')}</ul>
<p class="chips">${model.issues.map(({ name }) => `<button type="button" aria-pressed="false">${escaped(name)}</button>`).join(' ')}</p>
${model.issues.map((issue) => issueHtml(issue, comparisons)).join('\n')}
</main>
</body>
</html>
`;
}

function issueHtml({ id, name, summary, questions }, comparisons) {
  const rows = comparisons.filter(({ question }) => questions.includes(question)).map(questionHtml);
  return `<section id="${id}"><h2>${escaped(name)}</h2><p>${escaped(summary)}</p><ul>${rows.join('\n')}</ul></section>`;
}

function questionHtml({ question, status, kind, a, b }) {
  const { label } = STATUSES.find(({ id }) => id === status);
  const sides = kind === 'shared' ? [a, b] : [];
  const [first, second] = question.poles;
  return `<li><div><h3>${escaped(question.text)}</h3><span class="status">${label}</span></div>
<div><div class="axis">${sides.map(sideHtml).join('')}</div>
<p class="poles"><span>${escaped(first.label)}</span><span>${escaped(second.label)}</span></p></div></li>`;
}

function sideHtml({ stance, range: [low, high] }, at) {
  return `<b data-party="${at}" style="inset-inline:${place(low)}% ${100 - place(high)}%"></b><i data-party="${at}" style="inset-inline-start:${place(stance)}%"></i>`;
}

/** -2 … +2 as percent of the axis. */
function place(value) {
  return (value + 2) * 25;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
