import type { Part, Parts } from '../features/embed/parts.ts';
import type { ExportView } from '../features/export/view-export.ts';
import { createNavigation } from '../navigation/address.ts';
import { EMBED_PARTS } from '../navigation/codecs.ts';
import type { ViewId } from '../navigation/place.ts';
import type { Route } from '../navigation/route.ts';
import type { ViewState } from '../navigation/view-state.ts';
import { atHand, type Code, later } from '../ui/later/later.ts';
import { eventRoute } from './event/route.ts';
import { evidenceRoute } from './evidence/route.ts';
import { issueParts } from './issue/parts.ts';
import { issueRoute } from './issue/route.ts';
import { methodRoute } from './method/route.ts';
import { overviewRoute } from './overview/route.ts';
import { OverviewView } from './overview/View.tsx';
import { partiesRoute } from './parties/route.ts';
import { partyRoute } from './party/route.ts';
import { questionParts } from './question/parts.ts';
import { questionRoute } from './question/route.ts';
import { sourcesRoute } from './sources/route.ts';
import { statementParts } from './statement/parts.ts';
import { statementRoute } from './statement/route.ts';
import { studioRoute } from './studio/route.ts';
import { timelineParts } from './timeline/parts.ts';
import { timelineRoute } from './timeline/route.ts';

interface ViewDefinition {
  readonly route: Route;
  readonly code: Code;
  /** How the view leaves the page: fetched when a reader wants to share or keep it. */
  readonly toExport: () => Promise<ExportView>;
  /** Its parts for the frames of other pages, the one that stands for it first: a picture, and nothing to operate. */
  readonly parts?: Parts;
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
    parts: issueParts,
  },
  question: {
    route: questionRoute,
    code: later(async () => (await import('./question/View.tsx')).QuestionView),
    toExport: async () => (await import('./question/export.ts')).exportQuestion,
    parts: questionParts,
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
    parts: timelineParts,
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
    parts: statementParts,
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
  studio: {
    route: studioRoute,
    code: later(async () => (await import('./studio/View.tsx')).StudioView),
    toExport: async () => (await import('./studio/export.ts')).exportStudio,
  },
} as const satisfies Record<ViewId, ViewDefinition>;

/** The addresses of the site. */
export const NAVIGATION = createNavigation(
  Object.values<ViewDefinition>(VIEWS).map(({ route, parts = {} }) => ({
    ...route,
    parts: EMBED_PARTS.filter((part) => parts[part] !== undefined),
  })),
);

type Shown = Pick<ViewState, 'place' | 'embed'>;

/** The part that is embedded; undefined where the whole view is shown. */
export function partOf({ place, embed }: Shown): Part | undefined {
  const { parts = {} }: ViewDefinition = VIEWS[place.view];
  return embed === undefined || embed === 'view' ? undefined : parts[embed];
}

/** The code of what a state shows: of a view, or of the part of it that is embedded. */
export function codeFor(shown: Shown): Code {
  return partOf(shown)?.code ?? VIEWS[shown.place.view].code;
}
