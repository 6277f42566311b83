import { useEffect, useRef, useState } from 'react';
import type { OpenFile, OpenTable } from '../../drafts/desk.ts';
import type { Look } from '../../drafts/look.ts';
import type { Choices, Failure, Source } from '../../drafts/open.ts';
import type { RowPage } from '../../drafts/rows.ts';
import { type Draft, draftOf, keepDraft } from '../../drafts/store.ts';
import { tableWords } from '../../language/tables.ts';
import type { Naming } from '../../tables/dataset.ts';
import type { Field } from '../../tables/fields.ts';
import type { Plan } from '../../tables/plan.ts';
import { type HeldDesk, useDesk } from './use-desk.ts';

/** What lies before the reader. */
export type Stage =
  | { readonly kind: 'start'; readonly failure?: Failure | 'broken' | undefined }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number | undefined }
  | { readonly kind: 'dataset'; readonly file: OpenDataset; readonly id: string }
  | TableStage;

export type OpenDataset = Extract<OpenFile, { kind: 'dataset' }>;

export interface TableStage {
  readonly kind: 'table';
  readonly id: string;
  readonly file: OpenTable;
  readonly choices: Choices;
  readonly plan: Plan;
  readonly naming: Naming;
  /** Undefined until it has been looked at. */
  readonly look: Look | undefined;
  /** True while `look` is that of an earlier plan. */
  readonly isStale: boolean;
  /** The plans before this one, the latest last, and those that were undone, the next one last. */
  readonly past: readonly Plan[];
  readonly undone: readonly Plan[];
}

/** What can be done in the Studio. */
export interface Studio {
  readonly stage: Stage;
  /** False once the browser has refused to keep something. */
  readonly isKept: boolean;
  readonly open: (source: Source) => void;
  readonly goOn: (id: string) => void;
  readonly startAgain: () => void;
  readonly reread: (choices: Choices) => void;
  readonly chooseColumn: (field: Field, at: number | undefined) => void;
  readonly change: (change: (plan: Plan) => Plan) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A page of the rows in which some words stand. */
  readonly rows: (plan: Plan, search: string, page: number) => Promise<RowPage>;
  readonly name: (naming: Naming) => void;
  /** The dataset as the text of a file; undefined where the browser broke off. */
  readonly write: () => Promise<string | undefined>;
  /** Keeps the draft with its dataset, and says under which id; undefined where the browser refuses. */
  readonly keep: (text: string) => Promise<string | undefined>;
}

/** The draft that is read, and how. */
interface Known {
  readonly id: string;
  readonly choices: Choices;
}

/** A pause in typing, after which the table is looked at and kept. */
const PAUSE_MS = 250;

export function useStudio(shown: string | undefined): Studio {
  const [stage, setStage] = useState<Stage>({ kind: 'start' });
  const [isKept, setIsKept] = useState(true);
  const desk = useDesk();

  const read = async (source: Source, { choices, id }: Known, then: (file: OpenTable) => TableStage) => {
    desk.leave();
    const stays = desk.stays();
    const show = (next: Stage) => {
      if (stays()) setStage(next);
    };
    const name = source.kind === 'bytes' ? source.name : source.address;
    show({ kind: 'reading', name, share: undefined });
    try {
      const file = await (await desk.current()).open(source, choices, (share) =>
        show({ kind: 'reading', name, share }),
      );
      if (file.kind === 'failed') show({ kind: 'start', failure: file.why });
      else if (file.kind === 'dataset') show({ kind: 'dataset', file, id });
      else show(then(file));
    } catch {
      show({ kind: 'start', failure: 'broken' });
    }
  };

  const table = stage.kind === 'table' ? stage : undefined;
  useLook(table, desk, (plan, naming, look) =>
    setStage((now) =>
      now.kind === 'table' && now.plan === plan && now.naming === naming ? { ...now, look, isStale: false } : now,
    ),
  );
  useKept(table, setIsKept);

  const revise = (change: (now: TableStage) => Partial<TableStage>) =>
    setStage((now) => (now.kind === 'table' ? { ...now, ...change(now), isStale: true } : now));
  const goOn = async (id: string) => {
    const draft = await draftOf(id).catch(() => undefined);
    if (draft === undefined) return;
    const { table: kept, text = '', name } = draft;
    const source =
      kept === undefined ? { name, bytes: new TextEncoder().encode(text) } : { name: kept.fileName, bytes: kept.bytes };
    const choices = kept?.choices ?? {};
    await read({ kind: 'bytes', ...source }, { choices, id }, (file) => ({
      ...stageOf(id, file, choices),
      ...(kept === undefined ? {} : { plan: { ...file.plan, ...kept.plan }, naming: kept.naming }),
    }));
  };
  const latest = useRef(goOn);
  latest.current = goOn;
  // What the page is drawn from is what the reader works on.
  useEffect(() => {
    if (shown !== undefined) void latest.current(shown);
  }, [shown]);
  return {
    stage,
    isKept,
    open(source) {
      const known = { choices: {}, id: newId() };
      void read(source, known, (file) => stageOf(known.id, file, known.choices));
    },
    goOn: (id) => void goOn(id),
    startAgain() {
      desk.leave();
      setStage({ kind: 'start' });
    },
    reread(choices) {
      if (table === undefined) return;
      const source = { kind: 'bytes', name: table.file.name, bytes: table.file.bytes } as const;
      void read(source, { choices, id: table.id }, (file) => ({
        ...stageOf(table.id, file, choices),
        naming: table.naming,
      }));
    },
    async chooseColumn(field, at) {
      if (table === undefined) return;
      const plan = await (await desk.current()).replan(table.plan, field, at);
      revise((now) => replanned(now, plan));
    },
    change: (change) => revise((now) => replanned(now, change(now.plan))),
    undo: () =>
      revise(({ past, plan, undone }) => {
        const before = past.at(-1);
        return before === undefined ? {} : { plan: before, past: past.slice(0, -1), undone: [...undone, plan] };
      }),
    redo: () =>
      revise(({ past, plan, undone }) => {
        const next = undone.at(-1);
        return next === undefined ? {} : { plan: next, past: [...past, plan], undone: undone.slice(0, -1) };
      }),
    rows: async (plan, search, page) => (await desk.current()).rows(plan, search, page),
    name: (naming) => revise(() => ({ naming })),
    async write() {
      if (stage.kind === 'dataset') return new TextDecoder().decode(stage.file.bytes);
      if (table === undefined) return undefined;
      return (await desk.current()).write(table.plan, table.naming).catch(() => undefined);
    },
    async keep(text) {
      const isDone = await keepDraft(draftIn(stage, text)).then(
        () => true,
        () => false,
      );
      setIsKept(isDone);
      return isDone && 'id' in stage ? stage.id : undefined;
    },
  };
}

/** Looks at the table after each change of the plan, and hands on what belongs to it. */
function useLook(
  table: TableStage | undefined,
  desk: HeldDesk,
  onLook: (plan: Plan, naming: Naming, look: Look) => void,
) {
  const latest = useRef(onLook);
  latest.current = onLook;
  const { plan, naming, look } = table ?? {};
  const isFirst = look === undefined;
  // The worker is asked, as any server would be.
  useEffect(() => {
    if (plan === undefined || naming === undefined) return;
    const ask = async () => {
      const { look: lookAt } = await desk.current();
      latest.current(plan, naming, await lookAt(plan, naming));
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), isFirst ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [plan, naming, isFirst, desk]);
}

/** Keeps the table and its plan on the device, so that a reload loses nothing. */
function useKept(table: TableStage | undefined, onKept: (isKept: boolean) => void) {
  const latest = useRef(onKept);
  latest.current = onKept;
  useEffect(() => {
    if (table === undefined || table.isStale) return;
    const timer = setTimeout(() => {
      keepDraft(draftIn(table, undefined)).then(
        () => latest.current(true),
        () => latest.current(false),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [table]);
}

function draftIn(stage: Stage, text: string | undefined): Draft {
  const changed = Date.now();
  if (stage.kind === 'table') {
    const { id, file, choices, plan, naming } = stage;
    const table = { fileName: file.name, bytes: file.bytes, choices, plan, naming };
    return { id, name: naming.title, changed, text, table };
  }
  if (stage.kind === 'dataset') return { id: stage.id, name: stage.file.title ?? stage.file.name, changed, text };
  throw new Error('There is nothing to keep yet.');
}

/** The next plan, with the way back. */
function replanned({ past, plan }: TableStage, next: Plan): Partial<TableStage> {
  return { plan: next, past: [...past, plan], undone: [] };
}

function stageOf(id: string, file: OpenTable, choices: Choices): TableStage {
  const naming = { title: titleFrom(file.name), issue: tableWords.allQuestions, dir: file.dir };
  return {
    kind: 'table',
    id,
    file,
    choices,
    plan: file.plan,
    naming,
    look: undefined,
    isStale: true,
    past: [],
    undone: [],
  };
}

/** `my_votes-2015.csv` as `my votes 2015`. */
function titleFrom(fileName: string): string {
  return (
    fileName
      .replace(/\.\w{2,5}$/, '')
      .replaceAll(/[_-]+/g, ' ')
      .trim() || fileName
  );
}

function newId(): string {
  return Date.now().toString(36);
}
