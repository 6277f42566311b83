import type { ExportView } from '../features/export/view-export.ts';
import { createNavigation } from '../navigation/address.ts';
import type { ViewId } from '../navigation/place.ts';
import type { Route } from '../navigation/route.ts';
import { atHand, type Code, later } from '../ui/later/later.ts';
import { eventRoute } from './event/route.ts';
import { evidenceRoute } from './evidence/route.ts';
import { issueRoute } from './issue/route.ts';
import { methodRoute } from './method/route.ts';
import { overviewRoute } from './overview/route.ts';
import { OverviewView } from './overview/View.tsx';
import { partiesRoute } from './parties/route.ts';
import { partyRoute } from './party/route.ts';
import { questionRoute } from './question/route.ts';
import { sourcesRoute } from './sources/route.ts';
import { statementRoute } from './statement/route.ts';
import { timelineRoute } from './timeline/route.ts';

interface ViewDefinition {
  readonly route: Route;
  readonly code: Code;
  /** How the view leaves the page: fetched when a reader wants to share or keep it. */
  readonly toExport: () => Promise<ExportView>;
}

/** The one list of views: navigation, pages, cards and tests iterate it. */
export const VIEWS = {
  overview: {
    route: overviewRoute,
    code: atHand(OverviewView),
    toExport: async () => (await import('./overview/export.ts')).exportOverview,
  },
  issue: {
    route: issueRoute,
    code: later(async () => (await import('./issue/View.tsx')).IssueView),
    toExport: async () => (await import('./issue/export.ts')).exportIssue,
  },
  question: {
    route: questionRoute,
    code: later(async () => (await import('./question/View.tsx')).QuestionView),
    toExport: async () => (await import('./question/export.ts')).exportQuestion,
  },
  parties: {
    route: partiesRoute,
    code: later(async () => (await import('./parties/View.tsx')).PartiesView),
    toExport: async () => (await import('./parties/export.ts')).exportParties,
  },
  party: {
    route: partyRoute,
    code: later(async () => (await import('./party/View.tsx')).PartyView),
    toExport: async () => (await import('./party/export.ts')).exportParty,
  },
  timeline: {
    route: timelineRoute,
    code: later(async () => (await import('./timeline/View.tsx')).TimelineView),
    toExport: async () => (await import('./timeline/export.ts')).exportTimeline,
  },
  event: {
    route: eventRoute,
    code: later(async () => (await import('./event/View.tsx')).EventView),
    toExport: async () => (await import('./event/export.ts')).exportEvent,
  },
  evidence: {
    route: evidenceRoute,
    code: later(async () => (await import('./evidence/View.tsx')).EvidenceView),
    toExport: async () => (await import('./evidence/export.ts')).exportEvidence,
  },
  statement: {
    route: statementRoute,
    code: later(async () => (await import('./statement/View.tsx')).StatementView),
    toExport: async () => (await import('./statement/export.ts')).exportStatement,
  },
  sources: {
    route: sourcesRoute,
    code: later(async () => (await import('./sources/View.tsx')).SourcesView),
    toExport: async () => (await import('./sources/export.ts')).exportSources,
  },
  method: {
    route: methodRoute,
    code: later(async () => (await import('./method/View.tsx')).MethodView),
    toExport: async () => (await import('./method/export.ts')).exportMethod,
  },
} as const satisfies Record<ViewId, ViewDefinition>;

/** The addresses of the site. */
export const NAVIGATION = createNavigation(Object.values(VIEWS).map(({ route }) => route));
