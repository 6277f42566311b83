import { describe, expect, it } from 'vitest';
import { leavesTiesAsTheyWere } from './fixtures/comparators.ts';
import * as rules from './fixtures/house-rules.ts';
import { importsOf, type SourceFile, sourceFile, sourceFiles } from './fixtures/source-tree.ts';
import { colours, declarationsOf, physicalProperties } from './fixtures/style-rules.ts';
import { takesItsWordsFromTheLanguage } from './fixtures/words-in-code.ts';

const CODE = sourceFiles(/\.tsx?$/);
const CSS = sourceFiles(/\.css$/);
const ALL = [...CODE, ...CSS];
/** Each has a folder. */
const VIEW_IDS = CODE.flatMap(({ path }) => /^views\/([^/]+)\/route\.ts$/.exec(path)?.[1] ?? []);

interface Held {
  readonly rule: rules.Rule;
  readonly files: readonly SourceFile[];
  /** Made-up files that break the rule, and how often. */
  readonly caught: readonly (readonly [path: string, text: string, faults: number])[];
  /** Made-up files that look like it and keep it. */
  readonly spared: readonly (readonly [path: string, text: string])[];
}

const HELD: Readonly<Record<string, Held>> = {
  'imports go where the table says': {
    rule: rules.keepsToItsReach,
    files: CODE,
    caught: [
      ['domain/x.ts', "import { useState } from 'react';", 1],
      ['domain/x.ts', "import { type ViewState } from '../navigation/view-state.ts';", 1],
      ['datasets/x.ts', "import { CODECS } from '../navigation/codecs.ts'; import { create } from 'zustand';", 2],
      ['session/x.ts', "import * as z from 'zod/mini';", 1],
      ['ui/x.tsx', "import type { Party } from '../domain/dataset.ts';", 1],
      ['language/x.ts', "import { createElement } from 'react';", 1],
      ['drawing/screen/x.tsx', "import { useSession } from '../../session/session.ts';", 1],
      ['features/time/x.tsx', "import { Line } from 'recharts';", 1],
      ['drawing/card/x.tsx', "import { Line } from 'recharts'; import { Mark } from '../screen/Mark.tsx';", 2],
      ['drawing/file/x.ts', "import type { StepMark } from '../screen/StepChart.tsx'; import { use } from 'react';", 2],
      ['drawing/geometry/x.ts', "import { memo } from 'react'; import { useWidth } from '../../ui/use-width.ts';", 2],
      ['drawing/geometry/x.ts', "import { at } from '../file/svg.ts'; import { Axis } from '../card/Axis.tsx';", 2],
      ['drawing/x.ts', "import { Mark } from './screen/Mark.tsx';", 1],
      ['drawing/print/x.ts', '', 1],
      ['features/page/x.ts', "import { VIEWS } from '../../views/index.ts';", 1],
      ['views/issue/x.ts', "import { sortIssues } from '../overview/sort.ts';", 1],
      ['views/issue/x.ts', "const late = () => import('../../shell/App.tsx');", 1],
      ['views/issue/x.ts', "export { readDataset } from '../../datasets/read-dataset.ts';", 1],
      ['views/issue/x.ts', "type Fault = import('../../datasets/draft.ts').Fault;", 1],
      ['shell/x.tsx', "import '../main.tsx';", 1],
      ['main.tsx', "import { CODECS } from './domain/day.ts';", 1],
      ['helpers/x.ts', '', 1],
    ],
    spared: [
      [
        'views/issue/x.ts',
        "import { issueContent } from './content.ts'; import { Line } from '../../drawing/screen/Line.tsx';",
      ],
      ['views/index.ts', "import { IssueView } from './issue/View.tsx';"],
      ['drawing/screen/x.tsx', "import { Line } from 'recharts'; import { Field } from '../../ui/Field.tsx';"],
      ['drawing/card/x.tsx', "import { use } from 'react'; import { lightPalette } from '../file/palette.ts';"],
      ['drawing/file/x.ts', "import { x } from '../geometry/axis.ts'; import { y } from '../chart-rows.ts';"],
      ['drawing/geometry/x.ts', "import { SCALE } from '../../domain/dataset-file.ts'; import { y } from './axis.ts';"],
      ['datasets/x.ts', "import * as z from 'zod/mini'; // import { x } from '../shell/App.tsx'"],
    ],
  },
  'only its folder and the list name a view, but for links': {
    rule: rules.namesNoView(VIEW_IDS),
    files: CODE,
    caught: [
      ['shell/x.ts', "const isWide = place.view === 'overview' || 'issue' !== view;", 2],
      ['features/page/x.ts', "switch (view) { case 'issue': break; case 'method': break; }", 2],
      ['shell/x.ts', "const id = 'issue' in state.place ? state.place.issue : '';", 1],
      ['shell/x.ts', "const isDated = DATED.includes(state.place.view) || new Set(['timeline']).has(view);", 2],
      ['prerender/x.ts', 'const write = TABLE[place.view]; const other = { issue: 1 }[view];', 2],
      ['shell/x.ts', "import { IssueView } from '../views/issue/View.tsx';", 1],
      ['views/question/x.ts', "const id = place.view === 'issue' ? place.issue : '';", 1],
    ],
    spared: [
      [
        'features/page/x.ts',
        "goTo({ view: 'issue', issue: id }); const column = ['issue', 'question']; if (kind === 'issue') {}",
      ],
      ['features/page/x.ts', "const name = names[question]; const has = ids.includes(issue) && 'issue' in line;"],
      ['shell/x.ts', 'const { code } = VIEWS[place.view]; const isHere = to.view === place.view;'],
      ['views/issue/x.ts', "const id = place.view === 'issue' ? place.issue : '';"],
      ['views/index.ts', "import { IssueView } from './issue/View.tsx';"],
    ],
  },
  'the build alone reads cards and summaries': {
    rule: rules.leavesCardsToTheBuild,
    files: CODE,
    caught: [
      ['views/issue/View.tsx', "import { Card } from './card.tsx';", 1],
      ['views/index.ts', "const summary = () => import('./issue/summary.ts');", 1],
    ],
    spared: [['views/issue/View.tsx', "import { summary } from '../../features/page/summary.ts';"]],
  },
  'imports bring something': {
    rule: rules.importsNoSideEffects,
    files: CODE,
    caught: [
      ['shell/x.tsx', "import './App.css';", 1],
      ['main.tsx', "import './shell/App.tsx';", 1],
    ],
    spared: [['main.tsx', "import './styles/index.css';"]],
  },
  'only the list of views gathers other files': {
    rule: rules.isNoBarrel,
    files: CODE,
    caught: [
      ['domain/all.ts', "export * from './day.ts'; export { zoneOf } from './measures/zone.ts';", 2],
      ['domain/index.ts', 'export const one = 1;', 1],
    ],
    spared: [
      ['views/index.ts', "export { IssueView } from './issue/View.tsx';"],
      ['domain/x.ts', 'const one = 1; export { one };'],
    ],
  },
  'the domain reads neither page nor clock, and rolls no dice': {
    rule: rules.isPure,
    files: CODE,
    caught: [
      ['domain/x.ts', 'export const today = () => new Date();', 1],
      ['domain/x.ts', 'export const now = Date.now() + Math.random();', 2],
      ['domain/x.ts', "export const dark = window.matchMedia('x').matches || localStorage.theme;", 2],
    ],
    spared: [
      ['domain/x.ts', '// new Date()\nexport const date = { Date: 1, window: 2 }.window + Math.max(1, 2);'],
      ['shell/x.ts', 'export const today = () => new Date();'],
    ],
  },
  'the address is read and written in one file': {
    rule: rules.leavesTheAddressAlone,
    files: CODE,
    caught: [
      ['shell/x.ts', "window.history.pushState(null, '', location.href);", 2],
      ['shell/x.ts', 'history.back();', 1],
      ['shell/x.ts', 'document.location = target;', 1],
      ['main.tsx', 'window.history.back();', 1],
    ],
    spared: [
      ['navigation/browser-history.ts', 'window.history.back();'],
      ['shell/x.ts', 'export function visit({ history }: { history: Port }) { history.push(); }'],
      ['shell/x.ts', 'export function visit(history: Port) { history.push(); }'],
      ['main.tsx', 'const here = window.location.href;'],
    ],
  },
  'dates, numbers, lists and plurals are written in one room': {
    rule: rules.leavesIntlToTheLanguage,
    files: CODE,
    caught: [
      ['shell/x.ts', "export const day = new Intl.DateTimeFormat('en');", 1],
      ['views/issue/x.ts', 'export const words = count.toLocaleString() + day.toLocaleDateString();', 2],
      ['features/x.ts', 'names.sort((x, y) => x.localeCompare(y));', 1],
    ],
    spared: [
      ['language/dates.ts', "export const day = new Intl.DateTimeFormat('en');"],
      ['shell/x.ts', "export const word = 'Intl.toLocaleString()'; // Intl"],
    ],
  },
  'orders leave ties as they were': {
    rule: leavesTiesAsTheyWere,
    files: CODE,
    caught: [
      ['domain/x.ts', 'list.sort((x, y) => (x.from < y.from ? -1 : 1));', 1],
      ['domain/x.ts', 'list.toSorted((x, y) => x.count > y.count);', 1],
      ['views/x.ts', 'list.toSorted((x, y) => compareText(x.day, y.day) || (x.id > y.id ? 1 : -1));', 1],
      ['views/x.ts', 'function byDay(x: Day, y: Day) { if (x.day <= y.day) return -1; return 1; }', 1],
      ['views/x.ts', 'const byName = function (x, y) { return x.name > y.name ? 2 : -2; };', 1],
    ],
    spared: [
      ['domain/x.ts', 'list.sort((x, y) => (x.from < y.from ? -1 : x.from > y.from ? 1 : 0)); list.toSorted();'],
      ['domain/x.ts', 'list.toSorted((x, y) => y.count - x.count || compareText(x.id, y.id));'],
      ['views/x.ts', 'const isBefore = (x: Day, y: Day) => x.from < y.from; list.some((x, at) => at < 1);'],
      [
        'views/x.ts',
        'function by(x, y) { const z = list.map(() => 1); if (x === y) return 0; return x < y ? -1 : 1; }',
      ],
    ],
  },
  'words for readers come from the language': {
    rule: takesItsWordsFromTheLanguage,
    files: CODE,
    caught: [
      ['shell/x.tsx', 'export const x = <p>Try again</p>;', 1],
      ['shell/x.tsx', 'export const x = <p>{isOpen ? "less" : "more"}</p>;', 2],
      ['ui/x.tsx', "export const x = <i aria-label='close' title={'shown: ' + count} />;", 2],
      ['ui/x.tsx', "export const x = <Field label={isOn ? 'on' : 'off'} className='a b' />;", 2],
      ['features/time/x.ts', "export const x = [{ id: 'slow', label: 'slow' }];", 1],
      ['features/page/x.ts', 'export const x = (day: string) => "since " + day + " it is so";', 1],
      ['playback/x.ts', "export const x = isIt === 'so' ? 'Nothing here' : 'Something';", 2],
      ['navigation/x.ts', "export const x = (id: string) => ({ problems: ['there is no issue ' + id] });", 1],
      ['prerender/x.ts', "export const x = '<title>No such page</title>';", 1],
    ],
    spared: [
      ['language/x.ts', "export const x = 'Nothing here';"],
      ['shell/x.tsx', "export const x = <p className='Big one' data-x='The end'>{words.title} · {count}</p>;"],
      ['shell/x.ts', "export const x = page.querySelector('button, a') ?? new Error('There is no page.');"],
      ['prerender/x.ts', "export const x = { '@type': 'Dataset', kind: 'common ground' }; y('<meta name=\"a\" b>');"],
      ['features/x.ts', "const COLUMNS = ['range low']; logger.info(n + ' pages written');"],
      ['ui/x.ts', "export type Side = 'Left side' | 'right'; export const x = side === 'Left side';"],
      ['features/time/x.tsx', "const DAY = 'choose-day'; export const x = <i id={DAY} popover='auto' />;"],
    ],
  },
  'types are neither waived nor asserted, exports have names, no text is HTML': {
    rule: rules.isStrict,
    files: CODE,
    caught: [
      ['shell/x.ts', 'let x: any = y as unknown as string; x!.z; class A { b!: string }', 5],
      ['shell/x.ts', 'let late!: string; const y = <string>late;', 2],
      ['shell/x.ts', 'export default 1;', 1],
      ['shell/x.ts', 'const x = 1; export { x as default };', 1],
      ['shell/x.tsx', 'export const x = <p dangerouslySetInnerHTML={{ __html: y }} />;', 1],
      ['shell/x.ts', 'export const props = { dangerouslySetInnerHTML: 1 };', 1],
    ],
    spared: [
      ['shell/x.tsx', "import * as z from './z.ts'; import { a as b } from './a.ts'; export const x = [1] as const;"],
      ['shell/x.tsx', 'export const x = <p title="as any">as many as {y} any! {!z}</p>; // as any'],
    ],
  },
  'colours are named in tokens.css only': {
    rule: colours,
    files: ALL,
    caught: [
      ['shell/x.module.css', '.a { color: #fff; background: rgb(0 0 0 / 50%); border: 1px solid white }', 3],
      ['styles/print.css', ':root { --paper: #fff; --ink: black; }', 1],
      ['drawing/screen/x.tsx', 'export const x = <Line stroke=\'#1f77b4\' fill="hsl(0, 1%, 2%)" />;', 2],
    ],
    spared: [
      ['styles/tokens.css', ':root { --ink: #111; }'],
      ['shell/x.module.css', '#bad:hover { color: var(--red); background: Canvas; white-space: pre; } /* #fff */'],
      ['drawing/screen/x.tsx', "export const x = <a href='#faded' aria-label='the red line'>#fff</a>;"],
    ],
  },
  'boxes are laid out by the direction of the text': {
    rule: physicalProperties,
    files: ALL,
    caught: [
      [
        'shell/x.module.css',
        '.a { left: 0; margin-left: 1px; padding-right: 1px; } .b { border-top: 0; width: 1px }',
        5,
      ],
      ['shell/x.module.css', '@media print { .a { min-height: 1px; text-align: left; float: right } }', 3],
      ['shell/x.tsx', 'export const x = <i style={{ left: 0, marginRight: 1, maxWidth: 2 }} />;', 3],
    ],
    spared: [
      [
        'shell/x.module.css',
        '@media (min-width: 40rem) { .a { inset-inline-start: 0; text-align: start; inline-size: 1px } }',
      ],
      ['shell/x.module.css', '.left:hover { line-height: 1; stroke-width: 2; border-inline-start: 0 }'],
      ['drawing/screen/x.tsx', "export const x = <Chart margin={{ left: 0 }} width={w} style={{ '--left': 1 }} />;"],
    ],
  },
};

describe('the source', () => {
  it('is read as a whole', () => {
    expect(CODE.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['main.tsx', 'domain/day.ts', 'views/index.ts']),
    );
    expect(CSS.flatMap(({ text }) => declarationsOf(text)).length).toBeGreaterThan(300);
  });

  describe.each(Object.entries(HELD))('keeps the rule that %s', (_, { rule, files, caught, spared }) => {
    it('in every file', () => {
      expect(files.flatMap(rule)).toEqual([]);
    });

    it.each(caught)('which catches, in %s: %s', (path, text, faults) => {
      expect(rule(sourceFile(path, text))).toHaveLength(faults);
    });

    it.each(spared)('which spares, in %s: %s', (path, text) => {
      expect(rule(sourceFile(path, text))).toEqual([]);
    });
  });

  it('holds no circle of imports', () => {
    expect(circles(CODE)).toEqual([]);
  });

  it('comes in small files', () => {
    const lengths = ALL.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    const sorted = lengths.map(({ lines }) => lines).toSorted((x, y) => x - y);
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('can be loaded where there is no page: no module reads window or document before it is asked to', async () => {
    expect(typeof window).toBe('undefined');
    expect(typeof document).toBe('undefined');
    const modules = import.meta.glob([
      '../src/**/*.{ts,tsx}',
      '!../src/main.tsx',
      '!../src/**/worker.ts',
      '!../src/**/*.d.ts',
    ]);
    expect(Object.keys(modules).length).toBeGreaterThan(50);
    for (const load of Object.values(modules)) await load();
  }, 60_000);
});

describe(circles, () => {
  it('finds a circle, types included', () => {
    const a = sourceFile('ui/a.ts', "import { b } from './b.ts';");
    const b = sourceFile('ui/b.ts', "import type { C } from './c.ts';");
    const c = sourceFile('ui/c.ts', "import { a } from './a.ts'; import { d } from './d.ts';");
    const d = sourceFile('ui/d.ts', '');
    expect(circles([a, b, c, d])).toEqual(['ui/a.ts → ui/b.ts → ui/c.ts → ui/a.ts']);
    expect(circles([b, c, d])).toEqual([]);
  });
});

/** Each circle of imports once, as a way that ends where it began. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => target ?? [])]));
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' → ')];
    if (done.has(path)) return [];
    const found = (targets.get(path) ?? []).flatMap((target) => walk(target, [...way, path]));
    done.add(path);
    return found;
  };
  return files.flatMap(({ path }) => walk(path, []));
}
