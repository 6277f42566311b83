import type { ExportView } from '../features/export/view-export.ts';
import type { ViewId } from '../navigation/view-state.ts';
import { atHand, later, type ViewCode } from './code.ts';
import { OverviewView } from './overview/View.tsx';

interface ViewDefinition {
  readonly label: string;
  readonly code: ViewCode;
  /** The entry of the navigation that leads to it: its own, or that of the view it is reached from. */
  readonly entry: ViewId;
  /** How the view leaves the page: fetched when a reader wants to share or keep it. */
  readonly toExport: () => Promise<ExportView>;
}

/** The one list of views; `navigation/places.ts` knows their pages. */
export const VIEWS = {
  overview: {
    label: 'Overview',
    code: atHand(OverviewView),
    entry: 'overview',
    toExport: async () => (await import('./overview/export.ts')).exportOverview,
  },
  issue: {
    label: 'Issues',
    code: later(async () => (await import('./issue/View.tsx')).IssueView),
    entry: 'issue',
    toExport: async () => (await import('./issue/export.ts')).exportIssue,
  },
  question: {
    label: 'Questions',
    code: later(async () => (await import('./question/View.tsx')).QuestionView),
    entry: 'issue',
    toExport: async () => (await import('./question/export.ts')).exportQuestion,
  },
  timeline: {
    label: 'Timeline',
    code: later(async () => (await import('./timeline/View.tsx')).TimelineView),
    entry: 'timeline',
    toExport: async () => (await import('./timeline/export.ts')).exportTimeline,
  },
  event: {
    label: 'Events',
    code: later(async () => (await import('./event/View.tsx')).EventView),
    entry: 'timeline',
    toExport: async () => (await import('./event/export.ts')).exportEvent,
  },
  evidence: {
    label: 'Evidence',
    code: later(async () => (await import('./evidence/View.tsx')).EvidenceView),
    entry: 'evidence',
    toExport: async () => (await import('./evidence/export.ts')).exportEvidence,
  },
  statement: {
    label: 'Statements',
    code: later(async () => (await import('./statement/View.tsx')).StatementView),
    entry: 'evidence',
    toExport: async () => (await import('./statement/export.ts')).exportStatement,
  },
  sources: {
    label: 'Sources',
    code: later(async () => (await import('./sources/View.tsx')).SourcesView),
    entry: 'evidence',
    toExport: async () => (await import('./sources/export.ts')).exportSources,
  },
  method: {
    label: 'Method',
    code: later(async () => (await import('./method/View.tsx')).MethodView),
    entry: 'method',
    toExport: async () => (await import('./method/export.ts')).exportMethod,
  },
} as const satisfies Record<ViewId, ViewDefinition>;

/**
 * Fetches the code of every view, for a reader who has one before them and may go to the others: one after another,
 * since to ask for all of it at once holds up the page.
 */
export async function loadViews(): Promise<void> {
  for (const { code } of Object.values(VIEWS)) await code.load().catch(() => undefined);
}
