import type { ViewId } from '../state/view-state.ts';
import { atHand, later, type ViewCode } from './code.ts';
import { OverviewView } from './overview/View.tsx';

interface ViewDefinition {
  readonly label: string;
  readonly code: ViewCode;
  /** False for a view that is only reached from others. */
  readonly isInNavigation: boolean;
}

/** The one list of views; `state/places.ts` knows their pages. */
export const VIEWS = {
  overview: { label: 'Overview', code: atHand(OverviewView), isInNavigation: true },
  issue: {
    label: 'Issues',
    code: later(async () => (await import('./issue/View.tsx')).IssueView),
    isInNavigation: true,
  },
  timeline: {
    label: 'Timeline',
    code: later(async () => (await import('./timeline/View.tsx')).TimelineView),
    isInNavigation: true,
  },
  event: {
    label: 'Events',
    code: later(async () => (await import('./event/View.tsx')).EventView),
    isInNavigation: false,
  },
  evidence: {
    label: 'Evidence',
    code: later(async () => (await import('./evidence/View.tsx')).EvidenceView),
    isInNavigation: true,
  },
  statement: {
    label: 'Statements',
    code: later(async () => (await import('./statement/View.tsx')).StatementView),
    isInNavigation: false,
  },
  sources: {
    label: 'Sources',
    code: later(async () => (await import('./sources/View.tsx')).SourcesView),
    isInNavigation: false,
  },
} as const satisfies Record<ViewId, ViewDefinition>;

/** Fetches the code of every view, for a reader who has one before them and may go to the others. */
export async function loadViews(): Promise<void> {
  await Promise.allSettled(Object.values(VIEWS).map(({ code }) => code.load()));
}
