// How long facts take on datasets of growing size, and how that grows. Made-up datasets, the same every time.
import { createDataset, type Dataset } from '../src/domain/dataset.ts';
import type { Position, Question } from '../src/domain/dataset-file.ts';
import { agreementMatrix } from '../src/domain/facts/matrix.ts';
import { agreementSeries } from '../src/domain/facts/series.ts';
import { defaultState } from '../src/navigation/view-state.ts';
import { overviewContent } from '../src/views/overview/content.ts';
import { table } from './table.mjs';

interface Size {
  readonly parties: number;
  readonly questions: number;
  /** Positions of a party on a question, on average. */
  readonly each: number;
}

interface Measure {
  readonly name: string;
  readonly sizes: readonly Size[];
  readonly run: (dataset: Dataset) => unknown;
  readonly inputOf: (dataset: Dataset) => number;
  readonly input: string;
}

const RUNS = 7;

/** Prints each measure at three sizes: the median of some runs, and by how much it grew beside its input. */
export function printFacts() {
  const groups: readonly Measure[] = [
    {
      name: 'Series of a pair, questions with 20 positions of each',
      sizes: [28, 300, 1500].map((questions) => ({ parties: 2, questions, each: 20 })),
      run: (dataset) =>
        agreementSeries(dataset, { pair: { a: 'party-0', b: 'party-1' }, questions: dataset.questions, weights: {} }),
      inputOf: ({ positions }) => positions.length,
      input: 'positions',
    },
    {
      name: 'Content of the Overview, parties × questions',
      sizes: [
        { parties: 13, questions: 28, each: 1.25 },
        { parties: 50, questions: 100, each: 1.25 },
        { parties: 200, questions: 400, each: 1.25 },
      ],
      run: (dataset) => overviewContent(dataset, defaultState(dataset)),
      inputOf: ({ positions }) => positions.length,
      input: 'positions',
    },
    {
      name: 'Matrix of all pairs, 400 questions',
      sizes: [13, 50, 200].map((parties) => ({ parties, questions: 400, each: 1.25 })),
      run: (dataset) => agreementMatrix(dataset, { on: LAST, questions: dataset.questions, weights: {} }),
      inputOf: ({ parties }) => (parties.length * (parties.length - 1)) / 2,
      input: 'pairs',
    },
  ];
  for (const { name, sizes, run, inputOf, input } of groups) {
    const measured = sizes.map((size) => {
      const dataset = datasetOf(size);
      return { size, input: inputOf(dataset), ms: medianOf(() => run(dataset)) };
    });
    const rows = measured.map(({ size, input: count, ms }, at) => {
      const before = measured[at - 1];
      const growth = before === undefined ? '' : `${(count / before.input).toFixed(1)}x`;
      const slower = before === undefined ? '' : `${(ms / before.ms).toFixed(1)}x`;
      return [`${size.parties} × ${size.questions}`, String(count), ms.toFixed(1), growth, slower];
    });
    console.log(`\n${name}; median of ${RUNS} runs.\n`);
    console.log(table([['parties × questions', input, 'ms', `more ${input}`, 'more time'], ...rows]));
  }
}

const LAST = '2019-12-31';
const SALIENCES = [1, 2, 3] as const;
const CODINGS = ['high', 'medium', 'low'] as const;

function datasetOf({ parties, questions, each }: Size): Dataset {
  const ids = Array.from({ length: parties }, (_, at) => `party-${at}`);
  const asked = Array.from(
    { length: questions },
    (_, at): Question => ({
      id: `question-${at}`,
      text: `What is to become of matter ${at}?`,
      poles: [
        { label: `Keep ${at}`, text: 'It should stay as it is.' },
        { label: `Change ${at}`, text: 'It should be changed.' },
      ],
    }),
  );
  const positions = ids.flatMap((party, p) =>
    asked.flatMap(({ id }, q) =>
      // A broken number of positions each: every fourth has one more.
      Array.from({ length: Math.floor(each) + Number((p + q) % 4 < (each % 1) * 4) }, (_, at): Position => {
        const stance = ((p * 7 + q * 3 + at * 5) % 17) / 4 - 2;
        const from = `${2010 + (at % 10)}-${pad(1 + ((p + q) % 12))}-${pad(1 + ((q + at) % 28))}`;
        return {
          ...{ party, question: id, from, stance, range: [Math.max(-2, stance - 0.5), Math.min(2, stance + 0.5)] },
          ...{
            salience: SALIENCES[(p + q) % 3] ?? 1,
            confidence: CODINGS[(p + at) % 3] ?? 'low',
            rationale: 'As said.',
            evidence: [],
          },
        };
      }),
    ),
  );
  const issues = Array.from({ length: Math.ceil(questions / 8) }, (_, at) => ({
    ...{ id: `issue-${at}`, name: `Issue ${at}`, summary: '', notes: [] },
    questions: asked.slice(at * 8, at * 8 + 8),
  }));
  return createDataset({
    ...{ id: 'made-up', version: '2026-01-01', title: 'Made up', summary: '', license: 'CC0' },
    defaults: { pair: ['party-0', 'party-1'], on: LAST },
    parties: ids.map((id) => ({ id, name: id, short: id })),
    ...{ issues, positions, unrecorded: [], statements: [], sources: [], events: [] },
  });
}

function pad(number: number) {
  return String(number).padStart(2, '0');
}

function medianOf(run: () => unknown): number {
  // The first run warms the code up.
  run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((x, y) => x - y)[Math.floor(RUNS / 2)] ?? Number.NaN;
}
