import { useEffect, useRef, useState } from 'react';
import type { Check } from '../../drafts/check.ts';
import type { Desk, OpenTable } from '../../drafts/desk.ts';
import type { Look } from '../../drafts/look.ts';
import type { Choices, Source } from '../../drafts/open.ts';
import { packed, textOfFile, unpacked } from '../../drafts/packed.ts';
import type { RowPage } from '../../drafts/rows.ts';
import { draftOf } from '../../drafts/store.ts';
import type { Naming } from '../../tables/dataset.ts';
import type { Field } from '../../tables/fields.ts';
import type { Plan } from '../../tables/plan.ts';
import { fileFrom, type Sheets, sheetsFrom } from '../../tables/sheets.ts';
import { back, forth, onward } from './history.ts';
import { draftIn, type EditStage, editing, newId, replanned, type Stage, stageOf, type TableStage } from './stages.ts';
import { type HeldDesk, useDesk } from './use-desk.ts';
import { type Keeping, useKeeping } from './use-keeping.ts';

/** What can be done in the Studio. */
export interface Studio {
  readonly stage: Stage;
  readonly keeping: Keeping;
  /** True where the other pages show an earlier state of what lies open. */
  readonly isAhead: boolean;
  readonly open: (source: Source) => void;
  readonly goOn: (id: string) => void;
  readonly startAgain: () => void;
  readonly reread: (choices: Choices) => void;
  readonly chooseColumn: (field: Field, at: number | undefined) => void;
  readonly change: (change: (plan: Plan) => Plan) => void;
  /** Goes on with the dataset that the table comes to, as a draft of its own. */
  readonly toEditor: () => Promise<void>;
  /** Changes a dataset that is edited, in one step of the way back. */
  readonly edit: (change: (sheets: Sheets) => Sheets) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A page of the rows in which some words stand. */
  readonly rows: (plan: Plan, search: string, page: number) => Promise<RowPage>;
  readonly name: (naming: Naming) => void;
  /** The text of a dataset file as a workbook. */
  readonly book: (text: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Files as one .zip. */
  readonly zip: Desk['zip'];
  /** The dataset as the text of a file; undefined where the browser broke off. */
  readonly write: () => Promise<string | undefined>;
  /** Keeps the draft with its dataset, and says under which id; undefined where it could not be kept. */
  readonly keep: () => Promise<string | undefined>;
  /** Goes on with a copy, where another tab has changed the draft itself. */
  readonly branch: () => void;
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
  const desk = useDesk();
  const keeper = useKeeping(stage, draftIn);

  const read = async (source: Source, { choices, id }: Known, then: (file: OpenTable) => TableStage) => {
    desk.leave();
    const stays = desk.stays();
    const show = (next: Stage) => {
      if (stays()) setStage(next);
    };
    const address = source.kind === 'address' ? source.address : undefined;
    const name = source.kind === 'bytes' ? source.name : source.address;
    show({ kind: 'reading', name, share: undefined });
    try {
      const file = await (await desk.current()).open(source, choices, (share) =>
        show({ kind: 'reading', name, share }),
      );
      if (file.kind === 'failed') show({ kind: 'start', failure: file.why });
      else if (file.kind === 'table') show(then(file));
      else if (file.sheets === undefined) show({ kind: 'dataset', file });
      else show(editing(id, file.name, file.sheets, { address, unread: file.unread }));
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
  useCheck(stage.kind === 'edit' ? stage : undefined, desk, (sheets, check) =>
    setStage((now) => (now.kind === 'edit' && now.now === sheets ? { ...now, check, isStale: false } : now)),
  );

  const revise = (change: (now: TableStage) => Partial<TableStage>) =>
    setStage((now) => (now.kind === 'table' ? { ...now, ...change(now), isStale: true } : now));
  const step = (to: typeof back) =>
    setStage((now) => {
      if (now.kind === 'edit') return { ...now, ...to(now), isStale: true };
      if (now.kind !== 'table') return now;
      const { now: plan, ...ways } = to({ now: now.plan, past: now.past, undone: now.undone });
      return { ...now, plan, ...ways, isStale: true };
    });
  const goOn = async (id: string) => {
    const draft = await draftOf(id).catch(() => undefined);
    if (draft === undefined) return;
    const { table: kept, sheets, file = { rest: {}, positions: undefined }, name } = draft;
    keeper.takes(draft);
    if (sheets !== undefined) {
      desk.leave();
      setStage(editing(id, name, sheets));
      return;
    }
    const source =
      kept === undefined
        ? { name, bytes: new TextEncoder().encode(textOfFile(unpacked(file))) }
        : { name: kept.fileName, bytes: kept.bytes };
    const choices = kept?.choices ?? {};
    await read({ kind: 'bytes', ...source }, { choices, id }, (file) => {
      if (kept === undefined) return stageOf(id, file, choices);
      const plan = { ...file.plan, ...kept.plan };
      keeper.takes({ ...draft, table: { ...kept, plan } });
      return { ...stageOf(id, file, choices), plan, naming: kept.naming };
    });
  };
  const latest = useRef(goOn);
  latest.current = goOn;
  // What the page is drawn from is what the reader works on.
  useEffect(() => {
    if (shown !== undefined) void latest.current(shown);
  }, [shown]);
  const write = async () => {
    if (stage.kind === 'edit') return textOfFile(fileFrom(stage.now));
    if (table === undefined) return undefined;
    return (await desk.current()).write(table.plan, table.naming).catch(() => undefined);
  };
  const pack = async () => {
    if (stage.kind === 'edit') return packed(fileFrom(stage.now));
    if (table === undefined) return undefined;
    return (await desk.current()).pack(table.plan, table.naming).catch(() => undefined);
  };
  const begin = (id: string) => keeper.takes({ id });
  return {
    stage,
    keeping: keeper.keeping,
    isAhead: 'id' in stage && stage.id === shown && stage.past.length > 0,
    open(source) {
      const known = { choices: {}, id: newId() };
      begin(known.id);
      void read(source, known, (file) => stageOf(known.id, file, known.choices));
    },
    goOn: (id) => void goOn(id),
    startAgain() {
      void keeper.keep().then(() => begin(''));
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
    async toEditor() {
      const file = await pack();
      const sheets = file && sheetsFrom(unpacked(file));
      if (table === undefined || sheets === undefined) return;
      await keeper.keep();
      const id = newId();
      begin(id);
      setStage(editing(id, table.naming.title, sheets));
    },
    edit: (change) =>
      setStage((now) => (now.kind === 'edit' ? { ...now, ...onward(now, change(now.now)), isStale: true } : now)),
    undo: () => step(back),
    redo: () => step(forth),
    rows: async (plan, search, page) => (await desk.current()).rows(plan, search, page),
    zip: async (files) => (await desk.current()).zip(files),
    book: async (text) => (await desk.current()).book(text),
    name: (naming) => revise(() => ({ naming })),
    write,
    async keep() {
      const file = await pack();
      return file !== undefined && (await keeper.keep(file)) && 'id' in stage ? stage.id : undefined;
    },
    branch() {
      const id = newId();
      begin(id);
      setStage((now) => ('id' in now ? { ...now, id } : now));
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

/** Checks a dataset after each change. */
function useCheck(stage: EditStage | undefined, desk: HeldDesk, onCheck: (sheets: Sheets, check: Check) => void) {
  const latest = useRef(onCheck);
  latest.current = onCheck;
  const sheets = stage?.now;
  const isFirst = stage?.check === undefined;
  // The worker is asked here too.
  useEffect(() => {
    if (sheets === undefined) return;
    const ask = async () => latest.current(sheets, await (await desk.current()).check(sheets));
    const timer = setTimeout(() => void ask().catch(() => undefined), isFirst ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sheets, isFirst, desk]);
}
